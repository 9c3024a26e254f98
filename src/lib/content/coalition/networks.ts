import type { GuidanceItem, NetworkType, SpectrumForm } from '$lib/domain/catalogue/coalition';
import { judged, nearby } from '../cases/define-case';

/** Five forms of working together, from the lightest to the most lasting. */
export const networkTypes: NetworkType[] = [
	{
		id: 'info-exchange',
		name: 'Exchange of information',
		purpose: nearby(['K2'], 'Tell each other what you know.'),
		interdependence: { level: 'low', grade: 'context' },
		jointDecisions: nearby(['K2'], 'Few.'),
		structure: nearby(['K2'], 'Loose ties. Any member can call the others together.'),
		chooseWhen: judged('Trust is new, the risk is high or time is short.'),
		watchFor: judged('News goes round and nobody acts on it.')
	},
	{
		id: 'coordination',
		name: 'Coordination',
		purpose: nearby(['K2'], 'Make the policies, programmes or activities of several groups fit.'),
		interdependence: { level: 'limited', grade: 'context' },
		jointDecisions: nearby(['K2'], 'Some.'),
		structure: nearby(
			['K2'],
			'The heads of the groups coordinate. Every group still acts by itself and fills what others leave open.'
		),
		chooseWhen: judged('Several groups already work against the same threat.'),
		watchFor: judged('The heads agree and their staff never hear of it.')
	},
	{
		id: 'joint-funding',
		name: 'Joint funding',
		purpose: nearby(['K2'], 'Raise money together and manage it together.'),
		interdependence: { level: 'medium', grade: 'judgement' },
		jointDecisions: nearby(['K2'], 'Many, about money.'),
		structure: nearby(
			['K2'],
			'It often has to be registered. Joint teams for the project and the money see to it that each member delivers what the funder was promised.'
		),
		chooseWhen: judged('No member can answer the funder’s call by itself.'),
		watchFor: judged(
			'The funder’s targets push the cause aside. One member that holds all the money can be blocked, and then everyone is.'
		)
	},
	{
		id: 'joint-venture',
		name: 'Joint campaign or service',
		purpose: nearby(['K2'], 'Run one campaign or one service together.'),
		interdependence: { level: 'high', grade: 'judgement' },
		jointDecisions: nearby(['K2'], 'Many, about programme and strategy.'),
		structure: nearby(
			['K2'],
			'For the long run: a new coordinating body made of members. For a fixed time: an alliance that one member hosts.'
		),
		chooseWhen: judged('There is a bill, a court case or a campaign with an end in sight.'),
		watchFor: judged('The host slowly comes to own it.')
	},
	{
		id: 'common-identity',
		name: 'Common organisation',
		purpose: nearby(['K2'], 'Be one lasting organisation together.'),
		interdependence: { level: 'high', grade: 'judgement' },
		jointDecisions: nearby(['K2'], 'Most.'),
		structure: nearby(
			['K2'],
			'A body of its own with vision, codes, policies and leaders. Sometimes registered, often with elections and permanent staff.'
		),
		chooseWhen: judged('The threat will not go away.'),
		watchFor: judged(
			'Paperwork grows. A registered body is also a target: its registration can be taken away.'
		)
	}
];

/** Three areas that a network looks at when it is planned or reviewed. */
export const successAreas: GuidanceItem[] = [
	{
		id: 'history-environment',
		title: 'History and surroundings',
		lead: nearby(['K2'], 'Grow from people who know each other already.'),
		points: [
			nearby(['K2'], 'Put the good standing of all members together.'),
			nearby(
				['K2'],
				'Where meeting and writing are restricted, stay informal and lean on partners abroad.'
			),
			judged('Warning sign: members have never done anything together.'),
			judged('Warning sign: the space is closed and you plan a formal body all the same.')
		]
	},
	{
		id: 'aims-expertise',
		title: 'Aims and skill',
		lead: nearby(['K2'], 'Choose issues that people care about and that the press already covers.'),
		points: [
			nearby(['K2'], 'Support them with skill in law, media, research and mobilising.'),
			nearby(['K2'], 'Say which expertise is needed, and pick outside help by that.'),
			judged('Warning sign: a popular aim without the skill to carry it.'),
			judged('Warning sign: much skill for an aim that leaves the public cold.')
		]
	},
	{
		id: 'leadership-management',
		title: 'Leadership, governance and management',
		lead: nearby(['K2'], 'Lead as a group of people who put the whole before their own house.'),
		points: [
			nearby(['K2'], 'Let the governing body stand for all members, directly or through others.'),
			nearby(['K2'], 'Manage volunteers by trust instead of orders.'),
			nearby(
				['K2'],
				'Share records, communication, fundraising and accounts, above all when the network is large.'
			),
			nearby(
				['K2'],
				'Four established bodies in Tunisia formed the Quartet, planned a path to elections and a constitution, and were given the Nobel Peace Prize.',
				'2015'
			),
			judged('Warning sign: everything hangs on one leader, or nobody keeps records.')
		]
	}
];

/** From loose to tight; a coalition stands in the middle. */
export const spectrum: SpectrumForm[] = [
	{
		id: 'network',
		name: 'Network',
		tightness: nearby(['K3'], 'Loose.'),
		shares: nearby(['K3'], 'Values and information.'),
		mobilising: nearby(['K3'], 'It does not call people onto the streets.'),
		examples: nearby(['K3'], 'IANSA, the network on small arms.')
	},
	{
		id: 'coalition',
		name: 'Coalition',
		tightness: nearby(['K3'], 'Tight.'),
		shares: nearby(['K3'], 'Values, information, and also tactics and strategy.'),
		mobilising: judged('Some.'),
		examples: nearby(['K3'], 'ICBL against landmines and CMC against cluster munitions.')
	},
	{
		id: 'movement',
		name: 'Social movement',
		tightness: nearby(['K3'], 'A mix of loose and tight.'),
		shares: nearby(['K3'], 'All of it.'),
		mobilising: nearby(['K3'], 'It protests and mobilises over a long time.'),
		examples: nearby(['K3'], 'Occupy.')
	}
];
