import { LINE_LIMIT } from '../plan/field';
import type { Category } from '../vocabulary';

/** So many lines of a pasted list are taken at once. */
export const PASTE_LIMIT = 200;

/** One line of a pasted list, without what only made it a list. */
export interface PastedLine {
	readonly text: string;
	/** The category that stood in front: "Legal: raid". */
	readonly category?: Category;
}

export interface PastedList {
	readonly lines: readonly PastedLine[];
	/** Lines that stood there twice. */
	readonly twice: number;
	/** Lines beyond the limit. */
	readonly beyond: number;
}

/** The words for categories in the language of the page, as they may stand in front of a line. */
export type CategoryWords = readonly (readonly [word: string, category: Category])[];

const BULLET = /^(?:[•‣▪◦●○■□◆·*☐☑✓✔]|[-–—](?!\p{N}))\s*(?:\[[ xX]?\]\s+)?/u;
/** `1.`, `1)`, `(1)`, `a)`. A letter with a full stop may be a part of what is said: "E. coli in the well". */
const NUMBER = /^(?:\(?\p{Nd}{1,3}[.)]|\(?\p{L}\))\s+/u;
const SPACES = /[\s\u200B\uFEFF]+/gu;

/** Whether what is pasted is more than one line. */
export const isList = (pasted: string): boolean =>
	pasted.split(/\r\n|[\r\n\u2028\u2029]/u).filter((each) => tidy(each) !== '').length > 1;

/** Reads a pasted list: bullets, numbers, tabs, empty lines and what stands there twice are taken out. Nothing is cut. */
export function readPastedList(pasted: string, words: CategoryWords = []): PastedList {
	const told = pasted
		.split(/\r\n|[\r\n\u2028\u2029]/u)
		.map(tidy)
		.filter((text) => text !== '');
	const seen = new Map(told.map((text) => [text.normalize().toLowerCase(), text]));
	const all = [...seen.values()];
	return {
		lines: all.slice(0, PASTE_LIMIT).map((text) => withCategory(text, words)),
		twice: told.length - all.length,
		beyond: Math.max(0, all.length - PASTE_LIMIT)
	};
}

/** A line without its bullet or number and with single spaces. */
function tidy(raw: string): string {
	const text = raw.replace(SPACES, ' ').trim();
	return text.replace(BULLET, '').replace(NUMBER, '').trim();
}

function withCategory(text: string, words: CategoryWords): PastedLine {
	const [, front, rest] = /^([^:：]{1,40})[:：]\s*(.+)$/u.exec(text) ?? [];
	const said = front?.trim().toLowerCase();
	const category = words.find(([word]) => word.toLowerCase() === said)?.[1];
	return category === undefined || rest === undefined ? { text } : { text: rest, category };
}

/** Whether a line holds more than a plan takes in one line: it is offered for change and never cut. */
export const isOverlong = (text: string): boolean => text.trim().length > LINE_LIMIT;
