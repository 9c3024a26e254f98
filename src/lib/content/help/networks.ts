import { defineHelp } from './define-help';

export const networks = defineHelp('network', [
	{
		id: 'front-line-defenders',
		name: 'Front Line Defenders',
		threats: ['LEG-05', 'LEG-04', 'SEC-01'],
		offers:
			'Publishes cases of defenders under attack, and followed one in Malawi from 2019 to its end. It also publishes manuals on risk and protection.',
		forWhom: 'Human rights defenders. Conditions for urgent help were not read.',
		reach: {
			url: 'https://frontlinedefenders.org/en/facilitation-manual-risk-analysis-protection-planning-human-rights-defenders',
			note: 'The page of a manual. No address for emergencies was read.'
		},
		check: [
			'What is its present number for emergencies, and in which languages?',
			'Has the person concerned agreed to be named? A published case cannot be taken back.'
		],
		source: {
			key: 'M3',
			title: 'Front Line Defenders: case of two defenders in Malawi',
			url: 'https://frontlinedefenders.org/en/case/judicial-harassment-human-rights-defenders-gift-trapence-and-macdonald-sembereka'
		}
	},
	{
		id: 'im-defensoras',
		name: 'Mesoamerican initiative of women human rights defenders (IM-Defensoras)',
		threats: ['LEG-05', 'DIS-05', 'DIS-07', 'SEC-01', 'SEC-02'],
		offers:
			'Looks at risks with defenders, makes protection plans, and arranges care for mind and body and time to rest. It also keeps a record of attacks.',
		forWhom: 'Women who defend human rights in Mesoamerica.',
		reach: {
			url: 'https://im-defensoras.org/en/2022/12/im-defensoras/',
			note: 'A page about its work, from December 2022. No address for emergencies was read.'
		},
		check: [
			'Does it work in your country, and can someone you trust introduce you?',
			'Is contact with it safe for you where you are?'
		],
		source: {
			key: 'N4',
			title: 'IM-Defensoras: about its work, December 2022',
			url: 'https://im-defensoras.org/en/2022/12/im-defensoras/'
		}
	},
	{
		id: 'keepiton',
		name: '#KeepItOn coalition',
		threats: ['DIG-04', 'DIG-05'],
		offers:
			'Spreads word of shutdowns on a shared list, writes open letters, keeps a public record, and has supported cases in court.',
		forWhom:
			'Organisations that work against shutdowns. More than 300 in 105 countries had joined when that was last read.',
		reach: {
			url: 'https://www.accessnow.org/campaign/keepiton/keepiton-faq/',
			note: 'Questions and answers of the host, Access Now. Join in calm times.'
		},
		check: [
			'How do you report a shutdown when you are offline yourself? Agree on someone abroad.',
			'Is it lawful and safe where you are to measure the network?'
		],
		source: {
			key: 'K1',
			title: 'Access Now: questions and answers about #KeepItOn',
			url: 'https://www.accessnow.org/campaign/keepiton/keepiton-faq/'
		}
	},
	{
		id: 'omct',
		name: 'OMCT, with FIDH',
		threats: ['LEG-05', 'DIS-01', 'SEC-01'],
		offers:
			'Publishes urgent appeals on attacks against defenders. In March 2020 one on Malawi came within ten days.',
		forWhom: 'Defenders who are harassed, arrested or threatened. Conditions were not read.',
		reach: {
			note: 'No address for sending a case was read. Only an appeal that had been published was seen.'
		},
		check: [
			'How does one send a case in safely, and what proof is needed?',
			'Would publicity protect this person, or raise the danger? The person decides.'
		],
		source: {
			key: 'M1',
			title: 'OMCT: appeal on the smear campaign and judicial harassment in Malawi',
			url: 'https://www.omct.org/en/resources/urgent-interventions/smear-campaign-and-judicial-harassment-of-three-members-of-the-human-rights-defenders-coalition'
		}
	},
	{
		id: 'protect-the-protest',
		name: 'Protect the Protest task force',
		threats: ['LEG-06'],
		offers:
			'Training, a guide and campaigns against suits that are meant to silence; legal defence as far as its money goes.',
		forWhom:
			'Activists and organisations that are sued for speaking out. It was formed by 25 organisations; what was read about suits concerns the United States.',
		reach: {
			url: 'https://protecttheprotest.org/resource/an-activists-guide-reducing-exposure-to-slapp-lawsuits/',
			note: 'The page of its guide.'
		},
		check: [
			'Does it help outside the United States, or know who does?',
			'Talk to your own lawyer before you share papers of the case.'
		],
		source: {
			key: 'G11',
			title: 'Mind the Gap: description of the task force and its guide',
			url: 'https://www.mindthegap.ngo/evidence-resources/resources/resource-protect-the-protest-activist-guide/'
		}
	},
	{
		id: 'un-special-procedures',
		name: 'Special procedures of the UN Human Rights Council',
		threats: ['LEG-01', 'LEG-03', 'LEG-05', 'LEG-07'],
		offers:
			'Special rapporteurs, experts and working groups take in information and single cases, and can raise them with a government. It can be slow.',
		forWhom:
			'Those whose rights are affected and organisations that act for them; you need no degree in law to begin.',
		reach: {
			url: 'https://www.civicus.org/index.php/es/centro-de-medios/recursos/manuales/615-reporting-human-rights-violations-to-un-special-procedures-an-introductory-guide',
			note: 'An introductory guide of CIVICUS. No address of the UN itself was read.'
		},
		check: [
			'Which mandate fits, and has it written to your government before?',
			'Have the people in the case agreed? A government may learn who spoke, and take revenge.',
			'Could an office abroad carry the public part?'
		],
		source: {
			key: 'D1',
			title: 'CIVICUS: introductory guide to reporting to UN special procedures',
			url: 'https://www.civicus.org/index.php/es/centro-de-medios/recursos/manuales/615-reporting-human-rights-violations-to-un-special-procedures-an-introductory-guide'
		}
	},
	{
		id: 'vuka',
		name: 'Vuka, a coalition for civic action',
		threats: ['LEG-01', 'LEG-03', 'LEG-05', 'REP-09'],
		offers:
			'Calls on single countries, and rooms on a secure platform where members pool contacts in diplomacy, the UN and governments.',
		forWhom: 'Its members and allies. How one joins was not read.',
		reach: {
			url: 'https://www.vukacoalition.org/',
			note: 'The page of the coalition.'
		},
		check: [
			'Is the coalition active today, and on your country?',
			'Who will read what you share in its rooms?'
		],
		source: {
			key: 'V4',
			title: 'Vuka coalition: tools and methodologies',
			url: 'https://www.vukacoalition.org/ToolsAndMethodologies/'
		}
	}
]);
