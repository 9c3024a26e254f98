import type { CheckSection } from '$lib/domain/catalogue/coalition';
import { nearby } from '../../cases/define-case';
import { ask, noCoalitionYet, noOffices } from '../ask';

export const internationalSection: CheckSection = {
	number: 11,
	id: 'international',
	title: 'Staff, law, money and the head office',
	about: [
		nearby(
			['K4'],
			'Learnings for international organisations name three layers: each person, the organisation, and the system. The third could not be read.',
			'2020-06-09'
		)
	],
	questions: [
		ask({
			id: 'IL1',
			question: 'Do our staff know which risks they run and what to do?',
			why: 'Those who know what to do stay calmer and put each other in less danger.',
			answers: [
				'No.',
				'A few of them do.',
				'Most of them, from a paper.',
				'All of them, with training in the last year.'
			],
			raise: 'Spend twenty minutes of the next staff meeting on one scenario.',
			skipWhen: [noCoalitionYet]
		}),
		ask({
			id: 'IL2',
			question: 'If an unfriendly inspector came, is there anything that could be used against us?',
			why: 'A late report is an easy reason to act against an organisation.',
			answers: [
				'We have not checked.',
				'We checked long ago, so we cannot tell.',
				'We check each year and know our gaps.',
				'We check each year, have closed the gaps, and the file is at hand.'
			],
			raise: 'Have someone from outside look through registration, tax and reports once.',
			skipWhen: [noCoalitionYet]
		}),
		ask({
			id: 'IL3',
			question: 'Have we put money aside for quick legal help and advocacy?',
			why: 'The first days cost most, and grants come later.',
			answers: [
				'None.',
				'It could be found.',
				'There is a budget line.',
				'There is a line; lawyers, and who may release the money, are agreed.'
			],
			raise: 'Ask two donors whether a part of their grant may be held for this.',
			skipWhen: [noCoalitionYet]
		}),
		ask({
			id: 'IL4',
			question: 'Does our head office know what its offices abroad will need on the first day?',
			why: 'Help that has to be explained first comes a day late.',
			answers: [
				'No.',
				'It knows whom to call.',
				'It is written down.',
				'It is written down and has been rehearsed.'
			],
			raise: 'Let each office write ten lines: whom we call, what we need, what you must not do.',
			skipWhen: [noCoalitionYet, noOffices]
		})
	]
};
