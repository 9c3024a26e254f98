import { describe, expect, it } from 'vitest';
import { aPlan, aThreat } from '$lib/domain/scoring/scoring.builders';
import { readSheet } from './sheet-files';

const plan = aPlan({ threats: { freeze: aThreat() } });
const read = (entry: object): ReturnType<typeof readSheet> => {
	const header = { format: 'holdfast-sheet', version: 1, scoringId: 'scoring', round: 1 };
	const file = { ...header, threats: [{ threatId: 'freeze', entry }] };
	const topic = { number: 1, threatIds: ['freeze'] };
	return readSheet(new File([JSON.stringify(file)], 'sheet.json'), plan, topic);
};

describe('a row from home that could not count', () => {
	it.each([
		['a hand', { form: 'hand', best: 4 }, 'Row 1: Hands are counted in the room'],
		['half an answer', { form: 'ballot', people: 2 }, 'Row 1: Still missing: Most likely.'],
		['no range', { form: 'full', low: 4, best: 2 }, 'Row 1: The marks of likelihood contradict']
	])('is named, and none of its marks is: %s', async (_case, entry, words) => {
		const outcome = await read(entry);
		expect(outcome).toMatchObject({ ok: false, error: expect.stringContaining(words) as string });
		expect(JSON.stringify(outcome)).not.toMatch(/[24]/);
	});
});

it('a sheet gets the horizon of the plan', async () => {
	const outcome = await read({ form: 'full', notCredible: true, forMonths: 24 });
	const entry = { form: 'full', notCredible: true, forMonths: 12 };
	expect(outcome).toEqual({ ok: true, value: [{ threatId: 'freeze', entry }] });
});
