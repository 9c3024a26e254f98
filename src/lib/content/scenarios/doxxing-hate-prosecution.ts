import {
	about,
	aboutCase,
	aboutContext,
	defineScenario,
	nearby,
	sign,
	told
} from './define-scenario';

export const doxxingHateProsecution = defineScenario({
	id: 'doxxing-hate-prosecution',
	title: 'A home address online, a wave of hate, and charges',
	story:
		'The address and school of a colleague’s children are posted. Within a day the insults are no longer about our work but about who she is. A politician repeats them. Some weeks later she, not those who threatened her, receives a summons: an old post of hers is said to offend the public. The organisation has to protect a person, answer hate and prepare a defence at once.',
	steps: [
		{
			threat: 'DIS-07',
			what: 'Private details of a colleague are posted. Calls and messages follow by the hundred.',
			signposts: [
				sign(
					'Private details of staff are collected in posts',
					'One address, number or photograph'
				),
				sign('Strangers ask neighbours or family about a colleague', 'One visit or call')
			],
			seen: [
				nearby(
					['S76'],
					'In a survey of people targeted online, two thirds spoke of severe reactions, and over a third stayed away from some subjects afterwards.'
				)
			]
		},
		{
			threat: 'DIS-05',
			what: 'The campaign turns to faith, gender, origin or sexuality, and to everyone who shares it.',
			after: about(0, 14),
			signposts: [
				sign('Posts move from our work to who somebody is', 'Three accounts in a day'),
				sign('A public figure repeats a slur', 'One time')
			],
			seen: []
		},
		{
			threat: 'LEG-05',
			what: 'The targeted person is summoned or charged over words or gatherings.',
			after: about(7, 120),
			signposts: [
				sign('Someone files a complaint with the police against a colleague', 'One complaint'),
				sign('Officials call for the law to be applied to us', 'One statement')
			],
			seen: [
				told(
					['M1', 'M2'],
					'In Malawi leaders of a defenders’ coalition were arrested in March 2020. Reports of the same month tell of a smear campaign and of petrol bombs at a leader’s home. What led to what is not shown.',
					'2020-03'
				)
			]
		}
	],
	knockOn: [
		'The family needs safety too, and did not choose this.',
		'Colleagues who share the identity fall silent or leave.',
		'People served who share it are attacked where no camera is.'
	],
	wildCard: 'The colleague decides to speak in public against all advice. The choice is hers.',
	grade: 'judgement',
	gradeNote:
		'Malawi shows smears, violence and arrests at about the same time. The step by way of identity, and the days, are our judgement.',
	cases: ['hrdc-malawi'],
	sources: [
		aboutContext(
			'S76',
			'PEN America: field manual on online harassment',
			'https://pen.org/research-resources/online-harassment-field-manual/'
		),
		aboutCase(
			'M1',
			'OMCT: appeal on the smear campaign and judicial harassment in Malawi',
			'https://www.omct.org/en/resources/urgent-interventions/smear-campaign-and-judicial-harassment-of-three-members-of-the-human-rights-defenders-coalition'
		),
		aboutCase(
			'M2',
			'Malawi24: report on a statement by Amnesty, March 2020',
			'https://malawi24.com/2020/03/10/amnesty-tells-mutharika-to-stop-threatening-activists/'
		)
	]
});
