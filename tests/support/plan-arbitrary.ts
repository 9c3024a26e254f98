import fc from 'fast-check';
import * as z from 'zod/mini';
import { Plan } from '$lib/domain/plan/plan';
import { planShape } from '$lib/domain/plan/shape';

/** Letters that break careless code: markup, bidi overrides, null bytes, joined emoji, half surrogates. */
export const hostileTexts: readonly string[] = [
	'<script>alert(1)</script>',
	'</td><img src=x onerror=alert(1)>',
	'[a](javascript:alert(1)) ![b](https://example.org/x.png)',
	'| a | b |\n|---|---|\n| c | d |',
	'# Heading\n\n> quote\n\n- item\n\n1. one\n\n```js\ncode\n```',
	'***bold*** _low_ ~~gone~~ `tick` &lt; &#60; \\\\',
	'Setext\n===\nother\n---',
	'https://example.org www.example.org a@example.org',
	'\u202egnp.exe\u202c \u2066left\u2069 \u200f\u061c',
	'\u0000\u0007\u001b[31mred\u009b\u007f\u0085\u2028\u2029',
	'👩🏽‍🚒 🏳️‍🌈 \ud83d \ufeff',
	'شرطة على الباب | אבטחה',
	'=1+1\t+1 -1 @SUM(A1)',
	'__proto__ constructor toString',
	'${1+1} {{x}} {param} %s'
];

/** Any text a person, or somebody who wants to do harm, may have typed. */
export const anyText = (maxLength: number): fc.Arbitrary<string> =>
	fc
		.oneof(
			{ weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
			{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
			{ weight: 2, arbitrary: fc.constantFrom(...hostileTexts) }
		)
		.map((text) => text.slice(0, maxLength));

const ids = ['a1', 'b2', 'C-3', 'd_4', '5', '6'] as const;
const anId = fc.oneof(
	{ weight: 5, arbitrary: fc.constantFrom(...ids) },
	{ weight: 1, arbitrary: fc.stringMatching(/^[\w-]{1,12}$/) }
);
const aKey = fc.tuple(anId, anId).map(([threatId, other]) => `${threatId}/${other}`);

/** Ids that the language or the store keeps for itself; a plan that holds one is refused. */
const isOrdinary = (key: string): boolean => !(key in Object.prototype) && key !== 'plan';

/** Fields that point at something: mostly at things of the plan, sometimes at nothing. */
const references: Readonly<Record<string, fc.Arbitrary<string>>> = {
	threatId: fc.oneof(anId, anyText(20)),
	mechanismId: fc.oneof(anId, anyText(20)),
	stepId: anId,
	scenarioId: anId,
	attackId: anId,
	afterId: anId,
	signpostId: anId,
	rehearsalId: anId,
	injectId: anId,
	actionId: anId,
	typeId: fc.constantFrom('FIN-01', 'LEG-04', 'DIS-01', 'SEC-02')
};

type Schema = z.core.$ZodTypes;

/** Values of a schema, made by walking it: a field that is added to the plan is generated at once. */
function valuesOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
	const each = schema as Schema;
	const { def } = each._zod;
	switch (def.type) {
		case 'object':
			return objectsOf(def.shape);
		case 'record':
			return recordsOf(def.keyType, def.valueType);
		case 'optional':
			return fc.option(valuesOf(def.innerType), { nil: undefined });
		case 'default':
			return valuesOf(def.innerType);
		case 'union':
			return fc.oneof(...def.options.map(valuesOf));
		default:
			return leavesOf(each);
	}
}

/** The values of a schema that names them all. */
const choicesOf = (schema: z.core.$ZodType): ReadonlySet<unknown> | undefined => schema._zod.values;

function leavesOf(schema: Schema): fc.Arbitrary<unknown> {
	const { def } = schema._zod;
	const values = choicesOf(schema);
	if (values !== undefined) return fc.constantFrom(...values);
	if (def.type === 'boolean') return fc.boolean();
	if (def.type === 'number') return numbersOf(schema);
	if (def.type === 'string') return stringsOf(schema);
	throw new Error(`Teach the plan arbitrary to make ${def.type}`);
}

function objectsOf(shape: Readonly<Record<string, z.core.$ZodType>>): fc.Arbitrary<unknown> {
	const fields = Object.entries(shape).map(
		([name, schema]) => [name, fieldOf(name, schema)] as const
	);
	return fc.record(Object.fromEntries(fields)).map(withoutUndefined);
}

function fieldOf(name: string, schema: z.core.$ZodType): fc.Arbitrary<unknown> {
	const reference = references[name];
	if (reference === undefined) return valuesOf(schema);
	const mayMiss = z.safeParse(schema, undefined).success;
	return mayMiss ? fc.option(reference, { nil: undefined }) : reference;
}

const withoutUndefined = (record: object): object =>
	Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

function recordsOf(
	keyType: z.core.$ZodType,
	valueType: z.core.$ZodType
): fc.Arbitrary<Record<string, unknown>> {
	const isComposite = z.safeParse(keyType, 'a/b').success;
	const keys = (isComposite ? aKey : anId).filter(isOrdinary);
	return fc.dictionary(keys, valuesOf(valueType), { maxKeys: 6, noNullPrototype: true });
}

function numbersOf(schema: Schema): fc.Arbitrary<number> {
	const { type, minimum = 0, maximum = 1e6, multipleOf } = z.toJSONSchema(schema);
	const unit = multipleOf ?? (type === 'integer' ? 1 : undefined);
	if (unit === undefined) return fc.double({ min: minimum, max: maximum, noNaN: true });
	return fc
		.integer({ min: Math.ceil(minimum / unit), max: Math.floor(maximum / unit) })
		.map((steps) => steps * unit)
		.filter((value) => z.safeParse(schema, value).success);
}

function stringsOf(schema: Schema): fc.Arbitrary<string> {
	const { maxLength = 1_000, format, pattern } = z.toJSONSchema(schema);
	if (format === 'date') return days;
	return pattern === undefined ? anyText(maxLength) : fc.stringMatching(new RegExp(pattern));
}

const days = fc
	.date({
		min: new Date('2020-01-01'),
		max: new Date('2035-12-31'),
		noInvalidDate: true
	})
	.map((date) => date.toISOString().slice(0, 10));

type Things = Readonly<Record<string, unknown>>;

/** Ids are unique over all kinds of things; threats keep theirs, so that references meet them. */
function withUniqueIds(plan: Things): Things {
	const named = { ...plan };
	for (const name of Object.keys(planShape.entities)) {
		if (name === 'threats') continue;
		const things = Object.entries(named[name] as Things);
		named[name] = Object.fromEntries(things.map(([id, thing]) => [`${name}-${id}`, thing]));
	}
	return named;
}

/** Any plan that Holdfast would open, with references that mostly meet. */
export const anyPlan: fc.Arbitrary<Plan> = valuesOf(Plan).map((plan) =>
	z.parse(Plan, withUniqueIds(plan as Things))
);
