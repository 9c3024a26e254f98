import { describe, expect, it } from 'vitest';
import type { MergeItem } from '$lib/domain/merging/merge-report';
import { choiceOf, countTaken, grouped, groupOf, placeOf, withAll } from './merge-groups';

const anItem = (values: Partial<MergeItem> = {}): MergeItem => ({
	path: ['threats', 'a', 'title'],
	kind: 'both-changed',
	ours: 'Raid',
	theirs: 'Search',
	base: 'Visit',
	...values
});

describe('the groups of a report', () => {
	it('ask for a choice where both sides say something else', () => {
		expect(groupOf(anItem())).toBe('choose');
		expect(groupOf(anItem({ kind: 'differs', base: undefined }))).toBe('choose');
		expect(groupOf(anItem({ ours: undefined }))).toBe('one-sided');
		expect(groupOf(anItem({ kind: 'differs', theirs: undefined }))).toBe('one-sided');
	});

	it('keep apart what only one side changed, and what nobody decides', () => {
		expect(groupOf(anItem({ kind: 'theirs-changed' }))).toBe('theirs');
		expect(groupOf(anItem({ kind: 'ours-changed' }))).toBe('ours');
		expect(groupOf(anItem({ isMinor: true }))).toBe('minor');
		const groups = grouped([anItem(), anItem({ isMinor: true })]);
		expect([...groups].map(([id, list]) => [id, list.length])).toEqual([
			['choose', 1],
			['one-sided', 0],
			['theirs', 0],
			['ours', 0],
			['minor', 1]
		]);
	});

	it('say where an item lies', () => {
		expect(placeOf(['settings', 'title'])).toEqual({
			section: 'settings',
			key: '',
			field: 'title'
		});
		expect(placeOf(['entries', 'a/1', 'best']).field).toBe('best');
		expect(placeOf(['readiness', 'H03'])).toMatchObject({ key: 'H03', field: undefined });
	});
});

describe('choices', () => {
	it('are as proposed until somebody chooses', () => {
		const item = anItem();
		expect(choiceOf(new Map(), item)).toBe('ours');
		expect(choiceOf(withAll(new Map(), [item], 'theirs'), item)).toBe('theirs');
		expect(countTaken(new Map(), [item, anItem({ kind: 'theirs-changed' })])).toBe(1);
	});
});
