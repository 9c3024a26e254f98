import * as z from 'zod/mini';
import type { Field, Fields, Sensitivity } from './field';
import { Plan } from './plan';
import { planShape } from './shape';

/** For whom a document is made. Saved choices hold these ids. */
export const Edition = z.enum(['full', 'coalition', 'board', 'public', 'poster']);
export type Edition = z.infer<typeof Edition>;

interface Limit {
	/** The most sensitive fields that the edition still shows. */
	readonly highest: Sensitivity;
	/** A poster keeps titles and what a plan cannot be without, nothing that somebody added to it. */
	readonly requiredOnly: boolean;
}

const limits: Readonly<Record<Edition, Limit>> = {
	full: { highest: 'names', requiredOnly: false },
	coalition: { highest: 'internal', requiredOnly: false },
	board: { highest: 'internal', requiredOnly: false },
	public: { highest: 'open', requiredOnly: false },
	poster: { highest: 'open', requiredOnly: true }
};

const rank: Readonly<Record<Sensitivity, number>> = { open: 0, internal: 1, names: 2, secret: 3 };

/** Whether a field of this sensitivity may appear in the edition. */
export const mayShow = (edition: Edition, sensitivity: Sensitivity): boolean =>
	rank[sensitivity] <= rank[limits[edition].highest];

const isRequired = ({ schema }: Field): boolean => !z.safeParse(schema, undefined).success;

const isKept = (edition: Edition, field: Field): boolean =>
	mayShow(edition, field.sensitivity) && (!limits[edition].requiredOnly || isRequired(field));

/** What stands where a value was taken out: nothing, or the emptiest value that the schema allows. */
function neutral({ schema }: Field): unknown {
	const choices = [undefined, '', false, 0, 1, ...(schema._zod.values ?? [])];
	return choices.find((choice) => z.safeParse(schema, choice).success);
}

type Values = Readonly<Record<string, unknown>>;

function redactFields(edition: Edition, fields: Fields, values: Values): Values {
	const kept: Record<string, unknown> = {};
	for (const [name, field] of Object.entries(fields)) {
		const value = isKept(edition, field) ? values[name] : neutral(field);
		if (value !== undefined) kept[name] = value;
	}
	return kept;
}

/** A thing of which nothing may be shown is left out whole, so that not even their number is told. */
function redactThings(
	edition: Edition,
	fields: Fields,
	things: Readonly<Record<string, Values>>
): Readonly<Record<string, Values>> {
	if (!Object.values(fields).some((field) => isKept(edition, field))) return {};
	return Object.fromEntries(
		Object.entries(things).map(([id, values]) => [id, redactFields(edition, fields, values)])
	);
}

/**
 * The plan as an edition may show it: every field above the edition's sensitivity is gone, and where the
 * plan's form demands a value a neutral one stands in. Things made only of such fields are left out. Ids,
 * keys and the plan's version stay. The result is again a valid plan; redacting it once more changes nothing.
 */
export function redactPlan(plan: Plan, edition: Edition): Plan {
	const redacted: Record<string, unknown> = {
		id: plan.id,
		version: plan.version,
		settings: redactFields(edition, planShape.settings, plan.settings)
	};
	for (const [name, fields] of entriesOf(planShape.entities)) {
		redacted[name] = redactThings(edition, fields, plan[name]);
	}
	for (const [name, fields] of entriesOf(planShape.keyed)) {
		redacted[name] = redactThings(edition, fields, plan[name]);
	}
	for (const [name, { sensitivity }] of entriesOf(planShape.values)) {
		const isShown = mayShow(edition, sensitivity) && !limits[edition].requiredOnly;
		redacted[name] = isShown ? plan[name] : {};
	}
	return z.parse(Plan, redacted);
}

const entriesOf = <K extends string, V>(table: Readonly<Record<K, V>>): readonly [K, V][] =>
	Object.entries(table) as [K, V][];
