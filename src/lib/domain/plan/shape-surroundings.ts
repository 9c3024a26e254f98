import * as z from 'zod/mini';
import { level1to5 } from '../scoring/scales';
import { day, line, prose, required, value, type Fields } from './field';

/** What a group notes about the world around it and about itself: events, activities, information, people. */

const order = required('internal', z.string());

export const surroundings = {
	/** Something foreseeable with a date, such as an election or the renewal of a licence. */
	events: {
		what: required('internal', line),
		startsOn: value('internal', day),
		/** Absent for one day. */
		endsOn: value('internal', day),
		/** What it may set off for the organisation. */
		mayBring: value('internal', line),
		order
	},
	/** What the organisation does and where: threats are mapped on activities. */
	activities: {
		what: required('internal', line),
		where: value('internal', line),
		/** Who would be hurt if it stopped or were attacked, as a group and never by name. */
		whoIsTouched: value('internal', line),
		exposed: value('internal', z.enum(['little', 'some', 'much'])),
		order
	},
	/** One kind of information that is held. Where it lies never leaves in a document. */
	information: {
		what: required('internal', line),
		why: value('internal', line),
		where: value('secret', line),
		deleteWhen: value('internal', line),
		/** Whether somebody could be harmed by who reads it. */
		canHarm: value('internal', z.boolean()),
		order
	},
	/** What the work cannot go on without. */
	dependencies: {
		what: required('internal', line),
		kind: value(
			'internal',
			z.enum([
				'bank',
				'funder',
				'premises',
				'licence',
				'platform',
				'provider',
				'person',
				'partner',
				'other'
			])
		),
		/** For how many days the work goes on without it. */
		daysWithout: value('internal', z.int().check(z.gte(0), z.lte(3650))),
		fallback: value('internal', line),
		order
	},
	/** Allies, undecided and opponents, by role or institution. */
	actors: {
		title: required('internal', line),
		stance: required('internal', z.enum(['ally', 'undecided', 'opponent'])),
		interests: prose('internal'),
		means: prose('internal'),
		pastActs: prose('internal'),
		/** Who of us speaks with them, by role. */
		contact: value('names', line),
		/** How much they care, and how much they can move: 1 (hardly) to 5 (very much). */
		interest: value('internal', level1to5),
		influence: value('internal', level1to5),
		order
	},
	/** What people fear, in their words, beside what was assessed. It never leaves in a document. */
	fears: {
		text: prose('secret'),
		threatId: value('secret', z.string()),
		order: required('secret', z.string())
	},
	/** Who can be asked for support by people under strain. */
	supports: {
		who: required('names', line),
		/** When and for what to turn to them. */
		what: value('names', line),
		reach: value('names', line),
		order: required('names', z.string())
	}
} as const satisfies Readonly<Record<string, Fields>>;
