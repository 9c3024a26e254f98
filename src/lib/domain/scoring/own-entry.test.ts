import { describe, expect, it } from 'vitest';
import type { Entry, Plan } from '../plan/plan';
import { soleOwnKey, unfinishedOwnKey } from './own-entry';
import { anEntry, aPlan, aThreat } from './scoring.builders';

const planWith = (...entries: readonly Entry[]): Plan =>
	aPlan({
		threats: { t1: aThreat() },
		entries: Object.fromEntries(entries.map((entry, at) => [`t1/e${String(at)}`, entry]))
	});
const half: Entry = { form: 'full', round: 1, low: 3 };
const contrary = anEntry({ low: 5, best: 3, high: 4 });
const ballot: Entry = { form: 'ballot', round: 1, best: 4, confidence: 'medium', finance: 5 };

describe('the only entry of a threat', () => {
	it('is one’s own in the full form and in the open', () => {
		expect(soleOwnKey(planWith(anEntry()), 't1')).toBe('t1/e0');
		expect(soleOwnKey(planWith(), 't1')).toBeUndefined();
		expect(soleOwnKey(planWith(ballot), 't1')).toBeUndefined();
		expect(soleOwnKey(planWith(anEntry({ unseen: true })), 't1')).toBeUndefined();
		expect(soleOwnKey(planWith(anEntry(), ballot), 't1')).toBeUndefined();
	});
});

describe('the entry that waits for its writer', () => {
	it('is the one that lacks something or contradicts itself, whatever stands beside it', () => {
		expect(unfinishedOwnKey(planWith(half, ballot), 't1')).toBe('t1/e0');
		expect(unfinishedOwnKey(planWith(anEntry({ unseen: true }), contrary), 't1')).toBe('t1/e1');
	});

	it('is none where all are finished, where several are not, or where it was given unseen', () => {
		expect(unfinishedOwnKey(planWith(anEntry(), ballot), 't1')).toBeUndefined();
		expect(unfinishedOwnKey(planWith(half, contrary), 't1')).toBeUndefined();
		expect(unfinishedOwnKey(planWith({ ...half, unseen: true }, ballot), 't1')).toBeUndefined();
		const passed = anEntry({ low: 5, best: 3, notCredible: true });
		expect(unfinishedOwnKey(planWith(passed, ballot), 't1')).toBeUndefined();
	});
});
