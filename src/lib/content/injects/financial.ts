import { defineInjects } from './define-inject';

export const financialInjects = defineInjects('financial', [
	{
		id: 'phones-off-bank-error',
		title: 'Two silent phones, and a bank app that fails',
		threats: ['FIN-01', 'LEG-05'],
		minute: 0,
		card: 'It is Monday, 8:40. Two colleagues have not arrived, and their phones are off. The bank’s app says: “Service not available. Please contact your branch.” Wages are due on Thursday.',
		questions: [
			'What do you look into first, and who does it?',
			'When do two silent phones become an emergency?',
			'What do you ask the bank, and in which form?'
		],
		goodAnswer: [
			'People come before money: families, homes and last contacts are checked first, with care.',
			'There is a set time after which lawyer and network are told.',
			'The bank is asked in writing which accounts, by whose order and until when.',
			'Payments of the next ten days are listed, with wages on top.',
			'A chance that both things are harmless is kept open.'
		],
		hotWash: [
			'Which of the two problems did we talk about longer, and why?',
			'Who could have signed for the second account?'
		]
	},
	{
		id: 'donor-pauses',
		title: 'The largest donor pauses everything',
		threats: ['FIN-04', 'FIN-02'],
		minute: 25,
		card: 'An e-mail from your largest donor: “In view of recent reports we have to put all payments on hold. Please do not draw on the current balance.” It is signed by a lawyer you have never met.',
		questions: [
			'Whom do you call, and what do you ask for?',
			'What stops today, and what must not stop?',
			'What do you tell partners who wait for money?'
		],
		goodAnswer: [
			'First the sender is checked: a call to a known number shows whether the mail is real.',
			'The contract is read for notice, and for costs already promised.',
			'A forecast of cash for twelve weeks is on the table within a day.',
			'Partners hear a true date or a plain “we do not know yet”, no promise.',
			'Staff hear it from us and not from others.'
		],
		hotWash: [
			'Did anyone doubt that the mail was real?',
			'Which partner would have been hit first, and did we ask them?'
		]
	},
	{
		id: 'changed-account-number',
		title: 'A supplier’s new account number',
		threats: ['FIN-07', 'DIG-01'],
		minute: 0,
		card: 'The auditor is due next week. Finance sees that last Friday’s payment to the printer went to a new account number, received by e-mail. The printer says: “We have changed nothing.”',
		questions: [
			'What do you do in the first hour?',
			'Whom do you have to tell, and in which order?',
			'How do you speak with the colleague who made the payment?'
		],
		goodAnswer: [
			'The bank is called at once, and asked to stop or recall the payment.',
			'The message is kept with its full header. Nothing is deleted.',
			'Mailboxes are checked for strangers, from a clean device.',
			'Donor and board hear of it from us before the audit.',
			'The colleague is not blamed before the rule is looked at.'
		],
		hotWash: [
			'Which rule would have stopped the payment, and do we have it?',
			'Would a colleague of ours have told us on the same day?'
		]
	}
]);
