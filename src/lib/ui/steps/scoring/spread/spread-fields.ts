import type { SpreadRow } from '$lib/charts/spread';
import { judgedFields, type JudgedField } from '$lib/domain/scoring/disagreement';
import { medianOf } from '$lib/domain/scoring/median';
import type { View } from '$lib/domain/scoring/view';
import { format, label, m } from '$lib/i18n';

/** What one person said of a threat; nothing here tells who. */
type Opinion = Pick<View, 'likelihood' | 'impacts'>;

/** All marks for one thing asked, sorted by value. */
export interface SpreadField extends SpreadRow<JudgedField> {
	readonly isFlagged: boolean;
}

interface Said {
	readonly opinions: readonly Opinion[];
	/** The round before, where there was one. */
	readonly before?: readonly Opinion[];
	/** Where views differ. */
	readonly flagged: readonly JudgedField[];
}

/** The marks of a group for everything asked, likelihood first. What nobody marked is left out. */
export const spreadFields = ({ opinions, before = [], flagged }: Said): readonly SpreadField[] =>
	judgedFields.flatMap((id) => {
		const values = marksFor(opinions, id);
		if (values.length === 0) return [];
		const earlier = marksFor(before, id);
		return {
			id,
			values,
			...(earlier.length === 0 ? {} : { before: earlier }),
			middle: medianOf(values),
			isFlagged: flagged.includes(id)
		};
	});

const marksFor = (opinions: readonly Opinion[], asked: JudgedField): readonly number[] =>
	opinions
		.map(({ likelihood, impacts }) => (asked === 'likelihood' ? likelihood.best : impacts[asked]))
		.filter((level) => level !== undefined)
		.sort((a, b) => a - b);

/** "Likelihood", "People". */
export const askedName = (asked: JudgedField): string =>
	asked === 'likelihood' ? m.spread_likelihood() : label.dimension(asked);

/** "2, 3, 3, 4.5". */
export const marksInWords = (values: readonly number[]): string =>
	values.map((level) => format.number(level, 1)).join(', ');
