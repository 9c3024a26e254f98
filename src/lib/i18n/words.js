/** Every word that a person reads. What the checks know of it is in words.d.ts, which scripts/word-types.mjs writes. */
export * as m from './generated/messages/_index.js';
