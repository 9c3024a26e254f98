import type { Agenda } from '$lib/domain/catalogue/workshop';

const files = import.meta.glob<Readonly<Record<string, Agenda>>>(['./alone.ts', './*-day.ts'], {
	eager: true
});

const order: readonly Agenda['id'][] = ['half-day', 'two-day', 'alone'];

/** The three ways through the method: half a day, two days, alone. */
export const agendas: readonly Agenda[] = Object.values(files)
	.flatMap((file) => Object.values(file))
	.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
