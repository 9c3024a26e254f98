import type { Plan } from '$lib/domain/plan/plan';
import type { PlanVersions, VersionInfo } from '$lib/storage/versions/plan-versions';
import { FollowedList } from './followed-list.svelte';

export type { VersionInfo, VersionReason } from '$lib/storage/versions/plan-versions';

/** A version in the list. What cannot be read is a visible item, never a vanished one. */
export type VersionItem = VersionInfo | { readonly id: string; readonly reason: 'unreadable' };

/** A version with what the plan held then. */
export interface KeptState {
	readonly info: VersionInfo;
	readonly plan: Plan;
}

/** The versions of one plan as its page lists them; it follows changes here and in other tabs. */
export class VersionList {
	readonly #open: () => Promise<PlanVersions>;
	readonly #list: FollowedList<VersionItem>;

	/** @param open gives the versions of the store; asked again with every use */
	constructor(open: () => Promise<PlanVersions>) {
		this.#open = open;
		this.#list = new FollowedList({
			list: async () => (await open()).list(),
			watch: async (listener) => (await open()).watch(listener)
		});
	}

	/** The newest first; undefined while the list is being read. Throws when the database refuses to be read. */
	get items(): readonly VersionItem[] | undefined {
		return this.#list.items;
	}

	/** The plan as it was; undefined when the version is gone or cannot be read. */
	async read(id: string): Promise<Plan | undefined> {
		return (await this.#open()).read(id);
	}

	/** Keeps the plan as it is now under a name. Rejects when the database refuses. */
	async keep(name: string): Promise<void> {
		await (await this.#open()).keep('named', name);
		await this.#list.read();
	}

	/** Keeps the plan as it is now, because an older state is about to take its place. */
	async keepBefore(): Promise<void> {
		await (await this.#open()).keep('before', '');
		await this.#list.read();
	}

	async rename(id: string, name: string): Promise<void> {
		await (await this.#open()).rename(id, name);
		await this.#list.read();
	}

	async remove(id: string): Promise<void> {
		await (await this.#open()).remove(id);
		await this.#list.read();
	}
}
