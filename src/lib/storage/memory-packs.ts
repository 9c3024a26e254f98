import type { Pack } from '../domain/catalogue/pack';
import { Listeners } from './listeners';
import type { KeptPack, PackStore } from './pack-store';

type Kept = Extract<KeptPack, { kind: 'pack' }>;

/** Packs that last as long as the tab. */
export class MemoryPacks implements PackStore {
	readonly #kept = new Map<string, Kept>();
	readonly #listeners = new Listeners();

	list(): Promise<readonly KeptPack[]> {
		return Promise.resolve([...this.#kept.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));
	}

	keep(pack: Pack, isEnabled: boolean): Promise<void> {
		// A copy, as a database would give back.
		const content = structuredClone(pack);
		this.#kept.set(pack.id, { kind: 'pack', id: pack.id, content, isEnabled });
		return this.#told();
	}

	enable(id: string, isEnabled: boolean): Promise<void> {
		const kept = this.#kept.get(id);
		if (kept !== undefined) this.#kept.set(id, { ...kept, isEnabled });
		return this.#told();
	}

	remove(id: string): Promise<void> {
		this.#kept.delete(id);
		return this.#told();
	}

	watch(listener: () => void): () => void {
		return this.#listeners.add(listener);
	}

	#told(): Promise<void> {
		this.#listeners.tell();
		return Promise.resolve();
	}
}
