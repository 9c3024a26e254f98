import { about, aboutCase, defineScenario, sign, told } from './define-scenario';

export const suitCostsSmear = defineScenario({
	id: 'suit-costs-smear',
	title: 'A lawsuit, bills that do not end, and a smear',
	story:
		'A company sues over a report and asks for a sum that we could never pay. The claim looks weak, but it lasts. Lawyers, copies and travel eat the reserve; the insurer asks questions and raises the premium. While we may say little in public, paid voices call us liars and extortionists. Some peers stop naming companies at all.',
	steps: [
		{
			threat: 'LEG-06',
			what: 'A claim arrives over a publication. The sum asked for is many times our budget.',
			signposts: [
				sign('A lawyer’s letter demands that we take something back', 'One letter'),
				sign('The same claimant sues or threatens others', 'One suit against a peer')
			],
			seen: [
				told(
					['G1'],
					'Greenpeace organisations were sued in the United States in 2016. A second suit in 2017 claimed almost a billion US dollars.',
					'2017'
				)
			]
		},
		{
			threat: 'FIN-08',
			what: 'Legal bills come every month, insurance grows dearer, and programme money pays for the defence.',
			after: about(30, 180),
			signposts: [
				sign('Legal costs grow beyond the line for them', 'Half the yearly line spent by March'),
				sign('The insurer reopens the contract', 'One letter')
			],
			seen: [
				told(['G2'], 'The first suit ended in April 2023, seven years after it began.', '2023-04'),
				told(
					['G12'],
					'The second suit, dismissed in a federal court, was filed again in a state court. In March 2025 a jury there awarded the claimant more than 660 million US dollars.',
					'2025-03-19'
				),
				told(
					['G13', 'G14'],
					'The judge lowered the sum to about 345 million, and the judgment became final in that court on 27 February 2026. What came after was not read.',
					'2026-02-27'
				)
			]
		},
		{
			threat: 'DIS-01',
			what: 'Commentators close to the claimant repeat the claim as if it were a verdict.',
			after: about(14, 365),
			signposts: [
				sign('Papers from the suit turn up in the media', 'One article that quotes a filing'),
				sign('Phrases of the claim appear in posts', 'Three accounts in a week')
			],
			seen: []
		}
	],
	knockOn: [
		'Communities whose case we made public lose the one who spoke with them.',
		'Whistle-blowers stay away, as sources may be asked for in court.',
		'Board members fear for their own property and resign.'
	],
	wildCard: 'We win on one day, and the same claim is filed again in another court.',
	grade: 'judgement',
	gradeNote:
		'The Greenpeace case shows the suits, their length and the sums. Bills and smear as consequences are our judgement.',
	cases: ['greenpeace-slapp'],
	sources: [
		aboutCase(
			'G1',
			'International Civil Society Centre: summary of the case study, April 2020',
			'https://icscentre.org/2020/04/22/greenpeace-international-developing-resilience-to-strategic-lawsuits-against-public-participation-suits-through-joint-action/'
		),
		aboutCase(
			'G2',
			'Greenpeace USA: page on lawsuits against public participation',
			'https://www.greenpeace.org/usa/issues/anti-slapp/'
		),
		aboutCase(
			'G12',
			'Hart Energy: report on the verdict of the jury, March 2025',
			'https://hartenergy.com/exclusives/energy-transfer-prevails-against-greenpeace-wins-660mm-damages-212356'
		),
		aboutCase(
			'G13',
			'KVRR with North Dakota Monitor: report on the reduced sum, October 2025',
			'https://www.kvrr.com/2025/10/29/judge-slashes-jury-damages-in-greenpeace-case-to-345-million'
		),
		aboutCase(
			'G14',
			'BOE Report: report on the final judgment, 27 February 2026',
			'https://boereport.com/2026/02/27/north-dakota-judge-finalizes-345-million-judgment-against-greenpeace-in-pipeline-case/'
		)
	]
});
