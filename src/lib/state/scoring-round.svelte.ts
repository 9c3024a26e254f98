import { partsOf, type Plan } from '$lib/domain/plan/plan';
import { revealRound } from '$lib/domain/plan/scoring-edits';
import { openedEntries, type Sheet } from '$lib/domain/scoring/sheet';
import {
	ENOUGH_SHEETS,
	MAX_SEATS,
	type HeldRound,
	type RoundEvent
} from '$lib/flow/scoring-round.machine';
import type { OpenedRound, SealedRounds } from '$lib/storage/sealed/sealed-rounds';
import type { OpenPlan } from './open-plan.svelte';

/** What a round needs from the world. */
export interface RoundSource {
	readonly sealed: SealedRounds;
	readonly newPhrase: () => Promise<string>;
	/** Whether two phrases are the same words, however they are spelt. */
	readonly isSamePhrase: (one: string, other: string) => boolean;
	readonly newId: () => string;
}

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
	/** The round is in the plan: people talk. */
	| 'opened'
	/** Asked whether the round is to be thrown away. */
	| 'cancelling';

export type RoundProblem = 'not-kept' | 'no-round' | 'damaged';

/** The form of the plan knows nine rounds. */
const MOST_ROUNDS = 9;

/** The number of the next round about these threats: one more than the last that the plan holds an entry of. */
const nextNumber = (plan: Plan, threatIds: readonly string[]): number =>
	Math.min(
		MOST_ROUNDS,
		1 +
			Math.max(
				0,
				...Object.entries(plan.entries)
					.filter(([key]) => threatIds.includes(partsOf(key).threatId))
					.map(([, { round }]) => round)
			)
	);

/** One sealed round of the open plan, held for this tab until it is stopped. */
export class ScoringRound {
	readonly #open: OpenPlan;
	readonly #source: RoundSource;
	#letGo: (() => void) | undefined;
	#stage: RoundStage = $state.raw('idle');
	#back: RoundStage = 'idle';
	#held: HeldRound | undefined = $state.raw();
	#wanted: readonly string[] = [];
	#phrase: string | undefined = $state.raw();
	#wrong = $state(0);
	#progress: number | undefined = $state.raw();
	#isSealing = $state(false);
	#isJustSealed = $state(false);
	#seatsLeft = $state(0);
	#opened: OpenedRound | undefined = $state.raw();
	#problem: RoundProblem | undefined = $state.raw();

	private constructor(open: OpenPlan, source: RoundSource) {
		this.#open = open;
		this.#source = source;
	}

	/** Takes the round of a plan as it lies there, also after a crash. Rejects when the database refuses. */
	static async of(open: OpenPlan, source: RoundSource): Promise<ScoringRound> {
		const round = new ScoringRound(open, source);
		const hold = await source.sealed.hold(open.plan.id);
		if (hold.ok) {
			round.#letGo = hold.value;
			await round.#look();
		} else round.#stage = 'elsewhere';
		return round;
	}

	get stage(): RoundStage {
		return this.#stage;
	}

	/** The round that is open. */
	get held(): HeldRound | undefined {
		return this.#held;
	}

	/** The new words, while they are shown. */
	get phrase(): string | undefined {
		return this.#phrase;
	}

	/** How many times the words were wrong, since they were last right. */
	get wrong(): number {
		return this.#wrong;
	}

	/** How far a key is, 0 to 1; undefined while none is made. */
	get progress(): number | undefined {
		return this.#progress;
	}

	get isSealing(): boolean {
		return this.#isSealing;
	}

	/** Whether the cover follows on a sheet that was sealed. */
	get isJustSealed(): boolean {
		return this.#isJustSealed;
	}

	get seatsLeft(): number {
		return this.#seatsLeft;
	}

	get mostSeats(): number {
		return MAX_SEATS;
	}

