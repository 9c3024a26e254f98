import * as z from 'zod/mini';
import type { Place } from './integrity';

/** What a field of a file may hold, read from its schema, so that words for it cannot drift from what is checked. */
export type FieldRule =
	| { readonly kind: 'whole-number' | 'number'; readonly from?: number; readonly to?: number }
	| { readonly kind: 'one-of'; readonly values: readonly string[] }
	| { readonly kind: 'text'; readonly most?: number }
	| { readonly kind: 'date' | 'address' | 'part' | 'id' | 'four-texts' }
	| { readonly kind: 'list'; readonly least?: number; readonly most?: number };

type Schema = z.core.$ZodType;
type Limits = { least?: number; most?: number };

/** The rule of the field at a place; undefined where the schema has no such field. */
export function ruleAt(schema: Schema, path: Place): FieldRule | undefined {
	let here: Schema | undefined = schema;
	for (const part of path) here = here && below(bare(here), part);
	return here && ruleOf(bare(here));
}

/** The schema under "may be left out". */
function bare(schema: Schema): Schema {
	const { def } = (schema as z.core.$ZodTypes)._zod;
	return def.type === 'optional' || def.type === 'default' ? bare(def.innerType) : schema;
}

function below(schema: Schema, part: string | number): Schema | undefined {
	const { def } = (schema as z.core.$ZodTypes)._zod;
	if (def.type === 'object')
		return Object.hasOwn(def.shape, part) ? def.shape[String(part)] : undefined;
	if (def.type === 'array') return def.element;
	return def.type === 'tuple' ? def.items[Number(part)] : undefined;
}

function ruleOf(schema: Schema): FieldRule {
	const { def } = (schema as z.core.$ZodTypes)._zod;
	const limits = limitsOf(schema);
	switch (def.type) {
		case 'number':
			return numberRule('format' in def, limits);
		case 'enum':
		case 'literal':
			return { kind: 'one-of', values: [...(schema._zod.values ?? [])].map(String) };
		case 'array':
			return { kind: 'list', ...limits };
		case 'tuple':
			return { kind: 'four-texts' };
		case 'string':
			return textRule(schema, limits);
		default:
			return { kind: 'part' };
	}
}

const numberRule = (isWhole: boolean, { least, most }: Limits): FieldRule => ({
	kind: isWhole ? 'whole-number' : 'number',
	...(least === undefined ? {} : { from: least }),
	...(most === undefined ? {} : { to: most })
});

function textRule(schema: Schema, { most }: Limits): FieldRule {
	const { def } = (schema as z.core.$ZodTypes)._zod;
	const format = 'format' in def ? def.format : undefined;
	if (format === 'date') return { kind: 'date' };
	if (format === 'url') return { kind: 'address' };
	const isPattern = checksOf(schema).some(({ check }) => check === 'string_format');
	if (isPattern) return { kind: 'id' };
	return most === undefined ? { kind: 'text' } : { kind: 'text', most };
}

interface Check {
	readonly check: string;
	readonly value?: unknown;
	readonly minimum?: unknown;
	readonly maximum?: unknown;
}

const checksOf = (schema: Schema): readonly Check[] =>
	(schema._zod.def.checks ?? []).map(({ _zod }) => _zod.def as Check);

function limitsOf(schema: Schema): Limits {
	const limits: Limits = {};
	for (const { check, value, minimum, maximum } of checksOf(schema)) {
		const least = check === 'greater_than' ? value : minimum;
		const most = check === 'less_than' ? value : maximum;
		if (typeof least === 'number') limits.least = least;
		if (typeof most === 'number') limits.most = most;
	}
	return limits;
}
