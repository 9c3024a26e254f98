import { err, type Result } from '../../domain/result';
import type { Json } from '../json';
import type { GuardRefusal, VaultGuard, VaultNoteName, VaultNotes } from './vault-guard';

/** Where nothing is kept there is no vault: notes last as long as the page, and every change is refused. */
export class NoGuard implements VaultGuard {
	readonly kind = 'none';
	readonly notes: VaultNotes;
	readonly #erase: () => Promise<void>;

	/** @param erase destroys what there is all the same */
	constructor(erase: () => Promise<void>) {
		this.#erase = erase;
		const notes = new Map<VaultNoteName, Json>();
		this.notes = {
			read: (name) => Promise.resolve(notes.get(name)),
			write: (name, note) => {
				notes.set(name, note);
				return Promise.resolve();
			}
		};
	}

	slots(): Promise<readonly never[]> {
		return Promise.resolve([]);
	}

	isUnfinished(): Promise<boolean> {
		return Promise.resolve(false);
	}

	wait(): Promise<number> {
		return Promise.resolve(0);
	}

	slotOf(): Promise<undefined> {
		return Promise.resolve(undefined);
	}

	addPassphrase(): Promise<Result<never, GuardRefusal>> {
		return refused();
	}

	changePassphrase(): Promise<Result<void, GuardRefusal>> {
		return refused();
	}

	renew(): Promise<Result<void, GuardRefusal>> {
		return refused();
	}

	/** Plans that last as long as the page would be lost with it. */
	lock(): Promise<Result<void, 'unsaved'>> {
		return Promise.resolve(err('unsaved'));
	}

	eraseAll(): Promise<void> {
		return this.#erase();
	}
}

const refused = (): Promise<Result<never, 'refused'>> => Promise.resolve(err('refused'));
