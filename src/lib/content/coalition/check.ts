import type { CheckSection, CoalitionCheck } from '$lib/domain/catalogue/coalition';
import { closedSpace } from './ask';

const files = import.meta.glob<Readonly<Record<string, CheckSection>>>('./check/*.ts', {
	eager: true
});

/** Every file of the folder is one section; the number says the order. */
const sections = Object.values(files)
	.flatMap((file) => Object.values(file))
	.sort((a, b) => a.number - b.number);

/** The coalition check: 43 questions in 13 sections. All of its wording is our judgement. */
export const coalitionCheck: CoalitionCheck = {
	scale: [
		'It does not exist, or we do not know.',
		'We talked about it or did it once. Nothing is agreed.',
		'It is agreed, and mostly we do it.',
		'It is agreed, we do it and check it, and newcomers know it.'
	],
	settings: [
		{
			id: 'exists',
			question: 'Does our coalition or network exist already?',
			why: 'Before it exists, only five sections are asked: purpose, partners, setting up, costs and starting.',
			options: [
				{ id: 'yes', label: 'Yes, in whatever form' },
				{ id: 'no', label: 'No, we are thinking about it' }
			]
		},
		{
			id: 'space',
			question: 'Would being visible as a coalition put our members in danger?',
			why: 'If so, questions that ask for public rules and named speakers are left out or put in another way.',
			options: [
				{ id: 'open', label: 'No, or not much' },
				{ id: 'closed', label: 'Yes, or we are not sure' }
			]
		},
		{
			id: 'offices',
			question: 'Does one of us have a head office and offices in several countries?',
			why: 'If not, the question about the head office is left out.',
			options: [
				{ id: 'yes', label: 'Yes' },
				{ id: 'no', label: 'No' }
			]
		}
	],
	sections,
	shortForm: ['NT1', 'NT3', 'PT1', 'CS2', 'EN1', 'EN3', 'CC3', 'BC2', 'BP2', 'BP3', 'OC1', 'OC3'],
	askFirst: [{ when: closedSpace, questions: ['SL2', 'EN4'] }],
	redFlags: [
		{
			when: { question: 'EN3', answers: ['0'] },
			title: 'No group agreement',
			why: 'The first dispute under pressure will have no rule to turn to.',
			firstStep: 'Agree in one meeting on purpose, deciding, speaking and leaving.'
		},
		{
			when: { question: 'CC3', answers: ['0'] },
			title: 'Nobody has settled how you speak',
			why: 'On the first day members may contradict each other, or one may speak for all unasked.',
			firstStep: 'Settle who answers, on what, and who approves a text within two hours.'
		},
		{
			when: { question: 'BP2', answers: ['0'] },
			title: 'No rules for deciding',
			why: 'Nobody can tell whether a decision stands, and trust goes with it.',
			firstStep: 'Write down how your last three decisions came about, and choose one way.'
		},
		{
			when: { question: 'OC1', answers: ['0'] },
			title: 'Nothing holds you together in quiet times',
			why: 'The next attack may find a list of addresses that nobody answers.',
			firstStep: 'Choose one light task for the next six months, and someone to see to it.'
		}
	],
	stages: [
		{
			id: 'preparing',
			title: 'Preparing',
			from: 0,
			meaning: 'Much is still to be agreed. Begin with the red flags.'
		},
		{
			id: 'forming',
			title: 'Forming',
			from: 1,
			meaning: 'Things are talked about and begun. Put the few rules that matter in writing.'
		},
		{
			id: 'working',
			title: 'Working',
			from: 2,
			meaning: 'You agreed and mostly do it. Try it out before you need it.'
		},
		{
			id: 'resilient',
			title: 'Resilient',
			from: 2.7,
			meaning: 'You do it, check it, and newcomers know it. Keep it alive in quiet times.'
		}
	],
	reading: [
		'Each section has its own mean of the answered questions, from 0 to 3. A question that was skipped or left open does not count.',
		'Never show one number for everything without the sections beside it.',
		'A red flag is shown whatever the mean says.',
		'The result is for your own talk. Do not use it to rank members, and do not send it to a funder without asking them.',
		'Where members answer differently, the difference is the finding. Talk about it before you agree on a number.'
	],
	grade: 'judgement'
};
