import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { showPart, showStep } from '../../../../tests/support/show-step';
import { aPlan, aThreat } from '$lib/domain/scoring/scoring.builders';
import { workedExample } from '$lib/content/example';
import type { Plan } from '$lib/domain/plan/plan';
import { redactPlan } from '$lib/domain/plan/redact';
import BackIn from './BackIn.svelte';
import PaperPage from './PaperPage.svelte';
import PaperToPrint from './PaperToPrint.svelte';
import { sheets } from './sheets';

const threatsOf = (count: number): Plan['threats'] =>
	Object.fromEntries(
		Array.from({ length: count }, (_, at) => [
			`threat-${String(at)}`,
			aThreat({ title: `Threat ${String(at + 1)}`, order: `a${String.fromCharCode(65 + at)}` })
		])
	);
const printed = (sheetId: string, plan: Plan): ReturnType<typeof showPart> =>
	showPart(PaperToPrint, { sheetId }, { plan, step: 'scoring' });
const rowsOf = (table: HTMLElement): readonly string[] =>
	within(table)
		.getAllByRole('rowheader')
		.map((head) => {
			const title = head.nextElementSibling?.textContent.trim() ?? '';
			return `${head.textContent} ${title}`.trim();
		});

describe('the paper for a workshop', () => {
	it('says for each sheet how many pages it has and how many copies are meant', () => {
		showStep(PaperPage, { plan: aPlan({ threats: threatsOf(17) }), step: 'scoring' });
		const said = screen
			.getAllByRole('listitem')
			.map((item) => item.textContent.replace(/\s+/g, ' '));
		expect(said[0]).toContain('2 pages · One ballot for each person');
		expect(said[1]).toContain('3 pages');
		expect(said[2]).toContain('5 pages');
		expect(said[4]).toContain('3 pages');
		expect(screen.getByRole('link', { name: 'Look and print: Ballots' })).toHaveAttribute(
			'href',
			expect.stringMatching(/\/paper\/ballot$/)
		);
	});
});

describe('a ballot', () => {
	it('numbers the threats in the order of the plan, twice on a sheet where it fits', () => {
		const threats = {
			later: aThreat({ title: 'Raid', order: 'a1' }),
			first: aThreat({ title: 'Freeze', order: 'a0' })
		};
		printed('ballot', aPlan({ threats }));
		const tables = screen.getAllByRole('table');
		expect(tables).toHaveLength(2);
		for (const table of tables) expect(rowsOf(table)).toEqual(['1 Freeze', '2 Raid']);
		expect(screen.getAllByRole('cell', { name: '5F' })).toHaveLength(2);
		expect(screen.getAllByText(/Do not write your name/)).toHaveLength(2);
	});

	it('goes on with its numbers on the next sheet', () => {
		printed('ballot', aPlan({ threats: threatsOf(17) }));
		const [first, second] = screen.getAllByRole('table');
		if (first === undefined || second === undefined) throw new Error('Two sheets');
		expect(rowsOf(first)).toHaveLength(16);
		expect(rowsOf(second)).toEqual(['17 Threat 17']);
		expect(screen.getByText('Sheet 2 of 2')).toBeInTheDocument();
	});

	it('has ten blank lines before there are threats', () => {
		printed('ballot', aPlan({ threats: {} }));
		const [table] = screen.getAllByRole('table');
		if (table === undefined) throw new Error('One table');
		expect(rowsOf(table)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
	});
});

describe('filled ballots', () => {
	it('lead to the sealed round that is open', async () => {
		showStep(BackIn, {
			plan: aPlan({ threats: threatsOf(2) }),
			step: 'scoring',
			surroundings: { sheetsIn: () => Promise.resolve(3) }
		});
		expect(await screen.findByText('A sealed round is open: 3 sheets are in.')).toBeInTheDocument();
		expect(screen.queryByText('No round is open.')).toBeNull();
	});

	it('say that no round is open, and offer to begin one', async () => {
		showStep(BackIn, { plan: aPlan({ threats: threatsOf(2) }), step: 'scoring' });
		expect(await screen.findByText('No round is open.')).toBeInTheDocument();
		expect(screen.getByRole('button', { name: 'Begin a sealed round' })).toBeInTheDocument();
	});
});

/** Every text of a plan that is long enough to be told from other words. */
const textsOf = (thing: unknown): readonly string[] =>
	typeof thing === 'string'
		? [thing].filter((text) => text.length > 4)
		: typeof thing === 'object' && thing !== null
			? Object.values(thing).flatMap(textsOf)
			: [];

describe('what must not lie on a table', () => {
	it.each(sheets.map(({ id }) => id))('is on no sheet: %s', (sheetId) => {
		const plan = workedExample({ id: 'plan', today: '2026-11-21' });
		const harmless = new Set(textsOf(redactPlan(plan, 'coalition')));
		const named = textsOf(plan).filter((text) => !harmless.has(text));
		expect(named.length).toBeGreaterThan(5);
		printed(sheetId, plan);
		const shown = document.body.textContent;
		expect(named.filter((text) => shown.includes(text))).toEqual([]);
	});
});
