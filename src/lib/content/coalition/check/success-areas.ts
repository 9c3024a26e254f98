import type { CheckSection } from '$lib/domain/catalogue/coalition';
import { nearby } from '../../cases/define-case';
import { ask, noCoalitionYet } from '../ask';

export const successAreasSection: CheckSection = {
	number: 3,
	id: 'success-areas',
	title: 'What successful networks share',
	about: [
		nearby(
			['K2'],
			'Three areas belong together when a network is planned or reviewed: history and surroundings, aims and skill, leadership and management.'
		)
	],
	questions: [
		ask({
			id: 'CS1',
			question: 'How many of us had worked together in pairs before this crisis?',
			why: 'Trust that already exists need not be built while the house is burning.',
			answers: [
				'None.',
				'A few people had.',
				'Most of the core group.',
				'Most members, on something one could see.'
			],
			raise: 'Give two members who do not know each other one small task.',
			skipWhen: [noCoalitionYet]
		}),
		ask({
			id: 'CS2',
			question: 'Do we have skill in law, media, research and mobilising, or can we call on it?',
			why: 'On the first day there is no time to look for a lawyer.',
			answers: [
				'None of the four.',
				'One or two of them.',
				'All four, without anything agreed.',
				'All four, with people named for each and tried out.'
			],
			raise: 'Write one function beside each of the four, and ask whether it holds.',
			skipWhen: [noCoalitionYet]
		}),
		ask({
			id: 'CS3',
			question: 'Would people outside care about the issue in the words that we use?',
			why: 'Words of the sector often mean little to those whose support you need.',
			answers: [
				'We have not tried.',
				'We believe so.',
				'We tried it on allies.',
				'We tried it on people who have nothing to do with the sector.'
			],
			raise: 'Tell the issue to three neighbours and write down which words they repeat.',
			skipWhen: [noCoalitionYet],
			readOn: [
				{
					caseId: 'it-works-poland',
					why: 'Focus groups came first there, and changed the words of the campaign.'
				}
			]
		}),
		ask({
			id: 'CS4',
			question: 'Are our records, our money and our messages managed for all of us?',
			why: 'What one member keeps for itself is lost when that member falls out.',
			answers: [
				'No.',
				'Yes, out of goodwill.',
				'An agreed host does it, with duties.',
				'It is agreed and reported to members, and someone can step in.'
			],
			raise: 'Write on one page what the host does for all and to whom it reports.',
			skipWhen: [noCoalitionYet]
		})
	]
};
