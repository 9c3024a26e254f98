import { adoptMechanism } from '../domain/plan/adoption';
import { addCatalogueThreat, newPlan } from '../domain/plan/edits';
import { dayAfter } from '../domain/day';
import { EXAMPLE_SCORING_ID } from '../domain/plan/example';
import { keyOf, type Entry, type Plan } from '../domain/plan/plan';
import type { Mechanism } from '../domain/catalogue/catalogue';
import type { Answer } from '../domain/scoring/scales';
import { addExampleMoves } from './example-moves';
import { costActions } from './example-actions';
import { actionaidUganda } from './cases/actionaid-uganda';
import { fillScenarios } from './example-scenarios';
import { fillPapers } from './example-papers';
import { careInExample } from './example-care';
import { reviewExample } from './example-review';
import { rehearseExample } from './example-rehearsal';
import { fillSurroundings } from './example-surroundings';
import { dis01 } from './threats/dis-01';
import { fin01 } from './threats/fin-01';
import { fin04 } from './threats/fin-04';
import { leg04 } from './threats/leg-04';

/**
 * The worked example: a made-up national organisation that prepares for the chain known from Uganda in 2017,
 * where an office was raided, accounts were frozen about two weeks later, and donors held back. Everything the
 * organisation says here is invented; what is told of ActionAid Uganda is in its case, with sources.
 */
export function workedExample({ id, today }: { id: string; today: string }): Plan {
	const plan = newPlan({
		id,
		scoringId: EXAMPLE_SCORING_ID,
		today,
		title: 'Worked example: Lakeshore Rights Forum',
		route: 'full',
		facilitated: true
	});
	describe(plan, today);
	watch(plan, today);
	handOut(plan, today);
	for (const [threatId, type] of threats) addCatalogueThreat(plan, threatId, type);
	Object.assign(plan.entries, entries);
	Object.assign(plan.exposure, exposure);
	plan.settings.readinessForm = 'short';
	Object.assign(plan.readiness, readiness);
	adopt(plan, today);
	fillScenarios(plan, today);
	addExampleMoves(plan);
	fillPapers(plan);
	costActions(plan);
	careInExample(plan);
	reviewExample(plan, today);
	rehearseExample(plan, today);
	fillSurroundings(plan, today);
	return plan;
}

function describe(plan: Plan, today: string): void {
	Object.assign(plan.settings, {
		focalQuestion:
			'If our office is searched and our money is stopped before the vote next year, how do we keep paying staff, keep people safe and keep helping the lakeside communities?',
		notWritten:
			'Names of people who brought us cases. Where the second set of keys is. Account numbers.',
		currency: 'USD',
		country: 'UG',
		rating: 'repressed',
		ratingSeenOn: dayAfter(today, -40),
		organisationName: 'Lakeshore Rights Forum (made up)',
		organisationKind: 'national-ngo',
		staff: 34,
		registration: 'registered',
		foreignIncome: 78,
		publicIncome: 0,
		largestFunder: 46,
		reviewOn: dayAfter(today, 180),
		destroyOn: dayAfter(today, 400)
	} satisfies Partial<Plan['settings']>);
	roles.forEach((title, n) => (plan.roles[`role-${String(n + 1)}`] = { title, order: place(n) }));
	rules.forEach((text, n) => (plan.rules[`rule-${String(n + 1)}`] = { text, order: place(n) }));
	Object.assign(plan.work, { 'human-rights': true, governance: true, environment: true });
}

/** Places in a short list that is written by hand: a0, a1 ... as a fractional index has them. */
const place = (n: number): string => `a${String(n)}`;

const roles = [
	'Director',
	'Finance lead',
	'Programme lead, land and water',
	'Communications lead',
	'Whoever looks after the devices',
	'A paralegal from the lakeshore',
	'Board chair, last hour'
];

const rules = [
	'Taking part is voluntary; passing is fine.',
	'Roles, not names, in everything we write.',
	'The director speaks last when we give estimates.',
	'No photos, no recordings, no messages about today.'
];

function watch(plan: Plan, today: string): void {
	plan.signals = {
		'signal-1': {
			what: 'A ministry officer asked our landlord how many people work here and when.',
			source: 'the landlord, to the office manager',
			seenOn: dayAfter(today, -23),
			trend: 'rising',
			threshold: 'A second visit, or a letter that asks for our staff list',
			order: place(0)
		},
		'signal-2': {
			what: 'Two partner organisations were asked by their bank for all grant contracts of three years.',
			source: 'the partners’ finance leads',
			seenOn: dayAfter(today, -11),
			trend: 'rising',
			threshold: 'Our own bank asks, or a partner’s transfer is held for more than five days',
			order: place(1)
		},
		'signal-3': {
			what: 'A radio host says every week that land-rights groups are paid from abroad to stop the road.',
			source: 'weekly radio log',
			seenOn: dayAfter(today, -4),
			trend: 'steady',
			threshold: 'Our name or a colleague’s name is said',
			order: place(2)
		}
	};
}

