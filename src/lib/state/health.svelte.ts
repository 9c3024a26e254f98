import { askToKeep, readHealth, type StorageHealth } from '$lib/storage/health';
import type { PlanStore } from '$lib/storage/plan-store';

/** What the browser answers when it is asked to keep the plans. */
export type Answer = Awaited<ReturnType<typeof askToKeep>>;

/** What the browser says about keeping the plans, and the way to ask it. */
export class Health {
	#said: StorageHealth | undefined = $state.raw();
	#mayAsk: boolean = $state(false);
	readonly #storage: StorageManager | undefined;
	readonly #store: () => Promise<PlanStore>;

	constructor(storage: StorageManager | undefined, store: () => Promise<PlanStore>) {
		this.#storage = storage;
		this.#store = store;
	}

	/** Undefined until `read` has an answer. */
	get said(): StorageHealth | undefined {
		return this.#said;
	}

	/** Whether the question may be put on its own: plans may be cleared, and nobody was asked here before. */
	get mayAsk(): boolean {
		return this.#mayAsk;
	}

	/** Asks the browser anew how things are. */
	async read(): Promise<void> {
		const store = await this.#store();
		const askedAt = await store.askedToKeep();
		this.#said = await readHealth(this.#storage);
		this.#mayAsk =
			store.keeping.kind === 'kept' && this.#said.persisted === false && askedAt === undefined;
	}

	/** Asks the browser to keep the plans, which may ask the person in turn. */
	async ask(): Promise<Answer> {
		const answer = await askToKeep(this.#storage);
		await (await this.#store()).noteAskedToKeep();
		await this.read();
		return answer;
	}

	/** The person does not want to be asked on the way; home still offers it. */
	async putOff(): Promise<void> {
		this.#mayAsk = false;
		await (await this.#store()).noteAskedToKeep();
	}
}
