import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../parse';
import { PLAN_VERSION } from '../plan';
import { migratePlan, migrations, type Migration } from './migrate';

const folder = new URL('../../../../../tests/fixtures/plans/', import.meta.url);
const fixtures = readdirSync(folder).filter((name) => /^v\d+-.+\.json$/.test(name));

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const versions = Array.from({ length: PLAN_VERSION }, (_, at) => at + 1);

describe('plans of every version there has been', () => {
	it.each(versions)('have a kept example: version %i', (version) => {
		expect(fixtures.filter((name) => name.startsWith(`v${String(version)}-`))).not.toEqual([]);
	});

	it.each(fixtures)('still open: %s', (name) => {
		const result = parsePlan(read(name));
		expect(result.ok ? result.value.version : result.error).toBe(PLAN_VERSION);
	});

	it('pass through every migration on their way', () => {
		const walked = new Set<number>();
		const watched = migrations.map(({ from, migrate }) => ({
			from,
			migrate: (plan: Parameters<typeof migrate>[0]) => {
				walked.add(from);
				return migrate(plan);
			}
		}));
		for (const name of fixtures) parsePlan(read(name), { steps: watched });
		expect([...walked].sort()).toEqual(migrations.map(({ from }) => from));
	});

	it('are carried by one migration from each version to the next', () => {
		expect(migrations.map(({ from }) => from)).toEqual(versions.slice(0, -1));
	});

	it('lose nothing that the example holds', () => {
		for (const name of fixtures.filter((each) => each.startsWith(`v${String(PLAN_VERSION)}-`))) {
			const result = parsePlan(read(name));
			expect(result.ok && result.value).toMatchObject(read(name) as object);
		}
	});
});

describe('walking from version to version', () => {
	const steps: readonly Migration[] = [
		{ from: 1, migrate: ({ name, ...rest }) => ({ ...rest, title: name }) },
		{ from: 2, migrate: ({ title, ...rest }) => ({ ...rest, title: [title] }) }
	];

	it('takes every step in order and says which version it has reached', () => {
		const input = Object.freeze({ version: 1, name: 'Plan', kept: true });
		expect(migratePlan(input, { from: 1, to: 3, steps })).toEqual({
			ok: true,
			value: { version: 3, title: ['Plan'], kept: true }
		});
		expect(migratePlan({ version: 2, title: 'Plan' }, { from: 2, to: 3, steps })).toEqual({
			ok: true,
			value: { version: 3, title: ['Plan'] }
		});
	});

	it('leaves a plan of this version alone', () => {
		const input = { version: 3 };
		expect(migratePlan(input, { from: 3, to: 3, steps })).toEqual({ ok: true, value: input });
	});

	it('says so when a step is missing or fails', () => {
		const failed = { ok: false, error: 'migration-failed' };
		expect(migratePlan({ version: 1 }, { from: 1, to: 4, steps })).toEqual(failed);
		const broken: Migration = {
			from: 1,
			migrate: () => {
				throw new Error('Not foreseen');
			}
		};
		expect(migratePlan({ version: 1 }, { from: 1, to: 2, steps: [broken] })).toEqual(failed);
	});
});
