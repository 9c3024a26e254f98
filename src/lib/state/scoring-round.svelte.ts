import { nextRoundOf } from '$lib/domain/plan/round-numbers';
import type { Result } from '$lib/domain/result';
import type { Sheet } from '$lib/domain/scoring/sheet';
import {
	ENOUGH_SHEETS,
	MAX_SEATS,
	scoringRoundMachine,
	type HeldRound,
	type RoundEvent,
	type RoundSnapshot,
	type RoundTrouble
} from '$lib/flow/scoring-round.machine';
import type { OpenPlan } from './open-plan.svelte';
import { isInPlan, roundActors, sweepWhatIsKept, type RoundSource } from './round-actors';
import { Running } from './running.svelte';

/** Where a round stands, as a person sees it. */
export type RoundStage =
	/** Another tab has it. */
	| 'elsewhere'
	/** Something lies there that does not open with the plan's key. */
	| 'unreadable'
	| 'idle'
	/** The new words are shown and asked for once. */
	| 'words'
	| 'collecting'
	/** Between two people. */
	| 'cover'
	/** Somebody marks. */
	| 'entering'
	/** The words are asked for, to open the round. */
	| 'asking'
	/** The marks are in the plan and on their way to the disk: nothing can be added. */
	| 'writing'
	/** The marks are in the plan, and perhaps not on the disk: they can be looked at, and written again. */
	| 'unwritten'
	/** The round is in the plan: people talk. */
	| 'opened'
	/** Asked whether the round is to be thrown away. */
	| 'cancelling';

export type { RoundTrouble };

type Machine = ReturnType<typeof scoringRoundMachine.provide>;

/** One sealed round of the open plan after the other, held for this tab until it is stopped. */
export class ScoringRound {
	readonly #open: OpenPlan;
	readonly #source: RoundSource;
	#running: Running<Machine> | undefined = $state.raw();
	readonly #stops: (() => void)[] = [];
	#absence: 'elsewhere' | 'unreadable' | undefined = $state.raw();
	#unreadableId: string | undefined;
	#phrase: string | undefined = $state.raw();
	#isDifferent = $state(false);
	#progress: number | undefined = $state.raw();
	#isJustSealed = $state(false);
	/** The sheet that is sealed last, or just now. */
	#sealing: Promise<Result<number, RoundTrouble>> | undefined;
	#looks = 0;
	/** The latest look that saw anything. */
	#seen = 0;
	#openedIds: readonly string[] = $state.raw([]);
	/** What went wrong before the machine was asked for anything. */
	#mishap: RoundTrouble | undefined = $state.raw();

	private constructor(open: OpenPlan, source: RoundSource) {
		this.#open = open;
		this.#source = source;
	}

