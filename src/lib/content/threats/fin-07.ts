import { defineThreat } from '../define';

export const fin07 = defineThreat({
	id: 'FIN-07',
	category: 'financial',
	alsoIn: ['digital', 'reputational'],
	title: 'Payment fraud or theft',
	definition:
		'Money is diverted by a false invoice, a fake supplier or someone inside. It is also a ready story for opponents.',
	earlySign: 'bank details changed by email, and great hurry',
	synonyms: [
		'fraud',
		'fake invoice',
		'embezzlement',
		'stolen money',
		'business email compromise',
		'invoice redirection',
		'corruption inside',
		'misuse of funds',
		'scam',
		'CEO fraud'
	],
	leadsTo: [],
	detail: {
		actors: [
			'Criminals who read your mail and wait for an invoice',
			'A false supplier, or a real one that sends bills twice',
			'Somebody inside who can pay alone',
			'A partner that uses the money for something else'
		],
		signs: [
			'Bank details change by mail, and it is urgent',
			'A message from the director asks for a quick and quiet payment',
			'One person orders, receives and pays',
			'Receipts come late, or all in the same hand',
			'Someone never takes leave and lets nobody see the books'
		],
		hits: [
			'Money is gone, and often does not come back',
			'Donors ask for it back, or stop',
			'The story is told as proof that all of you steal',
			'Colleagues suspect one another',
			'Those the money was meant for get nothing'
		],
		exposure: [
			{
				id: 'odd-payment-noticed',
				question: 'How soon would somebody who does not pay notice a wrong payment of ours?',
				why: 'A bank can stop money in the first hours, seldom after weeks.',
				answers: [
					'Within a day',
					'Within a week',
					'Within a month',
					'At the yearly audit, or never'
				]
			},
			{
				id: 'our-payments-known',
				question:
					'How much can a stranger learn about who pays whom in our organisation, and when?',
				why: 'A good forgery needs names, dates and habits.',
				answers: [
					'Next to nothing',
					'Names and addresses of staff',
					'Also who handles money, or who our suppliers are',
					'Also amounts and dates, or our mail was broken into before'
				]
			},
			{
				id: 'say-it-aloud',
				question:
					'Could a colleague of ours who sees misuse say so without passing by the person concerned?',
				why: 'A colleague often sees misuse long before the books show it.',
				answers: [
					'Yes, two routes are known and have been used',
					'Yes, one route is known to all',
					'In theory; few know it',
					'No'
				]
			}
		],
		prompts: [
			'Do two people approve each payment, and who calls back when bank details change?',
			'What would we tell the donor on the first day?',
			'Which payment is so regular that nobody reads it any more?',
			'How do we protect a person who reports, and the person who is accused?',
			'Would we tell the public ourselves, or wait to be asked?'
		],
		capacities: [
			'Two people for each payment, and a call to a known number when details change',
			'Bank messages to a second person at every payment',
			'A safe route for reporting misuse',
			'Somebody other than the payer who compares bank and books each month',
			'Insurance against fraud, if it can be had',
			'A line for donors and press prepared in calm times'
		],
		moves: {
			'24h': [
				{
					id: 'call-the-bank-now',
					what: 'Call the bank and the bank of the receiver, and ask them to stop or recall the payment',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 1,
					doneWhen: 'Both banks have confirmed the request with a reference.',
					grade: 'judgement'
				},
				{
					id: 'hold-open-payments',
					what: 'Hold all open payments until each has been checked by voice',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 1,
					doneWhen: 'The list of open payments is marked as checked or held.',
					grade: 'judgement'
				},
				{
					id: 'keep-the-mail',
					what: 'Keep the messages with their headers, and change nothing',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'The messages are saved in two places with the hour.',
					grade: 'judgement'
				},
				{
					id: 'close-the-way-in',
					what: 'Sign out all sessions of the mailbox concerned, and change its password from a clean device',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'Sessions, forwarding rules and second factor have been checked.',
					grade: 'judgement'
				},
				{
					id: 'tell-chair-and-director',
					what: 'Tell the director and the chair, unless one of them is concerned',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 1,
					doneWhen: 'Two people above the payment know it and have noted the hour.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'report-the-crime',
					what: 'Report it to the police or the office in charge, after a word with your lawyer',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'You hold the number of the report.',
					grade: 'judgement'
				},
				{
					id: 'tell-donor-first',
					what: 'Tell the donor whose money it was before anyone else does',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Director',
					days: 2,
					doneWhen: 'The donor has the facts in writing and a date for the next news.',
					grade: 'judgement'
				},
				{
					id: 'tell-insurer',
					what: 'Tell the insurer, if you have one',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 2,
					doneWhen: 'The insurer has confirmed the notice.',
					grade: 'judgement'
				},
				{
					id: 'fair-to-suspect',
					what: 'Ask your lawyer how to act fairly and lawfully, if somebody inside is suspected',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'The lawyer has set out the steps, and nobody was named in public.',
					grade: 'judgement'
				},
				{
					id: 'warn-the-peers',
					what: 'Warn peers and suppliers of the trick, without blaming the colleague who fell for it',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 3,
					doneWhen: 'The warning has gone out to those who pay the same people.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'check-a-year-back',
					what: 'Have somebody independent check payments of the last year',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Board chair',
					days: 30,
					doneWhen: 'The board has the report.',
					grade: 'judgement'
				},
				{
					id: 'make-good',
					what: 'Agree with the donor how the loss is made good',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'The agreement is on paper.',
					grade: 'judgement'
				},
				{
					id: 'close-payment-gap',
					what: 'Close the gap that made it possible, and test it with a false request',
					front: 'governance',
					phase: 'adapt',
					ownerRole: 'Finance lead',
					days: 21,
					doneWhen: 'A false request was sent as a test and stopped.',
					grade: 'judgement'
				},
				{
					id: 'review-without-blame',
					what: 'Hold a review without blame, and write down what everyone learned',
					front: 'learning',
					phase: 'adapt',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'A page with lessons, owners and dates has been shared with staff.',
					grade: 'judgement'
				},
				{
					id: 'thank-who-reported',
					what: 'Thank the person who noticed it, and protect them',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 14,
					doneWhen: 'The person has been thanked, and asked whether anyone makes it hard for them.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'On 25 May 2021 about 150 organisations got a message that claimed to come from a large aid donor.',
				grade: 'context',
				sources: ['PH3'],
				when: '2021-05-25'
			},
			{
				text: 'A guide for charities asks that each request for money be confirmed by voice, on a number known before.',
				grade: 'context',
				sources: ['PH8']
			},
			{
				text: 'Of 192 Romanian organisations that were trained, one in four had met a digital incident within twelve months. Which year was not read.',
				grade: 'context',
				sources: ['S73']
			}
		],
		sources: [
			{
				key: 'PH3',
				title: 'CyberPeace Institute: lessons from an attack on a non-profit',
				url: 'https://cyberpeaceinstitute.org/news/non-profit-organization-targeted-by-cyberattack-valuable-lessons-for-you/',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'PH8',
				title: 'Free for Charity: security guide for charities',
				url: 'https://www.freeforcharity.org/charity-security-guide/',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S73',
				title: 'German Marshall Fund: cybersecurity for NGOs',
				url: 'https://gmfus.org/cybersecurity-ngos-boring-not-thing-wed-better',
				kind: 'context',
				seenOn: '2026-11-21'
			}
		]
	}
});
