import { defineThreat } from '../define';

export const dig08 = defineThreat({
	id: 'DIG-08',
	category: 'digital',
	alsoIn: ['financial'],
	title: 'Ransomware or extortion',
	definition: 'Somebody locks or copies your files and asks for money.',
	earlySign: 'a wave of phishing while updates are overdue',
	synonyms: [
		'ransom',
		'encrypted files',
		'locked server',
		'blackmail',
		'extortion',
		'crypto locker',
		'hacked server',
		'pay in bitcoin',
		'data hostage'
	],
	leadsTo: [],
	cases: ['cyber-ransomware']
});
