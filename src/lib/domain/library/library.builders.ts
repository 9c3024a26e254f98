import type { Case, Mechanism, ThreatType } from '../catalogue/catalogue';
import type { Template } from '../catalogue/template';
import type { Category } from '../vocabulary';

/** A mechanism with one step of each grade. */
export function mechanismOf(id: string, caseId: string, parts: Partial<Mechanism> = {}): Mechanism {
	const step = {
		front: 'legal',
		phase: 'prepare',
		ownerRole: 'Director',
		days: 7,
		doneWhen: 'It is in writing.'
	} as const;
	return {
		id,
		caseId,
		name: `Mechanism ${id}`,
		summary: 'What they did, in short.',
		threats: ['LEG-04'],
		fronts: ['legal'],
		phases: ['prepare'],
		effort: 1,
		needs: [],
		raises: [],
		effects: { likelihood: 0, impact: 0.2 },
		preconditions: [{ text: 'A lawyer who answers.', grade: 'judgement' }],
		cautions: [{ text: 'May be forbidden where you are.', grade: 'judgement' }],
		steps: [
			{ ...step, id: 'lawyer', what: 'Agree with a lawyer', grade: 'case' },
			{ ...step, id: 'guide', what: 'Read the guide at the door', grade: 'context' },
			{ ...step, id: 'drill', what: 'Rehearse it twice a year', grade: 'judgement' }
		],
		sources: ['A1'],
		evidence: 'case',
		...parts
	};
}

const nothingTold = {
	trigger: [],
	before: [],
	during: [],
	after: [],
	governance: [],
	resources: [],
	challenges: [],
	lessons: [],
	since: []
};

/** A case of one organisation, well sourced, with nothing told but its outcome. */
export function caseOf(id: string, parts: Partial<Case> = {}): Case {
	return {
		...nothingTold,
		id,
		title: `Case ${id}`,
		organisation: `Organisation ${id}`,
		kind: 'organisation',
		region: 'africa',
		countries: ['UG'],
		place: 'Kampala',
		years: '2017',
		written: 2020,
		work: ['human-rights'],
		summary: 'A case in short.',
		threats: ['LEG-04'],
		outcomes: [{ text: 'The office opened again.', grade: 'case', sources: ['A1'] }],
		evidence: 'strong',
		evidenceNote: 'All of it was read.',
		sources: [
			{
				key: 'A1',
				title: 'A report',
				url: 'https://example.org/report',
				kind: 'case',
				seenOn: '2026-11-01'
			}
		],
		mechanisms: [],
		...parts
	};
}

/** A threat type without detail. */
export const typeOf = (
	id: string,
	category: Category,
	parts: Partial<ThreatType> = {}
): ThreatType => ({
	id,
	category,
	alsoIn: [],
	title: `Threat ${id}`,
	definition: 'What it is.',
	earlySign: 'what comes first',
	synonyms: [],
	leadsTo: [],
	...parts
});

/** A paper with one gap. */
export const templateOf = (id: string, parts: Partial<Template> = {}): Template => ({
	id,
	title: `Paper ${id}`,
	purpose: 'What it is good for.',
	forWhom: 'Anyone.',
	whenToUse: 'Now.',
	minutes: 60,
	cases: ['raid'],
	threats: ['LEG-04'],
	shows: [{ text: 'A case shows it.', grade: 'case', sources: [] }],
	sections: [
		{
			id: 'one',
			title: 'Page one',
			intro: 'Fill it in.',
			lines: [],
			tables: [],
			fields: [
				{
					kind: 'text',
					id: 'who',
					label: 'Who goes to the door',
					help: 'A function.',
					sensitivity: 'internal'
				}
			]
		}
	],
	cautions: [{ text: 'Laws differ.', grade: 'judgement' }],
	grade: 'judgement',
	asksLawyer: true,
	sources: [],
	...parts
});
