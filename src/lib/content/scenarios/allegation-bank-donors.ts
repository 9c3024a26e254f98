import {
	about,
	aboutCase,
	aboutContext,
	defineScenario,
	nearby,
	sign,
	told
} from './define-scenario';

export const allegationBankDonors = defineScenario({
	id: 'allegation-bank-donors',
	title: 'A terror allegation, a worried bank, and donors who leave',
	story:
		'A website claims that we finance extremists, and a database for banks copies it. A member of parliament asks a question with our name in it. The bank blocks a transfer to the field and asks about every partner. A public donor freezes its grant until things are clear. Nobody says that the claim is true. It is enough that nobody dares to say it is false.',
	steps: [
		{
			threat: 'REP-05',
			what: 'An allegation of links to extremists spreads, and a screening database takes it up.',
			signposts: [
				sign('A question about us in parliament or in a hearing', 'One question'),
				sign('A search with our name and the accusation shows results', 'One hit on the first page')
			],
			seen: [
				told(['B1'], 'Two states put Islamic Relief on a list of terrorist bodies in 2014.', '2014')
			]
		},
		{
			threat: 'FIN-02',
			what: 'The bank holds a transfer back, asks for papers on each partner and limits some countries.',
			after: about(7, 120),
			signposts: [
				sign('New questions from the bank about partners', 'Two within a month'),
				sign('A payment to one country is returned', 'One payment')
			],
			seen: [
				nearby(
					['B8'],
					'An article on faith-based aid speaks of access and transfers that became harder.'
				)
			]
		},
		{
			threat: 'FIN-04',
			what: 'A public donor stops payments while it looks into the allegation. Others wait for its answer.',
			after: about(14, 180),
			signposts: [
				sign('A donor’s lawyers join the call', 'One call'),
				sign('Lawmakers propose to cut our grants', 'On the day of the proposal')
			],
			seen: [
				told(
					['B2', 'B4'],
					'In 2017 a member of the United States Congress proposed to end federal funding for Islamic Relief. The attempt failed.',
					'2017'
				)
			]
		}
	],
	knockOn: [
		'Partners in the field are put under suspicion with us, and have fewer friends abroad.',
		'Staff with the same faith or origin are insulted and threatened.',
		'Other organisations drop joint projects to protect their own accounts.'
	],
	wildCard: 'The database corrects its entry, and the bank closes the account all the same.',
	grade: 'judgement',
	gradeNote:
		'The Islamic Relief case shows allegation and an attempt on its funding, three years apart. Delays at banks come from other sources; the order and the days are our judgement.',
	cases: ['islamic-relief'],
	sources: [
		aboutCase(
			'B1',
			'Solidarity Action Network: the Islamic Relief case',
			'https://solidarityaction.network/case-study/islamic-relief/'
		),
		aboutCase(
			'B2',
			'International Civil Society Centre: summary of the Islamic Relief case',
			'https://icscentre.org/2020/04/22/islamic-relief-worldwide-building-a-reputational-risk-management-strategy/'
		),
		aboutCase(
			'B4',
			'Charity & Security Network: news that the cut was defeated',
			'https://charityandsecurity.org/news/congressional-effort-to-exclude-irw-from-usg-funding-defeated/'
		),
		aboutContext(
			'B8',
			'Huffington Post UK: article on the reputation of a humanitarian organisation',
			'https://www.huffingtonpost.co.uk/fadi-itani/the-reputation-of-a-human_b_12262270.html'
		)
	]
});
