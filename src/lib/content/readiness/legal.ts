import { defineQuestions, firstStep } from './define-readiness';

export const legalQuestions = defineQuestions([
	{
		id: 'H01',
		area: 'legal',
		question: 'Could we show every registration, licence and yearly filing today?',
		why: 'One missing paper can give an authority a lawful reason to suspend us.',
		answers: [
			'We would not know what is missing or where to look',
			'Most papers exist, but they lie in several places or one person keeps them',
			'All papers are in one folder with a calendar of due dates',
			'The folder was checked against the calendar this year, and a copy lies outside the office'
		],
		type: 'prevent',
		links: ['LEG-01', 'LEG-03', 'LEG-09'],
		inShortForm: false,
		firstStep: firstStep({
			id: 'gather-filings',
			what: 'Put all registrations, licences and filings of five years in one folder, and list what is missing.',
			front: 'legal',
			ownerRole: 'Finance lead',
			days: 30,
			doneWhen: 'A second person found any paper within ten minutes.'
		})
	},
	{
		id: 'H02',
		area: 'legal',
		question: 'Who tells us about draft laws and new rules that touch our work?',
		why: 'Weeks of warning decide whether we can still be heard before a vote.',
		answers: [
			'Nobody; we learn of a rule when it applies to us',
			'We hear of it by chance, from news or from peers',
			'A named person follows drafts and writes a short note when something moves',
			'A monthly note with a sector source is written, and one this year led to a decision'
		],
		type: 'prevent',
		links: ['LEG-01', 'LEG-02', 'LEG-07', 'LEG-08'],
		inShortForm: false,
		firstStep: firstStep({
			id: 'name-law-reader',
			what: 'Name one person who reads drafts for us, and join a peer who already does it.',
			front: 'legal',
			ownerRole: 'Director',
			days: 14,
			doneWhen: 'The first monthly note of half a page has gone to the team.'
		})
	},
	{
		id: 'H03',
		area: 'legal',
		question: 'Is there a lawyer who has agreed to act for us within two hours?',
		why: 'What happens in the first hours of a search or an arrest can rarely be repaired later.',
		answers: [
			'We would start searching for a lawyer on that day',
			'We know a lawyer, but nothing is agreed for nights or weekends',
			'A letter of engagement is signed, and staff carry two numbers',
			'The letter is signed, the numbers are carried, and we tried them outside working hours this year'
		],
		type: 'respond',
		links: ['LEG-03', 'LEG-04', 'LEG-05', 'LEG-06', 'FIN-01'],
		inShortForm: true,
		firstStep: firstStep({
			id: 'engage-lawyer',
			what: 'Agree in writing with a lawyer and a stand-in what they do, how fast and at what price.',
			front: 'legal',
			ownerRole: 'Director',
			days: 30,
			doneWhen: 'The letter is signed, and a test call on a weekend was answered.'
		})
	},
	{
		id: 'H04',
		area: 'legal',
		question: 'Do our staff know what to do when officers stand at the door?',
		why: 'Calm and lawful conduct protects people and keeps our rights for later.',
		answers: [
			'Whoever opens would have to improvise',
			'One or two people know what they would do',
			'A one-page guide for the door, checked by our lawyer, is known to all',
			'All staff, also reception and guards, walked through it in the last twelve months'
		],
		type: 'both',
		links: ['LEG-04', 'LEG-09', 'DIG-06'],
		inShortForm: true,
		firstStep: firstStep({
			id: 'write-door-guide',
			what: 'Write one page with your lawyer on conduct during a visit or search, and hold a short walk-through.',
			front: 'people',
			ownerRole: 'Operations lead',
			days: 30,
			doneWhen: 'Each person can say who speaks, whom to call and what nobody does.'
		})
	},
	{
		id: 'H05',
		area: 'legal',
		question: 'Are our employment contracts, permits and labour papers in order?',
		why: 'Labour and visa papers are the easiest thing for an inspector to find fault with.',
		answers: [
			'Nobody has looked, or we know that some people have no contract',
			'Contracts exist, but leave, permits or insurance are not followed up',
			'All papers are complete, and a list shows when each permit ends',
			'A yearly check took place, and the gaps it found are closed'
		],
		type: 'prevent',
		links: ['LEG-09', 'LEG-10'],
		inShortForm: false,
		firstStep: firstStep({
			id: 'check-labour-papers',
			what: 'Go through each personnel file with a checklist, and note gaps and end dates of permits.',
			front: 'governance',
			ownerRole: 'People lead',
			days: 45,
			doneWhen: 'The list of gaps has an owner and a date for each line.'
		})
	},
	{
		id: 'H06',
		area: 'legal',
		question: 'Can we prove what we publish, and does someone read risky texts first?',
		why: 'A claim without proof can cost years in court, and our name as well.',
		answers: [
			'We publish first and look for proof if somebody asks',
			'Authors keep their own sources; a second reading happens now and then',
			'Sources are logged for each claim, and a lawyer or senior editor reads risky texts',
			'Log and second reading are routine, and this year we went back over our main publications'
		],
		type: 'prevent',
		links: ['LEG-06', 'DIS-03', 'REP-02'],
		inShortForm: false,
		firstStep: firstStep({
			id: 'start-claims-log',
			what: 'Start a log of claims and sources, stored away from names of people who could be harmed.',
			front: 'communications',
			ownerRole: 'Communications lead',
			days: 21,
			doneWhen: 'The next publication has a complete log and the initials of a second reader.'
		})
	}
]);
