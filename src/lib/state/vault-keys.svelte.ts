import { err, type Result } from '$lib/domain/result';
import { DEFAULT_LOCKING, readLocking, type Locking } from '$lib/domain/locking';
import {
	MOST_PASSPHRASES,
	type GuardRefusal as StoreRefusal,
	type NewSlot,
	type OnPart,
	type SlotInfo,
	type VaultGuard
} from '$lib/storage/vault/vault-guard';

export { MOST_PASSPHRASES };
export type { NewSlot, SlotInfo };

/** `not-arrived`: what locks the plans did not come, so no first passphrase was set. */
export type GuardRefusal = StoreRefusal | 'not-arrived';

/** What is under way, and how far it is from 0 to 1. */
interface Doing {
	readonly what: 'checking' | 'keeping' | 'renewing';
	readonly part: number;
}

/** What of the outer world hears of changes. */
interface Heard {
	/** Fetches what locks the plans. Rejects when it does not arrive. */
	readonly loadLock?: () => Promise<unknown>;
	/** What opens the vault from now on. */
	readonly onkeys?: (kind: 'device' | 'passphrase') => void;
	readonly onlocking?: (locking: Locking) => void;
}

/** The passphrases of this browser's vault, as a page shows and changes them. No passphrase is ever kept in it. */
export class VaultKeys {
	readonly #guard: () => Promise<VaultGuard>;
	readonly #heard: Heard;
	#kind: VaultGuard['kind'] | undefined = $state();
	#slots: readonly SlotInfo[] = $state.raw([]);
	#locking: Locking = $state.raw(DEFAULT_LOCKING);
	#doing: Doing | undefined = $state.raw();
	#isUnfinished = $state(false);

	constructor(guard: () => Promise<VaultGuard>, heard: Heard = {}) {
		this.#guard = guard;
		this.#heard = heard;
	}

	/** What opens the vault; undefined until it has been read. */
	get kind(): VaultGuard['kind'] | undefined {
		return this.#kind;
	}

	/** The passphrases that open it. */
	get slots(): readonly SlotInfo[] {
		return this.#slots;
	}

	get locking(): Locking {
		return this.#locking;
	}

	get doing(): Doing | undefined {
		return this.#doing;
	}

	/** A change of keys has begun and is not finished: nothing else can be changed before. */
	get isUnfinished(): boolean {
		return this.#isUnfinished;
	}

	/** Everything is being encrypted again: the page must not be left. */
	get isRenewing(): boolean {
		return this.#doing?.what === 'renewing';
	}

	/** Reads what opens the vault. Rejects when the database refuses. */
	async load(): Promise<void> {
		const guard = await this.#guard();
		this.#isUnfinished = await guard.isUnfinished();
		const slots = await guard.slots();
		this.#locking = readLocking(await guard.notes.read('locking').catch(() => undefined));
		this.#slots = slots.filter(({ kind }) => kind === 'passphrase');
		this.#kind = guard.kind;
	}

	/** Whose passphrase this is; undefined when it opens nothing, `wait` when it was not tried after wrong ones. */
	whose(passphrase: string): Promise<SlotInfo | 'wait' | undefined> {
		return this.#do('checking', (guard, onPart) => guard.slotOf(passphrase, onPart));
	}

	/** Whole seconds until the next passphrase is tried. */
	async secondsLeft(): Promise<number> {
		return Math.ceil((await (await this.#guard()).wait()) / 1000);
	}

	/** One more passphrase beside the one that is known. */
	add(known: string, next: NewSlot): Promise<Result<unknown, GuardRefusal>> {
		return this.#change('keeping', (guard, onPart) => guard.addPassphrase(known, next, onPart));
	}

	/** Another passphrase in the place of the one that is known. */
	change(known: string, next: string): Promise<Result<unknown, GuardRefusal>> {
		return this.#change('keeping', (guard, onPart) => guard.changePassphrase(known, next, onPart));
	}

	/** Encrypts everything again; only these passphrases open it afterwards. With none it opens by itself. */
	async renew(
		known: string | undefined,
		next: readonly NewSlot[]
	): Promise<Result<unknown, GuardRefusal>> {
		const isFirst = this.#kind === 'device' && next.length > 0;
		if (isFirst && !(await this.#hasLock())) return err('not-arrived');
		return this.#change('renewing', (guard, onPart) => guard.renew(known, next, onPart));
	}

	/** A passphrase without what locks would leave the plans open until the page is loaded anew. */
	async #hasLock(): Promise<boolean> {
		try {
			await this.#heard.loadLock?.();
			return true;
		} catch {
			return false;
		}
	}

	/** Keeps when the vault locks itself and what hides the screen. Rejects when the database refuses. */
	async lockWhen(locking: Locking): Promise<void> {
		await (await this.#guard()).notes.write('locking', locking);
		this.#locking = locking;
		this.#heard.onlocking?.(locking);
	}

	async #change(
		what: Doing['what'],
		act: (guard: VaultGuard, onPart: OnPart) => Promise<Result<unknown, GuardRefusal>>
	): Promise<Result<unknown, GuardRefusal>> {
		const before = this.#kind;
		const done = await this.#do(what, act);
		// What was cut off or refused may have changed things nevertheless: it is read again.
		await this.load().catch(() => undefined);
		const kind = this.#kind;
		if (kind !== before && kind !== undefined && kind !== 'none') this.#heard.onkeys?.(kind);
		return done;
	}

	async #do<T>(
		what: Doing['what'],
		act: (guard: VaultGuard, onPart: OnPart) => Promise<T>
	): Promise<T> {
		this.#doing = { what, part: 0 };
		try {
			return await act(await this.#guard(), (part) => {
				this.#doing = { what, part };
			});
		} finally {
			this.#doing = undefined;
		}
	}
}
