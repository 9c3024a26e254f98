import { describe, expect, it } from 'vitest';
import { anEntry, aPlan } from '../scoring/scoring.builders';
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

	it('brings nothing a second time', () => {
		const plan = aPlan({ rounds: { round: 'revealed' } });
		revealRound(plan, 'round', opened);
		expect(plan.entries).toEqual({});
	});
});
