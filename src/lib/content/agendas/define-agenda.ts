import type { Agenda, AgendaBlock } from '$lib/domain/catalogue/workshop';

/** Gives an agenda its type; the shape is parsed in the test, not while the program starts. */
export const defineAgenda = (agenda: Agenda): Agenda => agenda;

/** A pause in which nobody works. */
export const pause = (id: string, title: string, minutes: number): AgendaBlock => ({
	id,
	title,
	minutes,
	isBreak: true,
	steps: [],
	who: 'Everyone'
});

/** A block of work. */
export const work = (block: Required<Omit<AgendaBlock, 'isBreak'>>): AgendaBlock => ({
	...block,
	isBreak: false
});
