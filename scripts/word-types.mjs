// Writes the types of all words into one file. Each word is a module of its own, so that a page carries only its own;
// read by the checks one by one, those thousands of modules took half of the time of lint.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

const compiled = 'src/lib/i18n/generated/messages';
const target = 'src/lib/i18n/words.d.ts';

/** The declaration of one compiled word. Throws when the words are compiled in another way than this knows. */
function declarationOf(file) {
	const code = readFileSync(`${compiled}/${file}`, 'utf8');
	const inputs = /@typedef \{(.*)\} \w+Inputs \*\//.exec(code)?.[1]?.trim();
	const name = /^export const (\w+) = /m.exec(code)?.[1];
	if (inputs === undefined || name === undefined)
		throw new Error(`${file} was compiled in another way than word-types.mjs reads`);
	return `\treadonly ${name}: (inputs${inputs === '{}' ? '?' : ''}: ${inputs}) => LocalizedString;`;
}

/** Writes the file anew, if it has changed: a check may be reading it. */
export function writeWordTypes() {
	const files = readdirSync(compiled).filter((name) => /^(?!_index).*\.js$/.test(name));
	const text = [
		"import type { LocalizedString } from './generated/runtime.js';",
		'/** Every word that a person reads; written by scripts/word-types.mjs. */',
		'export declare const m: {',
		...files.sort().map(declarationOf),
		'};',
		''
	].join('\n');
	if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text);
}
