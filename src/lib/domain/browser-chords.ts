import type { Chord } from './locking';

/** Keys with Alt alone that open menus or the address. */
const WITH_ALT = new Set([
	'KeyD',
	'KeyE',
	'KeyF',
	'KeyV',
	'KeyS',
	'KeyB',
	'KeyT',
	'KeyH',
	'F4',
	'F7',
	'F8',
	'F10'
]);
/** Keys that do something by themselves. */
const ALONE = new Set(['F1', 'F3', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12']);

/** Whether browsers or systems commonly keep these keys for themselves, so that they cannot be relied on. */
export function isBrowsersOwn({ alt, ctrl, meta, shift, code }: Chord): boolean {
	// Cmd and Ctrl edit text and move windows; Ctrl with Alt writes signs on many keyboards.
	if (meta || ctrl) return true;
	if (code.startsWith('Digit')) return !shift;
	return alt ? !shift && WITH_ALT.has(code) : ALONE.has(code);
}
