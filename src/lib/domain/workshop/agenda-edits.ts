import {
	LONGEST_BLOCK,
	MOST_BLOCKS,
	SHORTEST_BLOCK,
	type AgendaRun,
	type Block,
	type Day
} from './run';

/** How a group changes its own copy of an agenda. What is on, or was held, keeps its place and its time. */

const withDay = (run: AgendaRun, at: number, change: (day: Day) => Day): AgendaRun => ({
	...run,
	days: run.days.map((day, place) => (place === at ? change(day) : day))
});

const dayHolding = (run: AgendaRun, id: string): number =>
	run.days.findIndex(({ blocks }) => blocks.some((block) => block.id === id));

/** A length in minutes as a block can have it. */
export const blockMinutes = (minutes: number): number =>
	Math.min(LONGEST_BLOCK, Math.max(SHORTEST_BLOCK, Math.round(minutes)));

/** What a group may write into a block. */
export type BlockEdit = Partial<
	Pick<Block, 'title' | 'minutes' | 'output' | 'prompt' | 'who' | 'isBreak' | 'steps'>
>;

/** Writes fields of a block. */
export function editBlock(run: AgendaRun, id: string, edit: BlockEdit): AgendaRun {
	const { minutes, ...words } = edit;
	const time = minutes === undefined ? {} : { minutes: blockMinutes(minutes) };
	return withDay(run, dayHolding(run, id), (day) => ({
		...day,
		blocks: day.blocks.map((block) => (block.id === id ? { ...block, ...words, ...time } : block))
	}));
}

/** Adds a block at the end of a day, before its close. A day that is full stays as it is. */
export function addBlock(
	run: AgendaRun,
	dayAt: number,
	block: Pick<Block, 'id' | 'title' | 'isBreak'>
): AgendaRun {
	return withDay(run, dayAt, (day) =>
		day.blocks.length >= MOST_BLOCKS
			? day
			: { ...day, blocks: day.blocks.toSpliced(-1, 0, { ...emptyBlock, ...block }) }
	);
}

const emptyBlock: Omit<Block, 'id' | 'title' | 'isBreak'> = {
	...{ minutes: 15, steps: [], output: '', prompt: '', who: '' },
	...{ state: 'to-do', spent: 0 }
};

/** Whether a block may be moved or taken out: it is neither on nor held. */
export const isAhead = (run: AgendaRun, { id, state }: Block): boolean =>
	state !== 'done' && id !== run.blockId;

/** Takes a block out. The last one of a day stays, and so does what is on or was held. */
export function removeBlock(run: AgendaRun, id: string): AgendaRun {
	return withDay(run, dayHolding(run, id), (day) => {
		const gone = day.blocks.find((block) => block.id === id);
		if (gone === undefined || day.blocks.length === 1 || !isAhead(run, gone)) return day;
		return { ...day, blocks: day.blocks.filter((block) => block !== gone) };
	});
}

/** Moves a block by one place within its day, never past one that is on or was held. */
export function moveBlock(run: AgendaRun, id: string, by: 1 | -1): AgendaRun {
	return withDay(run, dayHolding(run, id), (day) => {
		const at = day.blocks.findIndex((block) => block.id === id);
		const [block, other] = [day.blocks[at], day.blocks[at + by]];
		if (block === undefined || other === undefined) return day;
		if (!isAhead(run, block) || !isAhead(run, other)) return day;
		return { ...day, blocks: day.blocks.with(at, other).with(at + by, block) };
	});
}

/** Says when a day begins by the clock on the wall, `09:00`; nothing where that is left open. */
export function setStart(run: AgendaRun, dayAt: number, startsAt: string | undefined): AgendaRun {
	return withDay(run, dayAt, ({ blocks }) =>
		startsAt === undefined || startsAt === '' ? { blocks } : { startsAt, blocks }
	);
}

/** Minutes of a day as it is planned; what was cut takes none. */
export const minutesOfDay = ({ blocks }: Day): number =>
	blocks.reduce((sum, { minutes, state }) => sum + (state === 'cut' ? 0 : minutes), 0);

/**
 * The agenda as it was before a change, in the day as it is now: what was held stays held with its time, and a block
 * that had been cut comes back with the cut.
 */
export function takenBack(run: AgendaRun, before: AgendaRun): AgendaRun {
	const held = new Map(run.days.flatMap(({ blocks }) => blocks.map((each) => [each.id, each])));
	const asNow = (block: Block): Block => {
		const { state, spent } = held.get(block.id) ?? block;
		return { ...block, ...(state === 'cut' ? {} : { state }), spent };
	};
	const days = before.days.map((day) => ({ ...day, blocks: day.blocks.map(asNow) }));
	const isThere = days[run.dayAt]?.blocks.some(({ id }) => id === run.blockId) === true;
	return run.blockId === undefined || isThere ? { ...run, days } : run;
}
