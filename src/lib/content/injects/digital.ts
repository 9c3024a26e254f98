import { defineInjects } from './define-inject';

export const digitalInjects = defineInjects('digital', [
	{
		id: 'no-network',
		title: 'No network anywhere',
		threats: ['DIG-04'],
		minute: 0,
		card: 'Everyone lays the phone face down. Mobile data and fixed lines have been off since five in the morning, and two teams are in the field. The radio speaks of “technical measures until after the vote”.',
		questions: [
			'How do you find out who is safe, without any data?',
			'Which work goes on, and which stops?',
			'Who writes down what happens, and how?'
		],
		goodAnswer: [
			'A printed call chain, text messages and meeting points are used in an agreed order.',
			'There is a time after which a team that is silent counts as missing.',
			'Field teams follow a rule that they already know, and do not travel to look for signal.',
			'Somebody logs times and places on paper for a later complaint.',
			'Ways round the block are used only after legal advice, as they are forbidden in some places.'
		],
		hotWash: ['Which number did nobody know by heart?', 'What would we have lost on the third day?']
	},
	{
		id: 'ransom-note',
		title: 'A note on every screen',
		threats: ['DIG-08', 'DIG-07'],
		minute: 25,
		card: 'Saturday, 10:05. The server shows a note: pay within 72 hours, or the files of the people you serve will be published. The one who looks after IT is on a plane for six hours.',
		questions: [
			'What do you touch, and what do you leave as it is?',
			'Whom do you call before anyone writes to the attackers?',
			'Who has to be warned that their data may be out?'
		],
		goodAnswer: [
			'The note is photographed, machines are cut off from the network, and nobody wipes or restarts them without an expert.',
			'Insurer, outside helper and lawyer are called by phone, from a list on paper.',
			'Nobody bargains. The board decides on payment after legal advice, as paying may be unlawful.',
			'People who could be harmed by the data are considered before reputation.',
			'The lawyer checks deadlines for telling the authority.'
		],
		hotWash: [
			'Was there a backup that the attackers could not reach, and when was it last restored?',
			'Who thought of the people in the files, and how soon?'
		]
	},
	{
		id: 'device-returned',
		title: 'The phone comes back',
		threats: ['DIG-06', 'DIG-09', 'DIG-02'],
		minute: 50,
		card: 'A phone taken at the border three days ago comes back by courier, switched on and fully charged. The owner is happy and logs in to the group chat.',
		questions: [
			'What do you do with the phone?',
			'Whom do you have to warn, and by which channel?',
			'How do you speak with the owner?'
		],
		goodAnswer: [
			'The phone counts as read. It is kept away from talks and networks, as an expert says; it is not wiped.',
			'Access is withdrawn and passwords are changed from another device.',
			'Contacts who could be harmed are warned by another channel.',
			'The owner did nothing wrong and is told so.',
			'The lawyer learns of it, as the phone may be evidence.'
		],
		hotWash: [
			'How many hours did the phone have access before somebody thought of it?',
			'Which contacts on that phone had we never listed?'
		]
	}
]);
