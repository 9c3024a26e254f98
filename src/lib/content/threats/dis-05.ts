import { defineThreat } from '../define';

export const dis05 = defineThreat({
	id: 'DIS-05',
	category: 'disinformation',
	alsoIn: ['reputational'],
	title: 'Hate stories about identity',
	definition:
		'Stories set people against staff or communities because of faith, gender, origin or sexuality.',
	earlySign: 'slurs that begin to mention your programme',
	synonyms: [
		'hate speech',
		'Islamophobia',
		'homophobia',
		'anti-gender',
		'racism',
		'antisemitism',
		'xenophobia',
		'misogyny',
		'sectarian',
		'gender ideology'
	],
	leadsTo: ['LEG-05'],
	cases: ['islamic-relief', 'articulacion-nicaragua', 'hivos-room']
});
