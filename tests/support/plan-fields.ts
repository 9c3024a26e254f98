import * as z from 'zod/mini';
import type { Field, Fields } from '$lib/domain/plan/field';
import type { Plan } from '$lib/domain/plan/plan';
import { planShape } from '$lib/domain/plan/shape';

type Values = Record<string, unknown>;
type Write = (place: { field: Field; name: string; values: Values; mark: string }) => void;

/** A copy of the plan in which `write` saw, and may have changed, every field of every thing. */
export function eachField(plan: Plan, write: Write): Plan {
	const copy = structuredClone(plan);
	const visit = (fields: Fields, values: Values, where: string): void => {
		for (const [name, field] of Object.entries(fields)) {
			write({ field, name, values, mark: `<${field.sensitivity} ${where}.${name}>` });
		}
	};
	visit(planShape.settings, copy.settings, 'settings');
	for (const [name, fields] of Object.entries({ ...planShape.entities, ...planShape.keyed })) {
		const things: Readonly<Record<string, Values>> = copy[name as keyof typeof planShape.entities];
		for (const [id, values] of Object.entries(things)) visit(fields, values, `${name}/${id}`);
	}
	for (const [name, { sensitivity, schema }] of Object.entries(planShape.values)) {
		const field: Field = { sensitivity, schema, merges: 'value' };
		const values: Values = copy[name as keyof typeof planShape.values];
		for (const id of Object.keys(values)) {
			write({ field, name: id, values, mark: `<${sensitivity} ${name}/${id}>` });
		}
	}
	return copy;
}

/** Whether a person may type what he likes there. */
export const takesAnyText = ({ schema }: Field): boolean => z.safeParse(schema, '<open x>').success;

/** The plan with every free text replaced by a mark that says whose it is. */
export const tattooed = (plan: Plan): Plan =>
	eachField(plan, ({ field, name, values, mark }) => {
		if (takesAnyText(field)) values[name] = mark;
	});
