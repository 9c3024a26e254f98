import type { CampaignElement, GuidanceItem } from '$lib/domain/catalogue/coalition';
import { judged, nearby } from '../cases/define-case';

/** What makes several organisations a coalition. */
export const characteristics: GuidanceItem[] = [
	{
		id: 'membership',
		title: 'Members',
		lead: nearby(['K3'], 'From a few organisations to several hundred.'),
		points: [
			nearby(['K3'], 'Joining means either a charter with duties or simply endorsing a text.'),
			nearby(['K3'], 'Members are organisations; single people come in by a side door.'),
			nearby(
				['K3'],
				'Parties, unions, federations and platforms for signing with a click are something else, but may join.'
			)
		]
	},
	{
		id: 'common-call',
		title: 'A common call',
		lead: nearby(['K3'], 'One demand that members share, broad or in detail.'),
		points: [
			nearby(['K3'], 'It is negotiated, and to endorse it is often the condition for joining.'),
			nearby(['K3'], 'It also sets the limits of what you do together.')
		]
	},
	{
		id: 'leadership',
		title: 'Leadership',
		lead: nearby(['K3'], 'A steering body that is elected or appointed, under whatever name.'),
		points: [nearby(['K3'], 'Staff sit in it as members or work for it.')]
	},
	{
		id: 'common-plan',
		title: 'A common plan',
		lead: nearby(['K3'], 'Anything from a list of people to persuade to a full analysis of power.'),
		points: [
			nearby(['K3'], 'How deep it goes depends on how close members are.'),
			nearby(['K3'], 'Each member fits it to its own country.')
		]
	},
	{
		id: 'collective-identity',
		title: 'A shared identity',
		lead: nearby(['K3'], 'A name, a slogan and a logo that belong to all.'),
		points: [
			nearby(['K3'], 'Members may show that they belong, or speak in its name.'),
			nearby(['K3'], 'Settle early whether you have one voice or many.'),
			judged('In a closed space a visible name can put members in danger. You may do without.')
		]
	}
];

/** Taken by the guide from Williams and Goose on the campaign against landmines (2008). */
export const campaignElements: CampaignElement[] = [
	{
		number: 1,
		id: 'organise',
		title: 'Organising',
		meaning: nearby(['K3'], 'Somebody knows how to bring people together and keep them.'),
		test: judged('It is a person’s task to win members and to call them back.')
	},
	{
		number: 2,
		id: 'flexible',
		title: 'A structure that bends',
		meaning: nearby(['K3'], 'The form gives way when the work asks for it.'),
		test: judged('Within the last year tasks changed hands without a quarrel.')
	},
	{
		number: 3,
		id: 'lead-work',
		title: 'Leaders and workers',
		meaning: nearby(['K3'], 'There are leaders, and there are people who get things done.'),
		test: judged('For each of the two you can name two functions, not one.')
	},
	{
		number: 4,
		id: 'plan-dates',
		title: 'Plan and deadlines',
		meaning: nearby(['K3'], 'A plan of action with dates, and meetings that reach decisions.'),
		test: judged('The notes give each task a function and a day.')
	},
	{
		number: 5,
		id: 'communicate',
		title: 'Constant contact',
		meaning: nearby(['K3'], 'Members hear from one another all the time.'),
		test: judged('Ask any member what went on this week: there is an answer.')
	},
	{
		number: 6,
		id: 'follow-through',
		title: 'Following through',
		meaning: nearby(['K3'], 'What was begun is pursued and brought to an end.'),
		test: judged('Every meeting begins with what is still open.')
	},
	{
		number: 7,
		id: 'expertise',
		title: 'Knowledge that others use',
		meaning: nearby(['K3'], 'You know the subject, and others rely on your papers.'),
		test: judged('Reporters or officials come to you for them.')
	},
	{
		number: 8,
		id: 'clear-message',
		title: 'Simple aims',
		meaning: nearby(['K3'], 'What you want is plain.'),
		test: judged('It can be said aloud in a single breath.')
	},
	{
		number: 9,
		id: 'human-cost',
		title: 'People first',
		meaning: nearby(['K3'], 'You begin with what it does to people.'),
		test: judged('Each paper opens with a person, who has agreed to it.')
	},
	{
		number: 10,
		id: 'many-forums',
		title: 'Many places',
		meaning: nearby(['K3'], 'You say it wherever it can be heard.'),
		test: judged('You have used three different kinds of places or more.')
	},
	{
		number: 11,
		id: 'inclusive-one-voice',
		title: 'Broad, with one voice',
		meaning: nearby(['K3'], 'Members differ widely and still speak as one.'),
		test: judged('Objections are raised inside; outside there is one line.')
	},
	{
		number: 12,
		id: 'timing',
		title: 'The right moment',
		meaning: nearby(['K3'], 'You read what is going on in the world and choose your moment.'),
		test: judged('You keep a calendar of dates on which something could open.')
	}
];
