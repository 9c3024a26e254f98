import { defineThreat } from '../define';

export const dig05 = defineThreat({
	id: 'DIG-05',
	category: 'digital',
	alsoIn: ['legal', 'disinformation'],
	title: 'Site or app blocked',
	definition: 'A site, app or service that you need is made unreachable in the country.',
	earlySign: 'it works with one provider and not with another',
	synonyms: [
		'website blocked',
		'app ban',
		'social media ban',
		'censorship',
		'firewall',
		'filtering',
		'VPN',
		'blacklisted domain',
		'messaging blocked'
	],
	leadsTo: [],
	cases: ['keepiton', 'spaces-for-change-nigeria']
});
