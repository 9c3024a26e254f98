import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { createActor, toPromise } from 'xstate';
import { anEntry } from '../domain/scoring/scoring.builders';
import { keyOf, type Plan } from '../domain/plan/plan';
import { aBallot, aSheet, phrase, quickly, threatIds } from '../storage/sealed/sealed.builders';
import { aTab, fillTheDisk, opened } from '../storage/store.builders';
import { OpenPlan } from './open-plan.svelte';
import { roundActors } from './round-actors';
import { aTable, begin, sitDown, until, type Table } from './scoring-round.builders';
import type { ScoringRound } from './scoring-round.svelte';

/** A round with two sheets in it, whose words are about to be given. */
async function upToTheWords(table: Table): Promise<ScoringRound> {
	const round = await sitDown(table);
	await begin(round);
	for (const best of [2, 4]) expect(await round.seal(aSheet(aBallot(best)))).toBe(true);
	round.send({ type: 'round.reveal' });
	return round;
}

const marksOf = ({ plan }: OpenPlan): unknown[] =>
	Object.values(plan.entries).map(({ best, round }) => [round, best]);
const both = (round = 1): unknown[] => threatIds.flatMap(() => [[round, 2], [round, 4]]); // prettier-ignore

/** What a person would find who opens the plan in a new tab. */
async function onTheDisk(name: string): Promise<Plan> {
	return (await opened(await aTab(name, { stretch: quickly }))).plan;
}

