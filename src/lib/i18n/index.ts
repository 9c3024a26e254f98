import { baseLocale, overwriteGetLocale } from './generated/runtime.js';

// The generated way reads the page's address at each word, a tenth of the time that the matrix took.
overwriteGetLocale(() => baseLocale);

/** The one door to words: every string that a person reads comes from here. */
export { m } from './words.js';
export * as label from './labels';
export * as format from './format';
export * as ranges from './ranges';
export * as chains from './chains';
