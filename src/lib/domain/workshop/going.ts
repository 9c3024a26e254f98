import type { AgendaRun, Block, BlockClock } from './run';
import { blocksAhead, canLend, dayOf, presentBlock, spentAt } from './time-box';

/** What happens to the agenda as the day goes on. All take the moment from outside and give a new run back. */

const withBlock = (run: AgendaRun, id: string, change: (block: Block) => Block): AgendaRun => ({
	...run,
	days: run.days.map((day, at) =>
		at === run.dayAt
			? { ...day, blocks: day.blocks.map((block) => (block.id === id ? change(block) : block)) }
			: day
	)
});

const without = (run: AgendaRun, ...fields: readonly (keyof AgendaRun)[]): AgendaRun => {
	const rest = { ...run };
	for (const field of fields) Reflect.deleteProperty(rest, field);
	return rest;
};

const withoutBlock = (run: AgendaRun): AgendaRun => without(run, 'blockId', 'clock', 'isHalted');

const going = (spent: number, now: number): BlockClock => ({ spent, since: now, seenAt: now });

/** Begins the day: its first block that is still to be held, with the time that it had. */
export function beginDay(run: AgendaRun, now: number): AgendaRun {
	const first = dayOf(run)?.blocks.find(({ state }) => state === 'to-do');
	return first === undefined ? endDay(run) : enter({ ...run, stage: 'running' }, first.id, now);
}

/** Goes into a block; one that was held or cut before goes on with the time that it had taken. */
export function enter(run: AgendaRun, id: string, now: number): AgendaRun {
	const block = dayOf(run)?.blocks.find((each) => each.id === id);
	if (block === undefined) return run;
	const left = withoutBlock(leave(run, now));
	const entered = withBlock(left, id, (each) => ({ ...each, state: 'to-do' }));
	return { ...entered, stage: 'running', blockId: id, clock: going(block.spent, now) };
}

/** The present block is done; what it took is kept with it. */
function leave(run: AgendaRun, now: number): AgendaRun {
	const { blockId, clock } = run;
	if (blockId === undefined || clock === undefined) return run;
	const spent = Math.round(spentAt(clock, now, run.pace));
	return withBlock(run, blockId, (block) => ({ ...block, state: 'done', spent }));
}

/** Ends the block and goes into the next one; after the last one the day is over. */
export function endBlock(run: AgendaRun, now: number): AgendaRun {
	const next = blocksAhead(run)[0];
	return next === undefined ? endDay(leave(run, now)) : enter(run, next.id, now);
}

/** Back into the block before, which goes on with the time that it had. The present one keeps what it took. */
export function backBlock(run: AgendaRun, now: number): AgendaRun {
	const blocks = dayOf(run)?.blocks ?? [];
	const at = blocks.findIndex(({ id }) => id === run.blockId);
	const before = blocks.slice(0, Math.max(0, at)).findLast(({ state }) => state === 'done');
	if (before === undefined) return run;
	const present = run.blockId ?? '';
	return withBlock(enter(run, before.id, now), present, (block) => ({ ...block, state: 'to-do' }));
}

/** The day is over: another one follows, or the workshop is closed. */
function endDay(run: AgendaRun): AgendaRun {
	const isLast = run.dayAt >= run.days.length - 1;
	const rest = withoutBlock(run);
	return isLast
		? { ...rest, stage: 'closed' }
		: { ...rest, stage: 'resting', dayAt: run.dayAt + 1 };
}

/** Back from the end into the last block that was held. */
export function reopen(run: AgendaRun, now: number): AgendaRun {
	const back = run.stage === 'resting' ? { ...run, dayAt: run.dayAt - 1 } : run;
	const last = dayOf(back)?.blocks.findLast(({ state }) => state === 'done');
	return last === undefined ? run : enter(back, last.id, now);
}

/** The clock stands. */
export function pause(run: AgendaRun, now: number): AgendaRun {
	if (run.clock === undefined) return run;
	return { ...run, clock: { spent: spentAt(run.clock, now, run.pace), seenAt: now } };
}

/** The clock goes on. */
export function resume(run: AgendaRun, now: number): AgendaRun {
	const { clock } = run;
	return clock === undefined
		? run
		: { ...without(run, 'isHalted'), clock: going(clock.spent, now) };
}

/** Somebody told of harm: the clock stands, and nothing goes on before the facilitator says so. */
export const halt = (run: AgendaRun, now: number): AgendaRun => ({
	...pause(run, now),
	isHalted: true
});

/** The page is there. A clock of the computer that went back is taken from where it was. */
export function see(run: AgendaRun, now: number): AgendaRun {
	const { clock } = run;
	if (clock?.since === undefined) return run;
	const isBack = now < clock.seenAt;
	const spent = isBack ? spentAt(clock, clock.seenAt, run.pace) : clock.spent;
	return {
		...run,
		clock: { spent, since: isBack ? now : clock.since, seenAt: now }
	};
}

/** The group stood still since the page was last seen: that time is taken out. */
export function standStill(run: AgendaRun, now: number): AgendaRun {
	const { clock } = run;
	if (clock === undefined) return run;
	return { ...run, clock: going(spentAt(clock, clock.seenAt, run.pace), now) };
}

/** A loan of minutes from a later block to the present one. */
export interface Loan {
	readonly fromId: string;
	readonly minutes: number;
}

/** Takes minutes from a later block for the present one; never more than that one can give. */
export function borrow(run: AgendaRun, { fromId, minutes }: Loan): AgendaRun {
	const lender = blocksAhead(run).find(({ id }) => id === fromId);
	const present = presentBlock(run);
	if (lender === undefined || present === undefined) return run;
	const lent = Math.min(minutes, canLend(lender));
	return give(
		withBlock(run, fromId, (block) => ({ ...block, minutes: block.minutes - lent })),
		lent
	);
}

/** Leaves a later block out and gives its time to the present one. */
export function cut(run: AgendaRun, id: string): AgendaRun {
	const gone = blocksAhead(run).find((block) => block.id === id);
	if (gone === undefined) return run;
	return give(
		withBlock(run, id, (block) => ({ ...block, state: 'cut' })),
		gone.minutes
	);
}

/** The present block may be longer than any planned one: what matters is that no minute is lost. */
const give = (run: AgendaRun, minutes: number): AgendaRun =>
	withBlock(run, run.blockId ?? '', (block) => ({ ...block, minutes: block.minutes + minutes }));
