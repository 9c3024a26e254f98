import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPlan } from '../../../../tests/support/plan-arbitrary';
import { catalogue } from '$lib/content/catalogue';
import { workedExample } from '$lib/content/example';
import { collections, partsIn, type Section } from '$lib/domain/comparing/sections';
import type { Plan } from '$lib/domain/plan/plan';
import { planShape } from '$lib/domain/plan/shape';
import { label } from '$lib/i18n';
import { PlanReader } from './plan-reader';

const example = workedExample({ id: 'example', today: '2026-11-21' });
const reader = new PlanReader([example], catalogue);
const first = (section: Exclude<Section, 'settings'>): string =>
	reader.part(section, Object.keys(example[section])[0] ?? '');

describe('the parts of a plan in words', () => {
	it('go by their own words', () => {
		const [threatId = '', threat] = Object.entries(example.threats)[0] ?? [];
		expect(reader.part('threats', threatId)).toBe(threat?.title);
		expect(first('entries')).toMatch(/^Entry 1 of “/);
		expect(first('decisions')).not.toContain('does not know');
		expect(first('exposure')).not.toContain('does not know');
		expect(first('readiness')).toMatch(/\?$/);
		expect(reader.part('anchors', 'people/4')).toBe('People, step 4');
		expect(reader.part('threats', 'elsewhere')).toBe('a threat that is not in the plan');
	});

	it('are found in whichever state has them', () => {
		const older: Plan = { ...example, threats: {} };
		const [threatId = '', threat] = Object.entries(example.threats)[0] ?? [];
		expect(new PlanReader([older, example], catalogue).threat(threatId)).toBe(threat?.title);
	});
});

describe('the values of a plan in words', () => {
	it.each([
		['settings', 'reviewOn', '2026-11-21', '21 November 2026'],
		['settings', 'horizonMonths', 12, '12 months'],
		['entries', 'best', 3, '3 Possible'],
		['entries', 'best', 3.5, '3.5'],
		['entries', 'people', 5, '5 Extreme'],
		['actions', 'status', 'to-do', 'To do'],
		['decisions', 'status', 'in-place', 'In place'],
		['readiness', '', 2, '2 of 3'],
		['readiness', '', 'would-not-say', 'Would rather not say'],
		['threats', 'clearAndPresent', true, 'Yes'],
		['threats', 'typeId', 'FIN-01', 'Accounts frozen'],
		['rules', 'text', '', 'Nothing here'],
		['steps', '', 'not-now', 'Not now']
	] as const)('%s %s %s', (...[section, field, value, words]) => {
		const said = reader.value({ section, field }, value);
		if (field === 'typeId') expect(said).not.toBe(value);
		else expect(said).toBe(words);
	});

	it('name every field, and never throw, whatever a plan holds', () => {
		for (const [section, fields] of Object.entries({
			settings: planShape.settings,
			...planShape.entities,
			...planShape.keyed
		})) {
			for (const field of Object.keys(fields)) {
				expect(label.planField(section as Section, field)).not.toBe(field);
			}
		}
		fc.assert(
			fc.property(anyPlan, anyPlan, (one, other) => {
				const all = new PlanReader([one, other], catalogue);
				for (const section of collections) {
					for (const [key, part] of Object.entries(partsIn(other, section))) {
						expect(all.part(section, key)).toBeTypeOf('string');
						expect(label.planSection(section)).not.toBe('');
						for (const { value } of all.fields(section, part, other)) expect(value).not.toBe('');
					}
				}
			}),
			{ numRuns: 50 }
		);
	});
});
