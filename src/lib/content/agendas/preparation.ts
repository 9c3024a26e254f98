import type { KitItem, PreWork, Voice } from '$lib/domain/catalogue/workshop';

/** Who has to be in the room. Look also at who is missing, and why. */
export const voices: readonly Voice[] = [
	{
		id: 'leadership',
		role: 'Director or deputy',
		why: 'Someone has to be able to say yes to the actions.',
		when: 'throughout',
		part: 'takes-part'
	},
	{
		id: 'finance',
		role: 'Finance lead',
		why: 'Knows how many weeks the money lasts, and who may sign.',
		when: 'throughout',
		part: 'takes-part'
	},
	{
		id: 'programme',
		role: 'Programme lead',
		why: 'Knows which work would stop, and whom that would hurt.',
		when: 'throughout',
		part: 'takes-part'
	},
	{
		id: 'communications',
		role: 'Communications lead',
		why: 'Knows what is said about us, and by whom.',
		when: 'throughout',
		part: 'takes-part'
	},
	{
		id: 'devices',
		role: 'Whoever looks after computers and phones',
		why: 'Knows what could be read on a device that is taken.',
		when: 'throughout',
		part: 'takes-part'
	},
	{
		id: 'front-line',
		role: 'Someone from the front line or from a partner',
		why: 'Often meets the danger first, and sees what an office does not.',
		when: 'throughout',
		part: 'takes-part'
	},
	{
		id: 'higher-risk',
		role: 'People whose identity brings more risk, if they wish to come',
		why: 'Threats are not the same for everyone. Hold a small separate talk if speaking before managers is unsafe.',
		when: 'throughout',
		part: 'takes-part'
	},
	{
		id: 'board',
		role: 'A member of the board',
		why: 'Accepts the risks that remain, and stands behind the plan.',
		when: 'last-hour',
		part: 'takes-part'
	},
	{
		id: 'facilitator',
		role: 'Facilitator',
		why: 'Keeps time and fairness, and so gives no estimates.',
		when: 'throughout',
		part: 'runs-it'
	},
	{
		id: 'scribe',
		role: 'Scribe',
		why: 'One person alone types into Holdfast, so that there is one file.',
		when: 'throughout',
		part: 'runs-it'
	},
	{
		id: 'co-facilitator',
		role: 'Co-facilitator, for two days',
		why: 'Watches how people are, while the other one watches the agenda.',
		when: 'throughout',
		part: 'runs-it'
	}
];

/** What people do before the day; forty-five minutes each. */
export const preWork: readonly PreWork[] = [
	{
		id: 'answer-your-half',
		who: 'Everyone who takes part',
		what: 'Answer the house-in-order questions that touch your role, about half of them.',
		why: 'On the day there is time for gaps only.',
		minutes: 30
	},
	{
		id: 'recall-incidents',
		who: 'Everyone who takes part',
		what: 'Note incidents and near misses of the last twelve months. Leave out names of other people.',
		why: 'What happened once is a better guide than what we imagine.',
		minutes: 15
	},
	{
		id: 'own-fallback',
		who: 'Facilitator',
		what: 'Write down what you do if the venue falls through, someone breaks down or officials appear.',
		why: 'The meeting itself can bring a risk.',
		minutes: 20
	},
	{
		id: 'say-what-comes',
		who: 'Facilitator',
		what: 'Tell each person beforehand which hard subjects come up, and how they can step out.',
		why: 'Nobody should be taken by surprise by an old wound.',
		minutes: 30
	}
];

export const materials: readonly KitItem[] = [
	{
		id: 'laptop',
		what: 'A laptop with Holdfast that works without internet',
		why: 'Nothing has to leave the room.'
	},
	{
		id: 'projector',
		what: 'A projector, or the matrix printed large (one A1 or four A3)',
		why: 'Everyone looks at the same picture.'
	},
	{
		id: 'threat-cards',
		what: 'Threat cards, printed',
		why: 'People choose more freely with their hands than from a list.'
	},
	{
		id: 'inject-cards',
		what: 'Three inject cards for the tabletop, face down',
		why: 'Surprise is what is being practised.'
	},
	{
		id: 'sticky-notes',
		what: 'Sticky notes and pens',
		why: 'Writing before talking gives quiet people an equal start.'
	},
	{
		id: 'dots',
		what: 'Adhesive dots in four colours',
		why: 'A choice of many people becomes visible in a minute.'
	},
	{ id: 'timer', what: 'A timer that all can see', why: 'Time is fair when nobody has to plead.' },
	{
		id: 'shredder',
		what: 'A shredder, or a bag for paper that is destroyed safely',
		why: 'Working notes do not go home in a pocket.'
	},
	{ id: 'drinks', what: 'Tea, water and something to eat', why: 'Tired people judge badly.' },
	{
		id: 'no-cloud-boards',
		what: 'No shared online boards and no recording by a machine',
		why: 'Copies would stay where we cannot see them.'
	}
];

export const room: readonly KitItem[] = [
	{
		id: 'venue',
		what: 'The venue does not report guests or bookings to authorities, as far as we can tell',
		why: 'A list of who met can harm people.'
	},
	{
		id: 'windows-doors',
		what: 'Windows and doors were checked: who can see or hear us?',
		why: 'Walls in shared buildings are often thin.'
	},
	{
		id: 'phones',
		what: 'The group has decided where phones stay, and there is a place for them',
		why: 'A phone in the room hears what we say.'
	},
	{
		id: 'reachable',
		what: 'One person outside can be reached for families and emergencies',
		why: 'People settle down when they know they would be called.'
	},
	{
		id: 'way-out',
		what: 'Everyone can leave the room without passing in front of all',
		why: 'Stepping out must cost nothing.'
	},
	{
		id: 'quiet-place',
		what: 'There is a second quiet place to sit',
		why: 'Someone may need ten minutes, or someone to talk to.'
	},
	{
		id: 'access',
		what: 'All can enter, hear, see and understand: steps, light, language, hours of prayer and care',
		why: 'A voice that cannot come in is missing from the plan.'
	}
];
