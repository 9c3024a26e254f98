import { fromCallback } from 'xstate';
import { takenBack } from '$lib/domain/workshop/agenda-edits';
import {
	readWorkshop,
	type AgendaRun,
	type Block,
	type WallChoice,
	type Workshop as Kept
} from '$lib/domain/workshop/run';
import { presentBlock, secondsLeft } from '$lib/domain/workshop/time-box';
import { agendaMachine, type AgendaEvent } from '$lib/flow/agenda.machine';
import { Running } from './running.svelte';

/** Where time comes from, and where a workshop is kept. */
export interface WorkshopSource {
	/** Milliseconds since 1970: time that goes on through sleep and crash. */
	readonly now: () => number;
	/** Calls about once a second until it is stopped. */
	readonly eachSecond: (call: () => void) => () => void;
	/** Keeps what is there now, or nothing any more; says whether it is on the disk. */
	readonly keep: (kept: Kept | undefined) => Promise<boolean>;
}

/** What an event says besides the moment. */
type Untimed = AgendaEvent extends infer E ? (E extends unknown ? Omit<E, 'now'> : never) : never;

/** Where the day stands: before it, in a block with its clock, between days, over. */
export type Place = 'ready' | 'going' | 'standing' | 'away' | 'halted' | 'resting' | 'closed';

/** What of a workshop is no agenda. */
type Beside = Omit<Kept, 'run'>;

/** So many changes of the agenda can be taken back. */
const MOST_UNDONE = 30;

/** A workshop that is prepared or held with the open plan. All of it is kept at once, and outlives the page. */
export class Workshop {
	readonly #source: WorkshopSource;
	readonly #running: Running<typeof agendaMachine>;
	#beside: Beside;
	#isKept = $state(true);
	#isGone = false;
	#isHarmTold = $state(false);
	#before: readonly AgendaRun[] = $state.raw([]);
	/** Writes go one after the other, and only the last one waits. */
	#writing: Promise<void> | undefined;
	#isWaiting = false;

	constructor(kept: Kept, source: WorkshopSource) {
		const { run, ...beside } = kept;
		this.#source = source;
		this.#beside = $state.raw(beside);
		const machine = agendaMachine.provide({
			actors: {
				ticking: fromCallback<AgendaEvent>(({ sendBack }) =>
					source.eachSecond(() => {
						sendBack({ type: 'clock.tick', now: source.now() });
					})
				)
			},
			actions: {
				// The machine moves on before it is read.
				keep: () => {
					queueMicrotask(() => {
						this.#keep();
					});
				}
			}
		});
		this.#running = new Running(machine, { input: { run, now: source.now() } });
	}

	get run(): AgendaRun {
		return this.#running.snapshot.context.run;
	}

	/** The moment that the clock shows. */
	get now(): number {
		return this.#running.snapshot.context.now;
	}

	/** Where the day stands. */
	get place(): Place {
		const { value } = this.#running.snapshot;
		if (typeof value !== 'string') return value.running;
		// Nobody sees a machine that is still arriving.
		return value === 'arriving' ? 'ready' : value;
	}

	get block(): Block | undefined {
		return presentBlock(this.run);
	}

	/** Seconds left of the block; below 0 its time is over. */
	get left(): number | undefined {
		return secondsLeft(this.run, this.now);
	}

	/** How long the page was not there, in minutes. */
	get minutesAway(): number {
		return Math.round((this.now - (this.run.clock?.seenAt ?? this.now)) / 60_000);
	}

	/** Whether this is a try of the agenda, faster than the clock. */
	get isTry(): boolean {
		return this.run.pace > 1;
	}

	/** Everything but the agenda: what was parked, ticked, hidden, and what is on the wall. */
	get beside(): Beside {
		return this.#beside;
	}

	/** Whether the last change is on the disk. */
	get isKept(): boolean {
		return this.#isKept;
	}

	get canUndo(): boolean {
		return this.#before.length > 0;
	}

