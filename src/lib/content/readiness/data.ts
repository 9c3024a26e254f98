import { defineQuestions, firstStep } from './define-readiness';

export const dataQuestions = defineQuestions([
	{
		id: 'H23',
		area: 'data',
		question: 'Do we know which sensitive information we hold, and why we need it?',
		why: 'What we never collected, or lawfully deleted long ago, cannot be taken from us.',
		answers: [
			'Nobody could list it',
			'Each team knows its own files more or less',
			'An inventory says what we hold, where, why, who may see it and until when',
			'The inventory is complete, and this year’s dates for deletion were kept'
		],
		type: 'prevent',
		links: ['DIG-07', 'LEG-04', 'DIG-06'],
		inShortForm: false,
		firstStep: firstStep({
			id: 'list-sensitive-data',
			what: 'List what you hold that could hurt someone: what, where, why, until when. Ask your lawyer before deleting.',
			front: 'digital',
			ownerRole: 'Data lead',
			days: 30,
			doneWhen: 'The list is complete, holds no personal data itself and has an owner.'
		})
	},
	{
		id: 'H24',
		area: 'data',
		question: 'Are all our laptops and phones encrypted and up to date?',
		why: 'A lost or taken device that can be read puts other people in danger.',
		answers: [
			'Nobody knows, or people use what they have',
			'Some devices are; it depends on the owner',
			'All devices used for work are encrypted and update by themselves, private ones too',
			'All are encrypted and up to date, and each device was checked in the last three months'
		],
		type: 'both',
		links: ['DIG-02', 'DIG-06', 'DIG-07', 'LEG-04'],
		inShortForm: true,
		firstStep: firstStep({
			id: 'encrypt-devices',
			what: 'List all devices used for work, ask your lawyer about local rules, and switch on encryption and updates.',
			front: 'digital',
			ownerRole: 'Digital lead',
			days: 30,
			doneWhen: 'The list shows “encrypted and updated” for every device.'
		})
	},
	{
		id: 'H25',
		area: 'data',
		question: 'Do all our mail and social media accounts ask for a second factor?',
		why: 'A stolen password is then not enough to take over an account.',
		answers: [
			'No, or only where the provider forces it',
			'Some people use it; leaders often do not',
			'Everyone uses it on every work account, and leaders too',
			'Everyone uses it, administrators have security keys, and the list was checked this year'
		],
		type: 'prevent',
		links: ['DIG-01', 'DIG-04', 'DIS-04'],
		inShortForm: true,
		firstStep: firstStep({
			id: 'second-factor-for-all',
			what: 'Switch on a second factor by app or key for every work account, leaders and administrators first. Codes by text message are the weakest kind.',
			front: 'digital',
			ownerRole: 'Digital lead',
			days: 21,
			doneWhen: 'The account list shows no account without it, and spare codes lie offline.'
		})
	},
	{
		id: 'H26',
		area: 'data',
		question: 'Do we keep backups elsewhere, and have we brought files back from them?',
		why: 'A backup that was never restored is only a hope.',
		answers: [
			'There is no backup, or it sits beside the computer',
			'Some files are copied, or one person does it now and then',
			'All important files are copied to another safe place on a schedule',
			'Copies are made on schedule to a safe place, and a restore from one worked this year'
		],
		type: 'respond',
		links: ['DIG-08', 'DIG-10', 'LEG-04', 'FIN-06'],
		inShortForm: true,
		firstStep: firstStep({
			id: 'restore-one-folder',
			what: 'Make an encrypted copy of the ten most important folders outside the office, and restore one.',
			front: 'digital',
			ownerRole: 'Digital lead',
			days: 21,
			doneWhen: 'A restored folder was opened on another computer.'
		})
	},
	{
		id: 'H27',
		area: 'data',
		question: 'Could our team find each other for three days without internet?',
		why: 'Shutdowns come when people most need to know that colleagues are safe.',
		answers: [
			'We would have no way to reach people',
			'Some people know some numbers',
			'A printed call chain and meeting points exist, and each person has the part they need',
			'Call chain and meeting points exist, and the team tried them this year without data'
		],
		type: 'respond',
		links: ['DIG-04', 'DIG-05'],
		inShortForm: false,
		firstStep: firstStep({
			id: 'print-call-chain',
			what: 'Set up a call chain by voice and text message, for words that anyone may overhear. Give each person only the numbers they need.',
			front: 'digital',
			ownerRole: 'Operations lead',
			days: 14,
			doneWhen: 'A trial reached everyone within two hours with data switched off.'
		})
	},
	{
		id: 'H28',
		area: 'data',
		question: 'Does the organisation itself own our website, domain and accounts?',
		why: 'What belongs to one person leaves with that person, or can be taken from them.',
		answers: [
			'Nobody knows in whose name they are',
			'Some run on private addresses or cards',
			'All are in the name of the organisation, listed, with two administrators',
			'All are in our name with two administrators, and list and renewals were checked this year'
		],
		type: 'respond',
		links: ['DIG-03', 'DIG-10', 'DIS-04'],
		inShortForm: false,
		firstStep: firstStep({
			id: 'list-accounts',
			what: 'List every account, domain and service: owner, administrators, renewal date and who pays.',
			front: 'digital',
			ownerRole: 'Digital lead',
			days: 21,
			doneWhen: 'No line names a private person as the only owner.'
		})
	},
	{
		id: 'H29',
		area: 'data',
		question: 'Do we know whom to call when something digital goes wrong?',
		why: 'In the first hour people often do the wrong thing, such as wiping a phone that is evidence.',
		answers: [
			'We would search for help on that day',
			'One person knows somebody',
			'A helper is agreed, and the contact is stored on paper with the team',
			'The helper is agreed and stored on paper, and we asked or tried the contact this year'
		],
		type: 'respond',
		links: ['DIG-01', 'DIG-02', 'DIG-03'],
		inShortForm: false,
		firstStep: firstStep({
			id: 'agree-digital-helper',
			what: 'Choose a helpline or firm for digital emergencies, ask whom it serves, and note the contact offline.',
			front: 'digital',
			ownerRole: 'Digital lead',
			days: 14,
			doneWhen: 'The helper has confirmed that it would serve you.'
		})
	}
]);
