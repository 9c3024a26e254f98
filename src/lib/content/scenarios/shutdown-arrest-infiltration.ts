import { about, aboutContext, defineScenario, nearby, sign } from './define-scenario';

export const shutdownArrestInfiltration = defineScenario({
	id: 'shutdown-arrest-infiltration',
	title: 'A shutdown, an arrest in the dark, and mistrust inside',
	story:
		'On the eve of a vote the internet goes off. On the second day a colleague does not come home; it takes a night to learn where she is held. When the network returns, questions put to her show that somebody read our group. The team begins to suspect each other. The newest member, who did nothing, leaves in tears.',
	steps: [
		{
			threat: 'DIG-04',
			what: 'Mobile data stops in the whole region, for days and without notice.',
			signposts: [
				sign('A vote, exam week or protest is on the calendar', 'Fourteen days before it'),
				sign('Operators or ministries speak of order on the network', 'One letter or statement')
			],
			seen: [nearby(['S71'], 'For 2024, 296 shutdowns in 54 countries were counted.', '2024')]
		},
		{
			threat: 'LEG-05',
			what: 'A colleague is taken while nobody can call for help or pass on the news.',
			after: about(0, 5),
			signposts: [
				sign('Summonses or visits to homes of activists', 'Two within a week'),
				sign('A colleague misses a check-in', 'One hour after the agreed time')
			],
			seen: []
		},
		{
			threat: 'DIG-09',
			what: 'It becomes clear that somebody else knows our plans: through the taken phone, a watched channel or a person.',
			after: about(1, 30),
			signposts: [
				sign('Questions repeat words from a closed group', 'One sentence that stood only there'),
				sign('Meetings are known before they happen', 'Two meetings within a month')
			],
			seen: []
		}
	],
	knockOn: [
		'The family of the detained person is left alone with officials.',
		'People whose numbers were in the phone may be next, and need a warning.',
		'Suspicion can break a team more surely than an informer.'
	],
	wildCard:
		'The shutdown ends after three hours, and everyone uses the old channels again at once.',
	grade: 'judgement',
	gradeNote: 'Only the number of shutdowns has a source. The chain is our judgement.',
	cases: ['keepiton'],
	sources: [
		aboutContext(
			'S71',
			'Access Now: shutdowns in 2024 (read in a mirror)',
			'https://accessnow.cshp.co/internet-shutdowns-2024'
		)
	]
});
