import type { Agenda } from '$lib/domain/catalogue/workshop';
import { readWorkshop, workshopOf, type Workshop as Kept } from '$lib/domain/workshop/run';
import { Workshop, type WorkshopSource } from './workshop.svelte';

/** Where the workshop of one plan is kept, and how a tab gets it for itself. */
export interface DeskSource extends WorkshopSource {
	/** What is kept; nothing where there is none. */
	readonly read: () => Promise<unknown>;
	/** Takes the workshop for this tab and gives the way to let it go; nothing where another tab has it. */
	readonly hold: () => Promise<(() => void) | undefined>;
}

/** Seconds of the agenda in one second of a try: half a day passes in four minutes. */
const FAST = 60;

const keptNowhere = (): Promise<boolean> => Promise.resolve(true);

/** What a prepared workshop would be kept as; nothing once it has begun, because a try begins at the beginning. */
const keptOf = (workshop: Workshop | undefined): Kept | undefined =>
	workshop?.place === 'ready' && workshop.run.dayAt === 0
		? { ...workshop.beside, run: workshop.run }
		: undefined;

/** `elsewhere`: another tab runs it. `unread`: the store refused. */
export type DeskStage = 'looking' | 'none' | 'held' | 'elsewhere' | 'unread';

/** The workshop of the open plan, if there is one: one tab has it, and all of that tab shares it. */
export class WorkshopDesk {
	readonly #source: DeskSource;
	#stage: DeskStage = $state('looking');
	#workshop: Workshop | undefined = $state.raw();
	#letGo: (() => void) | undefined;
	#isStopped = false;

	constructor(source: DeskSource) {
		this.#source = source;
		void this.look();
	}

	get stage(): DeskStage {
		return this.#stage;
	}

	/** The workshop while this tab has it. */
	get workshop(): Workshop | undefined {
		return this.#workshop;
	}

	/** Looks what is kept, and takes it if no other tab has it. */
	async look(): Promise<void> {
		this.#stage = 'looking';
		try {
			const kept = readWorkshop(await this.#source.read());
			this.#stage = kept === undefined ? 'none' : await this.#take(kept);
		} catch {
			this.#stage = 'unread';
		}
	}

	/** Prepares a workshop from an agenda. One that is there stays; false where another tab has one. */
	async prepare(agenda: Agenda): Promise<boolean> {
		if (this.workshop === undefined) this.#stage = await this.#take(workshopOf(agenda));
		// Kept at once, so that a crash brings the same workshop back.
		return this.workshop?.note(() => ({})) ?? false;
	}

	/**
	 * Tries an agenda in fast time: one of the catalogue, or the one that is prepared. Nothing of a try is kept, and a
	 * prepared workshop stays as it is.
	 */
	tryOut(agenda?: Agenda): void {
		const prepared = this.workshop;
		if (prepared?.isTry === true) return;
		const kept = agenda === undefined ? keptOf(prepared) : workshopOf(agenda);
		if (kept === undefined) return;
		prepared?.stop();
		const run = { ...kept.run, pace: FAST };
		this.#workshop = new Workshop({ ...kept, run }, { ...this.#source, keep: keptNowhere });
		this.#stage = 'held';
	}

	/** Ends a try: what was prepared is there again. */
	async endTry(): Promise<void> {
		const tried = this.workshop;
		if (tried?.isTry !== true) return;
		tried.stop();
		this.#workshop = undefined;
		await this.look();
	}

	/** Throws the workshop away with all that was kept of it. False where the disk refused. */
	async throwAway(): Promise<boolean> {
		const isGone = (await this.#workshop?.throwAway()) ?? true;
		this.#release();
		if (isGone) this.#stage = 'none';
		else await this.look();
		return isGone;
	}

	/** Lets it go, for another tab. What was changed last is on its way to the disk. */
	async stop(): Promise<void> {
		this.#isStopped = true;
		const workshop = this.#workshop;
		this.#workshop = undefined;
		workshop?.stop();
		await workshop?.pending();
		this.#letGo?.();
		this.#letGo = undefined;
	}

	async #take(kept: Kept): Promise<DeskStage> {
		this.#letGo ??= await this.#source.hold();
		if (this.#letGo === undefined) return 'elsewhere';
		// A tab that left meanwhile takes nothing with it.
		if (this.#isStopped) {
			this.#release();
			return 'none';
		}
		this.#workshop = new Workshop(kept, this.#source);
		return 'held';
	}

	#release(): void {
		this.#workshop = undefined;
		this.#letGo?.();
		this.#letGo = undefined;
	}
}
