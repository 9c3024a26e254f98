import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { anyPlan } from '../../../../tests/support/plan-arbitrary';
import { Plan, PLAN_VERSION } from '$lib/domain/plan/plan';
import { redactPlan } from '$lib/domain/plan/redact';
import { catalogue } from '$lib/content/catalogue';
import { samplePack } from '$lib/content/sample-pack';
import { exportPlan } from '../export/export-plan';
import { jsonExport } from '../export/json/json';
import { exportFormats } from '../export/registry';
import { PlanFile } from '../plan-file';
import { riverPlan, someOptions } from '../report/report.builders';
import { FILE_LIMIT, readPlanFile } from './plan-json';

const newId = (): string => 'new-plan';
const read = (file: Uint8Array | string): ReturnType<typeof readPlanFile> =>
	readPlanFile(file, { newId });

const exported = (plan: Plan): string => jsonExport(redactPlan(plan, 'full'), { on: '2026-11-21' });
const riverFile = exported(riverPlan());

function fileWith(change: (file: Record<string, unknown>) => void): string {
	const file = JSON.parse(riverFile) as Record<string, unknown>;
	change(file);
	return JSON.stringify(file);
}

/** The same values, with the keys in the opposite order at every level. */
function turned(value: unknown): unknown {
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).map(([key, inside]) => [key, turned(inside)] as const);
	return Object.fromEntries(entries.reverse());
}

describe('a plan that leaves as JSON and comes back', () => {
	it('is the same plan under a new id', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				const opened = read(exported(plan));
				expect(opened).toEqual({
					ok: true,
					value: { plan: { ...redactPlan(plan, 'full'), id: 'new-plan' }, notes: [] }
				});
			})
		);
	});

	it('leaves again as the same bytes but for id and day', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				const first = exported({ ...plan, id: 'new-plan' });
				const opened = read(new TextEncoder().encode(first));
				expect(opened.ok && jsonExport(opened.value.plan, { on: '2026-11-21' })).toBe(first);
			})
		);
	});

	it('keeps the id that seeds its scores', () => {
		const opened = read(riverFile);
		expect(opened.ok && opened.value.plan.settings.scoringId).toBe('seed-1');
	});

	it('gives the same bytes whatever the order in which the plan was written', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				expect(exported(z.parse(Plan, turned(plan)))).toBe(exported(plan));
			})
		);
	});
});

describe('packs that travel with a plan', () => {
	const plan = riverPlan();
	plan.threats.well = {
		...{ typeId: 'x-sampleriver-permit-for-water-tests', category: 'legal', title: 'Permit' },
		...{ description: '', order: 'z' }
	};
	const source = { plan, catalogue, options: someOptions({}), packs: [samplePack] };
	const json = exportFormats.find(({ id }) => id === 'json');
	const written = async (change: object = {}): Promise<string> => {
		if (!json) throw new Error('No JSON');
		const [text] = (await exportPlan(json, { ...source, ...change })).parts;
		if (typeof text !== 'string') throw new Error('JSON is text');
		return text;
	};

	it('come back with it, to be read before anybody adds them', async () => {
		const opened = read(await written());
		expect(opened.ok && opened.value.packs).toEqual([samplePack]);
		expect(PlanFile.safeParse(JSON.parse(await written())).success).toBe(true);
	});

	it('are only those that the plan names', async () => {
		const other = { ...samplePack, id: 'another' };
		expect(await written({ packs: [samplePack, other] })).toBe(await written());
		const opened = read(await written({ plan: riverPlan() }));
		expect(opened.ok && 'packs' in opened.value).toBe(false);
	});

	it('keep no plan from opening, whatever they are', async () => {
		const spoilt = (await written()).replace('"holdfast-pack"', '"no-pack"');
		expect(read(spoilt)).toMatchObject({ ok: true, value: { packs: [{ format: 'no-pack' }] } });
	});
});

describe('readPlanFile', () => {
	it('reads a file with a byte order mark', () => {
		expect(read(`\ufeff${riverFile}`).ok).toBe(true);
		expect(read(new TextEncoder().encode(`\ufeff${riverFile}`)).ok).toBe(true);
	});

	it('refuses a file above the limit without reading it', () => {
		const refusal = { code: 'too-large', bytes: FILE_LIMIT + 1, limit: FILE_LIMIT };
		expect(read(new Uint8Array(FILE_LIMIT + 1))).toEqual({ ok: false, error: refusal });
		expect(read(' '.repeat(FILE_LIMIT + 1))).toEqual({ ok: false, error: refusal });
	});

	it('calls every beginning of a plan file cut off, even in the middle of a character', () => {
		const bytes = new TextEncoder().encode(riverFile.replace('Resilience', 'Résilience 👩🏽‍🚒'));
		for (let end = 0; end < bytes.length - 2; end += 7) {
			expect(read(bytes.subarray(0, end))).toEqual({ ok: false, error: { code: 'truncated' } });
		}
	});

	it.each([
		['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8]), 'not-json'],
		['prose', 'Dear friends', 'not-json'],
		['a number', '7', 'not-a-plan'],
		['null', 'null', 'not-a-plan'],
		['the file of another tool', '{"format": "other", "version": 1}', 'not-a-plan'],
		['a file without a plan', '{"format": "holdfast-plan", "version": 1}', 'invalid'],
		[
			'a plan that is a text',
			'{"format":"holdfast-plan","version":1,"savedOn":"2026-11-21","plan":"x"}',
			'not-a-plan'
		],
		['a very deep list', '['.repeat(200_000) + ']'.repeat(200_000), 'not-a-plan'],
		['a very deep beginning', `{"format":${'['.repeat(200_000)}`, 'truncated']
	])('refuses %s', (_what, file, code) => {
		expect(read(file)).toMatchObject({ ok: false, error: { code } });
	});

	it('says which version a newer file needs', () => {
		const version = PLAN_VERSION + 1;
		const newer = fileWith((file) => (file.version = version));
		expect(read(newer)).toEqual({ ok: false, error: { code: 'too-new', version } });
	});

	it('says where a value is wrong', () => {
		const wrong = fileWith(({ plan }) => {
			Object.assign((plan as Plan).settings, { staff: -1 });
		});
		expect(read(wrong)).toMatchObject({
			error: { code: 'invalid', problems: [{ path: ['settings', 'staff'], code: 'too_small' }] }
		});
	});

	it('refuses what it does not know, in the file and in the plan', () => {
		const inFile = fileWith((file) => (file.extra = true));
		const inPlan = fileWith(({ plan }) => Object.assign(plan as object, { extra: true }));
		expect(read(inFile)).toMatchObject({ error: { code: 'invalid' } });
		expect(read(inPlan)).toMatchObject({ error: { code: 'invalid' } });
	});

	it.each(['"plan":', '"threats":', '"freeze":', '"settings":'])(
		'refuses a prototype key put in after %s',
		(place) => {
			const text = JSON.stringify(JSON.parse(riverFile));
			const file = text.replace(`${place}{`, `${place}{"__proto__":{"polluted":true},`);
			expect(file).not.toBe(text);
			expect(read(file)).toMatchObject({ error: { code: 'invalid' } });
			expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
		}
	);
});
