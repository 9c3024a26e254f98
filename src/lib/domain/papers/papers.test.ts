import { describe, expect, it } from 'vitest';
import type { Template, TemplateField } from '../catalogue/template';
import { templateOf } from '../library/library.builders';
import { newPlan } from '../plan/edits';
import type { Plan } from '../plan/plan';
import { fillIn, paperKey, papersFor, papersInOrder, progressOf } from './papers';

const asked = { label: 'A gap', help: 'Fill it.' } as const;
const gap = (id: string, sensitivity: TemplateField['sensitivity']): TemplateField => ({
	kind: 'text',
	id,
	...asked,
	sensitivity
});
const paper = (id: string, parts: Partial<Template> = {}): Template =>
	templateOf(id, {
		sections: [
			{
				id: 'one',
				title: 'One',
				intro: '',
				lines: [],
				tables: [],
				fields: [gap('a', 'open'), gap('b', 'names'), gap('c', 'secret')]
			}
		],
		...parts
	});
const aPlan = (): Plan =>
	newPlan({
		id: 'plan',
		scoringId: 'seed',
		today: '2026-11-21',
		title: 'Plan',
		route: 'full',
		facilitated: false
	});

describe('papers', () => {
	it('count what is filled, and forget an emptied gap', () => {
		const plan = aPlan();
		fillIn(plan, paperKey('x', 'a'), 'words');
		fillIn(plan, paperKey('x', 'b'), 'words');
		fillIn(plan, paperKey('x', 'b'), '');
		expect(plan.papers).toEqual({ 'x/a': 'words' });
		expect(progressOf(paper('x'), plan.papers)).toEqual({ filled: 1, of: 3 });
	});

	it('stand with begun ones first, then what fits a threat or an action, then the others', () => {
		const plan = aPlan();
		plan.threats.t = { title: 'Raid', category: 'legal', typeId: 'LEG-04', order: 'a0' } as never;
		plan.actions.a = { what: 'Write it', templateId: 'wanted', order: 'a0' } as never;
		fillIn(plan, paperKey('begun', 'a'), 'words');
		const listed = papersInOrder(
			[
				paper('other', { threats: ['FIN-01'] }),
				paper('wanted', { threats: ['FIN-01'] }),
				paper('raid', { threats: ['LEG-04'] }),
				paper('begun', { threats: ['FIN-01'] })
			],
			plan
		);
		expect(listed.map(({ template }) => template.id)).toEqual(['begun', 'wanted', 'raid', 'other']);
		expect(listed.map(({ fits }) => fits)).toEqual([false, true, true, false]);
	});

	it('leave in the full edition only, without what is secret or of an unknown paper', () => {
		const papers = { 'x/a': '1', 'x/b': '2', 'x/c': '3', 'gone/a': '4' };
		expect(papersFor(papers, 'full', [paper('x')])).toEqual({ 'x/a': '1', 'x/b': '2' });
		for (const edition of ['coalition', 'board', 'public', 'poster'] as const)
			expect(papersFor(papers, edition, [paper('x')])).toEqual({});
	});
});
