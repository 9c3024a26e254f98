import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { anyPlan, hostileTexts } from '../../../../tests/support/plan-arbitrary';
import { Plan } from '$lib/domain/plan/plan';
import { redactPlan } from '$lib/domain/plan/redact';
import { jsonExport } from '../export/json/json';
import { readPlanFile } from './plan-json';

const RUNS = 5_000;

/** Values that have broken readers of JSON, as they stand in a file. */
const hostileValues: readonly string[] = [
	...[
		'null',
		'true',
		'[]',
		'{}',
		'""',
		'-0',
		'1e999',
		'-1e999',
		'1e-999',
		'0.1',
		'9007199254740993'
	],
	...['{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}'],
	...['{"toString":1,"valueOf":2,"hasOwnProperty":3}', '{"toJSON":"x","then":"y"}'],
	...['['.repeat(500) + ']'.repeat(500), '{"a":'.repeat(500) + '1' + '}'.repeat(500)],
	...['undefined', 'NaN', '0x1', "'x'", '"\u0000"', '"\\u0000"', '"\\ud800"', '//', '/*x*/1'],
	...hostileTexts.map((text) => JSON.stringify(text))
];
const hostileKeys = [
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'plan',
	'',
	'a/b/c',
	'\u202e'
];

/** A pool of real files, the same in every run, so that a failure can be played again. */
const files = fc.constantFrom(
	...fc
		.sample(anyPlan, { numRuns: 200, seed: 1 })
		.map((plan) =>
			JSON.stringify(JSON.parse(jsonExport(redactPlan(plan, 'full'), { on: '2026-11-21' })))
		)
);
const aPlace = fc.double({ min: 0, max: 1, noNaN: true });
const at = (text: string, place: number): number => Math.floor(place * text.length);

/** Replaces the value after one of the colons, which may be a colon inside a text. */
function withValueReplaced(text: string, place: number, value: string): string {
	const colons = [...text.matchAll(/:(?:"[^"]*"|[^,{}[\]]+|\{|\[)/g)];
	const chosen = colons[Math.floor(place * colons.length)];
	if (chosen === undefined) return text;
	return `${text.slice(0, chosen.index)}:${value}${text.slice(chosen.index + chosen[0].length)}`;
}

function withKeyReplaced(text: string, place: number, key: string): string {
	const keys = [...text.matchAll(/"[\w/-]+":/g)];
	const chosen = keys[Math.floor(place * keys.length)];
	if (chosen === undefined) return text;
	const rest = text.slice(chosen.index + chosen[0].length);
	return `${text.slice(0, chosen.index)}${JSON.stringify(key)}:${rest}`;
}

const withValue = fc
	.tuple(files, aPlace, fc.constantFrom(...hostileValues))
	.map((parts) => withValueReplaced(...parts));
const withKey = fc
	.tuple(files, aPlace, fc.oneof(fc.constantFrom(...hostileKeys), fc.string()))
	.map((parts) => withKeyReplaced(...parts));
/** Replaces what a person wrote, wherever it is a plain title or text. */
const withText = fc
	.tuple(files, fc.constantFrom(...hostileTexts))
	.map(([file, text]) =>
		file.replace(/"(title|what|text)":"[^"\\]*"/g, (_all, name: string) =>
			[name, text].map((part) => JSON.stringify(part)).join(':')
		)
	);
const withSomethingInside = fc
	.tuple(files, aPlace, fc.string({ unit: 'binary', maxLength: 12 }))
	.map(
		([text, place, more]) => text.slice(0, at(text, place)) + more + text.slice(at(text, place))
	);
const withBytesChanged = fc
	.tuple(files, aPlace, fc.uint8Array({ minLength: 1, maxLength: 8 }))
	.map(([text, place, more]) => {
		const bytes = new TextEncoder().encode(text);
		bytes.set(more, Math.min(Math.floor(place * bytes.length), bytes.length - more.length));
		return bytes;
	});
const cutOff = fc.tuple(files, aPlace).map(([text, place]) => text.slice(0, at(text, place)));
const anything = fc.oneof(
	fc.uint8Array({ maxLength: 200 }),
	fc.json(),
	fc.string({ unit: 'binary' })
);

const prototypeKeys = Reflect.ownKeys(Object.prototype).length;

function expectPlanOrError(file: Uint8Array | string): void {
	const opened = readPlanFile(file, { newId: () => 'new-plan' });
	if (opened.ok) {
		expect(z.safeParse(Plan, opened.value.plan).success).toBe(true);
		expect(opened.value.plan.id).toBe('new-plan');
	} else {
		expect(opened.error.code).toMatch(/^[a-z-]+$/);
	}
	expect(Reflect.ownKeys(Object.prototype)).toHaveLength(prototypeKeys);
}

describe('a hostile or damaged plan file is refused or opens whole', () => {
	it.each([
		['a value that does not belong there', withValue],
		['a key that does not belong there', withKey],
		['signs put in anywhere', withSomethingInside],
		['bytes overwritten anywhere', withBytesChanged]
	] as const)(
		'with %s',
		(_what, damaged: fc.Arbitrary<Uint8Array | string>) => {
			fc.assert(fc.property(damaged, expectPlanOrError), { numRuns: RUNS });
		},
		120_000
	);

	it('when it ends too early or is anything at all', () => {
		fc.assert(fc.property(fc.oneof(cutOff, anything, withText), expectPlanOrError), {
			numRuns: RUNS
		});
	}, 120_000);

	it('and hostile words alone are no reason to refuse it', () => {
		fc.assert(
			fc.property(withText, (file) => {
				expect(readPlanFile(file, { newId: () => 'new-plan' }).ok).toBe(true);
			})
		);
	});
});
