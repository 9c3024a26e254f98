import type { Fact } from '$lib/domain/catalogue/catalogue';
import type { GuidanceItem } from '$lib/domain/catalogue/coalition';
import { judged, nearby } from '../cases/define-case';

export const benefits: GuidanceItem[] = [
	{
		id: 'influence',
		title: 'Influence',
		lead: nearby(
			['K3'],
			'You reach those who decide in many countries, and get help from outside against obstacles at home.'
		),
		points: []
	},
	{
		id: 'shared-means',
		title: 'Means go further',
		lead: nearby(['K3'], 'Scarce money and scarce people last longer, and less is done twice.'),
		points: []
	},
	{
		id: 'pooled-skill',
		title: 'Pooled skill',
		lead: nearby(['K3'], 'Skills come together, and news travels well.'),
		points: []
	},
	{
		id: 'no-visible-split',
		title: 'No visible split',
		lead: nearby(['K3'], 'Opponents find no gap between you that they could use.'),
		points: []
	},
	{
		id: 'one-partner',
		title: 'One partner to talk to',
		lead: nearby(['K3'], 'Governments and United Nations bodies have one group to deal with.'),
		points: [
			{
				...nearby(
					['K3'],
					'The rules of the United Nations for non-governmental bodies (ECOSOC 1996/31) provide for a joint committee.'
				),
				checkedOn: '2026-11-21'
			}
		]
	},
	{
		id: 'sense-of-sector',
		title: 'A sense of belonging to a sector',
		lead: nearby(
			['K3'],
			'Where civil society is thin it helps to feel as one. The guide names former communist states, by way of CONCORD.'
		),
		points: []
	}
];

export const costs: GuidanceItem[] = [
	{
		id: 'upkeep',
		title: 'Upkeep',
		lead: nearby(['K3'], 'It takes time and staff to keep a coalition going.'),
		points: []
	},
	{
		id: 'one-more-stream',
		title: 'One more stream of messages',
		lead: nearby(['K3'], 'Each coalition that you join adds its own mail, calls and meetings.'),
		points: []
	},
	{
		id: 'limits-alone',
		title: 'Less freedom to act alone',
		lead: judged('What you agreed with others binds you. The guide only speaks of constraints.'),
		points: []
	},
	{
		id: 'negotiation',
		title: 'Negotiation',
		lead: nearby(['K3'], 'The common call has to be bargained for.'),
		points: []
	},
	{
		id: 'bureaucracy',
		title: 'Some bureaucracy',
		lead: nearby(['K3'], 'Some of those who live with it call it bureaucracy that has to be.'),
		points: []
	}
];

export const tradeOff: Fact = nearby(
	['K3'],
	'You gain a stronger voice that carries further. You pay with time and with means.'
);
