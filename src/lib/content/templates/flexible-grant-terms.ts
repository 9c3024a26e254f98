import { judged, nearby, told } from '../cases/define-case';
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

export const flexibleGrantTerms = defineTemplate({
	id: 'flexible-grant-terms',
	title: 'Terms for a flexible grant with mentoring',
	purpose: 'A short outline of terms under which a small group can move money when danger changes.',
	forWhom:
		'Funders and larger organisations whose partners are young, informal or unregistered, and these partners themselves.',
	whenToUse: 'Before a grant is written. Fill it in together with the group and not for it.',
	minutes: 120,
	cases: ['plan-youth'],
	threats: ['FIN-04', 'FIN-09', 'FIN-02', 'DIS-05', 'SEC-01', 'SEC-02'],
	shows: [
		told(
			['E6'],
			'Plan International tried direct and flexible core funding, with mentoring, for youth-led groups in Latin America, so that they could adapt as risks arose.'
		),
		nearby(
			['E1'],
			'Young activists in Brazil and Guatemala named what blocks them: jargon, bureaucracy, larger organisations that drop them once money comes, fear of backlash and a weak internet.'
		),
		judged('Sums, rules and results of the pilot could not be read. The terms below are ours.')
	],
	sections: [
		part({
			id: 'group',
			title: 'The group',
			intro:
				'Ask only for what you need. What you hold about young activists can be taken from you.',
			fields: [
				line({
					id: 'name',
					label: 'Name under which the group wants to appear',
					help: 'It may differ from what others call it.',
					sensitivity: 'names'
				}),
				choice({
					id: 'form',
					label: 'Legal form',
					help: 'If it is not registered, ask your lawyer how money may reach it lawfully.',
					options: options({
						registered: 'Registered',
						informal: 'Not registered',
						hosted: 'Hosted by a registered body'
					})
				}),
				choice({
					id: 'visibility',
					label: 'How visible may the grant be?',
					help: 'The group decides, and may change its mind.',
					options: options({
						public: 'Public, with logo',
						quiet: 'Named in reports only',
						hidden: 'Not named outside, as far as the law allows'
					})
				}),
				long({
					id: 'blocks',
					label: 'What has made grants hard so far',
					help: 'In the group’s own words.'
				})
			]
		}),
		part({
			id: 'money',
			title: 'The money',
			intro: 'Core money first; then freedom to move it.',
			fields: [
				line({
					id: 'sum',
					label: 'Sum and months',
					help: 'Small and soon is often better than large and late.'
				}),
				rows({
					id: 'lines',
					label: 'Lines',
					help: 'Few lines. Keep one for safety and care, and say that it needs no proof of an attack.',
					columns: [column('line', 'Line'), column('amount', 'Amount'), column('note', 'Note')],
					start: [
						{ line: 'People and daily costs' },
						{ line: 'Activities' },
						{ line: 'Safety and care' },
						{ line: 'Kept back for change' }
					]
				}),
				choice({
					id: 'moving',
					label: 'Moving money between lines',
					help: 'Say it in one sentence that a newcomer understands.',
					options: options({
						free: 'Freely; tell us in the next report',
						message: 'By a message; fine if we do not object within two days',
						ask: 'After we agree, within three working days'
					})
				}),
				choice({
					id: 'route',
					label: 'How it is paid',
					help: 'Only lawful ways. Ask your lawyer and the bank; think of who sees the transfer.',
					options: options({
						bank: 'To the group’s account',
						host: 'By way of a host',
						costs: 'We pay bills directly'
					})
				}),
				long({
					id: 'if-blocked',
					label: 'If money cannot be paid or the group must pause',
					help: 'How long the grant waits, what is paid all the same, who is told.'
				})
			]
		}),
		part({
			id: 'reporting',
			title: 'Telling us how it goes',
			intro: 'As light as your own rules allow.',
			fields: [
				choice({
					id: 'report-form',
					label: 'Form of report',
					help: 'A talk that you write down yourself can be enough.',
					options: options({
						talk: 'A talk; we take the notes',
						page: 'One page',
						pictures: 'Pictures or voice, with consent',
						accounts: 'A list of costs with receipts'
					}),
					several: true
				}),
				long({
					id: 'never-reported',
					label: 'What is never written in a report',
					help: 'Names, addresses, routes, pictures of faces.'
				})
			]
		}),
		part({
			id: 'mentoring',
			title: 'Mentoring and risk',
			intro: 'The mentor listens and opens doors. The mentor does not inspect.',
			fields: [
				role({
					id: 'mentor',
					label: 'Mentor',
					help: 'A function outside the line that decides on the grant.'
				}),
				line({
					id: 'rhythm',
					label: 'How often you talk',
					help: 'Also how a talk is called off without a reason.'
				}),
				rows({
					id: 'risk-plan',
					label: 'Risks that we talked through',
					help: 'The group writes this and may keep it to itself.',
					sensitivity: 'names',
					columns: [
						column('risk', 'What could happen'),
						column('sign', 'How you would notice'),
						column('group-does', 'What the group does'),
						column('funder-does', 'What the funder does, if asked'),
						pick('speak', 'May the funder speak?', { yes: 'Yes', no: 'No', ask: 'Ask each time' })
					]
				}),
				day({
					id: 'review',
					label: 'Review together',
					help: 'What did freedom to move money make possible?'
				})
			]
		})
	],
	cautions: [
		caution(
			'Money from abroad can be a danger to a group. Ask it, and ask your lawyer what has to be reported.',
			'exposure-raises-danger'
		),
		caution(
			'Minors need the consent of those who are responsible for them, where that is safe, and a safeguarding check.',
			'people-not-consented'
		),
		caution(
			'A host carries legal risk. Agree in writing on its costs and on what happens if its account is blocked.',
			'no-legal-status'
		),
		caution(
			'This is an outline of terms and not a contract. Your lawyer and your finance rules come first.'
		)
	],
	asksLawyer: true,
	sources: [
		{
			key: 'E1',
			title: 'Here I Am Studio: account of a platform for young activists, made for Plan',
			url: 'https://hereiamstudio.com/work/equality-accelerator-powering-a-global-community-of-youth-activists-to-build-a-more-equal-future',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'E6',
			title: 'Solidarity Action Network: list of the cases, with a line on each',
			url: 'https://solidarityaction.network/key-activities/sharing-resilience-solidarity-mechanisms/',
			kind: 'case',
			seenOn: '2026-11-21'
		}
	]
});
