import type { Change, Move } from '$lib/domain/scoring/smallest-change';
import { format, label, m } from '$lib/i18n';

/** What the words of a change are looked up in. */
export interface Names {
	readonly mechanism: (id: string) => string;
	/** The exposure question at a place among those of the threat type. */
	readonly exposure: (place: number) => string;
	/** A question on the house in order. */
	readonly house: (id: string) => string;
	/** With one view there is no need to say whose mark it is. */
	readonly isOneView: boolean;
}

const figure = (value: number): string => format.number(value, 1);

interface Levels {
	readonly from: string;
	readonly to: string;
}

const inFigures = ({ from, to }: { readonly from: number; readonly to: number }): Levels => ({
	from: figure(from),
	to: figure(to)
});

type Of<Input extends Change['input']> = Extract<Change, { readonly input: Input }>;

/** One line for each kind of input. */
const words: {
	readonly [Input in Change['input']]: (change: Of<Input>, names: Names) => string;
} = {
	mark: (change, { isOneView }) =>
		(isOneView ? m.scoring_move_mark : m.scoring_move_mark_of_several)(inFigures(change)),
	impact: (change, { isOneView }) =>
		(isOneView ? m.scoring_move_impact : m.scoring_move_impact_of_several)({
			...inFigures(change),
			dimension: label.dimension(change.dimension)
		}),
	'group-impact': (change) =>
		m.scoring_move_group_impact({
			...inFigures(change),
			dimension: label.dimension(change.dimension)
		}),
	agreed: (change) =>
		(change.axis === 'likelihood'
			? m.scoring_move_agreed_likelihood
			: m.scoring_move_agreed_impact)(inFigures(change)),
	exposure: ({ place, from, to }, { exposure }) => {
		const question = exposure(place);
		return from === undefined
			? m.scoring_move_exposure_given({ question, to: figure(to) })
			: m.scoring_move_exposure({ question, from: figure(from), to: figure(to) });
	},
	readiness: ({ questionId, from, to }, { house }) => {
		const question = house(questionId);
		return from === undefined
			? m.scoring_move_readiness_given({ question, to: figure(to) })
			: m.scoring_move_readiness({ question, from: figure(from), to: figure(to) });
	},
	mechanism: ({ mechanismId, from, to }, { mechanism }) =>
		m.scoring_move_mechanism({
			name: mechanism(mechanismId),
			from: label.mechanismStatus(from),
			to: label.mechanismStatus(to)
		})
};

/** "Most likely from 3 to 3.5: High." */
export function moveInWords({ change, stage, level }: Move, names: Names): string {
	const say = words[change.input] as (change: Change, names: Names) => string;
	const parts = { change: say(change, names), level: label.level(level) };
	return stage === 'today' ? m.scoring_move_today(parts) : m.scoring_move(parts);
}
