import { describe, expect, it } from 'vitest';
import { exportFormats } from '../../export/registry';
import { exportPlan } from '../../export/export-plan';
import type { Plan } from '$lib/domain/plan/plan';
import { riverCatalogue, riverPlan, someOptions } from '../report.builders';

/** The plan of the builders, whose first action belongs to a scenario and costs something. */
function planWithMove(): Plan {
	const plan = riverPlan();
	plan.settings.currency = 'USD';
	plan.scenarios.s1 = {
		...{ title: 'A search, then a freeze', origin: 'blank', order: 'a0' },
		...{ story: '', best: '', worst: '' }
	};
	Object.assign(plan.actions['act-1'] ?? {}, {
		...{ scenarioId: 's1', window: '24h', cost: 1200.5, budgetLine: 'Legal' }
	});
	return plan;
}

async function textOf(format: (typeof exportFormats)[number], plan: Plan): Promise<string> {
	const source = { plan, catalogue: riverCatalogue, options: someOptions() };
	const { parts } = await exportPlan(format, source);
	return new Blob([...parts]).text();
}

describe('the way back from an action', () => {
	it.each(exportFormats.map((format) => [format.id, format] as const))(
		'reaches mechanism, threat and scenario in %s',
		async (_, format) => {
			const text = await textOf(format, planWithMove());
			const isData = format.renders === 'plan';
			const ways = isData
				? ['"mechanismId":"petition"', '"threatId":"freeze"', '"scenarioId":"s1"', '"cost":1200.5']
				: ['Court petition and talks', 'River Trust', 'Bank account freeze', '1,200.5 USD'];
			const flat = isData ? text.replaceAll(/":\s+/g, '":') : text;
			for (const way of [...ways, 'A search, then a freeze']) expect(flat).toContain(way);
		}
	);

	it('says that a scenario was removed, and adds what everything costs', async () => {
		const plan = planWithMove();
		plan.scenarios = {};
		const [markdown] = exportFormats;
		if (markdown === undefined) throw new Error('no format');
		const text = await textOf(markdown, plan);
		expect(text).toContain('In the scenario: no longer in this plan');
		expect(text).toContain('Cost of the actions by budget line');
	});
});
