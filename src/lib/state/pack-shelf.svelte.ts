import { createSubscriber } from 'svelte/reactivity';
import type { Pack } from '$lib/domain/catalogue/pack';
import type { PackStore } from '$lib/storage/plan-store';

/** A pack in the list. What cannot be read is a visible item, never a vanished one. */
export type PackItem =
	| { readonly kind: 'pack'; readonly id: string; readonly pack: Pack; readonly isEnabled: boolean }
	| { readonly kind: 'unreadable'; readonly id: string };

/** What the list of packs needs from the world. */
export interface PackSource {
	readonly store: () => Promise<PackStore>;
	/** Reads a kept pack anew; undefined where it does not fit this Holdfast. */
	readonly read: (content: unknown) => Promise<Pack | undefined>;
}

/** The packs of this browser as their page lists them; it follows changes here and in other tabs. */
export class PackShelf {
	#items: readonly PackItem[] | undefined = $state.raw();
	#error: Error | undefined = $state.raw();
	#stop: (() => void) | undefined;
	#reads = 0;
	readonly #source: PackSource;
	readonly #track: () => void;

	constructor(source: PackSource) {
		this.#source = source;
		this.#track = createSubscriber(() => {
			let active = true;
			void this.#follow(() => active);
			return () => {
				active = false;
				this.#stop?.();
			};
		});
	}

	/** Undefined while the list is being read. */
	get items(): readonly PackItem[] | undefined {
		this.#track();
		if (this.#error !== undefined) throw this.#error;
		return this.#items;
	}

	/** The pack of this id, if it is here and can be read. */
	find(id: string): Pack | undefined {
		const found = this.items?.find((item) => item.id === id);
		return found?.kind === 'pack' ? found.pack : undefined;
	}

	/** Adds a pack, or puts it in the place of another version of it, and switches it on. */
	async add(pack: Pack): Promise<void> {
		await (await this.#source.store()).keep(pack, true);
		await this.#read();
	}

	/** Switches a pack on or off. */
	async enable(id: string, isEnabled: boolean): Promise<void> {
		await (await this.#source.store()).enable(id, isEnabled);
		await this.#read();
	}

	/** Removes a pack from this browser. */
	async remove(id: string): Promise<void> {
		await (await this.#source.store()).remove(id);
		await this.#read();
	}

	async #follow(isActive: () => boolean): Promise<void> {
		try {
			const store = await this.#source.store();
			if (isActive()) this.#stop = store.watch(() => void this.#reread());
			await this.#reread();
		} catch (error) {
			this.#fail(error);
		}
	}

	async #reread(): Promise<void> {
		await this.#read().catch((error: unknown) => {
			this.#fail(error);
		});
	}

	#fail(error: unknown): void {
		this.#error = error instanceof Error ? error : new Error(String(error));
	}

	async #read(): Promise<void> {
		const read = ++this.#reads;
		const kept = await (await this.#source.store()).list();
		const items = await Promise.all(
			kept.map(async (each): Promise<PackItem> => {
				if (each.kind === 'unreadable') return each;
				const { id, isEnabled } = each;
				const pack = await this.#source.read(each.content);
				return pack === undefined
					? { kind: 'unreadable', id }
					: { kind: 'pack', id, pack, isEnabled };
			})
		);
		// A list that took longer than the one asked for after it is old.
		if (read === this.#reads) this.#items = items;
	}
}
