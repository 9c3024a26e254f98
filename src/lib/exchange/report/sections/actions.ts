import type { AdoptableStep } from '$lib/domain/catalogue/catalogue';
import { isInOwnWords } from '$lib/domain/plan/adapt';
import type { Action } from '$lib/domain/plan/plan';
import { mayShow } from '$lib/domain/plan/redact';
import { format, label, m } from '$lib/i18n';
import { compare, type Material } from '../material';
import { table, type Section } from '../report';
import { actionTotals, costWords } from './action-totals';
import { storyWords } from './action-story';
import { packWords } from './pack-words';
import { threatWords } from './threat-words';

/** Every action with who, when and how far, and the chain back to its mechanism, case and threat. */
export function actionsSection(material: Material): Section {
	const columns = columnsFor(material);
	return {
		id: 'actions',
		title: m.report_actions(),
		blocks: [
			...table(
				m.report_actions_caption(),
				[m.report_number(), ...columns.map(({ name }) => name())],
				Object.entries(material.plan.actions)
					.sort(byDueDay)
					.map(([, action], place) => [
						String(place + 1),
						...columns.map(({ cell }) => cell(action))
					])
			),
			...actionTotals(material)
		]
	};
}

interface Column {
	readonly name: () => string;
	readonly cell: (action: Action) => string;
}

/** Where the edition hides names, "nobody yet" would be untrue: those columns are left out. */
function columnsFor(material: Material): readonly Column[] {
	const people: readonly Column[] = [
		{ name: m.report_owner, cell: ({ owner }) => owner ?? m.report_nobody() },
		{ name: m.report_deputy, cell: ({ deputy }) => deputy ?? m.report_nobody() }
	];
	return [
		{ name: m.report_what, cell: ({ what }) => what },
		...(mayShow(material.options.edition, 'names') ? people : []),
		{ name: m.report_start, cell: ({ startOn }) => dayWords(startOn) },
		{ name: m.report_due, cell: ({ dueOn }) => dayWords(dueOn) },
		{ name: m.report_status, cell: ({ status }) => label.actionStatus(status) },
		...costColumns(material),
		{ name: m.report_done_when, cell: ({ doneWhen }) => doneWhen },
		{ name: m.report_chain, cell: (action) => wholeChain(material, action) }
	];
}

/** Columns that no action fills would only make the others narrow. */
function costColumns({ plan }: Material): readonly Column[] {
	const all = Object.values(plan.actions);
	const cost: Column = { name: m.report_cost, cell: (action) => costWords(plan, action.cost) };
	const line: Column = { name: m.report_budget_line, cell: ({ budgetLine }) => budgetLine ?? '' };
	return [
		...(all.some((action) => action.cost !== undefined) ? [cost] : []),
		...(all.some(({ budgetLine }) => budgetLine !== undefined) ? [line] : [])
	];
}

type IdAndAction = readonly [string, Action];

/** What is due first comes first, what has no day comes after, what was dropped stands last. */
function byDueDay([idA, a]: IdAndAction, [idB, b]: IdAndAction): number {
	return (
		Number(a.status === 'dropped') - Number(b.status === 'dropped') ||
		compare(a.dueOn ?? LAST_DAY, b.dueOn ?? LAST_DAY) ||
		compare(a.order, b.order) ||
		compare(idA, idB)
	);
}

const LAST_DAY = '9999-12-31';

const dayWords = (day: string | undefined): string =>
	day === undefined ? m.report_no_day() : format.day(day);

/** An action that raises an answer on the house in order answers no one threat. */
function houseWords({ catalogue }: Material, readinessId: string): string {
	const known = catalogue.readiness.find(({ id }) => id === readinessId);
	return known === undefined
		? m.report_chain_house_unknown()
		: m.report_chain_house({ question: known.question });
}

/** Where an action comes from, with the scenario, the window and the exercise that it belongs to. */
const wholeChain = (material: Material, action: Action): string =>
	[chainWords(material, action), ...storyWords(material, action)].reduce(
		// Words of the group may end with a stop of their own.
		(said, part) => `${said}${/[.!?…]$/.test(said) ? ' ' : '. '}${part}`
	);

const chainWords = (material: Material, action: Action): string =>
	action.readinessId === undefined
		? sourceWords(material, action)
		: houseWords(material, action.readinessId);

function sourceWords(material: Material, action: Action): string {
	const { threatId, mechanismId, stepId } = action;
	if (threatId === undefined && mechanismId === undefined) return m.report_chain_own();
	const threat = threatWords(material, threatId);
	if (mechanismId === undefined) {
		const words = stepId === undefined ? m.report_chain_threat : m.report_chain_general;
		return words({ threat });
	}
	const known = material.mechanismById.get(mechanismId);
	if (known === undefined) {
		return m.report_chain_unknown({ threat });
	}
	const step = known.mechanism.steps.find(({ id }) => id === stepId);
	const pack = packWords(material, mechanismId);
	const { name } = known.mechanism;
	const names = {
		mechanism: pack === undefined ? name : m.report_chain_pack({ mechanism: name, pack }),
		organisation: known.case.organisation,
		threat
	};
	return step === undefined
		? m.report_chain_mechanism(names)
		: stepWords(action, step)({ ...names, step: step.what, grade: label.grade(step.grade) });
}

/** A grade is about the words of the step; an action in other words says so. */
const stepWords = (
	action: Action,
	step: AdoptableStep
): typeof m.report_chain_step | typeof m.report_chain_step_own =>
	isInOwnWords(action, step) ? m.report_chain_step_own : m.report_chain_step;
