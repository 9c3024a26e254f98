import { visibleText } from '../visible-text';

/** Signs that start markup in CommonMark or in one of its common extensions, wherever they stand. */
const anywhere = /[\\`*_{}[\]<>#|~&$^@]|={2,}|^=/g;

/**
 * Text that reads as itself and as nothing else: no markup, no HTML, no entity, no link, no second line. It may
 * stand at the start of a line, in a list item, a heading or a table cell.
 */
export function escapeMarkdown(text: string): string {
	return visibleText(text)
		.replace(/ +/g, ' ')
		.trim()
		.replace(anywhere, (signs) => signs.replace(/./g, '\\$&'))
		.replace(/:(?=\S)/g, '\\:')
		.replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`)
		.replace(/^[-+]/, '\\$&')
		.replace(/^(\d+)([.)])/, '$1\\$2');
}

/** Text to be read sign by sign, in a code span that nothing inside can close. */
export function codeSpan(text: string): string {
	const inside = visibleText(text).trim().replace(/\|/g, '\\|');
	if (inside === '') return '';
	const longest = Math.max(0, ...[...inside.matchAll(/`+/g)].map(([ticks]) => ticks.length));
	const fence = '`'.repeat(longest + 1);
	const space = longest > 0 ? ' ' : '';
	return `${fence}${space}${inside}${space}${fence}`;
}
