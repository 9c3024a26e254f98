import type { Catalogue } from '$lib/domain/catalogue/catalogue';
import {
	aCase,
	aCatalogue,
	aCondition,
	aMechanism,
	aThreatType
} from '$lib/domain/matching/matching.builders';
import { addOwnAction, adoptMechanism } from '$lib/domain/plan/adoption';
import {
	addCatalogueThreat,
	addOwnThreat,
	addRole,
	addRule,
	addSignal,
	answerEntry,
	newPlan
} from '$lib/domain/plan/edits';
import { addHolder } from '$lib/domain/plan/keeping';
import type { Plan } from '$lib/domain/plan/plan';
import { anEntry } from '$lib/domain/scoring/scoring.builders';
import type { ReportOptions } from './material';

/** For tests: a plan small enough to read whole, and the one case it draws on. */

const step = {
	id: 'lawyer',
	what: 'Agree the lawyer and two phone numbers',
	front: 'legal',
	phase: 'prepare',
	ownerRole: 'Director',
	days: 14,
	doneWhen: 'Both numbers were tried after hours',
	grade: 'judgement'
} as const;

const petition = aMechanism({
	id: 'petition',
	caseId: 'river-trust',
	name: 'Court petition and talks at the same time',
	summary: 'The trust went to court and kept talking.',
	threats: ['FIN-01', 'LEG-04'],
	cautions: [aCondition({ text: 'Courts must be able to rule against the state' })],
	preconditions: [aCondition({ text: 'A lawyer who acts within hours', grade: 'case' })],
	steps: [step],
	sources: ['R1', 'R2']
});

export const riverCatalogue: Catalogue = {
	...aCatalogue([
		aCase({
			id: 'river-trust',
			title: 'A freeze answered in court',
			organisation: 'River Trust',
			place: 'Kampala, Uganda',
			years: '2017',
			evidence: 'medium',
			evidenceNote: 'Only a summary could be read.',
			sources: [
				{
					key: 'R1',
					title: 'River Trust: statement',
					url: 'https://example.org/statement_(1)',
					kind: 'case',
					seenOn: '2026-11-21'
				},
				{
					key: 'R2',
					title: 'A newspaper',
					url: 'https://example.org/news?a=1|2',
					kind: 'context',
					seenOn: '2026-11-20'
				},
				{
					key: 'R3',
					title: 'A source of something else',
					url: 'https://example.org/other',
					kind: 'context',
					seenOn: '2026-11-20'
				}
			],
			mechanisms: [petition]
		})
	])
};

/** Three threats: one scored by two people and answered, one scored by one, one not scored. */
export function riverPlan(): Plan {
	const plan = newPlan({
		id: 'plan-1',
		scoringId: 'seed-1',
		today: '2026-11-01',
		title: 'Resilience plan 2027',
		route: 'full',
		facilitated: true
	});
	describeOrganisation(plan);
	addThreats(plan);
	addOwnAction(plan, 'act-2', 'Print this plan');
	plan.settings.destroyOn = '2027-11-30';
	addHolder(plan, 'holder-1', { who: 'Board chair', today: '2026-11-20' });
	return plan;
}

function describeOrganisation(plan: Plan): void {
	Object.assign(plan.settings, {
		organisationName: 'Lakeshore Forum',
		organisationKind: 'national-ngo',
		staff: 14,
		country: 'UG',
		rating: 'repressed',
		ratingSeenOn: '2026-10-02',
		focalQuestion: 'What would stop our work next year?',
		foreignIncome: 70
	});
	addRole(plan, 'role-1', 'Director');
	addRole(plan, 'role-2', 'Finance lead');
	addRule(plan, 'rule-1', 'Roles, not names');
	addSignal(plan, 'sig-1', 'A new bill on foreign money');
	Object.assign(plan.signals['sig-1'] ?? {}, {
		source: 'A friend in the ministry',
		seenOn: '2026-10-30',
		trend: 'rising',
		threshold: 'it passes its first reading'
	});
	plan.work['human-rights'] = true;
}

function addThreats(plan: Plan): void {
	addCatalogueThreat(plan, 'freeze', { ...aThreatType('FIN-01'), title: 'Bank account freeze' });
	addOwnThreat(plan, 'smear', { category: 'reputational', title: 'Smear by a former partner' });
	addOwnThreat(plan, 'outage', { category: 'digital', title: 'Mail stops for a week' });
	answerEntry(plan, 'freeze/e1', anEntry({ low: 3, best: 4, high: 5, people: 4, finance: 5 }));
	answerEntry(plan, 'freeze/e2', anEntry({ low: 3, best: 3.5, high: 4, finance: 4 }));
	answerEntry(plan, 'smear/e1', anEntry());
	adoptMechanism(plan, {
		threatId: 'freeze',
		mechanism: petition,
		steps: [{ id: 'act-1', step, dueOn: '2026-12-15' }]
	});
}

export const someOptions = (values: Partial<ReportOptions> = {}): ReportOptions => ({
	language: 'en',
	edition: 'full',
	on: '2026-11-21',
	...values
});
