import { describe, expect, it } from 'vitest';
import { isBrowsersOwn } from './browser-chords';
import { DEFAULT_LOCKING, type Chord } from './locking';

const chord = (keys: string): Chord => {
	const parts = keys.split('+');
	return {
		alt: parts.includes('Alt'),
		ctrl: parts.includes('Ctrl'),
		meta: parts.includes('Cmd'),
		shift: parts.includes('Shift'),
		code: parts.at(-1) ?? ''
	};
};

describe('keys that hide the screen', () => {
	it.each([
		...[
			'Ctrl+KeyW',
			'Ctrl+KeyT',
			'Ctrl+Shift+KeyN',
			'Cmd+KeyQ',
			'Cmd+Shift+KeyK',
			'Alt+F4',
			'Alt+KeyD'
		],
		...['F5', 'F11', 'Shift+F12', 'Ctrl+F4', 'Ctrl+Digit1', 'Alt+Digit3', 'Ctrl+Alt+KeyQ']
	])('%s is the browser’s own', (keys) => {
		expect(isBrowsersOwn(chord(keys))).toBe(true);
	});

	it.each(['Alt+Shift+KeyK', 'Alt+KeyJ', 'F9', 'F2', 'Alt+Shift+Digit5'])('%s is free', (keys) => {
		expect(isBrowsersOwn(chord(keys))).toBe(false);
	});

	it('are free at the beginning', () => {
		expect(isBrowsersOwn(DEFAULT_LOCKING.chord)).toBe(false);
	});
});
