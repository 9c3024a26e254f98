import { err, ok, type Result } from '../../domain/result';
import type { HoldfastDb } from '../db';
import type { LivePlan } from '../live-plan';
import type { PlanStoreOptions } from '../plan-list';
import type { TabMessage, Tabs } from '../tabs';
import type { AloneRefusal } from './alone';
import type { VaultHold } from './hold';
import { isStillThere } from './keep-slot';
import type { OpenVault } from './vault';

/** Milliseconds that locking waits for what is being done with keys. */
const LONGEST_USE = 2_000;

/** What one open store shares with the other windows of its vault. */
export interface TenancyParts {
	readonly db: HoldfastDb;
	readonly vault: OpenVault;
	/** Held already. */
	readonly hold: VaultHold;
	readonly tabs: Tabs;
	readonly options: PlanStoreOptions;
	/** Every plan that is open. */
	readonly open: ReadonlySet<LivePlan>;
	/** The store let everything go: it is of no use any more. */
	readonly onGone: () => void;
}

/** One open store among the windows that share a vault: it lets go when another asks, and can ask the others to. */
export class Tenancy {
	readonly #parts: TenancyParts;
	/** Present while something is done for which this store must be alone. */
	#alone: Promise<unknown> | undefined;
	/** What is being done with keys now. */
	readonly #uses = new Set<Promise<unknown>>();
	#isObeying = false;
	#isGone = false;

	constructor(parts: TenancyParts) {
		this.#parts = parts;
	}

	/** Follows what another window asks. True when the message was about the vault, not about what is in it. */
	hear({ kind }: TabMessage): boolean {
		if (kind === 'erased') {
			this.letGo();
			this.#parts.options.onErased?.();
			return true;
		}
		if (kind !== 'lock' && kind !== 'stand-aside') return false;
		// Whoever is alone, or about to be, is not asked by another who wants to be.
		const isFree = this.#alone === undefined && !this.#isObeying;
		if (isFree) void this.#obey(kind);
		return true;
	}

	/** One after the other: who waits for this window asks again every second. */
	async #obey(kind: 'lock' | 'stand-aside'): Promise<void> {
		const { options } = this.#parts;
		this.#isObeying = true;
		const isUnfinished = options.onMakingWay?.() === true;
		// A lock may be about somebody at the door; new keys can wait until a sheet is sealed.
		const stays = kind === 'stand-aside' && isUnfinished;
		const left: Result<void, 'unsaved'> = stays ? err('unsaved') : await this.leave();
		this.#isObeying = false;
		if (kind === 'lock') options.onLocked?.(left);
		else if (left.ok) options.onStandAside?.();
	}

	/**
	 * Does something with a key from beginning to end: what was begun with one key must not end with another. Waits while
	 * this store is alone, as whoever wants to be alone waits for it.
	 */
	async use<T>(task: () => Promise<T>): Promise<T> {
		while (this.#alone !== undefined) await this.#alone;
		const using = task();
		const over = using.catch(() => undefined);
		this.#uses.add(over);
		void over.then(() => this.#uses.delete(over));
		return using;
	}

	/** Saves and closes every plan and lets everything go, just after `before`; or does nothing at all. */
	async leave(before?: () => void): Promise<Result<void, 'unsaved'>> {
		await this.#alone;
		// A sheet that is being sealed is kept; nothing is waited for so long that somebody could read on meanwhile.
		await Promise.race([Promise.all(this.#uses), aWhile()]);
		if (!(await this.#closePlans())) return err('unsaved');
		before?.();
		this.letGo();
		return ok(undefined);
	}

	/** False when a change cannot be written: then every plan stays open. */
	async #closePlans(): Promise<boolean> {
		const closing = [...this.#parts.open];
		const saved = await Promise.all(closing.map((plan) => plan.isSaved()));
		if (!saved.every(Boolean)) return false;
		await Promise.all(closing.map((plan) => plan.close()));
		// Of what was typed in between, the last attempt says whether it is durable.
		return closing.every(({ save }) => save.state !== 'failed' || save.reason === 'removed');
	}

	/** Lets keys, database and lock go as they are. Nothing more is saved. */
	letGo(): void {
		if (this.#isGone) return;
		this.#isGone = true;
		const { vault, tabs, db, hold, onGone } = this.#parts;
		onGone();
		vault.forget();
		tabs.close();
		db.retire();
		hold.release();
	}

	/**
	 * Does something while no other window has the vault open and no plan is open here. `unsaved`: a change here cannot
	 * be written, and nothing was done. A task that changes keys tells the vault of them before it ends, or this store
	 * stands aside as well. Rejects as the task does.
	 */
	async alone<T>(task: () => Promise<T>): Promise<Result<T, AloneRefusal | 'unsaved'>> {
		while (this.#alone !== undefined) await this.#alone;
		const doing = this.#aloneNow(task);
		this.#alone = doing.catch(() => undefined);
		try {
			return await doing;
		} finally {
			this.#alone = undefined;
			await this.#lookWhetherCurrent();
		}
	}

	async #aloneNow<T>(task: () => Promise<T>): Promise<Result<T, AloneRefusal | 'unsaved'>> {
		await Promise.all(this.#uses);
		if (!(await this.#closePlans())) return err('unsaved');
		const { alone } = await import('./alone');
		const { hold, tabs } = this.#parts;
		return alone({ hold, tabs }, task);
	}

	/** While this store had let go of the lock, another may have changed the keys. */
	async #lookWhetherCurrent(): Promise<void> {
		const { db, vault, options } = this.#parts;
		const isCurrent = await isStillThere(db, vault.slot).catch(() => true);
		if (isCurrent || this.#isGone) return;
		this.letGo();
		options.onStandAside?.();
	}
}

const aWhile = (): Promise<void> =>
	new Promise((resolve) => {
		setTimeout(resolve, LONGEST_USE);
	});