	/** Tells the machine what happens now. What can be taken back is remembered. */
	send(event: Untimed): void {
		const before = this.run;
		this.#running.send({ ...event, now: this.#source.now() });
		// A new block has its own question: what was shown for the one before goes off the wall.
		if (this.run.blockId !== before.blockId) this.#showAuto();
		const isChange = event.type === 'time.borrow' || event.type === 'time.cut';
		if (isChange && this.run !== before) this.#remember(before);
	}

	/** Changes the agenda. False, and nothing changes, where it could not be read again. */
	change(edit: (run: AgendaRun) => AgendaRun): boolean {
		const before = this.run;
		const run = edit(before);
		if (!isReadable({ ...this.#beside, run })) return false;
		if (run === before) return true;
		this.#remember(before);
		this.send({ type: 'agenda.change', run });
		return true;
	}

	/** Takes the last change of the agenda back; the clock and the place stay as they are. */
	undo(): void {
		const before = this.#before.at(-1);
		if (before === undefined) return;
		this.#before = this.#before.slice(0, -1);
		this.send({ type: 'agenda.change', run: takenBack(this.run, before) });
	}

	/** Changes what is beside the agenda. False, and nothing changes, where it could not be read again. */
	note(change: (beside: Beside) => Partial<Beside>): boolean {
		const beside = { ...this.#beside, ...change(this.#beside) };
		if (!isReadable({ ...beside, run: this.run })) return false;
		this.#beside = beside;
		this.#keep();
		return true;
	}

	/** Puts something on the wall, and takes the blank paper away. */
	show(choice: WallChoice, threatId?: string): void {
		this.note(({ wall }) => ({
			wall: {
				...{ choice, isCovered: false },
				...(threatId === undefined ? pick(wall.threatId) : { threatId })
			}
		}));
	}

	/** Lays blank paper over the wall, or takes it away. */
	cover(isCovered: boolean): void {
		this.note(({ wall }) => ({ wall: { ...wall, isCovered } }));
	}

	/**
	 * Somebody told of harm: the clock stands and the wall says only that we stop. Where no block is on, blank paper
	 * lies over the wall. Nothing of it is kept but that the clock stands.
	 */
	tellHarm(): void {
		this.send({ type: 'harm.told' });
		if (this.run.isHalted !== true) this.cover(true);
		this.#isHarmTold = true;
	}

	/** Whether it was just told, and nobody closed what is said then. */
	get isHarmTold(): boolean {
		return this.#isHarmTold;
	}

	/** What is said then was read, or is not to be shown here. */
	hearHarm(): void {
		this.#isHarmTold = false;
	}

	/** Resolves when what was changed so far was written, or could not be. */
	async pending(): Promise<void> {
		await Promise.resolve();
		while (this.#writing !== undefined) await this.#writing;
	}

	/** Throws away all that was kept of the workshop. The plan stays as it is. */
	async throwAway(): Promise<boolean> {
		await this.pending();
		this.#isGone = true;
		this.stop();
		return this.#source.keep(undefined);
	}

	/** Lets the clock of this page go. The time goes on. */
	stop(): void {
		this.#running.stop();
	}

	#showAuto(): void {
		const { isCovered } = this.#beside.wall;
		this.note(() => ({ wall: { choice: 'auto', isCovered } }));
	}

	#remember(before: AgendaRun): void {
		this.#before = [...this.#before, before].slice(-MOST_UNDONE);
	}

	#keep(): void {
		if (this.#isGone) return;
		this.#isWaiting = true;
		this.#writing ??= this.#write();
	}

	async #write(): Promise<void> {
		while (this.#isWaiting) {
			this.#isWaiting = false;
			const kept = { ...this.#beside, run: this.#running.actor.getSnapshot().context.run };
			this.#isKept = await this.#source.keep(kept).catch(() => false);
		}
		this.#writing = undefined;
	}
}

/** What would not come back after a crash is not taken in the first place. */
const isReadable = (kept: Kept): boolean => readWorkshop(kept) !== undefined;

const pick = (threatId: string | undefined): { threatId?: string } =>
	threatId === undefined ? {} : { threatId };
