import type { GuidanceItem, OpenChallenge } from '$lib/domain/catalogue/coalition';
import { judged, nearby } from '../cases/define-case';

/** What helped coalitions under pressure, drawn by the publisher from six pilot cases. */
export const practices: GuidanceItem[] = [
	{
		id: 'trust',
		title: 'Trust',
		lead: nearby(
			['K1'],
			'Often whole sectors meet for the first time. Trust takes time.',
			'2020-06-09'
		),
		points: [
			nearby(['K1'], 'Style, agenda and appetite for risk differ from group to group.'),
			nearby(
				['K1'],
				'One vote for each, and giving what one can, make small and large groups feel at home.'
			)
		]
	},
	{
		id: 'governance',
		title: 'Clear rules and structure',
		lead: nearby(
			['K1'],
			'Mandate, conditions for joining, ways of working and protocols are clear.'
		),
		points: [nearby(['K1'], 'Members keep their trust when they can see how things are decided.')]
	},
	{
		id: 'coordination',
		title: 'Coordination',
		lead: nearby(
			['K1'],
			'Exchanging news is not enough. Someone puts it together and sees what is missing and what is opening.'
		),
		points: [
			nearby(
				['K1'],
				'That is done by staff of a separate body, or in fixed hours that members give.'
			),
			nearby(['K1'], 'Where it is done well, members also begin to work together two by two.')
		]
	},
	{
		id: 'ownership',
		title: 'Common ownership',
		lead: nearby(['K1'], 'Groups hesitate to enter what looks like somebody else’s project.'),
		points: [
			nearby(['K1'], 'Speak less of who leads, and look for what worries everyone.'),
			judged('A name that is not that of one member helps.')
		]
	}
];

/** Two challenges that the learnings leave open. The prompts are ours. */
export const challenges: OpenChallenge[] = [
	{
		id: 'quiet-periods',
		title: 'Keeping going when it is quiet',
		hard: [
			nearby(
				['K1'],
				'Coalitions form under attack. Without one, what holds them together wears thin.'
			),
			nearby(['K1'], 'They have to change between resisting now and lasting long.')
		],
		prompts: [
			'Which task would hold us together if nobody attacked us for a year?',
			'On which day of the year do we try our alarm?',
			'What could we find out about how people see us?',
			'Who brings newcomers in, and what do we give them to read?',
			'How seldom may we meet before we lose touch?'
		]
	},
	{
		id: 'opening-space',
		title: 'Acting when a door opens',
		hard: [
			nearby(['K1'], 'Civil society knows how to resist, and less how to use a sudden opening.'),
			nearby(
				['K1'],
				'International groups lack a way to bring their support together so that the door stays open.'
			)
		],
		prompts: [
			'Which three changes in law would we ask for tomorrow, and in what words?',
			'Who among us can drop other work within a week?',
			'Which donors could pay for the first month, and whom do we call?',
			'What do we do when one of our leaders is offered a post in government?'
		]
	}
];
