import type { Pack } from '$lib/domain/catalogue/pack';
import type { PackStore } from '$lib/storage/plan-store';
import { FollowedList } from './followed-list.svelte';

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
	readonly #source: PackSource;
	readonly #list: FollowedList<PackItem>;
	/** Ends when the change that was asked for last has. */
	#turn: Promise<unknown> = Promise.resolve();

	constructor(source: PackSource) {
		this.#source = source;
		this.#list = new FollowedList({
			list: () => this.#read(),
			watch: async (listener) => (await source.store()).watch(listener)
		});
	}

	/** Undefined while the list is being read. */
	get items(): readonly PackItem[] | undefined {
		return this.#list.items;
	}

	/** The pack of this id, if it is here and can be read. */
	find(id: string): Pack | undefined {
		const found = this.items?.find((item) => item.id === id);
		return found?.kind === 'pack' ? found.pack : undefined;
	}

	/** Adds a pack, or puts it in the place of another version of it, and switches it on. */
	async add(pack: Pack): Promise<void> {
		await this.#change((store) => store.keep(pack, true));
	}

	/** Switches a pack on or off. */
	async enable(id: string, isEnabled: boolean): Promise<void> {
		await this.#change((store) => store.enable(id, isEnabled));
	}

	/** Removes a pack from this browser. */
	async remove(id: string): Promise<void> {
		await this.#change((store) => store.remove(id));
	}

	/** One after the other: of two wishes the later one counts, however long the first one takes. */
	#change(change: (store: PackStore) => Promise<void>): Promise<void> {
		const done = this.#turn.then(async () => {
			await change(await this.#source.store());
			await this.#list.read();
		});
		this.#turn = done.catch(() => undefined);
		return done;
	}

	async #read(): Promise<readonly PackItem[]> {
		const kept = await (await this.#source.store()).list();
		return Promise.all(
			kept.map(async (each): Promise<PackItem> => {
				if (each.kind === 'unreadable') return each;
				const { id, isEnabled } = each;
				const pack = await this.#source.read(each.content);
				return pack === undefined
					? { kind: 'unreadable', id }
					: { kind: 'pack', id, pack, isEnabled };
			})
		);
	}
}
