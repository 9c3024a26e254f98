import { defineQuestions, firstStep } from './define-readiness';

export const communicationsQuestions = defineQuestions([
	{
		id: 'H30',
		area: 'communications',
		question: 'Can we all say in a few plain words who we are and what we do?',
		why: 'Where we leave a gap, somebody else tells our story.',
		answers: [
			'Everyone says something else',
			'A text exists, but few people use it',
			'A short text is agreed, and staff can say it in their own words',
			'Staff can say it in their own words, and people from outside heard it this year and understood'
		],
		type: 'prevent',
		links: ['DIS-01', 'DIS-06', 'REP-06', 'REP-09'],
		inShortForm: false,
		firstStep: firstStep({
			id: 'agree-our-story',
			what: 'Write five sentences on who we are with people we work for, and try them on three outsiders.',
			front: 'communications',
			ownerRole: 'Communications lead',
			days: 30,
			doneWhen: 'Three outsiders could repeat the main point.'
		})
	},
	{
		id: 'H31',
		area: 'communications',
		question: 'Is it settled who speaks for us, who signs off and what we say first?',
		why: 'Two voices that differ in the first hours are read as guilt.',
		answers: [
			'Whoever is called would answer',
			'The director speaks; a stand-in and first lines are missing',
			'Speaker, stand-in, sign-off and first lines are written down',
			'Speaker, stand-in, sign-off and lines are set, and were rehearsed in the last twelve months'
		],
		type: 'respond',
		links: ['DIS-01', 'DIS-02', 'DIS-03', 'REP-01', 'REP-02', 'REP-03', 'REP-04', 'REP-05'],
		inShortForm: true,
		firstStep: firstStep({
			id: 'set-first-lines',
			what: 'Name a speaker and a stand-in who agree to it, and write first lines for three likely attacks.',
			front: 'communications',
			ownerRole: 'Communications lead',
			days: 21,
			doneWhen: 'A mock call was answered with the agreed line, and all others passed it on.'
		})
	},
	{
		id: 'H32',
		area: 'communications',
		question: 'Do we notice what is said about us, in the languages that matter?',
		why: 'A rumour that we see on its first day can still be answered quietly.',
		answers: [
			'We learn of it from friends, or not at all',
			'Somebody looks now and then, in one language',
			'A named person looks every week, in the main languages, and keeps a log',
			'The weekly log is kept in the main languages, and this year reading it back led to a change'
		],
		type: 'prevent',
		links: ['DIS-01', 'DIS-02', 'DIS-03', 'DIS-04', 'DIS-08'],
		inShortForm: false,
		firstStep: firstStep({
			id: 'start-mentions-log',
			what: 'Name one person per language who looks for mentions once a week. Rotate the task, as it wears people down.',
			front: 'communications',
			ownerRole: 'Communications lead',
			days: 14,
			doneWhen: 'The log has four weekly entries.'
		})
	},
	{
		id: 'H33',
		area: 'communications',
		question: 'Do we know journalists and fact-checkers who would take our call?',
		why: 'Trust with a journalist cannot be built in the hour when we need it.',
		answers: [
			'We know nobody',
			'One colleague knows some people privately',
			'Five names are listed, with their subject and who of us knows them',
			'Five names are listed, and we spoke with each of them in the last six months'
		],
		type: 'respond',
		links: ['DIS-01', 'DIS-03', 'LEG-04'],
		inShortForm: false,
		firstStep: firstStep({
			id: 'meet-two-journalists',
			what: 'Meet two journalists or fact-checkers in calm times. Consider first whether contact puts them or you at risk.',
			front: 'communications',
			ownerRole: 'Communications lead',
			days: 45,
			doneWhen: 'Two have said how to reach them quickly.'
		})
	},
	{
		id: 'H34',
		area: 'communications',
		question: 'Could we reach our supporters if our accounts disappeared tonight?',
		why: 'Followers belong to the platform; an address list of our own does not.',
		answers: [
			'No, we have only platforms',
			'An old list exists somewhere, or one small second channel',
			'We keep a list of our own, lawfully and safely, and a second channel is known',
			'List and second channel are ours and safe, and a message went out by them this year'
		],
		type: 'respond',
		links: ['DIS-09', 'DIG-10'],
		inShortForm: false,
		firstStep: firstStep({
			id: 'own-contact-list',
			what: 'Build a list of contacts who agreed, keep it encrypted, and publish a second channel.',
			front: 'communications',
			ownerRole: 'Communications lead',
			days: 45,
			doneWhen: 'A test message reached most people on the list.'
		})
	}
]);
