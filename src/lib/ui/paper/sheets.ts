import type { Inject } from '$lib/domain/catalogue/injects';
import type { Plan } from '$lib/domain/plan/plan';
import { fittingFirst } from '$lib/domain/rehearsing/cards';
import { m } from '$lib/i18n';

export type SheetId =
	'ballot' | 'remote' | 'worksheets' | 'wall-matrix' | 'threat-cards' | 'inject-cards';

export const worksheets = ['signals', 'actors', 'threat', 'scenario', 'actions'] as const;
export type Worksheet = (typeof worksheets)[number];

/** Where a ballot has so many lines at most, two stand side by side on one sheet. */
export const TWO_UP = 10;
/** Where a ballot for home has so many lines at most, the way back stands on the same sheet. */
export const WITH_WAY_BACK = 8;
const LINES_PER_PAGE = 16;
/** Lines of a ballot that is printed before there are threats. */
export const BLANK_LINES = 10;
const THREATS_PER_PAGE = 8;
/** At least so many cards stay blank, for threats that the room finds. */
const BLANK_CARDS = 3;
const INJECTS_PER_PAGE = 4;

const chunksOf = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
	Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
		items.slice(at * size, (at + 1) * size)
	);

/** The pages of one ballot that does not fit on half a sheet. */
export const ballotPages = <T>(lines: readonly T[]): readonly (readonly T[])[] =>
	chunksOf(lines, LINES_PER_PAGE);

/** Pages of threat cards; `undefined` is a blank card, and the last page is full. */
export function threatCardPages<T>(threats: readonly T[]): readonly (readonly (T | undefined)[])[] {
	const pages = Math.ceil((threats.length + BLANK_CARDS) / THREATS_PER_PAGE);
	return chunksOf(
		Array.from({ length: pages * THREATS_PER_PAGE }, (_, at) => threats[at]),
		THREATS_PER_PAGE
	);
}

/** Pages of the cards that fit the threats of a plan; of all cards where none fits. */
export function injectCardPages(
	injects: readonly Inject[],
	plan: Pick<Plan, 'attacks' | 'threats'>
): readonly (readonly Inject[])[] {
	const offered = fittingFirst(injects, plan, undefined);
	const fitting = offered.filter(({ fits }) => fits);
	const cards = (fitting.length > 0 ? fitting : offered).map(({ inject }) => inject);
	return chunksOf(cards, INJECTS_PER_PAGE);
}

interface Known {
	readonly plan: Pick<Plan, 'attacks' | 'threats'>;
	/** Undefined until they have arrived. */
	readonly injects: readonly Inject[] | undefined;
}

const linesOf = ({ plan }: Known): number => Object.keys(plan.threats).length || BLANK_LINES;

interface SheetWords {
	readonly id: SheetId;
	readonly name: () => string;
	readonly purpose: () => string;
	readonly copies: () => string;
	/** How many sheets of A4; undefined until that is known. */
	readonly pages: (known: Known) => number | undefined;
}

/** Every sheet that can be printed for a workshop, in the order in which a day needs them. */
export const sheets: readonly SheetWords[] = [
	{
		id: 'ballot',
		name: m.paper_ballot,
		purpose: m.paper_ballot_for,
		copies: m.paper_ballot_copies,
		pages: (known) => (linesOf(known) <= TWO_UP ? 1 : Math.ceil(linesOf(known) / LINES_PER_PAGE))
	},
	{
		id: 'remote',
		name: m.paper_remote,
		purpose: m.paper_remote_for,
		copies: m.paper_remote_copies,
		pages: (known) =>
			linesOf(known) <= WITH_WAY_BACK ? 1 : Math.ceil(linesOf(known) / LINES_PER_PAGE) + 1
	},
	{
		id: 'worksheets',
		name: m.paper_worksheets,
		purpose: m.paper_worksheets_for,
		copies: m.paper_worksheets_copies,
		pages: () => worksheets.length
	},
	{
		id: 'wall-matrix',
		name: m.paper_wall,
		purpose: m.paper_wall_for,
		copies: m.paper_wall_copies,
		pages: () => 4
	},
	{
		id: 'threat-cards',
		name: m.paper_threats,
		purpose: m.paper_threats_for,
		copies: m.paper_threats_copies,
		pages: ({ plan }) => threatCardPages(Object.keys(plan.threats)).length
	},
	{
		id: 'inject-cards',
		name: m.paper_injects,
		purpose: m.paper_injects_for,
		copies: m.paper_injects_copies,
		pages: ({ plan, injects }) => injects && injectCardPages(injects, plan).length
	}
];
