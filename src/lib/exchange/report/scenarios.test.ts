import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPlan } from '../../../../tests/support/plan-arbitrary';
import type { ScenarioChain } from '$lib/domain/catalogue/scenarios';
import type { Plan } from '$lib/domain/plan/plan';
import { addFromThreats, addKnockOn, addSignpost } from '$lib/domain/scenarios/edits';
import { buildReport } from './build-report';
import type { ReportOptions } from './material';
import type { Block, SectionId } from './report';
import { riverCatalogue, riverPlan, someOptions } from './report.builders';

const chain: ScenarioChain = {
	...{ id: 'freeze-smear', title: 'A freeze, then a smear', story: '', wildCard: '' },
	...{ grade: 'judgement', gradeNote: 'No case shows it whole.', cases: [], steps: [] },
	knockOn: [],
	sources: [
		{
			...{ key: 'C1', title: 'A statement', url: 'https://example.org/chain', kind: 'case' },
			seenOn: '2026-11-21'
		}
	]
};

function planWithScenario(): Plan {
	const plan = riverPlan();
	addFromThreats(plan, { id: 's', title: 'Freeze, then smear' }, [
		{ id: 'one', threatId: 'freeze' },
		{ id: 'two', threatId: 'smear' },
		{ id: 'three', threatId: 'removed' }
	]);
	Object.assign(plan.scenarios['s'] ?? {}, { story: 'They come.', chainId: 'freeze-smear' });
	Object.assign(plan.attacks['two'] ?? {}, { daysFrom: 3, daysTo: 9, owner: 'Speaker' });
	addSignpost(plan, 'sign', { scenarioId: 's', what: 'A letter', attackId: 'two' });
	addKnockOn(plan, 'k', { scenarioId: 's', what: 'Partners stop', ring: 2 });
	return plan;
}

const blocksOf = (id: SectionId, options: Partial<ReportOptions> = {}): readonly Block[] =>
	buildReport(planWithScenario(), riverCatalogue, someOptions(options)).sections.find(
		(section) => section.id === id
	)?.blocks ?? [];

const rowsOf = (blocks: readonly Block[]): readonly (readonly string[])[] =>
	blocks.flatMap((block) =>
		block.kind === 'table'
			? block.rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join('')))
			: []
	);

describe('scenarios in a document', () => {
	it('tell the chain, also where a threat is gone', () => {
		const rows = rowsOf(blocksOf('scenarios'));
		expect(rows[1]).toEqual([
			'2. Smear by a former partner',
			'after attack 1',
			'3 to 9 days',
			'',
			''
		]);
		expect(rows[2]?.[0]).toBe('3. A threat that was removed');
	});

	it('say how a ready-made chain is known and list its sources', () => {
		const told = JSON.stringify(blocksOf('scenarios', { chains: [chain] }));
		expect(told).toContain('No case shows it whole.');
		expect(JSON.stringify(blocksOf('sources', { chains: [chain] }))).toContain(
			'https://example.org/chain'
		);
		expect(JSON.stringify(blocksOf('scenarios'))).toContain('does not know');
	});

	it('stand on one matrix, with owners only where names may be shown', () => {
		const full = rowsOf(blocksOf('scenario-matrix'));
		expect(full[1]).toEqual([
			...['Freeze, then smear', '2. Smear by a former partner', 'A letter'],
			...['', '', 'Speaker', '']
		]);
		expect(rowsOf(blocksOf('scenario-matrix', { edition: 'board' }))[1]).toHaveLength(6);
	});

	it('stay out of editions for everybody', () => {
		expect(blocksOf('scenarios', { edition: 'public', chains: [chain] })).toEqual([]);
		expect(blocksOf('scenario-matrix', { edition: 'poster' })).toEqual([]);
		expect(
			JSON.stringify(blocksOf('sources', { edition: 'public', chains: [chain] }))
		).not.toContain('https://example.org/chain');
	});

	it('are written of any plan, whatever points at nothing', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				const report = buildReport(plan, riverCatalogue, someOptions({ chains: [chain] }));
				expect(report.sections.length).toBeGreaterThan(0);
			}),
			{ numRuns: 30 }
		);
	});
});
