import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { samplePack } from '$lib/content/sample-pack';
import { unseal } from '../cipher';
import { aBallot, aSheet, phrase, quickly } from '../sealed/sealed.builders';
import { aPlanWithThreats } from '../storage.builders';
import { aDatabase, aTab, look, opened, retitle } from '../store.builders';
import { openDeviceSlot, openVault } from './device-slot';
import { findSlot } from './slots';
import { anUnlockedTab, putBehind, right } from './vault.builders';

/** Words of a plan, a pack, a round, a note and the passphrases themselves. */
const words = [
	...['Harvest of the north', 'About t0', 'Ledger', 'tulip', 'Deputy', 'green boats'],
	...['threats', samplePack.id, 'minutes', 'ballot', 'battery']
];

let name: string;
/** Every row of every table. */
let tables: ReadonlyMap<string, readonly unknown[]>;

beforeAll(async () => {
	name = aDatabase();
	await (await (await aTab(name)).create(aPlanWithThreats(2))).close();
	await putBehind(name, right);
	const store = await anUnlockedTab(name);
	const handle = await opened(store);
	retitle(handle, 'Harvest of the north');
	await handle.pending();
	await store.setNote('plan-1', 'bookmark', 'threats');
	await store.noteCopy('plan-1');
	await (await store.packs()).keep(samplePack, true);
	const rounds = await store.rounds();
	const threatIds = ['t0', 't1'];
	await rounds.begin({ planId: 'plan-1', number: 1, threatIds }, phrase);
	await rounds.seal('plan-1', aSheet(aBallot(3), threatIds));
	await store.guard.addPassphrase(right, { name: 'Deputy', passphrase: 'four green boats' });
	await store.guard.notes.write('locking', { minutes: 5 });
	await store.close();
	tables = await look(
		name,
		async (db) =>
			new Map(
				await Promise.all(
					db.tables.map(async (table) => [table.name, await table.toArray()] as const)
				)
			)
	);
});

/** Everything within a value, however deep. */
const within = (value: unknown): readonly unknown[] =>
	typeof value !== 'object' || value === null || ArrayBuffer.isView(value)
		? [value]
		: [value, ...Object.values(value).flatMap(within)];

const everything = (): readonly unknown[] => [...tables.values()].flat().flatMap(within);

const inLatin = (value: unknown): string =>
	value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : String(value);
const inTwoBytes = (value: unknown): string =>
	value instanceof Uint8Array ? new TextDecoder('utf-16le').decode(value) : String(value);

describe('a database behind a passphrase', () => {
	it('holds rows in every table that was asked to', () => {
		const filled = [...tables].filter(([, rows]) => rows.length > 0).map(([table]) => table);
		expect(filled.sort()).toEqual(
			['log', 'packs', 'plans', 'rounds', 'sealedEntries', 'slots', 'tries', 'vaultNotes'].sort()
		);
	});

	it('holds no key that the browser would use by itself, and no slot that opens by itself', () => {
		expect(everything().filter((value) => value instanceof CryptoKey)).toEqual([]);
		const kinds = (tables.get('slots') ?? []).map((slot) => (slot as { kind: string }).kind);
		expect(kinds).toEqual(['passphrase', 'passphrase']);
	});

	it('says no word of a plan, a pack, a note or a holder', () => {
		const text = everything().flatMap((value) => [inLatin(value), inTwoBytes(value)]);
		expect(words.filter((word) => text.some((each) => each.includes(word)))).toEqual([]);
	});

	it('opens no row with another passphrase, nor as another browser would', async () => {
		const bytes = everything().filter((value) => value instanceof Uint8Array);
		expect(bytes.length).toBeGreaterThan(15);
		await look(name, async (db) => {
			await expect(openVault(db)).rejects.toThrow();
			const slots = (await db.slots.toArray()).filter((slot) => slot.kind === 'passphrase');
			const typed = { passphrase: `${right}.`, stretch: quickly };
			expect(await findSlot(slots, typed)).toBeUndefined();
			expect(await findSlot(slots, { ...typed, passphrase: right })).toBeDefined();
			await isShutTo(await aStrangersVault(), await db.plans.toArray());
		});
	});

	it('gives out no key that can be read', async () => {
		await look(name, async (db) => {
			const slots = (await db.slots.toArray()).filter((slot) => slot.kind === 'passphrase');
			const found = await findSlot(slots, { passphrase: right, stretch: quickly });
			if (found === undefined) throw new Error('Locked');
			await expect(crypto.subtle.exportKey('raw', found.key)).rejects.toThrow();
		});
		const device = await look(await aStrangersDatabase(), (db) => db.slots.toArray());
		if (device[0]?.kind !== 'device') throw new Error('No device slot');
		const key = await openDeviceSlot(device[0]);
		await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
	});
});

async function aStrangersDatabase(): Promise<string> {
	const other = aDatabase();
	await (await aTab(other)).close();
	return other;
}

const aStrangersVault = async () => look(await aStrangersDatabase(), openVault);

async function isShutTo(
	vault: Awaited<ReturnType<typeof openVault>>,
	plans: readonly { readonly id: string; readonly key: Uint8Array<ArrayBuffer> }[]
): Promise<void> {
	expect(plans).toHaveLength(1);
	for (const { id, key } of plans) {
		expect(await vault.openPlanKey(id, key)).toEqual({ ok: false, error: 'locked' });
		const own = await vault.createPlanKey(id);
		expect(await unseal(own.key, key, new TextEncoder().encode(`${id}|head`))).toBeUndefined();
	}
}
