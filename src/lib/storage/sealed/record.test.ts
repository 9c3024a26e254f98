import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SheetEntry } from '../../domain/scoring/sheet';
import { newRoundKey, openRecord, privateKeyOf, sealRecord } from './record';
import { anEntry } from './sealed.builders';

async function aRound(roundId = 'round') {
	const { publicKey, privateKey } = await newRoundKey();
	const key = await privateKeyOf(privateKey);
	if (key === undefined) throw new Error('No key');
	return { place: { roundId, publicKey }, key };
}

/** The longest that anybody can give. */
const longest: SheetEntry = {
	...{ form: 'ballot', forMonths: 24, low: 1.5, best: 2.5, high: 3.5, notCredible: false },
	...{ people: 1.5, mission: 1.5, finance: 1.5, legal: 1.5, data: 1.5, reputation: 1.5 },
	confidence: 'medium'
};

describe('a sealed record', () => {
	it('opens to what was sealed, and all are of one size', async () => {
		const { place, key } = await aRound();
		const id = fc.string({ unit: fc.constantFrom('a', '-', '7'), minLength: 1, maxLength: 64 });
		const sizes = new Set<number>();
		await fc.assert(
			fc.asyncProperty(id, fc.option(anEntry), async (threatId, entry) => {
				const row = entry === null ? { threatId } : { threatId, entry };
				const record = await sealRecord(place, row);
				sizes.add(record.length);
				expect(await openRecord(place, key, record)).toEqual(row);
			}),
			{ numRuns: 30, examples: [['x'.repeat(64), longest]] }
		);
		expect(sizes.size).toBe(1);
	});

	it('has its own key and bytes each time', async () => {
		const { place } = await aRound();
		const [one, other] = await Promise.all([
			sealRecord(place, { threatId: 't' }),
			sealRecord(place, { threatId: 't' })
		]);
		const pairs = one.filter((byte, at) => byte === other[at]).length;
		expect(pairs).toBeLessThan(one.length / 10);
	});

	it('opens with no other key, in no other round, and not with a bit changed or cut off', async () => {
		const { place, key } = await aRound();
		const record = await sealRecord(place, { threatId: 't', entry: longest });
		const { key: otherKey } = await aRound();
		expect(await openRecord(place, otherKey, record)).toBeUndefined();
		expect(await openRecord({ ...place, roundId: 'other' }, key, record)).toBeUndefined();
		for (const at of [0, 1, 64, 65, 80, record.length - 1]) {
			const bent = record.map((byte, place) => (place === at ? byte ^ 1 : byte));
			expect(await openRecord(place, key, bent)).toBeUndefined();
		}
		for (const length of [0, 64, 65, 90, record.length - 1])
			expect(await openRecord(place, key, record.slice(0, length))).toBeUndefined();
	});

	it('cannot be opened with a key that is none', async () => {
		expect(await privateKeyOf(new Uint8Array(10))).toBeUndefined();
	});
});
