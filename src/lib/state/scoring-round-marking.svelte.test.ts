import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { aTable, begin, sitDown, until } from './scoring-round.builders';

describe('a person who is marking', () => {
	/** The person has the laptop; `tell` says that something happened to the rounds. */
	async function marking() {
		const table = await aTable();
		const watching = vi.spyOn(table.sealed, 'watch');
		const round = await sitDown(table);
		await begin(round);
		round.send({ type: 'seats.begin', seats: 1 });
		round.send({ type: 'seat.take' });
		const tell = watching.mock.calls[0]?.[0] ?? (() => undefined);
		return { table, round, tell };
	}

	it('keeps the sheet in a moment in which nothing can be read', async () => {
		const { table, round, tell } = await marking();
		const looking = vi.spyOn(table.sealed, 'current').mockRejectedValue(new Error('not now'));
		tell();
		await Promise.allSettled(looking.mock.results.map(({ value }) => value as Promise<unknown>));
		await Promise.resolve();
		expect([looking.mock.calls.length, round.stage, round.trouble]).toEqual([
			...[1, 'entering', undefined]
		]);
	});

	it('does not get a round back that a slow look saw before it was destroyed', async () => {
		const { table, round, tell } = await marking();
		const seen = await table.sealed.current('plan-1');
		let arrive: (lies: typeof seen) => void = () => undefined;
		vi.spyOn(table.sealed, 'current').mockReturnValueOnce(
			new Promise((resolve) => {
				arrive = resolve;
			})
		);
		tell();
		await table.sealed.destroy('plan-1', round.held?.roundId ?? '');
		await until(() => [round.stage, round.trouble]).toEqual(['idle', 'gone']);
		arrive(seen);
		await Promise.resolve();
		await Promise.resolve();
		expect([round.stage, round.trouble]).toEqual(['idle', 'gone']);
	});

	it('hears that the round was destroyed elsewhere', async () => {
		const { table, round } = await marking();
		await table.sealed.destroy('plan-1', round.held?.roundId ?? '');
		await until(() => [round.stage, round.trouble]).toEqual(['idle', 'gone']);
	});
});
