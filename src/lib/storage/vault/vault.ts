import { err, ok, type Result } from '../../domain/result';
import { placeBytes } from '../cipher';
import type { SlotRow } from '../db';
import { newKey, unwrap, wrap } from './wrapping';

type Bytes = Uint8Array<ArrayBuffer>;

const PLAN_KEY = ['encrypt', 'decrypt'] as const;

/** A new key of a plan: one that works but cannot be read, and its wrapped form for the disk. */
interface NewPlanKey {
	readonly key: CryptoKey;
	readonly wrapped: Bytes;
}

/** The open vault: it makes and opens the keys of plans and gives out no key that can be read. */
export interface Vault {
	/** Rejects with `VaultShut` once the vault has let its key go. */
	createPlanKey(planId: string): Promise<NewPlanKey>;
	/** `locked` when the key was wrapped by another vault, for another plan, or is damaged. */
	openPlanKey(planId: string, wrapped: Bytes): Promise<Result<CryptoKey, 'locked'>>;
	/** The slot that opened it. */
	readonly slot: SlotRow;
}

/** Does something that begins and must end with the same keys. */
export type UseKeys = <T>(task: () => Promise<T>) => Promise<T>;

/** The slot is there and does not open: what it once opened stays locked. */
export class SlotDamaged extends Error {
	override readonly name = 'SlotDamaged';
}

/** The vault was locked meanwhile. */
class VaultShut extends Error {
	override readonly name = 'VaultShut';
}

/**
 * The vault of an open store. Everything that needs keys holds this one object, so that a new vault key reaches all of
 * it at once, and so does locking.
 */
export class OpenVault implements Vault {
	#key: CryptoKey | undefined;
	#slot: SlotRow;

	/** @param key the vault key; it wraps and unwraps and cannot be read */
	constructor(key: CryptoKey, slot: SlotRow) {
		this.#key = key;
		this.#slot = slot;
	}

	get slot(): SlotRow {
		return this.#slot;
	}

	/** From now on another vault key counts, and the slot that opens it. */
	become(key: CryptoKey, slot: SlotRow): void {
		this.#key = key;
		this.#slot = slot;
	}

	/** The same vault key was wrapped anew in its slot. */
	slotBecomes(slot: SlotRow): void {
		this.#slot = slot;
	}

	/** Lets the key go: from now on nothing opens. */
	forget(): void {
		this.#key = undefined;
	}

	async createPlanKey(planId: string): Promise<NewPlanKey> {
		const vaultKey = this.#key;
		if (vaultKey === undefined) throw new VaultShut();
		const wrapped = await wrap(await newKey(PLAN_KEY, true), vaultKey, keyPlace(planId));
		return { wrapped, key: await unwrapPlanKey(vaultKey, planId, wrapped) };
	}

	async openPlanKey(planId: string, wrapped: Bytes): Promise<Result<CryptoKey, 'locked'>> {
		if (this.#key === undefined) return err('locked');
		try {
			return ok(await unwrapPlanKey(this.#key, planId, wrapped));
		} catch {
			return err('locked');
		}
	}
}

const unwrapPlanKey = (vaultKey: CryptoKey, planId: string, wrapped: Bytes): Promise<CryptoKey> =>
	unwrap(wrapped, vaultKey, { place: keyPlace(planId), usages: PLAN_KEY });

const keyPlace = (planId: string): Bytes => placeBytes(planId, 'key');
