import { defineThreat } from '../define';

export const dis03 = defineThreat({
	id: 'DIS-03',
	category: 'disinformation',
	alsoIn: ['digital', 'reputational'],
	title: 'Forged document, audio or deepfake',
	definition: 'A letter, recording or picture that you never made is passed around as yours.',
	earlySign: 'you are asked to comment on a paper that you have never seen',
	synonyms: [
		'deepfake',
		'fake letter',
		'forged email',
		'doctored photo',
		'manipulated video',
		'fabricated audio',
		'AI-generated',
		'false leak',
		'fake evidence'
	],
	leadsTo: [],
	cases: ['islamic-relief']
});
