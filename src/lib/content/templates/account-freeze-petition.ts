import { judged, told } from '../cases/define-case';
import {
	caution,
	choice,
	column,
	day,
	defineTemplate,
	line,
	long,
	options,
	part,
	pick,
	role,
	rows
} from './define-template';

export const accountFreezePetition = defineTemplate({
	id: 'account-freeze-petition',
	title: 'Outline for a petition against a frozen account',
	purpose:
		'Gathers what a lawyer needs for asking a court or an office to release an account. It is no text to file.',
	forWhom: 'Directors, finance leads and their lawyers.',
	whenToUse: 'Gather the first three parts now. Fill in the rest on the day of a freeze.',
	minutes: 180,
	cases: ['actionaid-uganda'],
	threats: ['FIN-01', 'LEG-08', 'FIN-02'],
	shows: [
		told(
			['A6'],
			'A letter of the central bank of 3 October 2017 led to the freeze of five accounts of ActionAid Uganda.',
			'2017-10-03'
		),
		told(
			['A9'],
			'After two months of letters and diplomacy its lawyers petitioned the Commercial Court. The central bank had stated that the money was genuine.',
			'2017-12'
		),
		told(
			['A6', 'A13'],
			'The accounts were open again nearly three months after the freeze. The organisation spoke of talks with agencies; the suit was withdrawn later.',
			'2017-12'
		),
		judged('What the petition itself brought about cannot be told. Talks ran beside it.')
	],
	sections: [
		part({
			id: 'ready-now',
			title: 'Ready before anything happens',
			intro: 'Copies of these papers belong in a safe place outside the office.',
			fields: [
				rows({
					id: 'papers',
					label: 'Papers',
					help: 'Where the copy is and how old it is.',
					columns: [
						column('paper', 'Paper'),
						column('place', 'Where the copy is'),
						column('date', 'Date of the copy', 'date'),
						pick('state', 'State', { missing: 'Missing', old: 'Out of date', ready: 'Ready' })
					],
					start: [
						{ paper: 'Registration and statutes', state: 'missing' },
						{ paper: 'Bank mandate and list of accounts', state: 'missing' },
						{ paper: 'Audited accounts of three years', state: 'missing' },
						{ paper: 'Grant agreements behind the money', state: 'missing' },
						{ paper: 'Tax and regulator filings', state: 'missing' },
						{ paper: 'Decision of the board on who may go to court', state: 'missing' },
						{ paper: 'Authority for the lawyer', state: 'missing' }
					]
				}),
				line({
					id: 'lawyer',
					label: 'Lawyer who would act',
					help: 'Agreed in calm times, with a fee and who pays it.',
					sensitivity: 'names'
				}),
				line({
					id: 'fees',
					label: 'Money for fees outside the account',
					help: 'A lawful source that a freeze does not reach. Ask your lawyer.',
					sensitivity: 'secret'
				})
			]
		}),
		part({
			id: 'freeze',
			title: 'The freeze',
			intro: 'Only what is written or was witnessed.',
			fields: [
				rows({
					id: 'accounts',
					label: 'Accounts',
					help: 'Bank, currency and the last four digits; never the whole number.',
					sensitivity: 'secret',
					columns: [
						column('account', 'Account'),
						column('frozen-on', 'Frozen on', 'date'),
						column('told-by', 'How we learned of it'),
						column('paper', 'Paper in hand')
					]
				}),
				line({
					id: 'ordered-by',
					label: 'Which office ordered it',
					help: 'The bank often acts for another. Ask the bank in writing.'
				}),
				long({
					id: 'reason',
					label: 'Reason given, word for word',
					help: 'If there is none, say so.'
				}),
				long({
					id: 'law',
					label: 'Law named in the order',
					help: 'Your lawyer writes whether it allows this, for how long, and what notice it asks for.'
				})
			]
		}),
		part({
			id: 'harm',
			title: 'What it does to people',
			intro: 'Numbers that you can prove. No names of those whom you serve.',
			fields: [
				rows({
					id: 'effects',
					label: 'Effects',
					help: 'What stops, when, and for how many.',
					columns: [
						column('what', 'What stops'),
						column('from', 'From', 'date'),
						column('how-many', 'How many people'),
						column('proof', 'Proof')
					]
				}),
				line({
					id: 'staff-pay',
					label: 'Pay of staff',
					help: 'Day on which it falls due, and what the labour law asks.'
				})
			]
		}),
		part({
			id: 'asked',
			title: 'What we would ask for',
			intro: 'Your lawyer chooses and words it.',
			fields: [
				choice({
					id: 'relief',
					label: 'Possible requests',
					help: 'Marking a line is a question to your lawyer, not a claim.',
					several: true,
					options: options({
						release: 'Release of the accounts',
						essential: 'Release of a sum for wages and essential aid',
						reasons: 'Reasons and papers',
						'time-limit': 'An end date for the freeze',
						'urgent-hearing': 'An urgent hearing'
					})
				}),
				choice({
					id: 'where',
					label: 'Where',
					help: 'The order of steps can be laid down by law. Ask your lawyer about time limits first.',
					several: true,
					options: options({
						bank: 'Letter to the bank',
						office: 'The office that ordered it',
						regulator: 'A supervisor or an ombudsman',
						court: 'A court'
					})
				}),
				day({
					id: 'time-limit',
					label: 'Last day on which we may object',
					help: 'Your lawyer gives the date. Put it on the wall.'
				}),
				long({
					id: 'gaps',
					label: 'Gaps that the other side will use',
					help: 'Late reports, missing receipts, unclear donors. Tell your lawyer all of them.',
					sensitivity: 'secret'
				})
			]
		}),
		part({
			id: 'beside',
			title: 'Beside the petition',
			intro: 'In the case from which this comes, letters, talks and the court went side by side.',
			fields: [
				rows({
					id: 'steps',
					label: 'Who does what',
					help: 'Agree with your lawyer what may be said while a case is open.',
					columns: [
						column('step', 'Step'),
						column('owner', 'Who', 'role'),
						column('due', 'By', 'date')
					],
					start: [
						{ step: 'Write to each office concerned and keep proof of receipt', owner: 'Director' },
						{ step: 'Tell donors and ask what their rules allow', owner: 'Finance lead' },
						{ step: 'Tell staff early about pay', owner: 'Director' },
						{ step: 'Tell communities what pauses and why', owner: 'Programme lead' },
						{
							step: 'Ask embassies and the international office for talks, if that does no harm',
							owner: 'Director'
						}
					]
				}),
				role({
					id: 'file-keeper',
					label: 'Who keeps the file',
					help: 'Every letter in and out, with dates.'
				})
			]
		})
	],
	cautions: [
		caution('Never file this paper. It is a list of questions for your lawyer.'),
		caution(
			'Where courts are not independent a petition may cost much and bring little. Weigh talks, donors and bodies abroad.',
			'courts-not-usable'
		),
		caution(
			'Do not move money around a freeze. It can be an offence and harm everyone. Ask your lawyer what remains lawful.'
		),
		caution(
			'Papers of a court may become public. Keep people’s names out unless the lawyer says that they are needed.',
			'people-not-consented'
		)
	],
	asksLawyer: true,
	sources: [
		{
			key: 'A6',
			title: 'Dispatch (Uganda): report on the release of the accounts, 26 December 2017',
			url: 'http://dispatch.ug/2017/12/26/bank-uganda-unfreeze-actionaid-accounts/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'A9',
			title: 'New Vision: report on the petition to the Commercial Court, 20 December 2017',
			url: 'https://www.newvision.co.ug/news/1467865/actionaid-petitions-court-frozen-accounts',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'A13',
			title: 'ActionAid International: news that the accounts are open and the suit is withdrawn',
			url: 'http://www.actionaid.org/news/actionaid-uganda-bank-accounts-unfrozen-after-court-petition',
			kind: 'case',
			seenOn: '2026-11-21'
		}
	]
});
