import { m } from '$lib/i18n';
import type { Block, Inline, Report, Table } from '../../report/report';
import { codeSpan, escapeMarkdown } from './escape';

/**
 * The report as Markdown (CommonMark with tables), for reading as plain text and for other tools. The picture
 * is left out; its table follows. Ends with one line end.
 */
export function markdownExport({ title, sections }: Report): string {
	const parts = sections.flatMap((section) => [
		`## ${escapeMarkdown(section.title)}`,
		...section.blocks.map(block)
	]);
	return `${[`# ${escapeMarkdown(title)}`, ...parts].join('\n\n')}\n`;
}

function block(each: Block): string {
	switch (each.kind) {
		case 'heading':
			return `### ${inline(each.text)}`;
		case 'paragraph':
			return inline(each.text);
		case 'note':
			return `> ${inline(each.text)}`;
		case 'list':
			return each.items.map((item) => `- ${inline(item)}`).join('\n');
		case 'keyValues':
			return each.pairs.map(({ name, value }) => `- ${strong(name)}: ${inline(value)}`).join('\n');
		case 'table':
			return table(each);
		case 'figure':
			return `${strong(each.caption)}\n\n${escapeMarkdown(m.report_figure_in_table())}`;
	}
}

function table({ caption, columns, rows }: Table): string {
	const line = (cells: readonly Inline[]): string => `| ${cells.map(inline).join(' | ')} |`;
	const rule = `|${columns.map(() => ' --- |').join('')}`;
	return [`${strong(caption)}\n`, line(columns), rule, ...rows.map(line)].join('\n');
}

/** Only for our own words, which are never empty: two stars around nothing would be a rule. */
const strong = (text: Inline): string => `**${inline(text)}**`;

const inline = (runs: Inline): string =>
	runs.map(({ text, code }) => (code === true ? codeSpan(text) : escapeMarkdown(text))).join(' ');
