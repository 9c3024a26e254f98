import * as z from 'zod/mini';
import type { Cells, Value } from './ledger';

const things = z.record(z.string(), z.record(z.string(), z.unknown()));
const values = z.record(z.string(), z.unknown());

/** A plan as its file holds it. Sources of signals and lines not yet added are not in it. */
export const PlanJson = z.object({
	id: z.string(),
	settings: values,
	roles: things,
	rules: things,
	signals: things,
	threats: things,
	actions: things,
	entries: things,
	decisions: things,
	steps: values,
	exposure: values,
	work: values
});
export type PlanJson = z.infer<typeof PlanJson>;

export const PlanFile = z.object({ plan: PlanJson });

const entities = {
	roles: 'title',
	rules: 'text',
	signals: 'what',
	threats: 'title',
	actions: 'what'
} as const;
export type EntityName = keyof typeof entities;

/** The cell that counts how often a new thing is there. */
export const newCell = (name: EntityName, words: string): string => `new ${name}: ${words}`;

type Put = (name: string, value: unknown) => void;

/**
 * The plan as cells. Things that `known` does not hold got their ids while nobody looked: they are counted by
 * their words, so that a thing that is there twice is seen.
 */
export function cellsOf(plan: PlanJson, known: PlanJson): Cells {
	const cells: Record<string, Value> = {};
	const put: Put = (name, value) => {
		const isValue = ['string', 'number', 'boolean'].includes(typeof value);
		if (isValue && value !== '' && value !== false) cells[name] = value as Value;
	};
	for (const name of ['settings', 'exposure', 'work', 'steps'] as const)
		putFields(plan[name], name, put);
	for (const name of ['entries', 'decisions'] as const)
		for (const [key, thing] of Object.entries(plan[name])) putFields(thing, `${name}/${key}`, put);
	for (const name of Object.keys(entities) as EntityName[])
		for (const [id, thing] of Object.entries(plan[name])) {
			const isNew = !(id in known[name]);
			const counted = newCell(name, String(thing[entities[name]]));
			if (isNew) put(counted, Number(cells[counted] ?? 0) + 1);
			else putFields(thing, `${name}/${id}`, put);
		}
	// Looking at a plan exports it, and that marks the step.
	Reflect.deleteProperty(cells, 'steps/export');
	return cells;
}

function putFields(fields: Readonly<Record<string, unknown>>, where: string, put: Put): void {
	for (const [field, value] of Object.entries(fields)) put(`${where}/${field}`, value);
}

/** A plan without what differs between two copies: its own ids, days, and that it was exported. */
export function likeness(plan: PlanJson): string {
	const { settings, steps } = plan;
	const alike = {
		...plan,
		id: '',
		settings: { ...settings, scoringId: '' },
		steps: { ...steps, export: '' }
	};
	return JSON.stringify(alike).replaceAll(/\d{4}-\d\d-\d\d/g, 'day');
}
