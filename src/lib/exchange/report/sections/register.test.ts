import { describe, expect, it } from 'vitest';
import { sampled } from '$lib/domain/scoring/sampling/sampling.builders';
import type { ThreatRanges } from '$lib/domain/scoring/sampling/threat-ranges';
import { invariant } from '$lib/domain/result';
import { scored } from '$lib/domain/scoring/scoring.builders';
import type { Plan } from '$lib/domain/plan/plan';
import type { Edition } from '$lib/domain/plan/redact';
import { buildReport } from '../build-report';
import type { Block, Inline } from '../report';
import { riverCatalogue, riverPlan, someOptions } from '../report.builders';
import { levelAndRange } from './register';

const score = scored();
/** Eight in ten runs between two indices. */
function runs(p10: number, p90: number): ThreatRanges {
	const made = sampled(score);
	return { ...made, current: { ...made.current, index: { p10, p50: p10, p90 } } };
}

describe('a level with its range', () => {
	it('names the levels between which eight in ten runs lie', () => {
		expect(levelAndRange(score, 'current', runs(2, 16))).toMatch(/, between Low and Critical$/);
	});

	it('is the level alone when the runs stay within it', () => {
		const { index } = score.current;
		expect(levelAndRange(score, 'current', runs(index, index))).toMatch(/^\w+$/);
	});

	it('says so when the runs stay within another level than the point', () => {
		expect(levelAndRange(score, 'current', runs(2, 2.1))).toMatch(/, range within Low$/);
	});
});

interface TextTable {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
}
type Table = Extract<Block, { readonly kind: 'table' }>;

const textOf = (runs: Inline): string => runs.map(({ text }) => text).join('');

/** The table to look over, of a plan with these former scores. */
function registerOf(formerScores: Plan['formerScores'], edition: Edition = 'full'): TextTable {
	const plan = { ...riverPlan(), formerScores };
	const { sections } = buildReport(plan, riverCatalogue, someOptions({ edition }));
	const table = sections
		.find(({ id }) => id === 'register')
		?.blocks.find((block): block is Table => block.kind === 'table');
	invariant(table !== undefined, 'the document has a register');
	return { columns: table.columns.map(textOf), rows: table.rows.map((row) => row.map(textOf)) };
}

const COLUMN = 'In the plan before this one';
const said = { likelihood: 3, impact: 2, level: 'critical', on: '2025-11-20' } as const;

describe('the level of the plan before this one', () => {
	it('stands after the levels of today, with its day, and says where there was none', () => {
		const { columns, rows } = registerOf({ freeze: said });
		const place = columns.indexOf(COLUMN);
		expect(columns[place - 1]).toMatch(/^Target/);
		const cellOf = (title: string): string | undefined =>
			rows.find((row) => row.includes(title))?.[place];
		expect(cellOf('Bank account freeze')).toMatch(/^Critical, 20 Nov\w* 2025$/);
		expect(cellOf('Smear by a former partner')).toBe('Not scored then');
		for (const row of rows) expect(row).toHaveLength(columns.length);
	});

	it('has no column where no scored threat was in a plan before', () => {
		expect(registerOf({}).columns).not.toContain(COLUMN);
		expect(registerOf({ outage: said, gone: said }).columns).not.toContain(COLUMN);
	});

	it('does not stand in an edition that shows no levels', () => {
		const { columns, rows } = registerOf({ freeze: said }, 'public');
		expect(columns).not.toContain(COLUMN);
		expect(JSON.stringify(rows)).not.toContain('Critical');
	});
});
