import * as z from 'zod/mini';

/** Minutes without use after which the vault locks itself; `never` leaves that to the person, after sleep too. */
export const LOCK_CHOICES = [5, 10, 20, 60, 'never'] as const;

/** Keys pressed together. `code` is the place of the last one on the keyboard, as browsers name it: `KeyH`. */
const Chord = z.object({
	alt: z.boolean(),
	ctrl: z.boolean(),
	meta: z.boolean(),
	shift: z.boolean(),
	code: z.string().check(z.regex(/^(?:Key[A-Z]|Digit\d|F\d{1,2})$/))
});
export type Chord = z.infer<typeof Chord>;

const Locking = z.object({ minutes: z.literal(LOCK_CHOICES), chord: Chord });
/** When the vault locks itself, and which keys hide the screen. */
export type Locking = Readonly<z.infer<typeof Locking>>;

export const DEFAULT_LOCKING: Locking = {
	minutes: 10,
	chord: { alt: true, ctrl: false, meta: false, shift: true, code: 'KeyH' }
};

/** Reads the vault's note `locking`; what is missing or not understood is as at the beginning. */
export function readLocking(note: unknown): Locking {
	const read = Locking.safeParse(note);
	return read.success ? read.data : DEFAULT_LOCKING;
}

/** When the next passphrase is taken, in milliseconds since 1970; 0 where none has to wait. */
export const takenFrom = (now: number, wait: number): number => (wait > 0 ? now + wait : 0);

/** A key as the browser tells of it. */
export interface KeyPress {
	readonly altKey: boolean;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly shiftKey: boolean;
	readonly code: string;
}

/** Whether exactly these keys are pressed. */
export const isChord = (press: KeyPress, chord: Chord): boolean =>
	press.code === chord.code &&
	press.altKey === chord.alt &&
	press.ctrlKey === chord.ctrl &&
	press.metaKey === chord.meta &&
	press.shiftKey === chord.shift;

/**
 * The chord that was pressed; undefined where it would get in the way of typing: a letter or figure needs Alt, Ctrl
 * or Meta beside it.
 */
export function chordOf(press: KeyPress): Chord | undefined {
	const { altKey: alt, ctrlKey: ctrl, metaKey: meta, shiftKey: shift, code } = press;
	const chord = Chord.safeParse({ alt, ctrl, meta, shift, code });
	const isTyping = !alt && !ctrl && !meta && !code.startsWith('F');
	return chord.success && !isTyping ? chord.data : undefined;
}
