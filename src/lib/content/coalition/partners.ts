import type { PartnerType } from '$lib/domain/catalogue/coalition';
import { judged, nearby } from '../cases/define-case';

/** Seven kinds of partners. Begin with what you lack, then look for those whose aims and needs fit yours. */
export const partnerTypes: PartnerType[] = [
	{
		id: 'grassroots',
		name: 'Grassroots movements',
		brings: [
			nearby(['K2'], 'Legitimacy, and nearness to those who are hit most.'),
			nearby(['K2'], 'Members from all walks of life and inventive tactics.'),
			nearby(['K2'], 'Local issues that come up again in other places.')
		],
		cautions: [
			nearby(['K2'], 'Funders often overlook them.'),
			nearby(['K2'], 'Reports in the form that funders want may be beyond them.'),
			judged('Their members can be hurt first. Let them decide how visible they are.')
		],
		examples: [
			nearby(['K2'], 'In Latin America movements speak for the interests of indigenous peoples.'),
			nearby(
				['K2'],
				'In Algeria nameless calls on the internet came first; later the movement joined a collective of citizens.',
				'2019'
			)
		]
	},
	{
		id: 'formal-cso',
		name: 'Registered organisations',
		brings: [
			nearby(['K2'], 'Contacts in government.'),
			nearby(['K2'], 'Money for rooms and lawyers.'),
			nearby(['K2'], 'Staff for everyday administration.')
		],
		cautions: [
			nearby(
				['K2'],
				'Ask whether their logo must be shown, and whether their help may be put to other use.'
			),
			nearby(['K2'], 'Being linked in public can help you or harm you.')
		],
		examples: [nearby(['K2'], 'Mouwatana in Algeria.')]
	},
	{
		id: 'network-builder',
		name: 'Bodies that connect movements',
		brings: [
			nearby(['K2'], 'Introductions to others who work on the same issue.'),
			nearby(['K2'], 'Training that helps a network to last.')
		],
		cautions: [
			nearby(['K2'], 'As a rule you have to go to them.'),
			nearby(['K2'], 'They help only where it suits their own long-term vision.')
		],
		examples: [
			nearby(
				['K2'],
				'A body in Mexico stands by families of people who disappeared, and runs schools for civil society.'
			)
		]
	},
	{
		id: 'ingo',
		name: 'International organisations',
		brings: [
			nearby(['K2'], 'Technical help, information, and knowledge of law and procedure.'),
			nearby(['K2'], 'Research that officials find hard to wave away.')
		],
		cautions: [nearby(['K2'], 'Many activists do not trust them.')],
		examples: [
			nearby(['K2'], 'In Mexico groups used forensic work of the Red Cross in their lobbying.')
		]
	},
	{
		id: 'un-agency',
		name: 'United Nations agencies and rapporteurs',
		brings: [
			nearby(['K2'], 'Statements, attention, and inquiries into abuse.'),
			nearby(['K2'], 'Contact need not be formal.')
		],
		cautions: [
			nearby(['K2'], 'They can act only where the issue falls within their mandate.'),
			judged('Contact can bring reprisals. Ask everyone who could be named.')
		],
		examples: [
			nearby(['K2'], 'UNICEF raised its voice over police violence against pupils in Chile.')
		]
	},
	{
		id: 'foreign-state',
		name: 'Other states and embassies',
		brings: [
			nearby(['K2'], 'Pressure from outside, and sanctions.'),
			nearby(['K2'], 'Reminders of what a treaty asks of the state.')
		],
		cautions: [
			nearby(['K2'], 'Such help is politically charged.'),
			judged('It can feed the tale that you are a foreign agent.')
		],
		examples: [
			nearby(['K2'], 'South Africa under apartheid felt pressure at home and abroad together.')
		]
	},
	{
		id: 'media',
		name: 'Press, broadcasters, film makers and platforms',
		brings: [
			nearby(['K2'], 'Reach and live coverage.'),
			nearby(['K2'], 'A way for members to tell their own story.')
		],
		cautions: [
			nearby(['K2'], 'Old and new media reach different people; use each for its own.'),
			nearby(['K2'], 'Never depend on a single channel.'),
			judged('Live pictures show faces. Agree beforehand what is filmed.')
		],
		examples: [
			nearby(['K2'], 'Armenian groups streamed live.'),
			nearby(['K2'], 'In Sudan a hashtag served as an archive, with chat groups beside it.', '2019')
		]
	}
];
