import type { AgendaRun, Block, BlockClock, Day } from './run';

/** No block is shortened below this many minutes when another borrows from it. */
export const LEAST_LEFT = 5;

/** So many milliseconds without a sign of the page, and the group is asked whether it went on meanwhile. */
export const AWAY_AFTER = 5 * 60_000;

/** The day that is on, or comes next. */
export const dayOf = ({ days, dayAt }: AgendaRun): Day | undefined => days[dayAt];

/** The block that is on. */
export const presentBlock = (run: AgendaRun): Block | undefined =>
	dayOf(run)?.blocks.find(({ id }) => id === run.blockId);

/** Seconds that a block has taken at `now`. A clock of the computer that was set back takes nothing away. */
export function spentAt({ spent, since }: BlockClock, now: number, pace: number): number {
	return since === undefined ? spent : spent + (Math.max(0, now - since) / 1000) * pace;
}

/** Seconds left of the block that is on; below 0 its time is over. Undefined while none is on. */
export function secondsLeft(run: AgendaRun, now: number): number | undefined {
	const block = presentBlock(run);
	if (block === undefined || run.clock === undefined) return undefined;
	return block.minutes * 60 - spentAt(run.clock, now, run.pace);
}

/** Blocks of the day that come after the present one and are still meant to be held. */
export function blocksAhead(run: AgendaRun): readonly Block[] {
	const blocks = dayOf(run)?.blocks ?? [];
	const at = blocks.findIndex(({ id }) => id === run.blockId);
	return blocks.slice(at + 1).filter(({ state }) => state === 'to-do');
}

/** Minutes that a block can give away. */
export const canLend = ({ minutes }: Block): number => Math.max(0, minutes - LEAST_LEFT);

/** Blocks from which time can be borrowed: the longest first, breaks last, because people need them. */
export function lenders(run: AgendaRun): readonly Block[] {
	const rank = (block: Block): number => (block.isBreak ? 0 : 1);
	return blocksAhead(run)
		.filter((block) => canLend(block) > 0)
		.sort((a, b) => rank(b) - rank(a) || b.minutes - a.minutes);
}

/** Blocks that can be cut: work alone. A break is never proposed, and the close never goes. */
export function cuttable(run: AgendaRun): readonly Block[] {
	const ahead = blocksAhead(run);
	return ahead.filter((block) => !block.isBreak && block !== ahead.at(-1));
}

/** When a block begins, in minutes after the day began, as the agenda has it. What was cut takes no time. */
export interface Slot {
	readonly block: Block;
	readonly at: number;
}

/** The blocks of a day with their planned beginnings. */
export function slots({ blocks }: Day): readonly Slot[] {
	let at = 0;
	return blocks.map((block) => {
		const slot = { block, at };
		at += block.state === 'cut' ? 0 : block.minutes;
		return slot;
	});
}

/**
 * Minutes from `now` until each later block begins, as it looks at present, and until the day ends. A block whose time
 * is over is taken to end now.
 */
export function comings(
	run: AgendaRun,
	now: number
): { readonly ahead: readonly Slot[]; readonly end: number } {
	let at = Math.max(0, secondsLeft(run, now) ?? 0) / 60;
	const ahead = blocksAhead(run).map((block) => {
		const slot = { block, at };
		at += block.minutes;
		return slot;
	});
	return { ahead, end: at };
}

/** `09:00` and so many minutes, as minutes after midnight. */
export function minuteOfDay(startsAt: string, minutes: number): number {
	const [hours = 0, rest = 0] = startsAt.split(':').map(Number);
	return (hours * 60 + rest + Math.round(minutes)) % (24 * 60);
}
