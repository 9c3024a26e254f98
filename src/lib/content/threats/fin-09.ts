import { defineThreat } from '../define';

export const fin09 = defineThreat({
	id: 'FIN-09',
	category: 'financial',
	alsoIn: [],
	title: 'Shut out of public money',
	definition:
		'State grants and contracts go to groups close to power, and you are no longer considered.',
	earlySign: 'unclear calls, and new loyal groups that win them',
	synonyms: [
		'government grant refused',
		'GONGO',
		'state funding',
		'state grants',
		'public tender',
		'favouritism',
		'exclusion from contracts',
		'loyal NGOs',
		'municipal funding',
		'defunded'
	],
	leadsTo: [],
	detail: {
		actors: [
			'A ministry or agency that gives grants',
			'A town council that depends on the ministry',
			'New groups founded by people close to power',
			'A public funder with a new board'
		],
		signs: [
			'Calls without clear rules, or with very short deadlines',
			'Groups that nobody knows win large sums',
			'Criteria ask for “values” or “loyalty”',
			'A scheme that you used is stopped for everyone',
			'Officials advise you in private not to apply'
		],
		hits: [
			'Services close, and people lose help they had a right to',
			'The field fills with groups that do not criticise',
			'Towns and schools stop working with you',
			'Staff move to those who can pay',
			'You depend more on money from abroad, which is then held against you'
		],
		exposure: [
			{
				id: 'services-on-state',
				question:
					'If money from the state fell to nothing next year, what would happen to people we serve?',
				why: 'Those who lose the service are hit before we are.',
				answers: [
					'Nothing; it carries no service',
					'We could carry on with less',
					'Some would lose help',
					'Most would lose help they cannot find elsewhere'
				]
			},
			{
				id: 'proof-of-refusal',
				question: 'Could we show how our applications to the state were scored and refused?',
				why: 'Unfair treatment can be contested only with papers.',
				answers: [
					'Yes, all of the last three years',
					'Most of them',
					'A few',
					'None; or we stopped applying'
				]
			},
			{
				id: 'ties-below',
				question:
					'With how many officials or councils below the ministry do we work in good trust?',
				why: 'Local bodies often go on when the capital turns away.',
				answers: ['Five or more, in several places', 'Two to four', 'One', 'None']
			}
		],
		prompts: [
			'How much of our income comes from the state, and from which offices?',
			'Which service of ours would the state itself miss?',
			'Would we apply again, and for which reasons not?',
			'Which groups won, and what do they truly do?',
			'Which members or users would pay or give time for it?',
			'What would we say to people who lose the service?'
		],
		capacities: [
			'Income from members, sales or gifts',
			'Results that anyone can read',
			'Ties with councils, schools and clinics',
			'Knowledge of the rules on grants and tenders',
			'Peers who ask for openness together with you',
			'A plan to hand over or shrink a service with care'
		],
		moves: {
			'24h': [
				{
					id: 'keep-the-refusal',
					what: 'Keep the refusal, the call and your application together, with dates',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 1,
					doneWhen: 'The papers are stored in two places.',
					grade: 'judgement'
				},
				{
					id: 'note-deadline-appeal',
					what: 'Note the deadline for an objection',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 1,
					doneWhen: 'The last day is in the calendar of two people.',
					grade: 'judgement'
				},
				{
					id: 'list-people-hit',
					what: 'List which people lose what, and from which day',
					front: 'programme',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 1,
					doneWhen: 'The list has numbers and dates, without names.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'ask-for-reasons',
					what: 'Ask in writing for the reasons and the scores',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'The request is sent with proof.',
					grade: 'judgement'
				},
				{
					id: 'tell-users-and-staff',
					what: 'Tell users and staff what changes and what does not',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 3,
					doneWhen: 'Everyone concerned has heard it from you.',
					grade: 'judgement'
				},
				{
					id: 'compare-with-applicants',
					what: 'Compare with others who applied and lost',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'The answers of at least three stand in one table.',
					grade: 'judgement'
				},
				{
					id: 'talk-to-council',
					what: 'Talk with councils and schools that use the service',
					front: 'political',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 3,
					doneWhen: 'Each was spoken to, and what they could do is noted.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'file-objection',
					what: 'Object or appeal, if your lawyer sees a chance and the cost is bearable',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 30,
					doneWhen: 'It is filed, or the reason against it is in the minutes.',
					grade: 'judgement'
				},
				{
					id: 'ask-for-openness',
					what: 'Ask together with peers who got how much and for what',
					front: 'political',
					phase: 'respond',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'A joint request under the rules on information is filed.',
					grade: 'judgement'
				},
				{
					id: 'shape-service-anew',
					what: 'Shape the service anew with what is left, or hand it over',
					front: 'programme',
					phase: 'adapt',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen: 'The board has decided, and users were heard before.',
					grade: 'judgement'
				},
				{
					id: 'ask-members-and-users',
					what: 'Ask members and supporters to carry a part',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Fundraising lead',
					days: 30,
					doneWhen: 'The request has gone out, and the result is known.',
					grade: 'judgement'
				},
				{
					id: 'show-what-is-lost',
					what: 'Show what people lose in their own words, with consent',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 30,
					doneWhen: 'Three accounts have been published or given to decision makers.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'A circular of the Mexican president in February 2019 stopped money from the state to organisations.',
				grade: 'context',
				sources: ['mx-educa'],
				when: '2019-02'
			},
			{
				text: 'The attack on a foreign grant programme in Hungary in 2014 showed organisations how much of their income came by way of the state.',
				grade: 'case',
				sources: ['hu-readkong'],
				when: '2014'
			},
			{
				text: 'The Polish coalition It Works began its budget with gifts from more than 20 organisations, large and small.',
				grade: 'case',
				sources: ['pl-pride']
			}
		],
		sources: [
			{
				key: 'mx-educa',
				title: 'Educa Oaxaca: dialogue between spaces of civil society',
				url: 'https://www.educaoaxaca.org/dialogos-entre-espacios-de-la-sociedad-civil-articulados-por-una-agenda-comun/',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'hu-readkong',
				title: 'Civilisation: the case study (read in a copy)',
				url: 'https://www.readkong.com/page/civilizacio-civilisation-coalition-building-to-fight-2974519',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'pl-pride',
				title: 'Civic Pride: successful initiatives',
				url: 'http://civicpride.megacampaign.eu/index.php/successful-initiatives/',
				kind: 'case',
				seenOn: '2026-11-21'
			}
		]
	}
});