describe('the marks of a round that is opened', () => {
	it('are on the disk before what was sealed is destroyed', async () => {
		const table = await aTable();
		const found: unknown[] = [];
		const destroy = table.sealed.destroy.bind(table.sealed);
		vi.spyOn(table.sealed, 'destroy').mockImplementation(async (planId, roundId) => {
			found.push(Object.keys((await onTheDisk(table.name)).entries).length);
			await destroy(planId, roundId);
		});
		const round = await upToTheWords(table);
		round.give(phrase);
		await until(() => round.stage).toBe('opened');
		expect(found).toEqual([6]);
		expect(marksOf(table.open)).toEqual(both());
		expect(await table.sealed.current('plan-1')).toBeUndefined();
	});

	it('wait for the disk as long as it is full, and so does what was sealed', async () => {
		const table = await aTable();
		const round = await upToTheWords(table);
		const disk = fillTheDisk();
		round.give(phrase);
		await until(() => disk.refused.length).toBeGreaterThan(1);
		expect([round.stage, round.isBusy, table.open.save.state]).toEqual(['writing', true, 'failed']);
		expect(await table.sealed.current('plan-1')).toMatchObject({ sheetCount: 2 });
		disk.empty();
		await until(() => round.stage).toBe('opened');
		expect(round.trouble).toBeUndefined();
		expect(await table.sealed.current('plan-1')).toBeUndefined();
		expect(Object.keys((await onTheDisk(table.name)).entries)).toHaveLength(6);
	});

	it('can be opened again when keeping them is given up', async () => {
		const table = await aTable();
		const round = await upToTheWords(table);
		const disk = fillTheDisk();
		round.give(phrase);
		await until(() => disk.refused.length).toBeGreaterThan(0);
		await table.handle.close();
		await until(() => round.stage).toBe('unwritten');
		expect([round.trouble, round.held?.sheetCount]).toEqual(['unwritten', 2]);
		await round.begin(threatIds);
		expect(round.stage).toBe('unwritten');
		round.stop();
		disk.empty();

		const store = await aTab(table.name, { stretch: quickly });
		const open = new OpenPlan(await opened(store));
		expect(open.plan.entries).toEqual({});
		const later = await sitDown({
			open,
			source: { ...table.source, sealed: await store.rounds() }
		});
		expect([later.stage, later.held?.sheetCount]).toEqual(['collecting', 2]);
		later.send({ type: 'round.reveal' });
		later.give(phrase);
		await until(() => later.stage).toBe('opened');
		expect(marksOf(open)).toEqual(both());
	});

	it('are swept behind by whoever comes back, when the sealed rest could not be destroyed', async () => {
		const table = await aTable();
		const destroying = vi.spyOn(table.sealed, 'destroy');
		destroying.mockRejectedValue(new Error('no database'));
		const round = await upToTheWords(table);
		round.give(phrase);
		await until(() => round.stage).toBe('opened');
		expect(await table.sealed.current('plan-1')).toBeDefined();
		round.stop();
		destroying.mockRestore();

		const later = await sitDown(table);
		expect(later.stage).toBe('idle');
		expect(await table.sealed.current('plan-1')).toBeUndefined();
		await begin(later);
		expect(later.held).toMatchObject({ number: 2, sheetCount: 0 });
	});

	it('are swept behind by a second round that follows at once', async () => {
		const table = await aTable();
		const destroying = vi.spyOn(table.sealed, 'destroy');
		destroying.mockRejectedValueOnce(new Error('no database'));
		const round = await upToTheWords(table);
		round.give(phrase);
		await until(() => round.stage).toBe('opened');
		await begin(round);
		expect(round.held).toMatchObject({ number: 2, sheetCount: 0 });
	});

	it('take no sheet with them that comes while they are written, also from who comes back', async () => {
		const table = await aTable();
		const round = await upToTheWords(table);
		const disk = fillTheDisk();
		round.give(phrase);
		await until(() => round.stage).toBe('writing');
		round.stop();

		const later = await sitDown(table);
		expect(later.stage).toBe('writing');
		expect(await later.seal(aSheet(aBallot(5)))).toBe(false);
		later.send({ type: 'seats.begin', seats: 1 });
		expect(later.stage).toBe('writing');
		expect(await table.sealed.current('plan-1')).toMatchObject({ sheetCount: 2 });
		disk.empty();
		await until(() => later.stage).toBe('opened');
		expect(await later.seal(aSheet(aBallot(5)))).toBe(false);
		expect(await table.sealed.current('plan-1')).toBeUndefined();
	});

	it('take no sheet that was filled in for a round which another tab threw away and began anew', async () => {
		const table = await aTable();
		const round = await sitDown(table);
		await begin(round);
		const roundId = round.held?.roundId ?? '';
		const current = table.sealed.current.bind(table.sealed);
		table.sealed.current = async (planId) => {
			const held = await current(planId);
			return held && { ...held, roundId: `not ${roundId}` };
		};
		expect(await round.seal(aSheet(aBallot(5)))).toBe(false);
		expect(await current('plan-1')).toMatchObject({ sheetCount: 0 });
	});

	it('take no sheet that somebody hands in all the same', async () => {
		const table = await aTable();
		await begin(await sitDown(table));
		const roundId = (await table.sealed.current('plan-1'))?.roundId ?? '';
		table.open.change('reveal', (draft) => {
			draft.rounds[roundId] = 'revealed';
		});
		const quiet = { progress: () => undefined, sealing: <T>(outcome: T) => outcome };
		const sealing = createActor(roundActors(table.open, table.source, quiet).seal, {
			input: { roundId, sheet: aSheet(aBallot(5)) }
		}).start();
		expect(await toPromise(sealing)).toEqual({ ok: false, error: 'gone' });
		expect(await table.sealed.current('plan-1')).toMatchObject({ sheetCount: 0 });
	});

	it('come under a number of their own when others were marked in the open meanwhile', async () => {
		const table = await aTable();
		const round = await upToTheWords(table);
		table.open.change('reveal', (draft) => {
			draft.entries[keyOf('t1', 'open')] = anEntry({ round: 1, best: 1 });
		});
		round.give(phrase);
		await until(() => round.stage).toBe('opened');
		expect(marksOf(table.open)).toEqual(expect.arrayContaining([[1, 1], ...both(2)]));
	});
});

describe('a sealed round', () => {
	/** One person has marked alone. */
	const marked = { entries: { [keyOf('t1', 'mine')]: anEntry({ round: 1 }) } };

	it('leads back to where it was begun, though one person has marked before', async () => {
		const round = await sitDown(await aTable(marked));
		await round.begin(threatIds);
		expect(round.stage).toBe('words');
		round.send({ type: 'step.back' });
		expect(round.stage).toBe('idle');
		await begin(round);
		expect(round.held?.number).toBe(2);
		round.send({ type: 'round.cancel' });
		round.send({ type: 'cancel.confirm' });
		await until(() => round.stage).toBe('idle');
	});

	it('that follows on another and is thrown away leads back to all that was opened before', async () => {
		const round = await upToTheWords(await aTable());
		round.give(phrase);
		await until(() => round.stage).toBe('opened');
		await begin(round, ['t1']);
		round.send({ type: 'round.cancel' });
		round.send({ type: 'cancel.confirm' });
		await until(() => round.stage).toBe('opened');
		expect(round.openedIds).toEqual(threatIds);
	});

	it('counts what was marked between coming and beginning', async () => {
		const table = await aTable();
		const round = await sitDown(table);
		table.open.change('reveal', (draft) => {
			draft.entries[keyOf('t2', 'open')] = anEntry({ round: 3 });
		});
		await begin(round);
		expect(round.held?.number).toBe(4);
	});
});

