import {
	about,
	aboutCase,
	aboutContext,
	defineScenario,
	nearby,
	sign,
	told
} from './define-scenario';

export const phishingLeakComplaint = defineScenario({
	id: 'phishing-leak-complaint',
	title: 'A stolen login, leaked files, and a complaint that was not heard',
	story:
		'On a Friday somebody answers a message that looks like one of ours. Over the weekend a stranger reads and copies a mailbox. Weeks later files of people we serve appear online, and among them an old complaint about a colleague that nobody followed up. The leak is a crime against us. The complaint is our own failure, and both are in the same headline.',
	steps: [
		{
			threat: 'DIG-01',
			what: 'A well-made message takes the password of a colleague. The mailbox is open to a stranger for days.',
			signposts: [
				sign('Login warnings from places where nobody is', 'One warning'),
				sign('Several people receive a similar odd message', 'Three people within a week')
			],
			seen: [
				told(
					['SM1'],
					'In summer 2021 a message that seemed to come from a platform led an account manager of the Union for International Cancer Control to hand over login details, on a Friday.',
					'2021'
				)
			]
		},
		{
			threat: 'DIG-07',
			what: 'Names, addresses and case notes from the mailbox are published or offered for sale.',
			after: about(1, 60),
			signposts: [
				sign('Rules in a mailbox send copies away', 'One rule that nobody set'),
				sign('Someone asks for money or quotes inside knowledge', 'One message')
			],
			seen: [
				nearby(['S74'], 'An attack on the Red Cross laid open data of more than 515,000 people.')
			]
		},
		{
			threat: 'REP-01',
			what: 'The files show a complaint about misconduct that was put aside. The person who complained is recognised.',
			after: about(1, 30),
			signposts: [
				sign('A journalist asks about a closed file', 'One call'),
				sign('Complaints lie open for too long', 'One complaint older than thirty days')
			],
			seen: [
				nearby(
					['S81'],
					'A regulator in the United Kingdom has blamed a charity for public statements that were wrong and too defensive.'
				)
			]
		}
	],
	knockOn: [
		'The person who complained is harmed a second time. Their safety comes before ours.',
		'People served stop giving their names, and some stop coming.',
		'Data protection law may set a deadline for telling people and authorities.'
	],
	wildCard: 'The colleague who clicked is blamed in public, by one of our own board members.',
	grade: 'judgement',
	gradeNote: 'The steps are known one by one from different organisations, never as one chain.',
	cases: ['cyber-social-takeover'],
	sources: [
		aboutCase(
			'SM1',
			'Solidarity Action Network: case on regaining a social media account (opening of the page)',
			'https://solidarityaction.network/case-study/regaining-access-to-a-social-media-account/'
		),
		aboutContext(
			'S74',
			'Infosecurity Magazine: how NGOs deal with cybersecurity',
			'https://www.infosecurity-magazine.com/news-features/how-ngo-deal-with-cybersecurity/'
		),
		aboutContext(
			'S81',
			'VWV: advice for charities in a crisis',
			'https://www.vwv.co.uk/news-and-events/blog/charity-law-brief/top-tips-charity-crisis'
		)
	]
});
