import { defineQuestions, firstStep } from './define-readiness';

export const peopleQuestions = defineQuestions([
	{
		id: 'H18',
		area: 'people',
		question: 'Do our staff know the risks of their own job and what to do about them?',
		why: 'The person who meets the risk first is seldom the one who wrote the plan.',
		answers: [
			'New people find out by themselves',
			'Colleagues pass it on by word of mouth',
			'Everyone is briefed on arrival, with a page for their own role',
			'Everyone is briefed, and all had a refresher in the last twelve months'
		],
		type: 'prevent',
		links: ['LEG-04', 'LEG-05', 'DIS-07'],
		inShortForm: false,
		firstStep: firstStep({
			id: 'write-role-pages',
			what: 'Write half a page for each role: what can happen, what to do, whom to tell.',
			front: 'people',
			ownerRole: 'People lead',
			days: 45,
			doneWhen: 'Each person has gone through their page with their lead.'
		})
	},
	{
		id: 'H19',
		area: 'people',
		question: 'Do we hold emergency contacts, family wishes and medical needs safely?',
		why: 'If someone is held, the family and the right medicine cannot wait for a search in files.',
		answers: [
			'We would not know whom to call',
			'Some contacts are in a phone or an open list',
			'Each person filled in a sheet, sealed or encrypted, and two people may open it',
			'Two people can open each sealed sheet, and every sheet was renewed this year'
		],
		type: 'respond',
		links: ['LEG-05', 'DIS-07'],
		inShortForm: true,
		firstStep: firstStep({
			id: 'seal-care-sheets',
			what: 'Ask each person for a voluntary sheet: whom to call, in what order, medicine, and wishes about publicity.',
			front: 'people',
			ownerRole: 'People lead',
			days: 21,
			doneWhen: 'The sheets are sealed, and two named roles can open them at night.'
		})
	},
	{
		id: 'H20',
		area: 'people',
		question: 'Can our people get help with stress and trauma?',
		why: 'An attack goes on in people long after the office is open again.',
		answers: [
			'There is nothing, or asking would be seen as weak',
			'Kind colleagues listen, or we would look for someone',
			'A provider is agreed and paid for, and staff can go without asking their lead',
			'A provider is paid and has been used, and we asked this year whether it helps'
		],
		type: 'respond',
		links: ['LEG-04', 'LEG-05', 'DIS-02', 'DIS-07'],
		inShortForm: false,
		firstStep: firstStep({
			id: 'find-care-provider',
			what: 'Find one provider outside the organisation who knows this kind of work, and pay for first sessions.',
			front: 'people',
			ownerRole: 'People lead',
			days: 60,
			doneWhen: 'Staff know how to book in private, and a budget line exists.'
		})
	},
	{
		id: 'H21',
		area: 'people',
		question: 'Do we offer more protection to those of us who are more at risk?',
		why: 'A plan made for an average person leaves out the ones who are attacked first.',
		answers: [
			'All are treated the same',
			'We help when somebody asks',
			'People at higher risk were asked, and have a plan of their own if they want one',
			'Each person who wanted one has a plan, and it was reviewed with them this year'
		],
		type: 'prevent',
		links: ['DIS-05', 'DIS-07', 'LEG-05'],
		inShortForm: false,
		firstStep: firstStep({
			id: 'ask-who-is-exposed',
			what: 'Offer every person a private talk about their own risk. Keep no list of identities.',
			front: 'people',
			ownerRole: 'Director',
			days: 45,
			doneWhen: 'Everyone was offered the talk, and agreed measures have money and a date.'
		})
	},
	{
		id: 'H22',
		area: 'people',
		question: 'Do our routes for complaints and safeguarding work, and feel safe to use?',
		why: 'Harm that nobody could report goes on, and comes out in the worst way.',
		answers: [
			'There is no route, or people fear to use it',
			'A policy exists, but few know it or it ends at one manager',
			'An independent route is known to staff, partners and communities',
			'The independent route is known, and cases or a review this year showed that it is fair'
		],
		type: 'both',
		links: ['REP-01', 'REP-07'],
		inShortForm: false,
		firstStep: firstStep({
			id: 'open-safe-route',
			what: 'Name two trained people and one contact outside the line of command to whom anyone can complain.',
			front: 'governance',
			ownerRole: 'Board chair',
			days: 60,
			doneWhen: 'The route is known in the languages people use, and a test message was answered.'
		})
	}
]);
