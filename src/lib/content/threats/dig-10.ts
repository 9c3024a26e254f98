import { defineThreat } from '../define';

export const dig10 = defineThreat({
	id: 'DIG-10',
	category: 'digital',
	alsoIn: ['financial'],
	title: 'Platform, cloud or domain lost',
	definition: 'A company that you depend on ends, limits or loses the service.',
	earlySign: 'a mail about changed terms, or a payment that fails',
	synonyms: [
		'domain expired',
		'account terminated',
		'cloud shut off',
		'supplier sanctions',
		'vendor lock-in',
		'hosting ended',
		'email provider',
		'registrar',
		'service discontinued',
		'software licence'
	],
	leadsTo: [],
	detail: {
		actors: [
			'A company that changes its terms or its price',
			'A supplier that obeys sanctions, or fears them',
			'A registrar that got no payment or a complaint',
			'Thieves who take over the account with which all is managed'
		],
		signs: [
			'A mail about changed terms that nobody reads',
			'A payment fails because a card has run out',
			'The country you work in appears in a list of limits',
			'The person who set it up has left',
			'The supplier is sold or stops answering'
		],
		hits: [
			'Mail, files and web are gone in the same hour',
			'People who write for help get no answer',
			'Years of work lie in a format that nobody else reads',
			'Someone else buys the name and writes as you',
			'Staff use private accounts, and data scatters'
		],
		exposure: [
			{
				id: 'one-company-for-all',
				question: 'Could one company stop our mail, files and website at the same time?',
				why: 'Two doors closing at once leave no room to tell people.',
				answers: [
					'No, at least three lie apart',
					'Two of them lie with one company',
					'All three, but we know the way out',
					'Yes, and we have no way out'
				]
			},
			{
				id: 'renewals-seen',
				question: 'Who of us gets the notices about renewal, terms and payment?',
				why: 'A name is quickly lost when a card runs out or a mail goes to someone who has left.',
				answers: [
					'A shared address that two people read, and a calendar',
					'One person and a calendar',
					'One person’s mailbox',
					'Nobody, or someone who left'
				]
			},
			{
				id: 'sanctions-or-terms',
				question:
					'How likely is it that our country, theme or partners fall under the terms or sanctions of a supplier?',
				why: 'Companies cut whole places rather than look at each user.',
				answers: [
					'Hardly; we have checked',
					'Possible for a minor tool',
					'Possible for an important tool',
					'It has happened to peers, or to us'
				]
			}
		],
		prompts: [
			'Who owns our web address, by name?',
			'Which supplier’s end would hurt most, and in how many days?',
			'Whose private card pays for what?',
			'What would we use for mail on the first morning?',
			'In which format do our exports come, and can anyone open them?',
			'How would people find us if the address were gone?'
		],
		capacities: [
			'A register of services with owner, payer and date',
			'Accounts in the name of the organisation',
			'Exports in formats that other tools read',
			'A second channel for mail and news',
			'Payment in advance for names that matter',
			'A way out described for each supplier'
		],
		moves: {
			'24h': [
				{
					id: 'find-the-reason',
					what: 'Find out the reason: payment, terms, complaint, order or theft',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'The reason is known, or the question is with the supplier.',
					grade: 'judgement'
				},
				{
					id: 'pay-or-appeal',
					what: 'Pay the bill or appeal, with proof that the account is yours',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'The receipt or the number of the appeal is saved.',
					grade: 'judgement'
				},
				{
					id: 'fallback-mail',
					what: 'Start the second mail address, and tell those who must know by voice',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'A test mail came through, and the most important ten people know it.',
					grade: 'judgement'
				},
				{
					id: 'secure-related-accounts',
					what: 'Secure the accounts that hang on the lost one',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'The address for resetting has been changed for each.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'restore-from-export',
					what: 'Set up the most needed service elsewhere from the last export',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 3,
					doneWhen: 'Staff can work with it, and what is missing is listed.',
					grade: 'judgement'
				},
				{
					id: 'tell-the-public',
					what: 'Tell people where you are now, and what could be false',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 2,
					doneWhen: 'The news stands on two channels.',
					grade: 'judgement'
				},
				{
					id: 'press-the-supplier',
					what: 'Press the supplier with a letter, and through peers or a helpline',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 3,
					doneWhen: 'A person at the supplier has answered, or the helpline has the case.',
					grade: 'judgement'
				},
				{
					id: 'ask-law-contract',
					what: 'Ask your lawyer about contract, data and sanctions; do not hide who you are to get round them',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 3,
					doneWhen: 'The lawyer has said what is lawful.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'move-for-good',
					what: 'Decide whether to go back or to move for good',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'The decision with its cost is noted.',
					grade: 'judgement'
				},
				{
					id: 'way-out-each',
					what: 'Write a way out for each supplier that matters',
					front: 'digital',
					phase: 'adapt',
					ownerRole: 'Digital lead',
					days: 30,
					doneWhen: 'Each has half a page, and one was tried.',
					grade: 'judgement'
				},
				{
					id: 'put-in-own-name',
					what: 'Put accounts, names and cards in the name of the organisation',
					front: 'governance',
					phase: 'adapt',
					ownerRole: 'Finance lead',
					days: 30,
					doneWhen: 'No private card or mailbox is left in the register.',
					grade: 'judgement'
				},
				{
					id: 'gather-scattered-data',
					what: 'Gather data that went to private accounts in the meantime',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 21,
					doneWhen: 'Each person has confirmed that nothing is left there.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'Charities often lose accounts because nobody kept a proper list of them, a guide for charities finds.',
				grade: 'context',
				sources: ['SM7']
			},
			{
				text: 'About 20,000 followers, gathered over several years, were at stake when the Union for International Cancer Control lost an account. It got it back; how and how fast could not be read.',
				grade: 'case',
				sources: ['SM1'],
				when: '2021'
			},
			{
				text: 'A charity suffered in 2020 from a break-in that was not its own: it happened at the firm that kept its contact database.',
				grade: 'context',
				sources: ['RS3'],
				when: '2020'
			}
		],
		sources: [
			{
				key: 'SM7',
				title: 'Digital Charity Lab: toolkit for the management of digital accounts',
				url: 'https://www.digitalcharitylab.org/product/digital-account-management-toolkit/',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'SM1',
				title: 'Solidarity Action Network: regaining access to a social media account',
				url: 'https://solidarityaction.network/case-study/regaining-access-to-a-social-media-account/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'RS3',
				title: 'CyberScotland: beyond the breach, two Scottish charities',
				url: 'https://cyberscotland.com/beyond-the-breach-building-cyber-resilience-in-the-third-sector',
				kind: 'context',
				seenOn: '2026-11-21'
			}
		]
	}
});
