import {
	about,
	aboutCase,
	aboutContext,
	defineScenario,
	nearby,
	sign,
	told
} from './define-scenario';

export const lawFundingClosure = defineScenario({
	id: 'law-funding-closure',
	title: 'A new law, a limit on money from abroad, and closure',
	story:
		'A law makes every organisation register again. Its rules, published months later, allow money from abroad only with permission. Grants wait in the bank while the ministry asks for one more paper. The registrar then finds that reports are missing or late and takes the registration away. The organisation has thirty days to appeal, no money for lawyers and wages to pay.',
	steps: [
		{
			threat: 'LEG-01',
			what: 'A law with wide duties passes after a short consultation. Everyone has to register again.',
			signposts: [
				sign('A draft appears in the gazette or leaks', 'Any text with a number or a date'),
				sign('Officials say that organisations need order', 'Two speeches within three months')
			],
			seen: [
				nearby(
					['N1'],
					'Registration withheld, accounts frozen, fines and paperwork can together be fatal to an organisation, even where nobody means it.'
				)
			]
		},
		{
			threat: 'FIN-03',
			what: 'Rules under the law cap money from abroad, or tie it to permission. Running grants stand still.',
			after: about(60, 365),
			signposts: [
				sign('The ministry asks for a list of grants', 'One written request'),
				sign('Permissions take longer than before', 'One decision more than a month late')
			],
			seen: [
				nearby(
					['N2'],
					'In Ethiopia a law of 2009 kept groups with more than a tenth of their income from abroad out of work on rights. Reportedly as many as nine in ten local groups working on rights shut or took up other work.',
					'2009'
				)
			]
		},
		{
			threat: 'LEG-03',
			what: 'The registrar suspends the organisation over papers it could not deliver in time.',
			after: about(90, 540),
			signposts: [
				sign('Letters about irregularities arrive', 'Two letters within three months'),
				sign('Peers lose their registration in groups', 'Three peers within a month')
			],
			seen: [
				told(
					['N3'],
					'In Nicaragua feminist organisations were closed in 2018, and a row of new laws followed. There the closures came first.',
					'2018'
				)
			]
		}
	],
	knockOn: [
		'Small and rural groups without a lawyer close first, often in silence.',
		'Contracts with staff and partners lose their legal ground.',
		'People served turn to bodies that the government likes, or to nobody.'
	],
	wildCard: 'A new government opens a review of the law, and asks for proposals within a month.',
	grade: 'judgement',
	gradeNote:
		'Each step is known from some country. No case that could be read shows all three in this order.',
	cases: ['vso-ethiopia', 'articulacion-nicaragua'],
	sources: [
		aboutContext(
			'N1',
			'openGlobalRights: essay on regulatory attacks against NGOs',
			'https://www.openglobalrights.org/death-by-a-thousand-paper-cuts-regulatory-attacks-on-NGOs/?author_lang=2'
		),
		aboutContext(
			'N2',
			'Move Democracy: case study of the reform in Ethiopia',
			'https://www.movedemocracy.org/case-studies/ethiopia'
		),
		aboutCase(
			'N3',
			'Solidarity Action Network: list of cases in the Americas',
			'https://solidarityaction.network/?region=americas'
		)
	]
});
