import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPlan, anyText, hostileTexts } from '../../../../../tests/support/plan-arbitrary';
import { buildReport } from '../../report/build-report';
import { plain, type Block, type Report } from '../../report/report';
import { riverCatalogue, riverPlan, someOptions } from '../../report/report.builders';
import { visibleText } from '../visible-text';
import { codeSpan, escapeMarkdown } from './escape';
import { markdownExport } from './markdown';

const GOLDEN = '../../../../../tests/fixtures/golden/river-plan.md';

const escapePair = /\\[!-/:-@[-`{-~]/g;
const markup = /[\\`*_{}[\]<>#|~&$^@]|==/;
const unseen = /[\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]|(?!\n)\p{Cc}/u;

/** The signs of a line that a Markdown reader would still take for markup, without our own frame around them. */
function loose(line: string): string {
	return line
		// A letter in its place: what stood to either side must not come together.
		.replace(escapePair, 'x')
		.replace(/^(#{1,3} |> |- )/, '')
		.replace(/^\*\*(.*?)\*\*(: |$)/, '$1')
		.replace(/^\|.*\|$/, (row) => row.replace(/(^| )\|( |$)/g, '').replace(/`[^`]*`/g, ''));
}

const cellsIn = (line: string): number => line.replace(escapePair, '').split('|').length - 2;

function expectInert(markdown: string): void {
	expect(markdown).not.toMatch(unseen);
	let columns = 0;
	for (const line of markdown.split('\n')) {
		const isRow = line.startsWith('|');
		if (isRow && columns > 0) expect([line, cellsIn(line)]).toEqual([line, columns]);
		columns = isRow ? cellsIn(line) : 0;
		if (/^\|( --- \|)+$/.test(line)) continue;
		expect([line, markup.exec(loose(line))]).toEqual([line, null]);
		expect(line.replace(/^(#{1,3}|>|-) /, '')).not.toMatch(/^([-+=]|\s|\d+[.)])/);
	}
}

describe('escapeMarkdown', () => {
	const hostile = fc.oneof(anyText(200), fc.string({ unit: 'grapheme-ascii' }));

	it('leaves nothing that starts markup, on one line', () => {
		fc.assert(
			fc.property(hostile, (text) => {
				expectInert(escapeMarkdown(text));
			}),
			{ numRuns: 2_000 }
		);
	});

	it('loses nothing that a reader can see: without its backslashes it is the text', () => {
		fc.assert(
			fc.property(hostile, (text) => {
				const read = escapeMarkdown(text).replace(escapePair, (pair) => pair.slice(1));
				expect(read).toBe(visibleText(text).replace(/ +/g, ' ').trim());
			})
		);
	});

	it.each([
		['1. Not a list', '1\\. Not a list'],
		['- neither', '\\- neither'],
		['a | b', 'a \\| b'],
		['see https://example.org', 'see https\\://example.org'],
		['www.example.org', 'www\\.example.org'],
		['a\u202eb', 'a⟦U+202E⟧b'],
		['a\u0000b', 'a⟦U+0000⟧b'],
		['two\nlines', 'two lines'],
		['follow-up, 3.5 days (or so)', 'follow-up, 3.5 days (or so)'],
		['👩🏽‍🚒 شرطة', '👩🏽‍🚒 شرطة']
	])('writes %j as %j', (text, written) => {
		expect(escapeMarkdown(text)).toBe(written);
	});
});

describe('codeSpan', () => {
	it('cannot be closed from inside', () => {
		fc.assert(
			fc.property(anyText(60), (text) => {
				const written = codeSpan(text);
				const fence = /^`+/.exec(written)?.[0] ?? '';
				const runs = [...written.matchAll(/`+/g)].filter(([run]) => run === fence);
				expect(runs).toHaveLength(written === '' ? 0 : 2);
			})
		);
	});
});

const aReport = (...blocks: readonly Block[]): Report => ({
	title: 'T',
	language: 'en',
	sections: [{ id: 'cover', title: 'S', blocks }]
});

describe('markdownExport', () => {
	it('writes the small plan as it was written before', async () => {
		const report = buildReport(riverPlan(), riverCatalogue, someOptions());
		await expect(markdownExport(report)).toMatchFileSnapshot(GOLDEN);
	});

	it('keeps a cell in its column, whatever it holds', () => {
		const written = markdownExport(
			aReport({
				kind: 'table',
				caption: plain('C'),
				columns: [plain('A'), plain('B')],
				rows: [[plain('x | y\n| z |'), plain('')]]
			})
		);
		expect(written).toBe(
			'# T\n\n## S\n\n**C**\n\n| A | B |\n| --- | --- |\n| x \\| y \\| z \\| |  |\n'
		);
	});

	it('makes every text of any plan inert', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				expectInert(markdownExport(buildReport(plan, riverCatalogue, someOptions())));
			})
		);
	});

	it.each(hostileTexts)('makes %j inert in every field at once', (text) => {
		const plan = structuredClone(riverPlan());
		Object.assign(plan.settings, {
			...{ title: text, focalQuestion: text, notWritten: text, organisationName: text },
			...{ place: text, placeRating: 'open', otherWork: text }
		});
		for (const threat of Object.values(plan.threats)) {
			Object.assign(threat, { title: text, description: text });
		}
		for (const action of Object.values(plan.actions)) {
			Object.assign(action, { what: text, owner: text, deputy: text, doneWhen: text });
		}
		for (const each of Object.values(plan.decisions)) Object.assign(each, { reason: text });
		for (const each of Object.values(plan.signals)) {
			Object.assign(each, { what: text, threshold: text });
		}
		for (const role of Object.values(plan.roles)) role.title = text;
		for (const rule of Object.values(plan.rules)) rule.text = text;
		const markdown = markdownExport(buildReport(plan, riverCatalogue, someOptions()));
		expectInert(markdown);
		const firstLine = text.split('\n').find((line) => line.trim() !== '') ?? '';
		expect(markdown).toContain(escapeMarkdown(firstLine));
	});
});
