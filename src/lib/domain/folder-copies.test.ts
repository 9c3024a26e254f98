import { describe, expect, it } from 'vitest';
import { copiesAfter, isAnyPlanBehind, type WrittenCopy } from './folder-copies';

const whole = (day: string, name = `copy-${day}.age`): WrittenCopy => ({
	...{ name, day, isWhole: true }
});
const lacking = (day: string): WrittenCopy => ({
	...{ name: `copy-${day}-2.age`, day, isWhole: false }
});
const dayAt = (n: number): string => `2026-11-${String(n).padStart(2, '0')}`;
const days = (from: number, to: number): string[] =>
	Array.from({ length: to - from + 1 }, (_each, n) => dayAt(from + n));

describe('the files of a backup folder', () => {
	it('of ten days stay, and of a day the newest', () => {
		const written = days(1, 10).map((day) => whole(day));
		expect(copiesAfter(written, whole(dayAt(11))).gone).toEqual(['copy-2026-11-01.age']);
		const again = copiesAfter(written, whole(dayAt(10), 'copy-2026-11-10-2.age'));
		expect(again.gone).toEqual(['copy-2026-11-10.age']);
		expect(again.kept).toHaveLength(10);
	});

	it('that are whole all stay, however many come after them that lack a plan', () => {
		let written: readonly WrittenCopy[] = days(1, 10).map((day) => whole(day));
		const before = written;
		const gone: string[] = [];
		for (const day of days(10, 28)) {
			const after = copiesAfter(written, lacking(day));
			written = after.kept;
			gone.push(...after.gone);
		}
		expect(written.filter(({ isWhole }) => isWhole)).toEqual(before);
		expect(written.filter(({ isWhole }) => !isWhole)).toHaveLength(10);
		expect(gone.every((name) => name.endsWith('-2.age'))).toBe(true);
	});

	it('that lack a plan go on the day on which a whole one comes', () => {
		const written = [whole(dayAt(1)), lacking(dayAt(2))];
		expect(copiesAfter(written, whole(dayAt(2))).gone).toEqual(['copy-2026-11-02-2.age']);
	});
});

describe('whether the folder holds the plans as they are', () => {
	const marks = { plans: { river: 100 }, things: '' };
	it.each([
		{ when: 'nothing was written there', known: undefined, changedAt: 100, isBehind: true },
		{ when: 'the plan is there as it is', known: marks, changedAt: 100, isBehind: false },
		{ when: 'the plan changed since', known: marks, changedAt: 101, isBehind: true },
		{ when: 'it changed and the clock was set back', known: marks, changedAt: 99, isBehind: true }
	])('$when', ({ known, changedAt, isBehind }) => {
		expect(isAnyPlanBehind([{ id: 'river', changedAt }], known)).toBe(isBehind);
	});

	it('a plan that is new is behind', () => {
		expect(isAnyPlanBehind([{ id: 'coast', changedAt: 1 }], marks)).toBe(true);
	});
});
