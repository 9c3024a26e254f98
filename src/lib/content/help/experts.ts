import { defineHelp } from './define-help';

export const experts = defineHelp('experts', [
	{
		id: 'cyberpeace-builders',
		name: 'CyberPeace Builders',
		threats: ['DIG-01', 'DIG-07', 'DIG-08'],
		offers:
			'Volunteers who lend their skill in cybersecurity. In an early report it was around 100 hours for an organisation.',
		forWhom: 'Humanitarian NGOs, in that report. Single persons and public bodies were left out.',
		reach: {
			url: 'https://cyberpeaceinstitute.org/news/the-cyberpeace-builders-5-months-in/',
			note: 'A news page about the scheme. No address for applications was read.'
		},
		check: [
			'Does the scheme run today, and does it take your kind of organisation?',
			'Who are the volunteers, and which of your data would they see?',
			'It is not meant for the first hour. Who helps until it starts?'
		],
		source: {
			key: 'BF3',
			title: 'CyberPeace Institute: report on the first five months of the Builders',
			url: 'https://cyberpeaceinstitute.org/news/the-cyberpeace-builders-5-months-in/'
		}
	},
	{
		id: 'humanitarian-cybersecurity-center',
		name: 'Humanitarian Cybersecurity Center of the CyberPeace Institute',
		threats: ['DIG-01', 'DIG-07', 'DIG-08'],
		offers: 'Free tools, people and knowledge in cybersecurity. It was opened in February 2023.',
		forWhom: 'NGOs, above all in humanitarian work. Conditions were not read.',
		reach: {
			note: 'No address was read. A report of another body announced the center.'
		},
		check: [
			'Does it still exist under this name?',
			'What does it offer to an organisation of your size and place?'
		],
		source: {
			key: 'CX14',
			title: 'Cyber Threat Alliance: news on the opening of the center',
			url: 'https://www.cyberthreatalliance.org/cyberpeace-institute-launches-humanitarian-cybersecurity-center-hcc/'
		}
	},
	{
		id: 'project-galileo',
		name: 'Project Galileo',
		threats: ['DIG-03'],
		offers:
			'Protects websites from being flooded with requests and from other attacks. It counted 108.9 billion blocked threats in eleven months up to March 2025.',
		forWhom: 'Whom it accepts, and on what terms, was not read.',
		reach: {
			note: 'No address was read. What was seen is a copy of a report.'
		},
		check: [
			'Does it take your organisation, and how long does that take? Apply before an attack.',
			'Would visits to your site pass through machines of somebody else? Is that all right for your visitors?',
			'Who of you can change the settings of your domain?'
		],
		source: {
			key: 'S75',
			title: 'Project Galileo: report on its eleventh year (read in a copy)',
			url: 'https://radar-frontend.pages.dev/reports/project-galileo-11th-anniv'
		}
	}
]);
