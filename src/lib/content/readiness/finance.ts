import { defineQuestions, firstStep } from './define-readiness';

export const financeQuestions = defineQuestions([
	{
		id: 'H07',
		area: 'finance',
		question: 'Could we pay wages for eight weeks if our main account were blocked?',
		why: 'A freeze can last for months, and people with families cannot wait that long.',
		answers: [
			'No, or nobody has worked it out',
			'For some weeks, or only if a person lent us money',
			'A lawful reserve or a host covers eight weeks, and the way to use it is written down',
			'Eight weeks are covered lawfully, and a payment was made by that way during this year'
		],
		type: 'respond',
		links: ['FIN-01', 'FIN-02', 'FIN-04'],
		inShortForm: true,
		firstStep: firstStep({
			id: 'count-wage-weeks',
			what: 'Work out what eight weeks of wages cost, and ask lawyer, bank and donors which lawful reserve is possible.',
			front: 'financial',
			ownerRole: 'Finance lead',
			days: 30,
			doneWhen: 'The board has seen the sum, the gap and two ways to close it.'
		})
	},
	{
		id: 'H08',
		area: 'finance',
		question: 'Do two of us approve each payment, and call back when bank details change?',
		why: 'Diverted money hurts twice: it is lost, and it is a story for opponents.',
		answers: [
			'One person can pay alone',
			'Two people sign, but not always, and nobody calls back',
			'Two people approve every payment, and changed details are confirmed by a known number',
			'Two people approve, calls back are routine, and an auditor or board member checked a sample this year'
		],
		type: 'prevent',
		links: ['FIN-07', 'REP-02'],
		inShortForm: true,
		firstStep: firstStep({
			id: 'two-people-pay',
			what: 'Set the bank account to two approvals, and write the rule for calling back.',
			front: 'financial',
			ownerRole: 'Finance lead',
			days: 14,
			doneWhen: 'The bank refuses a payment with one approval.'
		})
	},
	{
		id: 'H09',
		area: 'finance',
		question: 'Are our accounts audited from outside and easy for anyone to read?',
		why: 'Open books are the shortest answer to a story about our money.',
		answers: [
			'There is no audit and nothing is public',
			'Some projects are audited, or the accounts are public but years old',
			'Last year’s accounts are audited and public',
			'Audited accounts are public, and this year people from outside read our plain-language page and understood it'
		],
		type: 'prevent',
		links: ['FIN-05', 'DIS-06', 'REP-02'],
		inShortForm: false,
		firstStep: firstStep({
			id: 'plain-accounts-page',
			what: 'Write one page in plain words on last year’s income and spending. Leave out donors whose naming could harm someone.',
			front: 'financial',
			ownerRole: 'Finance lead',
			days: 45,
			doneWhen: 'Three people from outside could say where the money comes from.'
		})
	},
	{
		id: 'H10',
		area: 'finance',
		question: 'Does less than half our income come from any one funder or country?',
		why: 'Whoever pays more than half can end the work, willingly or not.',
		answers: [
			'We do not know the share, or one source pays nearly all',
			'One source pays more than half, and we talk about changing it',
			'No source pays more than half, or a written plan with dates leads there',
			'No source pays more than half, and the plan was renewed this year'
		],
		type: 'prevent',
		links: ['FIN-03', 'FIN-04', 'FIN-09', 'LEG-02'],
		inShortForm: false,
		firstStep: firstStep({
			id: 'chart-income-shares',
			what: 'Draw up the income of three years by funder and by country, and mark what could stop at once.',
			front: 'financial',
			ownerRole: 'Finance lead',
			days: 21,
			doneWhen: 'The board has discussed the page and set one aim for next year.'
		})
	},
	{
		id: 'H11',
		area: 'finance',
		question: 'Do our budgets hold money for lawyers, security and care of staff?',
		why: 'Help that nobody budgeted comes late, or eats the money for the work.',
		answers: [
			'No budget has such a line',
			'One grant has a small line, or we would ask when it happens',
			'All main grants have lines for legal help, security and care',
			'All main grants have the lines, and this year’s real costs were used to set the next ones'
		],
		type: 'respond',
		links: ['FIN-08', 'LEG-05', 'LEG-06'],
		inShortForm: false,
		firstStep: firstStep({
			id: 'add-safety-lines',
			what: 'Write a standard budget line for legal help, security and care, and use it in the next proposal.',
			front: 'financial',
			ownerRole: 'Finance lead',
			days: 30,
			doneWhen: 'One funder has approved the line.'
		})
	},
	{
		id: 'H12',
		area: 'finance',
		question: 'Do we have a second bank or another lawful way to pay?',
		why: 'One bank that hesitates can stop everything on one day.',
		answers: [
			'Everything runs through one bank',
			'A second account exists on paper, or one person could use it',
			'A second lawful route is open, with two people who may sign',
			'The second route is open to two signatories, and a payment went through it in the last three months'
		],
		type: 'respond',
		links: ['FIN-01', 'FIN-02'],
		inShortForm: true,
		firstStep: firstStep({
			id: 'open-second-route',
			what: 'Ask your lawyer which second route is lawful, and apply for it at another bank.',
			front: 'financial',
			ownerRole: 'Finance lead',
			days: 60,
			doneWhen: 'A small real payment has arrived by the new route.'
		})
	}
]);
