import { err, ok, type Result } from '../../src/lib/domain/result';
import type {
	GuardRefusal,
	NewSlot,
	OnPart,
	SlotInfo,
	VaultGuard,
	VaultNotes
} from '../../src/lib/storage/vault/vault-guard';

interface Held extends NewSlot {
	readonly id: string;
}

/** A vault without keys: it knows passphrases by heart and answers at once, and can be told to refuse. */
export class FakeGuard implements VaultGuard {
	#held: Held[];
	#made = 0;
	readonly #notes = new Map<string, unknown>();
	/** What the next change is refused with. */
	refusal: GuardRefusal | undefined;
	/** Holds the next re-encryption up until it is called. */
	goOn: (() => void) | undefined;
	/** A change has begun and is not finished. */
	isCutOff = false;
	isSlow = false;
	isErased = false;
	readonly renewals: (readonly NewSlot[])[] = [];

	constructor(held: readonly NewSlot[] = []) {
		this.#held = held.map((slot) => this.#slot(slot));
	}

	get kind(): 'device' | 'passphrase' {
		return this.#held.length === 0 ? 'device' : 'passphrase';
	}

	readonly notes: VaultNotes = {
		read: (name) => Promise.resolve(this.#notes.get(name)),
		write: (name, note) => {
			if (this.refusal !== undefined) return Promise.reject(new Error(this.refusal));
			this.#notes.set(name, note);
			return Promise.resolve();
		}
	};

	slots(): Promise<readonly SlotInfo[]> {
		const slots = this.#held.map(({ id, name }) => ({ id, name, kind: 'passphrase' as const }));
		return Promise.resolve(
			slots.length > 0 ? slots : [{ id: 'device', name: '', kind: 'device' as const }]
		);
	}

	isUnfinished(): Promise<boolean> {
		return Promise.resolve(this.isCutOff);
	}

	/** Milliseconds that are to be waited before a passphrase is tried. */
	pause = 0;

	wait(): Promise<number> {
		return Promise.resolve(this.pause);
	}

	async slotOf(passphrase: string, onPart?: OnPart): Promise<SlotInfo | 'wait' | undefined> {
		onPart?.(0.5);
		if (this.pause > 0) return 'wait';
		const held = this.#held.find((slot) => slot.passphrase === passphrase);
		return (await this.slots()).find(({ id }) => id === held?.id);
	}

	async addPassphrase(known: string, next: NewSlot): Promise<Result<SlotInfo, GuardRefusal>> {
		const trouble = await this.#trouble(known);
		if (trouble !== undefined) return err(trouble);
		const made = this.#slot(next);
		this.#held.push(made);
		return ok({ id: made.id, name: made.name, kind: 'passphrase' });
	}

	async changePassphrase(known: string, next: string): Promise<Result<void, GuardRefusal>> {
		const trouble = await this.#trouble(known);
		if (trouble !== undefined) return err(trouble);
		this.#held = this.#held.map((slot) =>
			slot.passphrase === known ? { ...slot, passphrase: next } : slot
		);
		return ok(undefined);
	}

	async renew(
		known: string | undefined,
		next: readonly NewSlot[],
		onPart?: OnPart
	): Promise<Result<void, GuardRefusal>> {
		onPart?.(0.25);
		if (this.isSlow) await new Promise<void>((resolve) => (this.goOn = resolve));
		const trouble = await this.#trouble(known);
		if (trouble !== undefined) return err(trouble);
		this.renewals.push(next);
		this.#held = next.map((slot) => this.#slot(slot));
		return ok(undefined);
	}

	lock(): Promise<Result<void, 'unsaved'>> {
		return Promise.resolve(ok(undefined));
	}

	eraseAll(): Promise<void> {
		if (this.refusal !== undefined) return Promise.reject(new Error(this.refusal));
		this.isErased = true;
		return Promise.resolve();
	}

	#slot(slot: NewSlot): Held {
		return { ...slot, id: `slot-${String(++this.#made)}` };
	}

	async #trouble(known: string | undefined): Promise<GuardRefusal | undefined> {
		if (this.refusal !== undefined) return this.refusal;
		if (this.#held.length === 0) return undefined;
		return (await this.slotOf(known ?? '')) === undefined ? 'wrong-passphrase' : undefined;
	}
}
