import { defineQuestions, firstStep } from './define-readiness';

export const partnersQuestions = defineQuestions([
	{
		id: 'H37',
		area: 'partners',
		question: 'Do we look at the danger to our partners, and not only the danger from them?',
		why: 'A partner often carries the greater risk with the smaller purse.',
		answers: [
			'We only check partners',
			'We talk about their risks when something happens',
			'Both sides write down the risks to each, and who helps with what',
			'Risks to both sides are written down, and the talk took place again this year'
		],
		type: 'both',
		links: ['REP-03', 'LEG-08'],
		inShortForm: false,
		firstStep: firstStep({
			id: 'talk-risk-with-partner',
			what: 'Hold one open talk with your most exposed partner about what our work could bring on them.',
			front: 'solidarity',
			ownerRole: 'Programme lead',
			days: 45,
			doneWhen: 'Both have agreed two measures, and money for them.'
		})
	},
	{
		id: 'H38',
		area: 'partners',
		question: 'Do our partner agreements say what happens in an emergency, and with data?',
		why: 'When money or contact stops, an unclear contract turns partners against each other.',
		answers: [
			'They say nothing about it',
			'A few do, or it was agreed by word of mouth',
			'All new agreements have a clause on emergencies and one on data',
			'All agreements have both clauses, and they were read again this year'
		],
		type: 'respond',
		links: ['FIN-01', 'FIN-02', 'REP-03'],
		inShortForm: false,
		firstStep: firstStep({
			id: 'write-emergency-clause',
			what: 'Draft a clause with lawyer and partners: late payment, pause, safe contact, and what data we share.',
			front: 'legal',
			ownerRole: 'Programme lead',
			days: 45,
			doneWhen: 'One partner has signed it.'
		})
	},
	{
		id: 'H39',
		area: 'partners',
		question: 'Do our donors know what could happen to us, and would they bend?',
		why: 'A donor who hears of the risk first from the news may hold the money back.',
		answers: [
			'They do not know',
			'One programme officer knows, with no promise',
			'The main donors know, and have said in writing what they could do',
			'The main donors have said in writing what they could do, and we spoke about it this year'
		],
		type: 'respond',
		links: ['FIN-01', 'FIN-03', 'FIN-04'],
		inShortForm: false,
		firstStep: firstStep({
			id: 'ask-donors-early',
			what: 'Ask two main donors what they would do if an account were frozen or an office closed.',
			front: 'financial',
			ownerRole: 'Director',
			days: 30,
			doneWhen: 'Two answers in writing say what may be moved, paused or paid late.'
		})
	}
]);
