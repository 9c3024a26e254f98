import { defineHelp } from './define-help';

export const helplines = defineHelp('helpline', [
	{
		id: 'access-now-helpline',
		name: 'Digital helpline of Access Now',
		threats: ['DIG-01', 'DIG-02', 'DIG-03', 'DIG-06', 'DIS-09', 'DIS-04'],
		offers:
			'Help in digital emergencies, day and night and without charge. A first answer came in about two hours. It then checks who is asking.',
		forWhom: 'Civil society. Who exactly counts is on its page.',
		reach: {
			url: 'https://www.accessnow.org/help/helpline-faq/',
			note: 'A page with questions and answers. Note the present contact from there, on paper, before you need it.'
		},
		check: [
			'In which languages does it answer now?',
			'What will it ask in order to know who you are, and who could vouch for you?',
			'Which channel is safe for you to write from?'
		],
		source: {
			key: 'SM5',
			title: 'Access Now: questions and answers about the helpline',
			url: 'https://www.accessnow.org/help/helpline-faq/'
		}
	}
]);
