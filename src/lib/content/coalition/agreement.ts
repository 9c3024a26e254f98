import type { AgreementField, GuidanceItem } from '$lib/domain/catalogue/coalition';
import { judged, nearby } from '../cases/define-case';

/** Five steps towards a network, in the order of the guide. */
export const agreementSteps: GuidanceItem[] = [
	{
		id: 'build-in-calm-times',
		title: 'Build it in calm times',
		lead: nearby(
			['K2'],
			'Ties are hard to form while a protest is at its peak. Prepare them before.'
		),
		points: [
			nearby(
				['K2'],
				'In Chile three student movements invited universities and unions of teachers. They learned who stood where, and who had something to share.',
				'2009'
			),
			nearby(
				['K2'],
				'The same ties later carried help for the miners in 2010, and in 2011 the protests that changed how universities are paid.',
				'2010'
			)
		]
	},
	{
		id: 'meet-in-person',
		title: 'Meet in person, and keep meeting',
		lead: nearby(['K2'], 'Face to face, people can ask, sense and judge whether to join.'),
		points: [
			nearby(['K2'], 'Leaders in Azerbaijan found that it wins organisations and states.'),
			nearby(['K2'], 'What moves people changes. Meetings show whether the aims still fit.'),
			judged('Where meeting is dangerous, a safe live call is the next best.')
		]
	},
	{
		id: 'write-the-agreement',
		title: 'Write a group agreement at the outset',
		lead: nearby(
			['K2'],
			'Networks quarrel inside as well as outside. Agree by consensus how you will behave.'
		),
		points: [
			nearby(['K2'], 'The agreement guides conduct and helps to settle disputes.'),
			nearby(['K2'], 'For each gathering, those who are there make a version of one page.')
		]
	},
	{
		id: 'decide-the-practical-things',
		title: 'Decide the practical things openly',
		lead: nearby(['K2'], 'Talk openly about strategy, long-term plans and money.'),
		points: [nearby(['K2'], 'If you want leaders, decide of what kind.')]
	},
	{
		id: 'pass-on-what-you-know',
		title: 'Pass on knowledge and contacts',
		lead: nearby(['K2'], 'Share what you learned, even when the network has come to an end.'),
		points: [
			nearby(
				['K2'],
				'Most useful is who worked with whom, and how that went. The next start is shorter.'
			),
			judged('Such a list endangers people in the wrong hands. Keep it where few can reach it.')
		]
	}
];

/** The points of a group agreement. */
export const agreementFields: AgreementField[] = [
	{
		id: 'purpose',
		label: 'Purpose and mandate',
		help: 'One line that every member would recognise, and what you will leave to others.',
		basis: nearby(['K1'], 'A clear mandate belongs to the rules that keep trust alive.')
	},
	{
		id: 'values',
		label: 'Shared values',
		help: 'Three to five, in words that each member could print on its own page.',
		basis: nearby(['K2'], 'The agreement names the values that members share.')
	},
	{
		id: 'commitments',
		label: 'What members promise each other',
		help: 'What each may expect from the others in ordinary weeks and on a bad day.',
		basis: nearby(['K2'], 'Members write down what they commit themselves to.')
	},
	{
		id: 'joining',
		label: 'Who can join, and how',
		help: 'Conditions, who says yes, and how a newcomer is brought in.',
		basis: nearby(['K1'], 'Criteria for entry are part of clear rules.')
	},
	{
		id: 'decisions',
		label: 'How you decide',
		help: 'For example one vote for each member. Say what needs everybody and what one person may settle.',
		basis: nearby(['K1'], 'When members know how decisions fall, trust stays alive.')
	},
	{
		id: 'contributions',
		label: 'What each gives',
		help: 'Money, hours, rooms or skill, each as it is able to.',
		basis: nearby(['K1'], 'Giving according to what one has lets groups of any size feel at home.')
	},
	{
		id: 'speaking',
		label: 'Who may speak, and on what',
		help: 'One voice or many, named functions, and how fast a text must be approved.',
		basis: nearby(['K3'], 'Whether there is one voice or many is decided early.')
	},
	{
		id: 'name-and-logo',
		label: 'Use of the name and the logo',
		help: 'When members show it, when they do not, and who may forbid a use.',
		basis: nearby(['K3'], 'A shared name, slogan and logo make a coalition visible as one.')
	},
	{
		id: 'settling-conflict',
		label: 'How a conflict is settled',
		help: 'Which steps, with whose help, within how many days.',
		basis: nearby(['K2'], 'The agreement says how it is used when members fall out.')
	},
	{
		id: 'how-agreed',
		label: 'How and by whom it was agreed',
		help: 'The day, the members present, and that all consented. Functions suffice; leave out names.',
		basis: nearby(['K2'], 'It is made by consensus, and says who took part.')
	},
	{
		id: 'one-page-version',
		label: 'One page for each meeting',
		help: 'The few rules that count in the room today, made by those who are in it.',
		basis: nearby(['K2'], 'Those present at a gathering write a short version for that day.')
	},
	{
		id: 'safety',
		label: 'Safety and confidence',
		help: 'What stays in the room, which channels you use, what is never written down, who is told of an incident.',
		basis: judged('Members carry different risks. The one most at risk should set the pace.')
	},
	{
		id: 'leaving',
		label: 'Leaving',
		help: 'How a member goes, what it may keep and say, and when the others may ask it to go.',
		basis: judged('A quiet way out does less harm than a quarrel in public.')
	},
	{
		id: 'leaders-conflict',
		label: 'Leaders with a second role',
		help: 'What happens when a leader runs for office, joins the government or has a conflict of interest.',
		basis: judged('The standing of all depends on that of those who speak for them.')
	},
	{
		id: 'review-date',
		label: 'Day of the next review',
		help: 'A date within twelve months, and the function that calls the meeting.',
		basis: judged('A rule that nobody looks at again stops being followed.')
	}
];
