import { describe, expect, it } from 'vitest';
import { takeFirstStep } from '$lib/domain/plan/adoption';
import { aQuestion } from '$lib/domain/readiness/readiness.builders';
import { buildReport } from './build-report';
import type { Report, SectionId } from './report';
import { riverCatalogue, riverPlan, someOptions } from './report.builders';

/** The rows of every table of a section, as plain text. */
const rowsOf = ({ sections }: Report, id: SectionId): readonly (readonly string[])[] =>
	sections
		.filter((section) => section.id === id)
		.flatMap(({ blocks }) => blocks)
		.flatMap((block) => (block.kind === 'table' ? block.rows : []))
		.map((row) => row.map((cell) => cell.map(({ text }) => text).join('')));

describe('what a group wrote for single steps of a scale', () => {
	const plan = {
		...riverPlan(),
		anchors: { 'people/4': 'somebody leaves', 'likelihood/3': 'a dam' }
	};

	it('is printed with the scale, in its order', () => {
		const rows = rowsOf(buildReport(plan, riverCatalogue, someOptions()), 'levels');
		expect(rows.slice(-2)).toEqual([
			['Likelihood', '3', 'a dam'],
			['People', '4', 'somebody leaves']
		]);
	});

	it('leaves the chances as they are', () => {
		const rows = rowsOf(buildReport(plan, riverCatalogue, someOptions()), 'levels');
		expect(rows.find(([step, word]) => step === '3' && word === 'Possible')?.[2]).toBe('12–25%');
	});

	it('stays out of an edition for everybody', () => {
		const report = buildReport(plan, riverCatalogue, someOptions({ edition: 'public' }));
		expect(JSON.stringify(report)).not.toContain('somebody leaves');
	});
});

describe('an action taken over from a step', () => {
	it('has the grade of the step only as long as it says what the step says', () => {
		const chain = (what?: string): string | undefined => {
			const plan = riverPlan();
			const action = plan.actions['act-1'];
			if (action !== undefined && what !== undefined) action.what = what;
			return rowsOf(buildReport(plan, riverCatalogue, someOptions()), 'actions')
				.find((row) => row[1] === action?.what)
				?.at(-1);
		};
		expect(chain()).toMatch(/^Step “Agree the lawyer and two phone numbers” \(our judgement\)/);
		expect(chain('Ask the board')).toMatch(
			/^In our own words. The step as written: “Agree the lawyer and two phone numbers” \(our/
		);
	});
});

describe('an action that raises an answer on the house in order', () => {
	it('leads back to its question, also where this version does not know it', () => {
		const plan = riverPlan();
		const question = aQuestion({ id: 'H07', question: 'Could we pay wages?' });
		plan.actions = {};
		takeFirstStep(plan, 'reserve', { question });
		const chain = (catalogue: typeof riverCatalogue): string | undefined =>
			rowsOf(buildReport(plan, catalogue, someOptions()), 'actions')[0]?.at(-1);
		expect(chain({ ...riverCatalogue, readiness: [question] })).toBe(
			'From the house in order: “Could we pay wages?”'
		);
		expect(chain(riverCatalogue)).toMatch(/question on the house in order that this version/);
	});
});
