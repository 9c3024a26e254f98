import type { Agenda, AgendaBlock } from '../catalogue/workshop';
import { workshopOf, type AgendaRun, type Workshop } from './run';

const work = (id: string, minutes: number): AgendaBlock => ({
	...{ id, minutes, title: `The block ${id}`, isBreak: false, steps: ['threats'] },
	...{ output: 'A list', prompt: 'What do we see?', who: 'Everyone' }
});
const rest = (id: string, minutes: number): AgendaBlock => ({
	...{ id, minutes, title: 'Break', isBreak: true, steps: [], who: 'Everyone' }
});

/** Two short days: three blocks with a break, then two. */
export const twoDays: Agenda = {
	...{ id: 'two-day', title: 'Two days', forWhom: 'A group', limits: 'Short' },
	days: [
		{ startsAt: '09:00', blocks: [work('a', 20), rest('b', 15), work('c', 30), work('d', 10)] },
		{ startsAt: '10:00', blocks: [work('e', 20), work('f', 10)] }
	]
};

/** A workshop on those days. */
export const aWorkshop = (pace = 1): Workshop => workshopOf(twoDays, pace);
export const aRun = (pace = 1): AgendaRun => aWorkshop(pace).run;

/** So many milliseconds after the beginning of these tests. */
export const START = 1_800_000_000_000;
export const after = (minutes: number): number => START + minutes * 60_000;
