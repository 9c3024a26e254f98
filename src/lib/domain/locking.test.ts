import { describe, expect, it } from 'vitest';
import { chordOf, DEFAULT_LOCKING, isChord, LOCK_CHOICES, readLocking, takenFrom } from './locking';

const press = (code: string, ...held: readonly ('alt' | 'ctrl' | 'meta' | 'shift')[]) => ({
	altKey: held.includes('alt'),
	ctrlKey: held.includes('ctrl'),
	metaKey: held.includes('meta'),
	shiftKey: held.includes('shift'),
	code
});

describe('when the vault locks itself', () => {
	it.each(LOCK_CHOICES)('is read back as it was kept: %s', (minutes) => {
		const kept = { ...DEFAULT_LOCKING, minutes };
		expect(readLocking(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
	});

	it.each([undefined, null, 7, { minutes: 0 }, { ...DEFAULT_LOCKING, minutes: 1e9 }])(
		'is ten minutes where nothing sound is kept: %j',
		(note) => {
			expect(readLocking(note)).toEqual(DEFAULT_LOCKING);
		}
	);
});

describe('the next passphrase', () => {
	it('is taken at once where nothing has to be waited for, by whichever clock', () => {
		expect(takenFrom(1_000, 0)).toBe(0);
		expect(takenFrom(1_000, 250)).toBe(1_250);
	});
});

describe('the keys that hide the screen', () => {
	it('are Alt, Shift and H, and nothing more', () => {
		const { chord } = DEFAULT_LOCKING;
		expect(isChord(press('KeyH', 'alt', 'shift'), chord)).toBe(true);
		expect(isChord(press('KeyH', 'alt'), chord)).toBe(false);
		expect(isChord(press('KeyH', 'alt', 'shift', 'ctrl'), chord)).toBe(false);
		expect(isChord(press('KeyJ', 'alt', 'shift'), chord)).toBe(false);
	});

	it('can be others, as they were pressed', () => {
		const pressed = press('Digit0', 'ctrl');
		const chord = chordOf(pressed);
		if (chord === undefined) throw new Error('No chord');
		expect(isChord(pressed, chord)).toBe(true);
		expect(readLocking({ minutes: 5, chord })).toEqual({ minutes: 5, chord });
		expect(chordOf(press('F9'))).toBeDefined();
	});

	it.each([press('KeyH'), press('KeyH', 'shift'), press('Space', 'alt'), press('AltLeft', 'alt')])(
		'are none that somebody needs to type: %j',
		(pressed) => {
			expect(chordOf(pressed)).toBeUndefined();
		}
	);
});
