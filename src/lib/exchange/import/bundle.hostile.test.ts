import fc from 'fast-check';
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { anyPlan, hostileTexts } from '../../../../tests/support/plan-arbitrary';
import { Plan } from '$lib/domain/plan/plan';
import { decryptAge, encryptAge } from '../bundle/age';
import { aBundledPlan } from '../bundle/bundle.builders';
import type { BundleFiles } from '../bundle/bundle';
import { bundleFiles } from '../bundle/write-bundle';
import { packFiles } from '../bundle/zip-writing';
import { readBundle } from './bundle';

/** Below the encryption; the long form, 100,000, is asked for by a count. */
const RUNS = Number(process.env.HOLDFAST_HOSTILE_BUNDLES ?? 500);
/** Another part of the long form for every shard. */
const SEED = Number(process.env.HOLDFAST_HOSTILE_SEED ?? 1);
const KINDS = 4;
const THROUGH_AGE = 200;

/** Real bundles, the same in every run, so that a failure can be played again. */
const pool: readonly BundleFiles[] = fc.sample(anyPlan, { numRuns: 24, seed: 7 }).map((plan, n) =>
	bundleFiles(
		{
			...{ kind: n % 2 === 0 ? 'plan' : 'vault', madeOn: '2026-11-22' },
			plans: [aBundledPlan(plan.id, plan), aBundledPlan('coast')],
			packs: [{ id: 'ournetwork', content: { name: 'Ours' }, isEnabled: true }]
		},
		'0.0.1'
	)
);
const packed = pool.map((files, n) =>
	n % 3 === 0 ? zipSync(files, { level: 0 }) : packFiles(files)
);
const aFile = fc.constantFrom(...packed);
const someEntries = fc.constantFrom(...pool);
const aPlace = fc.double({ min: 0, max: 1, noNaN: true });

/** The parts of a ZIP that decide how the rest is read lie at its end. */
const anywhereOrLate = fc.oneof(
	aPlace,
	aPlace.map((place) => 1 - place / 20)
);

const overwritten = fc
	.tuple(aFile, fc.array(fc.tuple(anywhereOrLate, fc.nat(255)), { minLength: 1, maxLength: 12 }))
	.map(([file, changes]) => {
		const bytes = file.slice();
		for (const [place, byte] of changes)
			bytes[Math.min(bytes.length - 1, Math.floor(place * bytes.length))] = byte;
		return bytes;
	});
const cutOrDoubled = fc
	.tuple(aFile, aPlace, aPlace)
	.map(([file, from, to]) =>
		from < to
			? file.slice(0, Math.floor(to * file.length))
			: Uint8Array.from([
					...file.subarray(Math.floor(from * file.length)),
					...file.subarray(0, 999)
				])
	);
/** Whole ZIPs with right check sums that say something forged. */
const forged = fc
	.tuple(
		someEntries,
		fc.nat(99),
		fc.oneof(fc.json(), fc.constantFrom(...hostileTexts), fc.string())
	)
	.map(([files, which, words]) => {
		const names = Object.keys(files);
		const name = names[which % names.length] ?? 'manifest.json';
		return packFiles({ ...files, [name]: new TextEncoder().encode(words) });
	});
const keys = ['planId', 'lineage', 'parents', 'madeAt', 'hasDocument', 'versions', 'id', 'kind'];
const forgedManifest = fc
	.tuple(someEntries, fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 2 }))
	.map(([files, key, value]) => {
		const told = new TextDecoder().decode(files['manifest.json']);
		const changed = told.replace(
			new RegExp(`"${key}": ("[^"]*"|\\d+|true|false|\\[|\\{)`),
			() => `"${key}": ${JSON.stringify(value)}`
		);
		return packFiles({ ...files, 'manifest.json': new TextEncoder().encode(changed) });
	});

const prototypeKeys = Reflect.ownKeys(Object.prototype).length;

function expectPlansOrError(bytes: Uint8Array): void {
	const read = readBundle(bytes);
	if (read.ok)
		for (const { plan, planId } of read.value.plans) {
			expect(z.safeParse(Plan, plan).success).toBe(true);
			expect(plan.id).toBe(planId);
		}
	else expect(read.error.code).toMatch(/^[a-z-]+$/);
	expect(Reflect.ownKeys(Object.prototype)).toHaveLength(prototypeKeys);
}

describe('a damaged or forged bundle is refused or gives whole plans', () => {
	it.each([
		['with bytes overwritten', overwritten],
		['that ends too early or begins anew', cutOrDoubled],
		['with forged entries', forged],
		['with a forged manifest', forgedManifest]
	] as const)(
		'%s',
		(_what, damaged: fc.Arbitrary<Uint8Array>) => {
			const options = { numRuns: Math.ceil(RUNS / KINDS), seed: SEED };
			fc.assert(fc.property(damaged, expectPlansOrError), options);
		},
		3_600_000
	);
});

describe('a damaged age file around a bundle is refused', () => {
	const passphrase = 'seven calm herons walk';
	let file: Uint8Array = new Uint8Array();
	beforeAll(async () => {
		file = await encryptAge(packed[0] ?? new Uint8Array(), { passphrase, factor: 2 });
	});

	it('wherever its bytes are changed or cut', async () => {
		await fc.assert(
			fc.asyncProperty(aPlace, fc.integer({ min: 1, max: 255 }), fc.boolean(), async (...how) => {
				const [place, bits, isCut] = how;
				const at = Math.min(file.length - 1, Math.floor(place * file.length));
				const bytes = isCut ? file.slice(0, at) : file.slice();
				if (!isCut) bytes[at] = (bytes[at] ?? 0) ^ bits;
				const opened = await decryptAge(bytes, { passphrase });
				expect(opened.ok ? 'opened' : opened.error.code).toMatch(/^(?!opened$)[a-z-]+$/);
			}),
			{ numRuns: THROUGH_AGE, seed: SEED }
		);
	}, 120_000);
});
