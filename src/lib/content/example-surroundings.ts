import { dayAfter } from '../domain/day';
import type { Actor, Plan } from '../domain/plan/plan';

/** What the made-up forum notes about the world around it and about itself. Everything here is invented. */
export function fillSurroundings(plan: Plan, today: string): void {
	Object.assign(plan.events, eventsFrom(today));
	Object.assign(plan.activities, activities);
	Object.assign(plan.information, information);
	Object.assign(plan.dependencies, dependencies);
	for (const [place, { id, ...actor }] of actors.entries())
		plan.actors[id] = { ...actor, order: `a${String(place)}` };
}

const eventsFrom = (today: string): Plan['events'] => ({
	'example-surroundings-report': {
		what: 'Our report on the lakeshore road is published',
		startsOn: dayAfter(today, -12),
		mayBring: 'Angry calls to the office; a radio programme about who pays us',
		order: 'a0'
	},
	'example-surroundings-renewal': {
		what: 'Our permit comes up for renewal',
		startsOn: dayAfter(today, 45),
		endsOn: dayAfter(today, 75),
		mayBring: 'An inspection, questions about our accounts, a renewal that is held back',
		order: 'a1'
	},
	'example-surroundings-vote': {
		what: 'National vote',
		startsOn: dayAfter(today, 290),
		endsOn: dayAfter(today, 292),
		mayBring: 'Searches of offices in the weeks before, and the network switched off',
		order: 'a2'
	}
});

const activities: Plan['activities'] = {
	'example-surroundings-legal-aid': {
		what: 'Legal aid days on land cases',
		where: 'Four lakeside villages and the district town',
		whoIsTouched: 'Families with a land case, most of them led by widows',
		exposed: 'much',
		order: 'a0'
	},
	'example-surroundings-paralegals': {
		what: 'Training of paralegals',
		where: 'Our office and a parish hall',
		whoIsTouched: 'Volunteers who live where the cases are',
		exposed: 'some',
		order: 'a1'
	},
	'example-surroundings-water': {
		what: 'Water quality tests, published every quarter',
		where: 'Twelve landing sites',
		whoIsTouched: 'Fishing communities',
		exposed: 'little',
		order: 'a2'
	}
};

const information: Plan['information'] = {
	'example-surroundings-statements': {
		what: 'Statements of people with a land case',
		why: 'The lawyers need them until a case is closed',
		where: 'Kept apart from this example on purpose',
		deleteWhen: 'A year after the case is closed',
		canHarm: true,
		order: 'a0'
	},
	'example-surroundings-attendance': {
		what: 'Attendance lists with telephone numbers',
		why: 'Two funders ask for them',
		canHarm: true,
		order: 'a1'
	},
	'example-surroundings-books': {
		what: 'Books and vouchers',
		why: 'The law asks for ten years',
		deleteWhen: 'Ten years after the audit',
		canHarm: false,
		order: 'a2'
	}
};

const dependencies: Plan['dependencies'] = {
	'example-surroundings-account': {
		what: 'The one bank account for wages',
		kind: 'bank',
		daysWithout: 10,
		order: 'a0'
	},
	'example-surroundings-funder': {
		what: 'The largest funder, nearly half of the budget',
		kind: 'funder',
		daysWithout: 60,
		fallback: 'Two smaller grants that may be moved between budget lines',
		order: 'a1'
	},
	'example-surroundings-permit': {
		what: 'The permit to operate',
		kind: 'licence',
		daysWithout: 30,
		order: 'a2'
	},
	'example-surroundings-office': {
		what: 'The office in town',
		kind: 'premises',
		daysWithout: 20,
		fallback: 'Two rooms at the parish hall, agreed by word of mouth',
		order: 'a3'
	}
};

const actors: readonly (Omit<Actor, 'order'> & { readonly id: string })[] = [
	{
		id: 'example-surroundings-bar',
		title: 'Bar association, regional branch',
		stance: 'ally',
		interests: 'That lawyers can work without fear, ours included.',
		means: 'Lawyers on call at night; a public word that judges hear.',
		pastActs: 'Sent two lawyers within a day when a partner was searched. Told by the partner.',
		contact: 'Director',
		interest: 4,
		influence: 3
	},
	{
		id: 'example-surroundings-church',
		title: 'Council of churches in the district',
		stance: 'ally',
		interests: 'Peace in the villages, and land for parishioners.',
		means: 'Halls, pulpits, a door to the district office.',
		pastActs: 'Spoke up for evicted families three years ago.',
		contact: 'Programme lead, land and water',
		interest: 4,
		influence: 3
	},
	{
		id: 'example-surroundings-bank',
		title: 'Our bank’s branch',
		stance: 'undecided',
		interests: 'No trouble with the regulator.',
		means: 'Can hold a transfer, or tell us early that it was asked to.',
		pastActs: 'Asked two partners for grant contracts of three years.',
		contact: 'Finance lead',
		interest: 2,
		influence: 4
	},
	{
		id: 'example-surroundings-landlord',
		title: 'The landlord of the office',
		stance: 'undecided',
		interests: 'Rent on time and quiet.',
		means: 'Can end the lease, or call us when somebody asks.',
		pastActs: 'Told us when an officer asked who works here.',
		contact: 'Office manager'
	},
	{
		id: 'example-surroundings-company',
		title: 'The company behind the lakeshore road',
		stance: 'opponent',
		interests: 'That the road is built on time.',
		means: 'Lawyers, advertising on the radio, friends in the ministry.',
		pastActs: 'Threatened a newspaper with a claim for damages. The paper reported it.',
		interest: 5,
		influence: 4
	},
	{
		id: 'example-surroundings-registrar',
		title: 'The office that gives out permits',
		stance: 'opponent',
		interests: 'No surprises from above before the vote.',
		means: 'Inspections, late renewals, letters to banks.',
		pastActs: 'Held back renewals of four groups in the region last year.',
		contact: 'Director',
		interest: 3,
		influence: 5
	}
];
