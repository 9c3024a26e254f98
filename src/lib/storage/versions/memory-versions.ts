import { Listeners } from '../listeners';
import { randomId } from '../random-id';
import type { Shelved, Version, VersionShelf } from './version-shelf';

/** The versions of one plan in a browser without a database: they last as long as the tab. */
export class MemoryVersions implements VersionShelf {
	readonly #listeners = new Listeners();
	#shelved: readonly Shelved[] = [];

	all(): Promise<readonly Shelved[]> {
		return Promise.resolve(this.#shelved);
	}

	put(versions: readonly Version[], gone: readonly string[]): Promise<void> {
		this.#drop(gone);
		const shelved = versions.map((version) => ({ rowId: randomId(), version }));
		this.#shelved = [...this.#shelved, ...shelved];
		this.#listeners.tell();
		return Promise.resolve();
	}

	remove(gone: readonly string[]): Promise<void> {
		this.#drop(gone);
		this.#listeners.tell();
		return Promise.resolve();
	}

	watch(listener: () => void): () => void {
		return this.#listeners.add(listener);
	}

	#drop(gone: readonly string[]): void {
		this.#shelved = this.#shelved.filter(({ rowId }) => !gone.includes(rowId));
	}
}
