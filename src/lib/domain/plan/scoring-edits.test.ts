import { describe, expect, it } from 'vitest';
import { anEntry, aPlan } from '../scoring/scoring.builders';
import type { Entry } from './plan';
import {
	addMinorityNote,
	revealRound,
	setAgreed,
	setGroupImpact,
	takeBackAgreed
} from './scoring-edits';

describe('what a group decides on a score', () => {
	it('is set and taken back without touching the entries', () => {
		const plan = aPlan({ entries: { 'a/1': anEntry() } });
		setAgreed(plan, 'a', { likelihood: 4, impact: 3, reason: 'Two cases this year' });
		expect(plan.agreed.a).toEqual({ likelihood: 4, impact: 3, reason: 'Two cases this year' });
		takeBackAgreed(plan, 'a');
		expect(plan.agreed).toEqual({});
		expect(plan.entries).toEqual({ 'a/1': anEntry() });
	});

	it('names one impact at a time', () => {
		const plan = aPlan();
		setGroupImpact(plan, 'a', { dimension: 'finance', level: 4 });
		setGroupImpact(plan, 'a', { dimension: 'people', level: 2 });
		setGroupImpact(plan, 'a', { dimension: 'finance', level: undefined });
		expect(plan.groupImpacts).toEqual({ a: { people: 2 } });
	});

	it('keeps minority notes in the order in which they were written', () => {
		const plan = aPlan();
		addMinorityNote(plan, '1', { threatId: 'a', text: 'It happened in the north' });
		addMinorityNote(plan, '2', { threatId: 'a', text: 'Elections are near' });
		const [first, second] = [plan.minorityNotes['1'], plan.minorityNotes['2']];
		expect((first?.order ?? '') < (second?.order ?? '')).toBe(true);
	});
});

describe('opening a round', () => {
	const opened = [{ id: 'x', threatId: 'a', entry: anEntry() }];

	it('brings its entries and marks it', () => {
		const plan = aPlan();
		revealRound(plan, 'round', opened);
		expect(plan.entries).toEqual({ 'a/x': { ...anEntry(), unseen: true } });
		expect(plan.rounds).toEqual({ round: 'revealed' });
	});

	it('gives all entries the commonest horizon, so that no sheet can be told by its own', () => {
		const plain = anEntry();
		const sheets: readonly Entry[] = [
			{ ...plain, forMonths: 24 },
			{ ...plain, best: 2, forMonths: 6 },
			{ ...plain, low: 1 },
			{ form: 'ballot', round: 1, forMonths: 24, best: 4, confidence: 'low', data: 2 },
			{ form: 'ballot', round: 1, best: 4, confidence: 'low', data: 2 }
		];
		const plan = aPlan();
		revealRound(
			plan,
			'round',
			sheets.map((entry, at) => ({ id: `x${String(at)}`, threatId: 'a', entry }))
		);
		const fields = Object.values(plan.entries).map((entry) => Object.keys(entry).join(' '));
		expect(new Set(fields).size).toBe(2);
		expect(new Set(Object.values(plan.entries).map(({ forMonths }) => forMonths))).toEqual(
			new Set([24])
		);
	});

	it('keeps nothing beside "not credible": a paper ballot can say more, and would be known by it', () => {
		const plan = aPlan();
		const sheets: readonly Entry[] = [
			{ form: 'ballot', round: 1, notCredible: true, confidence: 'high', data: 2 },
			{ form: 'ballot', round: 1, notCredible: true }
		];
		revealRound(
			plan,
			'round',
			sheets.map((entry, at) => ({ id: `x${String(at)}`, threatId: 'a', entry }))
		);
		const alike = { ...sheets[1], unseen: true };
		expect(plan.entries).toEqual({ 'a/x0': alike, 'a/x1': alike });
	});

	it('takes the shorter horizon of two as common, and makes up none', () => {
		const plan = aPlan();
		const entry = (forMonths: 6 | 12): Entry => anEntry({ forMonths });
		revealRound(plan, 'one', [
			{ id: 'x', threatId: 'a', entry: entry(12) },
			{ id: 'y', threatId: 'a', entry: entry(6) }
		]);
		expect(plan.entries).toMatchObject({ 'a/x': entry(6), 'a/y': entry(6) });
		revealRound(plan, 'two', [{ id: 'z', threatId: 'a', entry: anEntry() }]);
		expect(plan.entries['a/z']).toEqual({ ...anEntry(), unseen: true });
	});

	it('brings nothing a second time', () => {
		const plan = aPlan({ rounds: { round: 'revealed' } });
		revealRound(plan, 'round', opened);
		expect(plan.entries).toEqual({});
	});
});
