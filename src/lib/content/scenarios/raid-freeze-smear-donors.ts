import { about, aboutCase, defineScenario, sign, told } from './define-scenario';

export const raidFreezeSmearDonors = defineScenario({
	id: 'raid-freeze-smear-donors',
	title: 'A raid, a freeze, a smear, and donors who step back',
	story:
		'Officers search the office with a warrant and take devices and papers. Two weeks later the bank says that the accounts are blocked. While nobody is paid, loyal media tell the search and the freeze as proof of guilt. Donors fear that new money would be caught too, and hold it back. When the accounts open again, the work has shrunk and people are tired.',
	steps: [
		{
			threat: 'LEG-04',
			what: 'Officers come with a warrant, keep staff inside and leave with laptops, phones and papers about money.',
			signposts: [
				sign('A partner or neighbour is searched', 'One search within four weeks'),
				sign('Officers or inspectors ask about our office', 'Two questions within a month'),
				sign('A public stance that makes powerful people angry', 'On the day we publish it')
			],
			seen: [
				told(
					['A2', 'A8'],
					'Police searched the office of ActionAid Uganda in Kampala for two days; partners were searched in the same days.',
					'2017-09-20'
				)
			]
		},
		{
			threat: 'FIN-01',
			what: 'The bank receives an order and blocks the accounts. Wages are due in ten days.',
			after: { from: 14, to: 21, grade: 'case', sources: ['A6', 'A7', 'A8', 'A11'] },
			signposts: [
				sign('An authority asks our bank for statements', 'One letter'),
				sign('Peers are asked for their account numbers', 'Two peers within a month')
			],
			seen: [
				told(
					['A6', 'A7', 'A8', 'A11'],
					'The search ended on 21 September. The freeze is dated 5, 6 or 12 October, depending on the report: about two weeks, or three at most.',
					'2017-10'
				),
				told(
					['A11'],
					'In the same month twenty-five further NGOs had to hand over the details of their accounts.',
					'2017-10'
				)
			]
		},
		{
			threat: 'DIS-01',
			what: 'Officials and loyal media speak of laundering and foreign plots. The freeze itself is the evidence they show.',
			after: about(1, 14),
			signposts: [
				sign('Hostile outlets ask about money', 'Two requests in one week'),
				sign('Officials name us with a crime but no transaction', 'One public statement')
			],
			seen: [
				told(
					['A1'],
					'Among the difficulties the case names are effects of propaganda that went on for a long time. No date is given.'
				)
			]
		},
		{
			threat: 'FIN-04',
			what: 'Donors pause payments, ask for new checks and quietly move to other partners.',
			after: about(7, 60),
			signposts: [
				sign('A donor who usually answers falls silent', 'Ten working days without an answer'),
				sign('A donor asks for extra checks', 'Two donors within a month')
			],
			seen: [
				told(
					['A3'],
					'A year later the organisation told of donors who stayed away, since money might be seized, and of a water project lost in the north.',
					'2018-09'
				)
			]
		}
	],
	knockOn: [
		'Partners who live on our grants cannot pay their people either.',
		'Other organisations go quiet to stay out of it.',
		'Staff who were kept inside still feel it a year later.'
	],
	wildCard: 'The central bank orders the release, and another authority blocks the accounts again.',
	grade: 'case',
	gradeNote:
		'One case shows search, freeze and donors in this order, Uganda in 2017. Where the smear began is not dated in what could be read; its place in the chain is our judgement.',
	cases: ['actionaid-uganda'],
	sources: [
		aboutCase(
			'A1',
			'International Civil Society Centre: summary of the case study, April 2020',
			'https://icscentre.org/2020/04/'
		),
		aboutCase(
			'A2',
			'ActionAid Uganda: note with a scenario matrix after the police siege, September 2017',
			'http://www.actionaid.org/uganda/publications/moving-police-siege-aa-uganda-offices'
		),
		aboutCase(
			'A3',
			'ActionAid Uganda: review one year after the raid, September 2018',
			'http://www.actionaid.org/uganda/2018/09/one-year-later-police-yet-release-investigation-report-actionaid'
		),
		aboutCase(
			'A6',
			'Dispatch (Uganda): report on the release of the accounts, 26 December 2017',
			'http://dispatch.ug/2017/12/26/bank-uganda-unfreeze-actionaid-accounts/'
		),
		aboutCase(
			'A7',
			'Nile Post: report on the appeal to the international community, 18 October 2017',
			'http://nilepost.co.ug/2017/10/18/action-aid-turns-to-international-community-to-plead-with-government-over-frozen-accounts/'
		),
		aboutCase(
			'A8',
			'AllAfrica: report on the search of the office, 22 September 2017',
			'https://allafrica.com/stories/201709220067.html'
		),
		aboutCase(
			'A11',
			'ActionAid USA: statement on the freeze, 13 October 2017',
			'https://actionaidusa.org/news/ugandan-authorities-shut-actionaid/amp'
		)
	]
});
