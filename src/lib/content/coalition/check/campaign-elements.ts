import type { CheckSection } from '$lib/domain/catalogue/coalition';
import { nearby } from '../../cases/define-case';
import { ask, noCoalitionYet } from '../ask';

export const campaignElementsSection: CheckSection = {
	number: 7,
	id: 'campaign-elements',
	title: 'Campaigning together',
	about: [
		nearby(
			['K3'],
			'Twelve elements were drawn from the campaign that led to the treaty against landmines; the guide takes them from Williams and Goose (2008).'
		)
	],
	questions: [
		ask({
			id: 'CE1',
			question: 'For how many of the twelve elements can we show something?',
			why: 'Evidence keeps a group from taking hopes for strengths.',
			answers: [
				'None, one or two.',
				'Three, four or five.',
				'Six to nine.',
				'Ten, eleven or twelve.'
			],
			raise: 'Go through the twelve with their quick tests and choose one to work on.',
			skipWhen: [noCoalitionYet],
			readOn: [
				{
					caseId: 'keepiton',
					why: 'For the twelfth element, timing: it plans by a calendar of elections and protests.'
				}
			]
		}),
		ask({
			id: 'CE2',
			question:
				'Do our meetings end with tasks that have an owner and a day, and are they checked?',
			why: 'What nobody owns is done by nobody, or by the same person every time.',
			answers: [
				'No.',
				'Tasks have owners and no day.',
				'They have both.',
				'They have both, and the next meeting begins with them.'
			],
			raise: 'Close the next meeting by reading out who does what by when.',
			skipWhen: [noCoalitionYet]
		}),
		ask({
			id: 'CE3',
			question: 'Do we begin with what happens to people, in plain words?',
			why: 'Listeners remember a person longer than a paragraph of law.',
			answers: [
				'We speak in legal or technical words only.',
				'It is a mixture.',
				'Most of the time.',
				'Always, and we try it on people who are not experts.'
			],
			raise: 'Rewrite the first three sentences of your last paper around a person who consents.',
			skipWhen: [noCoalitionYet],
			readOn: [
				{
					caseId: 'it-works-poland',
					why: 'Its films show people who were helped, and leave the argument aside.'
				}
			]
		})
	]
};
