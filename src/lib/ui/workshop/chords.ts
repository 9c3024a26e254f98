import { isChord, type Chord, type KeyPress } from '$lib/domain/locking';
import { m } from '$lib/i18n';

/** What a facilitator does from any page of the plan without the mouse. */
export type DayAct = 'end' | 'pause' | 'cover' | 'unwritten' | 'park' | 'harm';

/**
 * All with Alt and Shift: no browser keeps these letters for itself, and nothing is written by them. On a Mac these keys
 * write letters of Polish and Spanish, so there it is Ctrl and Shift, which write none.
 */
const letters: Readonly<Record<DayAct, string>> = {
	end: 'E',
	pause: 'P',
	cover: 'B',
	unwritten: 'N',
	park: 'K',
	harm: 'S'
};

const names: Readonly<Record<DayAct, () => string>> = {
	end: m.workshop_chord_end,
	pause: m.workshop_chord_pause,
	cover: m.workshop_chord_cover,
	unwritten: m.workshop_chord_unwritten,
	park: m.workshop_chord_park,
	harm: m.workshop_chord_harm
};

const acts = Object.keys(letters) as DayAct[];

const isMac = (): boolean => /^(?:Mac|iP)/.test(navigator.platform);

const chordOf = (act: DayAct): Chord => ({
	...{ alt: !isMac(), ctrl: isMac(), shift: true, meta: false },
	code: `Key${letters[act]}`
});

/** What a press of keys asks for; by the place of the key, so that it is the same in every script. */
export const actOf = (press: KeyPress): DayAct | undefined =>
	acts.find((act) => isChord(press, chordOf(act)));

const keysOf = (act: DayAct): readonly string[] => [
	isMac() ? 'Control' : 'Alt',
	'Shift',
	letters[act]
];

/** The keys of each act as they are printed, and what they do. */
export const chordList = (): readonly { readonly keys: string; readonly name: string }[] =>
	acts.map((act) => ({ keys: keysOf(act).join(' '), name: names[act]() }));

/** The keys of one act for `aria-keyshortcuts`. */
export const shortcutOf = (act: DayAct): string => keysOf(act).join('+');
