import type { CheckSection } from '$lib/domain/catalogue/coalition';
import { nearby } from '../../cases/define-case';
import { ask, noCoalitionYet } from '../ask';

export const spectrumSection: CheckSection = {
	number: 6,
	id: 'spectrum',
	title: 'Loose or tight',
	about: [
		nearby(
			['K3'],
			'Networks are loose, coalitions tight, and movements mix both. A coalition can be part of a wider movement.'
		)
	],
	questions: [
		ask({
			id: 'SP1',
			question: 'Where do our members believe that we stand between loose and tight?',
			why: 'Members who believe different things will expect different things.',
			answers: [
				'We have never asked.',
				'The answers lie far apart.',
				'The answers are close.',
				'There is one answer, and the agreement says it.'
			],
			raise: 'Draw a line on the wall and let every member stand on it.',
			skipWhen: [noCoalitionYet]
		}),
		ask({
			id: 'SP2',
			question: 'Does the threat that we face now call for this place on the line?',
			why: 'Too tight tires everyone in quiet times. Too loose is slow under attack.',
			answers: [
				'We have not considered it.',
				'We are looser or tighter than we should be.',
				'It is about right.',
				'It is right, and we agreed what would make us move either way.'
			],
			raise: 'Agree on one event that brings you closer and one that lets you loosen.',
			skipWhen: [noCoalitionYet],
			readOn: [
				{
					caseId: 'civilisation-hungary',
					why: 'What held well against attacks had to be found anew when they paused.'
				},
				{
					caseId: 'articulacion-nicaragua',
					why: 'Being informal was part of how it could go on.'
				}
			]
		})
	]
};
