import { dayAfter } from '../domain/day';
import type { Attack, KnockOn, Plan, Signpost } from '../domain/plan/plan';
import { raidFreezeSmearDonors } from './scenarios/raid-freeze-smear-donors';

const scenarioId = 'example-scenario';
const place = (n: number): string => `a${String(n)}`;

/** The scenario of the worked example: the events follow the chain known from Uganda, the organisation is made up. */
export function fillScenarios(plan: Plan, today: string): void {
	plan.scenarios[scenarioId] = {
		title: 'A search, then a freeze, then a smear',
		origin: 'chain',
		chainId: raidFreezeSmearDonors.id,
		story:
			'Eleven months before the vote, officers search our office with a warrant and take laptops and papers on the lakeshore cases. Two weeks later the bank says that our accounts are blocked on the order of an authority. Wages are due in ten days. A radio host tells the search and the freeze as proof that we are paid from abroad to stop the road. Two donors hold their next payment back until things are clear.',
		best: 'The lawyer is at the door within the hour, and devices are locked. A court lifts the freeze within three weeks, and the wages are only late.',
		worst:
			'A colleague is held overnight. The freeze lasts three months, a donor ends its grant, and the people at the lake lose their cases because nobody can travel.',
		likelihood: 3,
		order: place(0)
	};
	attacks.forEach(({ id, ...attack }, n) => {
		plan.attacks[id] = { scenarioId, ...attack, order: place(n) };
	});
	signposts(today).forEach(({ id, ...sign }, n) => {
		plan.signposts[id] = { scenarioId, ...sign, order: place(n) };
	});
	knockOns.forEach((knockOn, n) => {
		const id = `example-scenarios-effect-${String(n + 1)}`;
		plan.knockOns[id] = { scenarioId, ...knockOn, order: place(n) };
	});
}

type Given<T> = Omit<T, 'scenarioId' | 'order'>;
type Named<T> = Given<T> & { readonly id: string };

const attacks: readonly Named<Attack>[] = [
	{
		id: 'example-attack-raid',
		threatId: 'example-raid',
		what: 'Officers come at ten in the morning with a warrant, keep eleven of us inside for six hours, and leave with laptops, phones and the papers of four lakeshore cases.',
		effect: 'No devices, no papers, eleven shaken colleagues; two hearings next week without files',
		owner: 'Director; programme lead when the director is away',
		fallback: 'Work from the partner’s meeting room; case files from the sealed copy'
	},
	{
		id: 'example-attack-freeze',
		threatId: 'example-freeze',
		afterId: 'example-attack-raid',
		what: 'The bank tells us by telephone that an order blocks both accounts. It may not say whose order it is.',
		daysFrom: 14,
		daysTo: 21,
		effect: 'Wages of 34 people in ten days cannot be paid; rent in three weeks',
		owner: 'Finance lead',
		fallback: 'The network abroad pays wages straight to staff for eight weeks'
	},
	{
		id: 'example-attack-smear',
		threatId: 'example-smear',
		afterId: 'example-attack-freeze',
		what: 'The weekly radio programme names us. Officials repeat it, and a list of our grants, cut to fit, goes round.',
		daysFrom: 1,
		daysTo: 14,
		effect: 'Families are asked why they help foreign agents; two community leaders step back',
		owner: 'Communications lead',
		fallback: 'Only the board chair speaks, from the one-page line'
	},
	{
		id: 'example-attack-donor',
		threatId: 'example-donor',
		afterId: 'example-attack-smear',
		what: 'Two donors ask for new checks and hold the next payment back. One of them pays nearly half of our budget.',
		daysFrom: 7,
		daysTo: 60,
		isOptional: true,
		effect: 'Field work at the lake stops after six weeks',
		owner: 'Director and board chair',
		fallback: 'The list of what goes on with a third of the money'
	}
];

const signposts = (today: string): readonly Named<Signpost>[] => [
	{
		id: 'example-sign-bank',
		attackId: 'example-attack-freeze',
		what: 'Our bank asks for grant contracts or the list of who may sign',
		threshold: 'One letter, or two calls within a month'
	},
	{
		id: 'example-sign-partner',
		attackId: 'example-attack-raid',
		what: 'A partner organisation at the lake is searched or summoned',
		threshold: 'One search within four weeks',
		passedOn: dayAfter(today, -9)
	},
	{
		id: 'example-scenarios-sign-radio',
		attackId: 'example-attack-smear',
		what: 'The radio host says our name',
		threshold: 'Twice in one week'
	},
	{
		id: 'example-scenarios-sign-donor',
		attackId: 'example-attack-donor',
		what: 'A donor who usually answers falls silent',
		threshold: 'Ten working days without an answer'
	}
];

const knockOns: readonly Given<KnockOn>[] = [
	{ what: 'The four families lose trust in where their papers lie', ring: 1, isGood: false },
	{ what: 'Colleagues sleep badly and two look for other work', ring: 1, isGood: false },
	{ what: 'Paralegals who live on our stipends stop travelling', ring: 2, isGood: false },
	{ what: 'Partners begin to answer together, with one lawyer', ring: 2, isGood: true },
	{ what: 'The road is built before the cases are heard', ring: 3, isGood: false }
];
