import { inOrder } from '$lib/domain/plan/order';
import type { RehearsalNote } from '$lib/domain/plan/plan';
import { mayShow } from '$lib/domain/plan/redact';
import { clockWords, notesOf } from '$lib/domain/rehearsing/cards';
import { format, label, m } from '$lib/i18n';
import { own, type Material } from '../material';
import { heading, keyValues, table, type Block, type Section } from '../report';

/** Each rehearsal that has begun: when, on which scenario, what was decided and learned, and what came of it. */
export function drillsSection(material: Material): Section {
	const { rehearsals } = material.plan;
	const begun = mayShow(material.options.edition, 'internal')
		? inOrder(rehearsals).filter((id) => rehearsals[id]?.stage !== 'ready')
		: [];
	return {
		id: 'drills',
		title: m.rehearsal_report(),
		blocks: begun.flatMap((id) => drill(material, id))
	};
}

function drill(material: Material, id: string): readonly Block[] {
	const { plan } = material;
	const rehearsal = own(plan.rehearsals, id);
	if (rehearsal === undefined) return [];
	const { title, stage, heldOn, scenarioId, endedAt, seconds } = rehearsal;
	const lasted = endedAt ?? seconds;
	return [
		heading(m.rehearsal_report_held({ title, stage: label.rehearsalStage(stage) })),
		...keyValues([
			[m.rehearsal_day(), heldOn === undefined ? m.rehearsal_no_day() : format.day(heldOn)],
			[m.rehearsal_scenario(), scenarioWords(material, scenarioId)],
			[m.rehearsal_report_lasted(), lasted === undefined ? undefined : clockWords(lasted)]
		]),
		...log(material, id, title),
		...improvements(material, id, title)
	];
}

function scenarioWords({ plan }: Material, id: string | undefined): string {
	if (id === undefined) return m.rehearsal_no_scenario();
	return own(plan.scenarios, id)?.title ?? m.rehearsal_scenario_gone();
}

const logged = ['reason', 'decision', 'went-well', 'missing'] as const;

function notes({ plan }: Material, ids: readonly string[]): readonly RehearsalNote[] {
	return ids.flatMap((id) => own(plan.rehearsalNotes, id) ?? []);
}

function log(material: Material, id: string, title: string): readonly Block[] {
	const withRoles = mayShow(material.options.edition, 'names');
	return table(
		m.rehearsal_report_log({ title }),
		[
			...[m.rehearsal_note(), m.rehearsal_kind(), m.rehearsal_time()],
			...(withRoles ? [m.rehearsal_by()] : [])
		],
		notes(material, notesOf(material.plan, id, logged)).map(({ text, kind, at, by }) => [
			...[text, label.noteKind(kind)],
			at === undefined ? m.rehearsal_not_said() : clockWords(at),
			...(withRoles ? [by ?? m.rehearsal_not_said()] : [])
		])
	);
}

function improvements(material: Material, id: string, title: string): readonly Block[] {
	return table(
		m.rehearsal_report_improvements({ title }),
		[m.rehearsal_improvement(), m.rehearsal_report_action()],
		notes(material, notesOf(material.plan, id, ['improvement'])).map(({ text, actionId }) => [
			text,
			actionWords(material, actionId)
		])
	);
}

function actionWords({ plan }: Material, id: string | undefined): string {
	if (id === undefined) return m.rehearsal_report_no_action();
	const action = own(plan.actions, id);
	if (action === undefined) return m.rehearsal_action_gone();
	return `${action.what} (${label.actionStatus(action.status)})`;
}
