import { contradictionIn } from '$lib/domain/scoring/assessment';
import type { SheetEntry } from '$lib/domain/scoring/sheet';
import { dimensions, type Dimension } from '$lib/domain/vocabulary';

export type Sure = NonNullable<SheetEntry['confidence']>;

/** One person's marks for one threat while they are given. They are in memory only until they are sealed. */
export interface Marks {
	readonly form: 'ballot' | 'full';
	/** Most likely, 1 to 5; 0 stands for "not credible". */
	readonly likelihood?: number | undefined;
	readonly sure?: Sure | undefined;
	/** Ballot: the impact that the person finds worst, and how bad it is. */
	readonly worst?: Dimension | undefined;
	readonly level?: number | undefined;
	/** Full form: the two other marks of likelihood, and the six impacts. */
	readonly low?: number | undefined;
	readonly high?: number | undefined;
	readonly impacts: Readonly<Partial<Record<Dimension, number>>>;
}

export const noMarks: Marks = { form: 'ballot', impacts: {} };

/** What marks still lack. */
export type Lack = 'likelihood' | 'range' | 'sure' | 'worst' | 'impacts' | 'order';

/** Marks as they would be sealed: nothing said is a pass, and half an answer is said to be one. */
export type ReadMarks =
	| { readonly kind: 'pass' }
	| { readonly kind: 'entry'; readonly entry: SheetEntry }
	| { readonly kind: 'lacks'; readonly lacks: readonly Lack[] };

type Horizon = NonNullable<SheetEntry['forMonths']>;

/** Reads the marks of one threat. Who finds it not credible need say nothing else. */
export function readMarks(marks: Marks, forMonths: Horizon): ReadMarks {
	if (isEmpty(marks)) return { kind: 'pass' };
	const { form, likelihood } = marks;
	if (likelihood === 0) return { kind: 'entry', entry: { form, forMonths, notCredible: true } };
	const lacks = form === 'ballot' ? ballotLacks(marks) : fullLacks(marks);
	if (lacks.length > 0) return { kind: 'lacks', lacks };
	return { kind: 'entry', entry: entryOf(marks, forMonths) };
}

const isEmpty = ({ likelihood, sure, worst, level, low, high, impacts }: Marks): boolean =>
	[likelihood, sure, worst, level, low, high, ...Object.values(impacts)].every(
		(each) => each === undefined
	);

const absent = (lack: Lack, isThere: boolean): readonly Lack[] => (isThere ? [] : [lack]);

const ballotLacks = ({ likelihood, sure, worst, level }: Marks): readonly Lack[] => [
	...absent('likelihood', likelihood !== undefined),
	...absent('sure', sure !== undefined),
	...absent('worst', worst !== undefined && level !== undefined)
];

function fullLacks(marks: Marks): readonly Lack[] {
	const { likelihood, sure, low, high, impacts } = marks;
	return [
		...absent('likelihood', likelihood !== undefined),
		...absent('range', low !== undefined && high !== undefined),
		...absent('sure', sure !== undefined),
		...absent(
			'impacts',
			dimensions.every((dimension) => impacts[dimension] !== undefined)
		),
		...absent('order', !contradicts(marks))
	];
}

const contradicts = ({ low, likelihood, high }: Marks): boolean =>
	contradictionIn({
		id: 'own',
		entry: {
			...{ form: 'full', round: 1 },
			...(low === undefined ? {} : { low }),
			...(likelihood === undefined ? {} : { best: likelihood }),
			...(high === undefined ? {} : { high })
		}
	}) !== undefined;

function entryOf(
	{ form, likelihood, sure, worst, level, low, high, impacts }: Marks,
	forMonths: Horizon
): SheetEntry {
	const shared = {
		form,
		forMonths,
		...(likelihood === undefined ? {} : { best: likelihood }),
		...(sure === undefined ? {} : { confidence: sure })
	};
	if (form === 'full') {
		const range = {
			...(low === undefined ? {} : { low }),
			...(high === undefined ? {} : { high })
		};
		return { ...shared, ...range, ...impacts };
	}
	return worst === undefined || level === undefined ? shared : { ...shared, [worst]: level };
}
