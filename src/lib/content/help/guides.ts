import { defineHelp } from './define-help';

export const guides = defineHelp('guide', [
	{
		id: 'defenders-protocol',
		name: 'Defenders Protocol of Open Briefing',
		threats: ['SEC-01', 'LEG-05', 'DIS-07'],
		offers:
			'A method for one person: who is for and against me, how exposed am I, and what do I do? A trusted contact checks on you at agreed times.',
		forWhom: 'Single defenders, and teams that plan together.',
		reach: {
			url: 'https://openbriefing.gitbook.io/defenders-protocol',
			note: 'To read online. Nobody answers there.'
		},
		check: ['Is this the latest edition?', 'Can it be opened safely where you are?'],
		source: {
			key: 'S32',
			title: 'Open Briefing: Defenders Protocol',
			url: 'https://openbriefing.gitbook.io/defenders-protocol'
		}
	},
	{
		id: 'digital-first-aid-kit',
		name: 'Digital First Aid Kit',
		threats: ['DIG-01', 'DIG-02', 'DIG-03', 'DIG-06'],
		offers:
			'Questions lead from what you notice to first steps, and to the point at which you should look for help. It covers stolen accounts, seized devices, harmful software and flooded sites.',
		forWhom: 'Anyone who has a digital emergency or helps somebody with one.',
		reach: {
			url: 'https://digitaldefenders.org/digitalfirstaid/',
			note: 'To read online. Keep a copy offline, and renew it.'
		},
		check: [
			'How old is your copy? This kind of advice changes within months.',
			'Is it there in a language that your team reads under stress?'
		],
		source: {
			key: 'S29',
			title: 'Digital Defenders: Digital First Aid Kit',
			url: 'https://digitaldefenders.org/digitalfirstaid/'
		}
	},
	{
		id: 'fatf-recommendation-8-guide',
		name: 'Guide to FATF Recommendation 8 of ICNL',
		threats: ['LEG-08', 'FIN-02', 'FIN-03'],
		offers:
			'Good practice on how states may and may not apply rules against financing of terrorism to non-profits, in five topics.',
		forWhom: 'Organisations and officials who deal with such rules.',
		reach: {
			url: 'https://www.icnl.org/post/tools/guidelines/positive-practices-in-implementation-of-fatf-recommendation-8',
			note: 'To read online.'
		},
		check: [
			'The recommendation was revised in November 2023. Does the edition you read take that in?',
			'Ask your lawyer what it means under the law of your country.'
		],
		source: {
			key: 'S59',
			title: 'ICNL: positive practices in implementing FATF Recommendation 8',
			url: 'https://www.icnl.org/post/tools/guidelines/positive-practices-in-implementation-of-fatf-recommendation-8'
		}
	},
	{
		id: 'online-harassment-field-manual',
		name: 'Online Harassment Field Manual of PEN America',
		threats: ['DIS-02', 'DIS-05', 'DIS-07'],
		offers: 'Advice for people who are harassed online. Only its opening was read.',
		forWhom: 'People who are targeted. Whom else it addresses was not read.',
		reach: {
			url: 'https://pen.org/research-resources/online-harassment-field-manual/',
			note: 'To read online. Nobody answers there.'
		},
		check: [
			'What it says on law and police may hold for one country only.',
			'Let somebody else read through the attacks; the manual is no care for a person in shock.'
		],
		source: {
			key: 'S76',
			title: 'PEN America: field manual on online harassment',
			url: 'https://pen.org/research-resources/online-harassment-field-manual/'
		}
	},
	{
		id: 'security-in-a-box',
		name: 'Security in a Box',
		threats: ['DIG-01', 'DIG-02', 'DIG-06', 'DIG-07'],
		offers:
			'Guides to safer devices, accounts and messages, also for the time after an account was taken over. Front Line Defenders rebuilt it in 2021.',
		forWhom: 'Human rights defenders and their organisations.',
		reach: {
			url: 'https://securityinabox.org/en/about/how',
			note: 'To read online, in more than one language.'
		},
		check: [
			'Is the guide you read up to date for your device?',
			'Some tools are forbidden in some countries. Ask before you install.'
		],
		source: {
			key: 'S31',
			title: 'Security in a Box: how it is made',
			url: 'https://securityinabox.org/en/about/how'
		}
	}
]);
