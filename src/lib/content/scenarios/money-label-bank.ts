import {
	about,
	aboutCase,
	aboutContext,
	defineScenario,
	nearby,
	sign,
	told
} from './define-scenario';

export const moneyLabelBank = defineScenario({
	id: 'money-label-bank',
	title: 'A story about money, a label by law, and a bank that hesitates',
	story:
		'Posters and talk shows ask who pays for us. A list of grants, cut to fit, goes round. Some months later a bill obliges groups with money from abroad to register under a label and to name donors. We and our peers argue about whether to register. Meanwhile the bank reads the same news. It asks for papers, delays a transfer, and at last wants to end the contract.',
	steps: [
		{
			threat: 'DIS-06',
			what: 'A campaign tells that our money comes from a foreign plot. Numbers are partly right and wholly twisted.',
			signposts: [
				sign('A list of grants is published without us', 'One list that names us'),
				sign('The same phrase appears in several outlets', 'Three outlets in one week')
			],
			seen: [
				told(
					['C1'],
					'In Hungary smear campaigns and new rules on registration and funding came side by side.'
				)
			]
		},
		{
			threat: 'LEG-02',
			what: 'A bill asks us to register under a label, to carry it on all we publish, and to name donors.',
			after: about(30, 365),
			signposts: [
				sign('Officials speak of transparency and of foreign influence together', 'Two speeches'),
				sign('A neighbouring country passes such a law', 'On the day it passes')
			],
			seen: [
				told(['C4'], 'News of the bill came in spring 2017.', '2017'),
				nearby(
					['C5'],
					'The law passed on 13 June 2017. It set a yearly sum from abroad above which a group had to register and show the label.',
					'2017-06-13'
				),
				nearby(
					['C13'],
					'The Court of Justice of the European Union ruled against the law on 18 June 2020. It ended on 1 July 2021; other checks took its place.',
					'2020-06-18'
				)
			]
		},
		{
			threat: 'FIN-02',
			what: 'The bank sees a customer with a label, delays transfers and gives notice on the account.',
			after: about(30, 240),
			signposts: [
				sign('The bank asks for the same papers again', 'Two requests in one quarter'),
				sign('A transfer hangs without a reason', 'Five working days')
			],
			seen: [
				nearby(
					['S60'],
					'In a study in the United States two thirds of non-profits that work abroad had trouble with banks; 37% met delays. No label was involved there.'
				)
			]
		}
	],
	knockOn: [
		'Donors who would have to be named decide not to give.',
		'Staff are insulted at school gates and in shops.',
		'Peers who registered and peers who refused stop talking to each other.'
	],
	wildCard: 'A large company is hit by the same law, and its lawyers come to us for an alliance.',
	grade: 'judgement',
	gradeNote:
		'Hungary shows story and law side by side. That a bank stepped back because of the label was not found in what could be read.',
	cases: ['civilisation-hungary'],
	sources: [
		aboutCase(
			'C1',
			'International Civil Society Centre: summary of the case study, April 2020',
			'https://icscentre.org/category/news/page/5/'
		),
		aboutCase(
			'C4',
			'Civic Space Watch: interview with a leader of the coalition, summer 2021',
			'https://civicspacewatch.eu/the-power-of-coalitions/'
		),
		aboutContext(
			'C5',
			'Verfassungsblog: legal analysis of the law, January 2020',
			'https://verfassungsblog.de/the-hungarian-lex-ngo-before-the-cjeu-calling-an-abuse-of-state-power-by-its-name/'
		),
		aboutContext(
			'C13',
			'Hungarian Helsinki Committee: note on the end of the law and what replaced it, 2021',
			'https://helsinki.hu/en/information-note-on-hungarys-lex-ngo-2021'
		),
		aboutContext(
			'S60',
			'Charity & Security Network: study on access of non-profits to banks',
			'https://www.charityandsecurity.org/FinAccessPR'
		)
	]
});
