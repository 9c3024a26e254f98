import { cardsOf, gapsOf, signOf } from '$lib/domain/firstmoves/cards';
import { cellOf, costOf, fronts, sheetOf, windows, type Sheet } from '$lib/domain/firstmoves/sheet';
import { inOrder } from '$lib/domain/plan/order';
import type { Action, DecisionCard } from '$lib/domain/plan/plan';
import { mayShow } from '$lib/domain/plan/redact';
import type { Front, Window } from '$lib/domain/vocabulary';
import { format, label, m } from '$lib/i18n';
import { own, type Material } from '../material';
import { heading, note, paragraph, table, type Block, type Section } from '../report';

/** The contingency sheet of each scenario with its decision cards (method 6.1, no. 11). */
export function firstMovesSection(material: Material): Section {
	const { plan, options } = material;
	const ids = mayShow(options.edition, 'internal') ? inOrder(plan.scenarios) : [];
	return {
		id: 'first-moves',
		title: m.moves_report(),
		blocks: ids.flatMap((id) => scenarioBlocks(material, id))
	};
}

function scenarioBlocks(material: Material, scenarioId: string): readonly Block[] {
	const { plan } = material;
	const title = own(plan.scenarios, scenarioId)?.title.trim() ?? '';
	const scenario = title === '' ? m.moves_scenario_untitled() : title;
	const sheet = sheetOf(plan, scenarioId);
	const cards = cardsOf(plan.decisionCards, scenarioId).flatMap(
		(id) => own(plan.decisionCards, id) ?? []
	);
	if (sheet.cells.size === 0 && cards.length === 0) return [];
	return [
		heading(m.moves_report_sheet({ scenario })),
		...sheetBlocks(material, sheet, scenario),
		...cardTable(material, cards, scenario)
	];
}

function sheetBlocks(material: Material, sheet: Sheet, scenario: string): readonly Block[] {
	const moves = movesOf(material, sheet);
	if (moves.length === 0) return [];
	const columns = moveColumns(material);
	const cost = costOf(sheet, material.plan.actions);
	const named = (some: readonly Front[]): string =>
		format.list(some.map((front) => label.front(front)));
	return [
		...table(
			m.moves_report_caption({ scenario }),
			columns.map(({ name }) => name()),
			moves.map((move) => columns.map(({ cell }) => cell(move)))
		),
		paragraph(
			m.moves_report_totals({
				moves: m.moves_count({ count: sheet.count }),
				cost: m.moves_cost_total({ amount: amountWords(material, cost.total) })
			})
		),
		...(cost.without > 0 ? [paragraph(m.moves_cost_without({ count: cost.without }))] : []),
		...(sheet.empty.length > 0 ? [note(m.moves_report_empty({ fronts: named(sheet.empty) }))] : []),
		...(sheet.notNeeded.size > 0
			? [paragraph(m.moves_report_not_needed({ fronts: named([...sheet.notNeeded]) }))]
			: [])
	];
}

interface Placed {
	readonly front: Front;
	readonly window: Window;
	readonly action: Action;
}

/** The moves of a sheet, front by front, the earliest window first. */
const movesOf = ({ plan }: Material, sheet: Sheet): readonly Placed[] =>
	fronts.flatMap((front) =>
		windows.flatMap((window) =>
			(sheet.cells.get(cellOf({ front, window })) ?? [])
				.flatMap((id) => own(plan.actions, id) ?? [])
				.map((action) => ({ front, window, action }))
		)
	);

interface Column<T> {
	readonly name: () => string;
	readonly cell: (of: T) => string;
}

/** Where the edition hides names, "nobody yet" would be untrue: those columns are left out. */
function moveColumns(material: Material): readonly Column<Placed>[] {
	const people: readonly Column<Placed>[] = [
		{ name: m.report_owner, cell: ({ action }) => action.owner ?? m.moves_report_nobody() },
		{ name: m.report_deputy, cell: ({ action }) => action.deputy ?? m.moves_report_nobody() }
	];
	return [
		{ name: m.moves_front, cell: ({ front }) => label.front(front) },
		{ name: m.moves_window, cell: ({ window }) => label.window(window) },
		{ name: m.moves_report_move, cell: ({ action }) => action.what },
		...(mayShow(material.options.edition, 'names') ? people : []),
		{ name: m.moves_report_precondition, cell: ({ action }) => action.precondition ?? '' },
		{ name: m.report_done_when, cell: ({ action }) => action.doneWhen },
		{ name: m.moves_cost, cell: ({ action: { cost } }) => costWords(material, cost) },
		{ name: m.moves_report_status, cell: ({ action }) => label.actionStatus(action.status) }
	];
}

const costWords = (material: Material, cost: number | undefined): string =>
	cost === undefined ? '' : amountWords(material, cost);

function amountWords({ plan }: Material, amount: number): string {
	const { currency } = plan.settings;
	const number = format.number(amount, 2);
	return currency === undefined ? number : m.moves_amount({ amount: number, currency });
}

function cardTable(
	material: Material,
	cards: readonly DecisionCard[],
	scenario: string
): readonly Block[] {
	const columns = cardColumns(material);
	return table(
		m.moves_report_cards({ scenario }),
		columns.map(({ name }) => name()),
		cards.map((card) => columns.map(({ cell }) => cell(card)))
	);
}

function cardColumns({ plan, options }: Material): readonly Column<DecisionCard>[] {
	const people: readonly Column<DecisionCard>[] = [
		{ name: m.moves_card_decides, cell: ({ decides }) => decides ?? m.moves_report_nobody() },
		{ name: m.moves_card_deputy, cell: deputyWords }
	];
	return [
		{ name: m.moves_card_sign, cell: (card) => signWords(card, plan.signposts) },
		{ name: m.moves_card_threshold, cell: (card) => signOf(card, plan.signposts).threshold },
		{ name: m.moves_card_decision, cell: ({ decision }) => decision ?? m.moves_gap_decision() },
		...(mayShow(options.edition, 'names') ? people : []),
		{
			name: m.moves_card_hours,
			cell: ({ withinHours }) =>
				withinHours === undefined ? m.moves_gap_hours() : hoursWords(withinHours)
		}
	];
}

/** One role that stands in for itself is said, since it reads like a deputy and is none. */
const deputyWords = (card: DecisionCard): string =>
	gapsOf(card).includes('same') ? m.moves_gap_same() : (card.deputy ?? m.moves_report_nobody());

function signWords(card: DecisionCard, signposts: Material['plan']['signposts']): string {
	const sign = signOf(card, signposts);
	if (sign.kind === 'there') return sign.what;
	return sign.kind === 'gone' ? m.moves_card_sign_gone() : m.moves_card_sign_none();
}

const hoursWords = (hours: number): string =>
	hours === 0 ? m.moves_at_once() : m.moves_hours({ count: hours });
