import type { Source } from '$lib/domain/catalogue/catalogue';

/** The guides from which the coalition guidance is drawn. None tells of one coalition alone, so all are context. */
export const coalitionSources: Source[] = [
	{
		key: 'K1',
		title:
			'International Civil Society Centre: key learnings for civil society coalitions, June 2020',
		url: 'https://icscentre.org/2020/06/09/solidarity-in-times-of-scrutiny-key-learnings-for-civil-society-coalitions/',
		kind: 'context',
		seenOn: '2026-11-21'
	},
	{
		key: 'K2',
		title: 'CIVICUS: Protest Resilience Toolkit, section on fostering collaboration',
		url: 'https://civicus.org/protest-resilience-toolkit/fostering-collaboration/',
		kind: 'context',
		seenOn: '2026-11-21'
	},
	{
		key: 'K3',
		title: 'Global Coalitions: guide to global civil society coalitions, chapter 1',
		url: 'https://globalcoalitions.org/document/chapter-1',
		kind: 'context',
		seenOn: '2026-11-21'
	},
	{
		key: 'K4',
		title:
			'International Civil Society Centre: key learnings for international organisations, June 2020 (opening)',
		url: 'https://icscentre.org/2020/06/09/solidarity-in-times-of-scrutiny-key-learnings-for-international-civil-society-organisations/',
		kind: 'context',
		seenOn: '2026-11-21'
	},
	{
		key: 'K5',
		title: 'Solidarity Action Network: key findings of the playbook (opening)',
		url: 'https://solidarityaction.network/key-activities/sharing-resilience-solidarity-mechanisms/key-findings/',
		kind: 'context',
		seenOn: '2026-11-21'
	},
	{
		key: 'K6',
		title: 'Solidarity Action Network: levels and modes of solidarity (opening)',
		url: 'https://solidarityaction.network/solidarity-playbook/levels-and-modes-of-solidarity/',
		kind: 'context',
		seenOn: '2026-11-21'
	},
	{
		key: 'K7',
		title: 'Global Coalitions: the same guide, chapter 2 (opening)',
		url: 'https://globalcoalitions.org/document/chapter-2',
		kind: 'context',
		seenOn: '2026-11-21'
	},
	{
		key: 'K8',
		title: 'Global Coalitions: chapter 2, page on starting a coalition',
		url: 'https://globalcoalitions.org/chapter-2/starting-a-successful-coalition',
		kind: 'context',
		seenOn: '2026-11-21'
	},
	{
		key: 'K9',
		title: 'Global Coalitions: chapter 3, page on structure',
		url: 'https://globalcoalitions.org/chapter-3/structure',
		kind: 'context',
		seenOn: '2026-11-21'
	},
	{
		key: 'K10',
		title: 'Global Coalitions: chapter 3, page on how the pieces fit together',
		url: 'https://globalcoalitions.org/chapter-3/how-will-the-pieces-fit-together',
		kind: 'context',
		seenOn: '2026-11-21'
	},
	{
		key: 'K11',
		title: 'Global Coalitions: chapter 3, page on a staff team',
		url: 'https://globalcoalitions.org/chapter-3/will-there-be-a-dedicated-coalition-staff-team',
		kind: 'context',
		seenOn: '2026-11-21'
	},
	{
		key: 'K12',
		title: 'Global Coalitions: chapter 3, summary',
		url: 'https://globalcoalitions.org/chapter-3/summary',
		kind: 'context',
		seenOn: '2026-11-21'
	}
];
