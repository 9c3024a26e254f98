import { defineThreat } from '../define';

export const fin02 = defineThreat({
	id: 'FIN-02',
	category: 'financial',
	alsoIn: ['reputational'],
	title: 'Refused transfers, closed accounts',
	definition:
		'A bank avoids you rather than look closer: it delays payments, sends them back or ends the account.',
	earlySign: 'repeated document requests',
	synonyms: [
		'de-risking',
		'AML',
		'bank closed our account',
		'blocked transfer',
		'delayed wire',
		'returned payment',
		'correspondent bank',
		'compliance check',
		'debanking',
		'overcompliance'
	],
	leadsTo: ['FIN-04'],
	cases: ['islamic-relief', 'spaces-for-change-nigeria']
});
