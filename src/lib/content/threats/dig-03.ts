import { defineThreat } from '../define';

export const dig03 = defineThreat({
	id: 'DIG-03',
	category: 'digital',
	alsoIn: [],
	title: 'Website knocked out or defaced',
	definition: 'Your site is flooded until it falls over, or its pages are replaced.',
	earlySign: 'a slow site and odd traffic close to an event',
	synonyms: [
		'DDoS',
		'denial of service',
		'site down',
		'defacement',
		'hacked website',
		'traffic flood',
		'web server attack',
		'hacktivist'
	],
	leadsTo: [],
	cases: ['keepiton']
});