describe('a sheet that is being sealed', () => {
	it('is known to be kept, though the round was let go meanwhile', async () => {
		const table = await aTable();
		const round = await sitDown(table);
		await begin(round);
		const sealing = round.seal(aSheet(aBallot(2)));
		expect(round.isBusy).toBe(true);
		round.stop();
		expect(await sealing).toBe(true);
		expect(await table.sealed.current('plan-1')).toMatchObject({ sheetCount: 1 });
	});

	it('counts as not kept when the plan got the round meanwhile', async () => {
		const table = await aTable();
		const round = await sitDown(table);
		await begin(round);
		const roundId = round.held?.roundId ?? '';
		const seal = table.sealed.seal.bind(table.sealed);
		vi.spyOn(table.sealed, 'seal').mockImplementation(async (planId, sheet) => {
			const kept = await seal(planId, sheet);
			table.open.change('reveal', (draft) => {
				draft.rounds[roundId] = 'revealed';
			});
			return kept;
		});
		expect(await round.seal(aSheet(aBallot(2)))).toBe(false);
		expect(round.trouble).toBe('gone');
	});
});

describe('a page that is left', () => {
	it('opens nothing, though the right words were given', async () => {
		const table = await aTable();
		const round = await upToTheWords(table);
		const opening = vi.spyOn(table.sealed, 'open');
		round.give(phrase);
		round.stop();
		expect(await opening.mock.results[0]?.value).toMatchObject({ ok: true });
		await new Promise((resolve) => setTimeout(resolve));
		expect([table.open.plan.entries, table.open.plan.rounds]).toEqual([{}, {}]);
		expect(await table.sealed.current('plan-1')).toMatchObject({ sheetCount: 2 });
	});
});

describe('a round that does not begin', () => {
	it('says that nine rounds are all that a plan can count', async () => {
		const table = await aTable({ entries: { [keyOf('t1', 'mine')]: anEntry({ round: 9 }) } });
		const round = await sitDown(table);
		await round.begin(threatIds);
		expect([round.stage, round.trouble, round.phrase]).toEqual(['idle', 'no-number', undefined]);
	});

	it('says that the words did not arrive, and begins when they do', async () => {
		const table = await aTable();
		const newPhrase = vi.fn(table.source.newPhrase);
		newPhrase.mockRejectedValueOnce(new Error('no list'));
		const round = await sitDown({ ...table, source: { ...table.source, newPhrase } });
		await round.begin(threatIds);
		expect([round.stage, round.trouble]).toEqual(['idle', 'no-words']);
		await round.begin(threatIds);
		expect([round.stage, round.trouble]).toEqual(['words', undefined]);
	});
});

describe('what cannot be read', () => {
	it('stays, with a word about it, when it cannot be destroyed either', async () => {
		const table = await aTable();
		const current = vi.spyOn(table.sealed, 'current');
		current.mockResolvedValueOnce({ kind: 'unreadable', roundId: 'r1' });
		const round = await sitDown(table);
		expect(round.stage).toBe('unreadable');
		const destroying = vi.spyOn(table.sealed, 'destroy');
		destroying.mockRejectedValueOnce(new Error('no database'));
		await round.destroyUnreadable();
		expect([round.stage, round.trouble]).toEqual(['unreadable', 'failed']);
		await round.destroyUnreadable();
		expect([round.stage, round.trouble]).toEqual(['idle', undefined]);
		expect(destroying).toHaveBeenLastCalledWith('plan-1', 'r1');
	});
});

describe('the new words', () => {
	it('are known no longer than they are shown', async () => {
		const round = await sitDown(await aTable());
		await round.begin([]);
		expect(round.phrase).toBeUndefined();
		await round.begin(threatIds);
		expect(round.phrase).toBe(phrase);
		round.send({ type: 'step.back' });
		expect(round.phrase).toBeUndefined();
		await begin(round);
		expect([round.stage, round.phrase]).toEqual(['collecting', undefined]);
	});
});