function handOut(plan: Plan, today: string): void {
	plan.holders = {
		'holder-1': {
			who: 'Board chair',
			what: 'A printed copy in a sealed envelope, at home',
			givenOn: dayAfter(today, -14),
			destroyOn: dayAfter(today, 180),
			order: place(0)
		},
		'holder-2': {
			who: 'Finance lead of a partner network abroad',
			what: 'An encrypted copy on a stick; the passphrase was given by voice',
			givenOn: dayAfter(today, -14),
			destroyOn: dayAfter(today, 400),
			order: place(1)
		}
	};
}

const threats = [
	['example-raid', leg04],
	['example-freeze', fin01],
	['example-smear', dis01],
	['example-donor', fin04]
] as const;

type Values = Omit<Entry, 'form' | 'round' | 'forMonths'>;
const view = (values: Values): Entry => ({ form: 'full', round: 1, forMonths: 12, ...values });

const entries: Record<string, Entry> = {
	'example-raid/view': view({
		low: 2.5,
		high: 4.5,
		best: 3.5,
		people: 3.5,
		mission: 3,
		finance: 2,
		legal: 3,
		data: 4,
		reputation: 3,
		confidence: 'medium'
	}),
	'example-freeze/view': view({
		low: 3,
		high: 5,
		best: 4,
		people: 2,
		mission: 4,
		finance: 4,
		legal: 3,
		data: 1,
		reputation: 3,
		confidence: 'medium'
	}),
	'example-smear/view': view({
		low: 3.5,
		high: 5,
		best: 4.5,
		people: 2.5,
		mission: 2,
		finance: 2,
		legal: 1,
		data: 0,
		reputation: 3,
		confidence: 'high'
	}),
	'example-donor/view': view({
		low: 1.5,
		high: 4,
		best: 2.5,
		people: 2,
		mission: 3.5,
		finance: 4,
		legal: 0,
		data: 0,
		reputation: 2.5,
		confidence: 'low'
	})
};

const exposure: Record<string, Answer> = {
	'example-raid/who-meets-officers': 2,
	'example-raid/unlocked-laptop': 3,
	'example-raid/without-the-office': 2,
	'example-freeze/weeks-without-account': 3,
	'example-freeze/who-signs-elsewhere': 1,
	'example-freeze/due-in-ten-days': 'would-not-say',
	'example-smear/one-minute-story': 2,
	'example-smear/who-speaks': 2,
	'example-smear/ten-people': 2
};

/** The short form: a house that is ready in some rooms and not in others. */
const readiness: Record<string, Answer> = {
	H03: 1,
	H04: 1,
	H07: 0,
	H08: 2,
	H12: 1,
	H14: 2,
	H19: 'would-not-say',
	H24: 2,
	H25: 1,
	H26: 1,
	H31: 2,
	H41: 0
};

function mechanism(mechanismId: string): Mechanism {
	const found = actionaidUganda.mechanisms.find(({ id }) => id === mechanismId);
	if (found === undefined)
		throw new Error(`The example names an unknown mechanism: ${mechanismId}`);
	return found;
}

interface Taken {
	readonly threatId: string;
	readonly mechanismId: string;
	readonly status: 'idea' | 'started' | 'in-place';
	/** Step id and, in days from today, when it is due. */
	readonly steps: Readonly<Record<string, number>>;
}

const taken: readonly Taken[] = [
	{
		threatId: 'example-raid',
		mechanismId: 'actionaid-scenario-matrix',
		status: 'started',
		steps: { 'write-matrix': 30, 'door-protocol': 21, 'lock-devices': 14, 'gather-staff': 45 }
	},
	{
		threatId: 'example-freeze',
		mechanismId: 'actionaid-petition-and-talks',
		status: 'idea',
		steps: { 'agree-lawyer': 14, 'draft-petition': 60, 'money-for-wages': 75 }
	},
	{
		threatId: 'example-smear',
		mechanismId: 'actionaid-prepared-messages',
		status: 'in-place',
		steps: { 'one-page-line': 20, 'five-journalists': 40 }
	}
];

function adopt(plan: Plan, today: string): void {
	for (const { threatId, mechanismId, status, steps } of taken) {
		const adopted = mechanism(mechanismId);
		adoptMechanism(plan, {
			threatId,
			mechanism: adopted,
			steps: adopted.steps
				.filter((step) => step.id in steps)
				.map((step) => ({
					id: `example-${step.id}`,
					step,
					dueOn: dayAfter(today, steps[step.id] ?? step.days)
				}))
		});
		const decision = plan.decisions[keyOf(threatId, mechanismId)];
		if (decision) decision.status = status;
	}
	const door = plan.actions['example-door-protocol'];
	if (door) door.status = 'started';
}
