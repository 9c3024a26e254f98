import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handOver, wasLeftOver } from './half-typed';
import { readLocked, writeLocked } from './locked-before';

beforeEach(() => {
	sessionStorage.clear();
});
afterEach(() => {
	document.body.replaceChildren();
});

describe('what is typed and in no plan when a window is left', () => {
	it('is known also once the page that showed it is gone', () => {
		document.body.innerHTML = '<form data-unsaved="true"></form>';
		expect(handOver()).toBe(true);
		document.body.replaceChildren();
		expect(wasLeftOver()).toBe(true);
		expect(handOver()).toBe(false);
		expect(wasLeftOver()).toBe(false);
	});

	it('does not count what a field hands over in that moment', () => {
		document.body.innerHTML = '<form data-unsaved="true"></form>';
		const keep = (): void => {
			document.querySelector('form')?.setAttribute('data-unsaved', 'false');
		};
		document.addEventListener('freeze', keep, { once: true });
		expect(handOver()).toBe(false);
	});

	it('is remembered over the reload with the lock, as a fact alone', () => {
		writeLocked({ at: 5, why: 'idle', isPart: true });
		expect(readLocked()).toEqual({ at: 5, why: 'idle', isPart: true });
		expect(Object.values(sessionStorage)).toEqual(['{"at":5,"why":"idle","isPart":true}']);
		writeLocked({ at: 6, why: 'asked' });
		expect(readLocked()?.isPart).toBe(false);
	});
});
