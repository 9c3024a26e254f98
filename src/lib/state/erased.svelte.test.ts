import { beforeEach, describe, expect, it } from 'vitest';
import { Erased } from './erased.svelte';

beforeEach(() => {
	sessionStorage.clear();
});

describe('after everything was erased', () => {
	it('the tab says so until somebody begins anew', () => {
		const erased = new Erased(sessionStorage);
		expect(erased.isErased).toBe(false);
		erased.mark('part');
		expect([erased.isErased, erased.isPart]).toEqual([true, true]);
		const reloaded = new Erased(sessionStorage);
		expect([reloaded.isErased, reloaded.isPart]).toEqual([true, true]);
		reloaded.begin();
		expect(new Erased(sessionStorage).isErased).toBe(false);
	});

	it('by another tab, this one says so only when nothing is left in its memory', () => {
		const erased = new Erased(sessionStorage);
		erased.markAfterReload();
		expect(erased.isErased).toBe(false);
		expect(new Erased(sessionStorage)).toMatchObject({ isErased: true, isPart: false });
	});

	it('a browser that keeps nothing for the tab still says so once', () => {
		const erased = new Erased(undefined);
		erased.mark('nothing');
		expect(erased.isErased).toBe(true);
	});
});
