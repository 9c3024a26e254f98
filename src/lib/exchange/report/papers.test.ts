import { describe, expect, it } from 'vitest';
import { doorProtocol } from '../../content/templates/door-protocol';
import type { Plan } from '../../domain/plan/plan';
import { Edition } from '../../domain/plan/redact';
import { buildReport } from './build-report';
import { riverCatalogue, riverPlan, someOptions } from './report.builders';

function filled(): Plan {
	const plan = riverPlan();
	plan.papers['door-protocol/in-charge'] = 'Director';
	plan.papers['door-protocol/at-risk'] = '[{"who":"visitors without papers"}]';
	plan.papers['door-protocol/visit-log'] = '[{"hour":"07:10","listed":"yes"},{}]';
	plan.papers['door-protocol/same-day'] = 'half a list [';
	plan.papers['gone/secret'] = 'of a paper nobody knows';
	plan.settings.grabMeeting = 'The tea garden';
	return plan;
}
const made = (edition: Edition): ReturnType<typeof buildReport> =>
	buildReport(filled(), riverCatalogue, someOptions({ edition, templates: [doorProtocol] }));

describe('papers in a document', () => {
	it('stand in the full edition, with the page to grab before everything', () => {
		const ids = made('full').sections.map(({ id }) => id);
		expect(ids[0]).toBe('grab');
		expect(ids.indexOf('papers')).toBe(ids.indexOf('actions') + 1);
		const words = JSON.stringify(made('full'));
		for (const part of ['The tea garden', 'Director', '07:10', 'half a list ['])
			expect(words).toContain(part);
	});

	it('hold nothing that is secret, and nothing of a paper that is not known', () => {
		const words = JSON.stringify(made('full'));
		expect(words).not.toContain('visitors without papers');
		expect(words).not.toContain('of a paper nobody knows');
	});

	it.each(Edition.options.filter((edition) => edition !== 'full'))(
		'do not stand in the %s edition, nor does the page to grab',
		(edition) => {
			const ids = made(edition).sections.map(({ id }) => id);
			expect(ids).not.toContain('grab');
			expect(ids).not.toContain('papers');
			expect(JSON.stringify(made(edition))).not.toContain('tea garden');
		}
	);
});

describe('an action that makes a paper', () => {
	function wordsOf(templateId: string): string {
		const plan = filled();
		Object.assign(plan.actions['act-2'] ?? {}, { templateId });
		const { sections } = buildReport(
			plan,
			riverCatalogue,
			someOptions({ templates: [doorProtocol] })
		);
		return JSON.stringify(sections.find(({ id }) => id === 'actions'));
	}

	it('names the paper by its title', () => {
		const words = wordsOf(doorProtocol.id);
		expect(words).toContain(`Makes the paper ${doorProtocol.title}`);
		expect(words).not.toContain('Makes the paper door-protocol');
	});

	it('says of a paper that is not in the library that it is not known', () => {
		const words = wordsOf('gone');
		expect(words).toContain('Makes a paper that this version does not know');
	});
});
