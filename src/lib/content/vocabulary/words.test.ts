import { describe, expect, it } from 'vitest';
import { cases } from '../cases/cases';
import { repeated } from '../test-checks';
import { threatTypes } from '../threats/threats';
import { concepts } from './concepts';
import { words } from './words';

const ids = threatTypes.map(({ id }) => id);

describe('the words people use', () => {
	it('are there for every threat type, and for no other', () => {
		expect(Object.keys(words).sort()).toEqual([...ids].sort());
	});

	it.each(threatTypes.map((type) => [type.id, type.words ?? []] as const))(
		'of %s are many and no phrase stands twice',
		(_id, list) => {
			expect(list.length).toBeGreaterThanOrEqual(20);
			expect(repeated(list.map((word) => word.toLowerCase()))).toEqual([]);
		}
	);
});

describe('what matching knows of each case', () => {
	it.each(cases.map((told) => [told.id, told] as const))('is whole for %s', (_id, told) => {
		expect(told.situations?.length).toBeGreaterThanOrEqual(10);
		expect(told.notFor?.length).toBeGreaterThanOrEqual(2);
		expect(told.words?.length).toBeGreaterThanOrEqual(25);
		expect(repeated(told.words ?? [])).toEqual([]);
		expect(ids).toEqual(expect.arrayContaining(Object.keys(told.fits ?? {})));
		expect(Math.max(...Object.values(told.fits ?? {}))).toBeGreaterThanOrEqual(2);
	});

	it('names a case to turn to first, or one of which much carries over, for nearly every threat type', () => {
		const without = ids.filter((id) => !cases.some(({ fits }) => (fits?.[id] ?? 0) >= 2));
		// A quarrel inside the house is what no case of the playbook is about.
		expect(without).toEqual(['REP-07']);
	});
});

it('groups of words that mean the same have two words at least, and none twice', () => {
	for (const group of concepts) {
		expect(group.length).toBeGreaterThanOrEqual(2);
		expect(repeated([...group])).toEqual([]);
	}
});
