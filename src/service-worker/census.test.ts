import { describe, expect, it } from 'vitest';
import { leftovers, versionsRun } from './census';
import { namesOf } from './names';

const of = (version: string) => namesOf('http://host/', { base: '', paths: [], version });
const cache = (version: string): string => of(version).cache;
const all = ['mine', cache('one'), cache('two'), cache('three'), cache('four')];

describe('caches of older releases', () => {
	it('go when no page runs them', () => {
		expect(leftovers(all, of('three'), new Set(['three']))).toEqual([cache('one'), cache('two')]);
	});

	it('stay while a page runs them', () => {
		expect(leftovers(all, of('three'), new Set(['one', 'three']))).toEqual([cache('two')]);
	});

	it('are all that goes: what is newer may be on its way in', () => {
		expect(leftovers(all, of('one'), new Set())).toEqual([]);
		expect(leftovers(all, of('five'), new Set())).toEqual([]);
	});
});

describe('asking the pages which release they run', () => {
	const page = (answer?: unknown): Parameters<typeof versionsRun>[0][number] => ({
		postMessage: (_, [port]) => {
			if (answer !== undefined && port instanceof MessagePort) port.postMessage(answer);
		}
	});

	it('gives every release that is run', async () => {
		expect(await versionsRun([page('one'), page('two'), page('one')])).toEqual(
			new Set(['one', 'two'])
		);
	});

	it.each([
		['does not answer', page()],
		['answers with something else', page({ version: 'one' })]
	])('gives nothing when one page %s', async (_, odd) => {
		expect(await versionsRun([page('one'), odd], 20)).toBeUndefined();
	});
});
