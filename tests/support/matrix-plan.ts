import { aCase, aCatalogue, aMechanism } from '../../src/lib/domain/matching/matching.builders';
import { newPlan } from '../../src/lib/domain/plan/edits';
import type { Entry, Plan } from '../../src/lib/domain/plan/plan';
import { TODAY } from './show-step';

/** One case with one mechanism, `reserve`. */
export const matrixCatalogue = aCatalogue([
	aCase({
		mechanisms: [aMechanism({ id: 'reserve', effects: { likelihood: 0.5, impact: 1 } })]
	})
]);

/** One person's entry at this likelihood and this impact on the programme. */
export const marked = (best: number, mission: number, given: Partial<Entry> = {}): Entry => ({
	form: 'full',
	round: 1,
	low: best,
	best,
	high: best,
	people: 0,
	mission,
	finance: 0,
	legal: 0,
	data: 0,
	reputation: 0,
	confidence: 'high',
	...given
});

/** A threat that the group wrote itself. */
export const own = (title: string, order: string): Plan['threats'][string] => ({
	category: 'financial',
	title,
	description: '',
	order
});

/** Four threats apart from each other, two at the same place, and two that are not drawn. */
export const aMatrixPlan = (given: Partial<Plan> = {}): Plan => ({
	...newPlan({
		id: 'p',
		scoringId: 's',
		today: TODAY,
		title: '',
		route: 'full',
		facilitated: false
	}),
	threats: {
		freeze: own('Freeze', 'a0'),
		smear: own('Smear', 'a1'),
		twinA: own('Twin A', 'a2'),
		twinB: own('Twin B', 'a3'),
		unknown: own('Unknown', 'a4'),
		parked: own('Parked', 'a5')
	},
	entries: {
		'freeze/one': marked(5, 5, { people: 4 }),
		'smear/one': marked(4, 3),
		'twinA/one': marked(1, 1),
		'twinB/one': marked(1, 1),
		'parked/one': { form: 'full', round: 1, notCredible: true }
	},
	decisions: { 'freeze/reserve': { choice: 'adopted', status: 'tested' } },
	actions: {
		late: {
			what: 'B',
			owner: 'Board',
			status: 'to-do',
			doneWhen: '',
			threatId: 'freeze',
			order: 'a0'
		},
		soon: {
			what: 'A',
			owner: 'Finance lead',
			dueOn: '2026-12-12',
			status: 'to-do',
			doneWhen: '',
			threatId: 'freeze',
			order: 'a1'
		}
	},
	...given
});
