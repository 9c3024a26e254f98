import { categories, type Category } from '$lib/domain/vocabulary';

/** What a scribe asks for without leaving the line: a category, or what becomes of two that are nearly the same. */
export type Call = Category | 'make one' | 'keep both';

/** A key as the browser tells of it. */
type Press = Pick<
	KeyboardEvent,
	'altKey' | 'ctrlKey' | 'metaKey' | 'code' | 'defaultPrevented' | 'getModifierState'
>;

const DIGIT = /^(?:Digit|Numpad)([1-5])$/;

const others: Readonly<Record<string, Call>> = { KeyM: 'make one', KeyK: 'keep both' };

/**
 * What was asked for by Alt and a key, wherever that key stands on the keyboard of a language; undefined for other
 * presses. Shift may be held too: some browsers keep Alt and a number for their tabs, none does with Shift.
 */
export function callBy(press: Press): Call | undefined {
	if (!isAltAlone(press)) return undefined;
	const [, digit] = DIGIT.exec(press.code) ?? [];
	return digit === undefined ? others[press.code] : categories[Number(digit) - 1];
}

/** With Ctrl, or as the Alt that writes a third sign, it is typing. What something else took is not ours. */
const isAltAlone = (press: Press): boolean =>
	press.altKey &&
	!press.ctrlKey &&
	!press.metaKey &&
	!press.defaultPrevented &&
	!press.getModifierState('AltGraph');
