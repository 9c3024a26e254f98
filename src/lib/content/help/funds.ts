import { defineHelp } from './define-help';

export const funds = defineHelp('fund', [
	{
		id: 'lifeline',
		name: 'Lifeline fund',
		threats: ['LEG-01', 'LEG-03', 'LEG-04', 'LEG-05', 'FIN-04', 'SEC-01'],
		offers:
			'Three kinds of grants: for emergencies, for advocacy, and for becoming more resilient. Among the emergencies were legal and medical costs, visits in prison, observers at trials, moving someone away, security and equipment.',
		forWhom:
			'Civil society organisations under attack. The exact conditions were seen only in older pages.',
		reach: {
			url: 'https://www.icnl.org/our-work/global-programs/lifeline',
			note: 'The page of a body that takes part in it. Look there for the present way to apply.'
		},
		check: [
			'Does the fund still take applications, and from your country?',
			'How fast does it decide, and what does it need from you?',
			'Is there a safe way to write to it?',
			'Could a grant from abroad bring you or a person into legal danger? Ask your lawyer.'
		],
		source: {
			key: 'S49',
			title: 'ICNL: page on the Lifeline fund',
			url: 'https://www.icnl.org/our-work/global-programs/lifeline'
		}
	}
]);