	/** Takes the round of a plan as it lies there, also after a crash. Rejects when the database refuses. */
	static async of(open: OpenPlan, source: RoundSource): Promise<ScoringRound> {
		const round = new ScoringRound(open, source);
		const hold = await source.sealed.hold(open.plan.id);
		if (hold.ok) {
			round.#stops.push(hold.value);
			await round.#start().catch((error: unknown) => {
				round.stop();
				throw error;
			});
		} else round.#absence = 'elsewhere';
		return round;
	}

	get stage(): RoundStage {
		const snapshot = this.#running?.snapshot;
		return this.#absence ?? (snapshot === undefined ? 'idle' : stageOf(snapshot));
	}

	/** The round that is open. */
	get held(): HeldRound | undefined {
		return this.#context?.round;
	}

	/** The new words, while they are shown. */
	get phrase(): string | undefined {
		return this.#phrase;
	}

	/** Whether the words typed are not those that were shown. */
	get isDifferent(): boolean {
		return this.#isDifferent;
	}

	/** Whether the words given last did not open the round. */
	get isWrong(): boolean {
		return this.#context?.isWrong === true;
	}

	/** Whether wrong words still cost time. */
	get isSlowed(): boolean {
		return this.#context?.isSlowed === true;
	}

	/** How far a key is, 0 to 1; undefined while none is made. */
	get progress(): number | undefined {
		return this.#progress;
	}

	/** Whether something is being written, or a key is made. */
	get isBusy(): boolean {
		return this.#running?.snapshot.hasTag('busy') === true;
	}

	/** Whether the cover follows on a sheet that was sealed. */
	get isJustSealed(): boolean {
		return this.#isJustSealed;
	}

	get seatsLeft(): number {
		return this.#context?.seatsLeft ?? 0;
	}

	get mostSeats(): number {
		return MAX_SEATS;
	}

	/** Whether so few sheets are in that people may guess who said what. */
	get isFew(): boolean {
		return (this.held?.sheetCount ?? 0) < ENOUGH_SHEETS;
	}

	/** The threats of the last round that was opened here; one that was thrown away leaves nothing. */
	get openedIds(): readonly string[] {
		return this.#openedIds;
	}

	/** Records of the opened round that could not be read. */
	get damaged(): number {
		return this.#context?.damaged ?? 0;
	}

	/** Why the last thing was not done. */
	get trouble(): RoundTrouble | undefined {
		return this.#mishap ?? this.#context?.trouble;
	}

	get #context(): RoundSnapshot['context'] | undefined {
		return this.#running?.snapshot.context;
	}

	send(event: RoundEvent): void {
		this.#mishap = undefined;
		this.#running?.send(event);
		if (event.type === 'seat.seal') this.#isJustSealed = true;
		if (event.type === 'seat.leave' || event.type === 'seats.begin') this.#isJustSealed = false;
	}

	/**
	 * Makes new words and begins a round about these threats; nothing is kept before they are typed once. `trouble`
	 * says why it did not begin.
	 */
	async begin(threatIds: readonly string[]): Promise<void> {
		this.#isDifferent = false;
		this.#mishap = nextRoundOf(this.#open.plan) === undefined ? 'no-number' : undefined;
		if (this.#mishap !== undefined) return;
		try {
			this.#phrase = await this.#source.newPhrase();
		} catch {
			this.#mishap = 'no-words';
			return;
		}
		const type = this.#running?.snapshot.matches('discussing') ? 'round.again' : 'round.begin';
		this.send({ type, threatIds });
	}

	/** Takes the words from the paper: to begin with, or to open the round with. */
	give(phrase: string): void {
		const isNew = this.stage === 'words';
		this.#isDifferent = isNew && !this.#source.isSamePhrase(phrase, this.#phrase ?? '');
		if (!this.#isDifferent) this.send({ type: 'phrase.give', phrase });
	}

	/**
	 * Seals a whole sheet that did not come by the laptop; false when it was not kept. Who lets the round go meanwhile
	 * hears all the same what became of the sheet.
	 */
	async seal(sheet: Sheet): Promise<boolean> {
		const running = this.#running;
		const giving = { type: 'sheet.give', sheet } as const;
		// A file may be read for so long that the round takes no sheets any more.
		if (running?.snapshot.can(giving) !== true) return false;
		running.send(giving);
		return (await this.#sealing)?.ok === true;
	}

	/** Throws away what does not open; `trouble` says when that did not work. */
	async destroyUnreadable(): Promise<void> {
		if (this.#unreadableId === undefined) return;
		this.#mishap = undefined;
		try {
			await this.#source.sealed.destroy(this.#open.plan.id, this.#unreadableId);
			await this.#start();
		} catch {
			this.#mishap = 'failed';
		}
	}

	/** Lets the round go: another tab may take it. What is sealed stays sealed. */
	stop(): void {
		for (const stop of this.#stops.splice(0)) stop();
		this.#running?.stop();
		// A look that is still on its way finds nobody to tell.
		this.#running = undefined;
		this.#phrase = undefined;
	}

	async #start(): Promise<void> {
		await sweepWhatIsKept(this.#open, this.#source.sealed);
		const lies = await this.#source.sealed.current(this.#open.plan.id);
		this.#unreadableId = lies?.kind === 'unreadable' ? lies.roundId : undefined;
		this.#absence = lies?.kind === 'unreadable' ? 'unreadable' : undefined;
		if (lies?.kind !== 'unreadable') this.#run(lies);
	}

	#run(round: HeldRound | undefined): void {
		const actors = roundActors(this.#open, this.#source, {
			progress: (share) => {
				this.#progress = share;
			},
			sealing: (outcome) => (this.#sealing = outcome)
		});
		const isOver = round !== undefined && isInPlan(this.#open, round.roundId);
		const input = { round, isInPlan: isOver };
		this.#running = new Running(scoringRoundMachine.provide({ actors }), { input });
		this.#openedIds = isOver ? round.threatIds : [];
		const followed = this.#running.actor.subscribe((snapshot) => {
			const { round: held, isInPlan: isOpened } = snapshot.context;
			if (held !== undefined && isOpened) this.#openedIds = held.threatIds;
			// The words stay no longer than they are shown.
			if (stageOf(snapshot) !== 'words') this.#phrase = undefined;
		});
		this.#stops.push(
			this.#source.sealed.watch(() => void this.#look()),
			() => {
				followed.unsubscribe();
			}
		);
	}

	/** What another tab or the store did to the round. */
	async #look(): Promise<void> {
		const look = ++this.#looks;
		try {
			const lies = await this.#source.sealed.current(this.#open.plan.id);
			// A look that took longer than one after it saw what is no more.
			if (look < this.#seen) return;
			this.#seen = look;
			if (lies?.kind === 'unreadable') return;
			const isOver = lies !== undefined && isInPlan(this.#open, lies.roundId);
			this.#running?.send({ type: 'round.seen', round: isOver ? undefined : lies });
		} catch {
			// A moment in which nothing can be read says nothing about the round.
		}
	}
}

/** In this order: the first that fits is where the round stands. */
const stages: readonly (readonly [RoundStage, (snapshot: RoundSnapshot) => boolean])[] = [
	['words', (at) => at.matches('wording') || at.matches('starting')],
	['cancelling', (at) => at.matches('leaving') || at.matches('destroying')],
	['writing', (at) => at.matches('writing')],
	['unwritten', (at) => at.matches('unwritten')],
	['opened', (at) => at.matches('discussing')],
	['entering', (at) => at.hasTag('marking')],
	['cover', (at) => at.matches({ open: { collecting: 'covered' } })],
	['collecting', (at) => at.matches({ open: 'collecting' })],
	['asking', (at) => at.matches('open')]
];

const stageOf = (snapshot: RoundSnapshot): RoundStage =>
	stages.find(([, fits]) => fits(snapshot))?.[0] ?? 'idle';
