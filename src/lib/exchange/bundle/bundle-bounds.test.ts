import { describe, expect, it } from 'vitest';
import { readBundle } from '../import/bundle';
import { withinBounds } from './bundle-bounds';
import { bundleTasks } from './bundle-work';
import { aBundle, aBundledPlan } from './bundle.builders';
import { bundleFiles } from './write-bundle';
import { packFiles } from './zip-writing';

const versions = (count: number, bytes = 10) =>
	Array.from({ length: count }, (_each, n) => ({
		...{ id: `v${String(n)}`, name: `Number ${String(n)}`, madeAt: n, lineage: 'l' },
		document: new Uint8Array(bytes)
	}));
const bundleWith = (count: number, bytes?: number) => ({
	...aBundle(),
	plans: [{ ...aBundledPlan('river'), versions: versions(count, bytes) }, aBundledPlan('coast')]
});

describe('a backup of more than a file takes', () => {
	it('holds the newest two hundred named versions of a plan, says how many it lacks, and can be read', () => {
		const { bundle, left } = withinBounds(bundleWith(250));
		expect(left).toEqual({ plans: 0, packs: 0, versions: 50 });
		const read = readBundle(packFiles(bundleFiles(bundle, '0.0.1')));
		const kept = read.ok ? (read.value.plans[0]?.versions ?? []) : [];
		expect(kept.map(({ id }) => id)).toEqual(
			Array.from({ length: 200 }, (_each, n) => `v${String(n + 50)}`)
		);
	});

	it('leaves room for the plans where versions are large', () => {
		const { bundle, left } = withinBounds(bundleWith(8, 10_000_000));
		expect(left.versions).toBe(8 - 6);
		expect(bundle.plans[0]?.versions?.map(({ id }) => id)).toEqual([
			'v2',
			'v3',
			'v4',
			'v5',
			'v6',
			'v7'
		]);
	});

	it('holds five hundred plans and says how many it lacks', () => {
		const plan = aBundledPlan('river');
		const plans = Array.from({ length: 503 }, (_each, n) => ({
			...{ ...plan, planId: `p${String(n)}`, versions: [] }
		}));
		expect(withinBounds({ ...aBundle(), plans }).left.plans).toBe(3);
	});

	it('changes nothing of an ordinary one', () => {
		expect(withinBounds(aBundle())).toEqual({
			...{ bundle: aBundle(), left: { plans: 0, packs: 0, versions: 0 } }
		});
	});
});

describe('packing', () => {
	const lock = { passphrase: 'six words of somebody', factor: 10 };

	it('never gives a file that could not be read again', async () => {
		const files = bundleFiles(bundleWith(201), '0.0.1');
		await expect(bundleTasks.pack({ files, lock })).rejects.toThrow('beyond what is read');
		const other = { ...aBundledPlan('river'), planId: 'coast' };
		const wrong = bundleFiles({ ...aBundle(), plans: [other] }, '0.0.1');
		await expect(bundleTasks.pack({ files: wrong, lock })).rejects.toThrow('beyond what is read');
	});

	it('gives an age file where all can be read', async () => {
		const bytes = await bundleTasks.pack({ files: bundleFiles(aBundle(), '0.0.1'), lock });
		expect(new TextDecoder().decode(bytes.subarray(0, 21))).toBe('age-encryption.org/v1');
	});
});
