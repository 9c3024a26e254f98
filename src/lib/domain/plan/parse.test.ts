import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPlan } from '../../../../tests/support/plan-arbitrary';
import { newPlan } from './edits';
import { parsePlan, type PlanError } from './parse';
import type { Plan } from './plan';

const plan = newPlan({
	id: 'plan-1',
	scoringId: 'scoring-1',
	today: '2026-11-21',
	title: 'Our plan',
	route: 'full',
	facilitated: false
});
const threat = { category: 'legal', title: 'Raid', description: '', order: 'a0' };

function refusal(input: unknown): PlanError | undefined {
	const result = parsePlan(input);
	return result.ok ? undefined : result.error;
}

/** The paths and codes of what is wrong, each as one word. */
function wrong(input: unknown): readonly string[] {
	const error = refusal(input);
	if (error?.code !== 'invalid') return [];
	return error.problems.map(({ path, code }) => `${path.join('/')} ${code}`);
}

const fromText = (text: string): unknown => JSON.parse(text);

describe('reading a plan', () => {
	it('gives back every plan that the schema allows', () => {
		fc.assert(
			fc.property(anyPlan, (each: Plan) => {
				const result = parsePlan(fromText(JSON.stringify(each)));
				expect(result).toEqual({ ok: true, value: each });
			}),
			{ numRuns: 100 }
		);
	});

	it('never throws, whatever it is given', () => {
		const anything = fc.anything({ withNullPrototype: true, withObjectString: true });
		const nearly = fc
			.tuple(anyPlan, fc.constantFrom(...Object.keys(plan)), anything)
			.map(([each, name, value]) => ({ ...each, [name]: value }));
		fc.assert(
			fc.property(fc.oneof(anything, nearly), (input) => {
				expect(parsePlan(input).ok).toBeTypeOf('boolean');
			}),
			{ numRuns: 500 }
		);
	});

	it('knows what is no plan at all', () => {
		for (const input of [undefined, null, 7, 'plan', [], {}, { version: 1 }, { id: 'x' }]) {
			expect(refusal(input)).toEqual({ code: 'not-a-plan' });
		}
		for (const version of [0, -1, 1.5, '1', null]) {
			expect(refusal({ ...plan, version })).toEqual({ code: 'not-a-plan' });
		}
	});

	it('names the version that a newer plan needs, and looks no further', () => {
		expect(refusal({ id: 'x', version: 7, rooms: [] })).toEqual({ code: 'too-new', version: 7 });
	});

	it('says where something is wrong, by code', () => {
		const input = {
			...plan,
			settings: { ...plan.settings, country: 'Kenya', mood: 'good' },
			threats: { t1: { ...threat, category: 'astrological' } },
			rooms: {}
		};
		expect(wrong(input)).toEqual(
			expect.arrayContaining([
				'settings/country invalid_format',
				'settings unrecognized_keys',
				'threats/t1/category invalid_value',
				' unrecognized_keys'
			])
		);
	});

	it('lists twenty problems at most', () => {
		const roles = Object.fromEntries(
			Array.from({ length: 50 }, (_, at) => [`r${String(at)}`, { title: 7, order: 7 }])
		);
		expect(wrong({ ...plan, roles })).toHaveLength(20);
		const unsafe = Object.fromEntries(
			Array.from({ length: 50 }, (_, at) => [`r${String(at)}`, fromText('{"__proto__":1}')])
		);
		expect(wrong({ ...plan, roles: unsafe })).toHaveLength(20);
	});

	it('takes a collection that is not there as empty', () => {
		const earlier = Object.fromEntries(Object.entries(plan).filter(([name]) => name !== 'drafts'));
		expect(parsePlan(earlier)).toEqual({ ok: true, value: plan });
	});
});

describe('keys that mean something to the language', () => {
	const hostile = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

	it.each(hostile)('are refused as ids: %s', (key) => {
		const text = JSON.stringify({ ...plan, threats: { ID: threat } }).replace('"ID"', `"${key}"`);
		expect(wrong(fromText(text))).toEqual([`threats/${key} unsafe-key`]);
	});

	it.each(hostile)('are refused as fields: %s', (key) => {
		const settings = JSON.stringify(plan).replace('"settings":{', `"settings":{"${key}":{"a":1},`);
		expect(wrong(fromText(settings))).toEqual([`settings/${key} unsafe-key`]);
		const whole = JSON.stringify(plan).replace('{', `{"${key}":{"polluted":1},`);
		expect(wrong(fromText(whole))).toEqual([`${key} unsafe-key`]);
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	});

	it('do not make it dive into what is nested without end', () => {
		const deep = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
		const text = JSON.stringify({ ...plan, roles: { r1: 'DEEP' } }).replace('"DEEP"', deep);
		expect(wrong(fromText(text))).not.toEqual([]);
	});
});

describe('ids', () => {
	it('are used once in the whole plan, since long texts are stored under them', () => {
		const input = {
			...plan,
			threats: { same: threat },
			roles: { same: { title: 'Coordinator', order: 'a0' } }
		};
		expect(wrong(input)).toEqual(['threats/same id-used-twice']);
		expect(wrong({ ...plan, threats: { plan: threat } })).toEqual(['threats/plan id-used-twice']);
	});
});
