import { err, ok, type Result } from '../../domain/result';
import type { HoldfastDb } from '../db';
import { DurableStore } from '../durable-store';
import type { PlanStore, PlanStoreOptions } from '../plan-list';
import { problemOf } from '../save-state';
import { stretchHere } from '../sealed/stretch-here';
import { Tabs } from '../tabs';
import { openDeviceSlot, wayInto, type WayIn } from './device-slot';
import type { LockedDoor, UnlockError } from './door';
import { VaultHold } from './hold';
import type { CutOff } from './move';
import type { OpenedSlot } from './move-keys';
import { isWellFormed } from './slot-form';
import { findSlot } from './slots';
import { Tries } from './tries';
import { OpenVault, SlotDamaged } from './vault';
import type { OnPart } from './vault-guard';

type ByPassphrase = Extract<WayIn, { kind: 'passphrase' }>;

interface Attempt {
	readonly passphrase: string;
	readonly onPart: OnPart | undefined;
	/** Held already. */
	readonly hold: VaultHold;
}

/** The plans of a database behind a passphrase. It holds no lock: only an open vault does. */
export class PassphraseDoor implements LockedDoor {
	readonly kind = 'locked';
	readonly isUnfinished: boolean;
	readonly #db: HoldfastDb;
	readonly #options: PlanStoreOptions;
	readonly #tries: Tries;
	readonly #tabs: Tabs;

	constructor(db: HoldfastDb, options: PlanStoreOptions, isUnfinished: boolean) {
		this.#db = db;
		this.#options = options;
		this.isUnfinished = isUnfinished;
		this.#tries = new Tries(db, options.now);
		this.#tabs = new Tabs(options.name);
		this.#tabs.listen(({ kind }) => {
			if (kind !== 'erased') return;
			db.retire();
			options.onErased?.();
		});
	}

	wait(): Promise<number> {
		return this.#tries.wait();
	}

	async unlock(passphrase: string, onPart?: OnPart): Promise<Result<PlanStore, UnlockError>> {
		const hold = new VaultHold(this.#options);
		await hold.take();
		const vault = await this.#open({ passphrase, onPart, hold }).catch(refusalOf);
		if (!vault.ok) {
			hold.release();
			return vault;
		}
		this.#tabs.close();
		return ok(new DurableStore({ db: this.#db, vault: vault.value, options: this.#options, hold }));
	}

	async eraseAll(): Promise<void> {
		const { eraseEverything } = await import('./erase-all');
		await eraseEverything({ db: this.#db, options: this.#options, tabs: this.#tabs });
	}

	async #open(attempt: Attempt): Promise<Result<OpenVault, UnlockError>> {
		const way = await wayInto(this.#db);
		// Another window has taken the passphrases away meanwhile.
		if (way.kind === 'device') {
			const to = { key: await openDeviceSlot(way.slot), slot: way.slot };
			return this.#enter(way, to, attempt);
		}
		if (!way.slots.some(isWellFormed)) return err({ code: 'damaged' });
		const milliseconds = await this.#tries.begin();
		if (milliseconds > 0) return err({ code: 'wait', milliseconds });
		return this.#try(way, attempt);
	}

	/** Goes in with a slot that was opened. Until a change of keys that was cut off is finished nothing else is opened. */
	async #enter(
		{ move, isStuck }: WayIn,
		to: OpenedSlot,
		{ hold, onPart }: Pick<Attempt, 'hold' | 'onPart'>
	): Promise<Result<OpenVault, UnlockError>> {
		if (move !== undefined) return this.#finishCutOff({ to, hold, onPart });
		return ok(isStuck ? await this.#stuck(to) : new OpenVault(to.key, to.slot));
	}

	/** A change that cannot go on: what lies under this key is opened, and the rest stays as it is. */
	async #stuck(to: OpenedSlot): Promise<OpenVault> {
		const { settleStuck } = await import('./stuck-move');
		const vault = new OpenVault(to.key, to.slot);
		await settleStuck(this.#db, vault);
		return vault;
	}

	async #try(
		way: ByPassphrase,
		{ passphrase, onPart, hold }: Attempt
	): Promise<Result<OpenVault, UnlockError>> {
		const stretch = this.#options.stretch ?? stretchHere;
		const { slots, move } = way;
		const share = move === undefined ? 1 : 0.5;
		const first = (part: number): void => onPart?.(part * share);
		const ordered = await this.#tries.inOrder(slots);
		const found = await findSlot(ordered, { passphrase, stretch, onPart: first });
		if (found === undefined) {
			await this.#tries.wasWrong();
			return err({ code: 'wrong' });
		}
		await this.#tries.clear(found.slot.id);
		const later = (part: number): void => onPart?.(share + part * (1 - share));
		return this.#enter(way, found, { hold, onPart: later });
	}

	async #finishCutOff(
		cutOff: Pick<CutOff, 'to' | 'hold' | 'onPart'>
	): Promise<Result<OpenVault, UnlockError>> {
		const [db, options] = [this.#db, this.#options];
		const { finishCutOff } = await import('./move');
		try {
			const finished = await finishCutOff({ db, options, ...cutOff });
			return finished.ok ? finished : err({ code: finished.error });
		} catch (error) {
			const { isStuck } = await wayInto(db);
			if (error instanceof SlotDamaged && isStuck) return ok(await this.#stuck(cutOff.to));
			throw error;
		}
	}
}

function refusalOf(error: unknown): Result<never, UnlockError> {
	if (error instanceof SlotDamaged) return err({ code: 'damaged' });
	return err({ code: problemOf(error) === 'quota' ? 'full' : 'refused' });
}