	/** Whether so few sheets are in that people may guess who said what. */
	get isFew(): boolean {
		return (this.#held?.sheetCount ?? 0) < ENOUGH_SHEETS;
	}

	/** The threats of the round that was just opened. */
	get openedIds(): readonly string[] {
		return this.#opened?.threats.map(({ threatId }) => threatId) ?? [];
	}

	/** Records of the opened round that could not be read. */
	get damaged(): number {
		return this.#opened?.damaged ?? 0;
	}

	get problem(): RoundProblem | undefined {
		return this.#problem;
	}

	send(event: RoundEvent): void {
		void this.#take(event);
	}

	/** Seals a whole sheet that did not come by the laptop; false when it was not kept. */
	async give(sheet: Sheet): Promise<boolean> {
		if (this.#isSealing) return false;
		this.#problem = undefined;
		this.#isSealing = true;
		const sealed = await this.#source.sealed
			.seal(this.#open.plan.id, sheet)
			.catch(() => undefined);
		this.#isSealing = false;
		if (sealed?.ok === true && this.#held !== undefined) {
			this.#held = { ...this.#held, sheetCount: sealed.value.sheetCount };
			return true;
		}
		this.#problem = sealed === undefined ? 'not-kept' : 'no-round';
		return false;
	}

	/** Lets the round go: another tab may take it. What is sealed stays sealed. */
	stop(): void {
		this.#letGo?.();
		this.#letGo = undefined;
		this.#phrase = undefined;
	}

	async #look(): Promise<void> {
		const lies = await this.#source.sealed.current(this.#open.plan.id);
		if (lies === undefined) {
			this.#held = undefined;
			this.#stage = 'idle';
		} else if (lies.kind === 'unreadable') {
			this.#held = { roundId: lies.roundId, number: 1, threatIds: [], sheetCount: 0 };
			this.#stage = 'unreadable';
		} else {
			this.#held = lies;
			this.#stage = 'collecting';
		}
	}

	async #take(event: RoundEvent): Promise<void> {
		this.#problem = undefined;
		try {
			await this.#follow(event);
		} catch {
			this.#progress = undefined;
			this.#isSealing = false;
			this.#problem = 'not-kept';
		}
	}

	#follow(event: RoundEvent): Promise<void> | void {
		switch (event.type) {
			case 'round.begin':
			case 'round.again':
				return this.#showWords(event.threatIds);
			case 'phrase.give':
				return this.#stage === 'words' ? this.#begin(event.phrase) : this.#reveal(event.phrase);
			case 'seats.begin':
				this.#seatsLeft = Math.min(MAX_SEATS, Math.max(1, event.seats));
				return this.#cover(false);
			case 'seat.take':
				this.#stage = 'entering';
				return;
			case 'seat.seal':
				return this.#sealSeat(event.sheet);
			case 'seat.leave':
				return this.#cover(false);
			default:
				return this.#turn(event.type);
		}
	}

	/** Moves that need nothing but the stage. */
	#turn(type: RoundEvent['type']): Promise<void> | void {
		const after: Readonly<Partial<Record<RoundEvent['type'], RoundStage>>> = {
			'seats.end': 'collecting',
			'round.reveal': 'asking',
			'step.back': this.#held === undefined ? 'idle' : 'collecting',
			'agree.end': 'idle',
			'cancel.keep': this.#back,
			'round.cancel': 'cancelling'
		};
		if (type === 'cancel.confirm') return this.#destroy();
		if (type === 'round.cancel') this.#back = this.#stage;
		this.#phrase = undefined;
		this.#wrong = 0;
		this.#stage = after[type] ?? this.#stage;
	}

	async #showWords(threatIds: readonly string[]): Promise<void> {
		this.#wanted = threatIds;
		this.#phrase = await this.#source.newPhrase();
		this.#wrong = 0;
		this.#stage = 'words';
	}

	async #begin(typed: string): Promise<void> {
		if (this.#phrase === undefined || this.#progress !== undefined) return;
		if (!this.#source.isSamePhrase(typed, this.#phrase)) {
			this.#wrong += 1;
			return;
		}
		const number = nextNumber(this.#open.plan, this.#wanted);
		const topic = { planId: this.#open.plan.id, number, threatIds: this.#wanted };
		this.#wrong = 0;
		await this.#derive((tell) => this.#source.sealed.begin(topic, typed, tell));
		this.#phrase = undefined;
		await this.#look();
	}

	#cover(isJustSealed: boolean): void {
		this.#isJustSealed = isJustSealed;
		this.#stage = 'cover';
	}

	async #sealSeat(sheet: Sheet): Promise<void> {
		if (!(await this.give(sheet))) return;
		this.#seatsLeft -= 1;
		if (this.#seatsLeft > 0) this.#cover(true);
		else this.#stage = 'collecting';
	}

	async #reveal(typed: string): Promise<void> {
		const { plan } = this.#open;
		const read = await this.#derive((tell) => this.#source.sealed.open(plan.id, typed, tell));
		if (read.ok) await this.#bringIn(read.value);
		else if (read.error === 'wrong-phrase') this.#wrong += 1;
		else this.#problem = 'no-round';
	}

	/** The marks become part of the plan in one change that undo leaves alone; then what was sealed is destroyed. */
	async #bringIn(opened: OpenedRound): Promise<void> {
		const entries = openedEntries(opened, this.#source.newId);
		const isTaken = this.#open.change(
			'reveal',
			(draft) => {
				revealRound(draft, opened.roundId, entries);
			},
			{ isAside: true }
		);
		if (!isTaken) {
			this.#problem = 'not-kept';
			return;
		}
		this.#opened = opened;
		this.#held = undefined;
		this.#wrong = 0;
		this.#stage = 'opened';
		await this.#open.pending();
		await this.#source.sealed.destroy(this.#open.plan.id, opened.roundId);
	}

	async #destroy(): Promise<void> {
		if (this.#held !== undefined)
			await this.#source.sealed.destroy(this.#open.plan.id, this.#held.roundId);
		await this.#look();
	}

	/** Shows how far a key is while it is made. */
	async #derive<T>(work: (tell: (share: number) => void) => Promise<T>): Promise<T> {
		this.#progress = 0;
		try {
			return await work((share) => {
				this.#progress = share;
			});
		} finally {
			this.#progress = undefined;
		}
	}
}
