import * as z from 'zod/mini';
import { level1to5 } from '../scoring/scales';
import { Dimension, HandlingChoice, InjectKind, Level } from '../vocabulary';
import { day, line, prose, required, value, type Fields } from './field';

/** Scenarios, what belongs to one, the exercise that tries it, and who accepts what is left. */

const order = required('internal', z.string());
const scenarioId = required('internal', z.string());

export const scenarioEntities = {
	/** A story of attacks that follow each other. */
	scenarios: {
		title: required('internal', line),
		/** Where it was begun. */
		origin: required('internal', z.enum(['chain', 'threats', 'drivers', 'blank'])),
		/** The ready-made chain that was taken over. */
		chainId: value('internal', z.string()),
		/** The corner of the two drivers: first driver, then second. */
		corner: value(
			'internal',
			z.enum(['low-low', 'low-high', 'high-low', 'high-high', 'wild-card'])
		),
		/** The story as it would most likely go, at best, and at worst. */
		story: prose('internal'),
		best: prose('internal'),
		worst: prose('internal'),
		/** The group's own view, 1 to 5; never above the rarest step that has to happen (method 4.6). */
		likelihood: value('internal', level1to5),
		order
	},
	/** One attack of a scenario: a link of its chain, and one row of the scenario matrix. */
	attacks: {
		scenarioId,
		/** The threat of the plan; it may be gone. */
		threatId: value('internal', z.string()),
		/** The attack after which this one comes; absent at the start. Several may follow one. */
		afterId: value('internal', z.string()),
		what: prose('internal'),
		/** Whole days after the attack before it, both ends included. */
		daysFrom: value('internal', z.int().check(z.gte(0), z.lte(730))),
		daysTo: value('internal', z.int().check(z.gte(0), z.lte(730))),
		/** Whether the story does not go on without it: only such attacks cap the likelihood. */
		isOptional: value('internal', z.boolean()),
		effect: value('internal', line),
		owner: value('names', line),
		fallback: value('internal', line),
		order
	},
	/** A sign that an attack is near, with the point from which the group acts. */
	signposts: {
		scenarioId,
		attackId: value('internal', z.string()),
		what: required('internal', line),
		threshold: value('internal', line),
		/** The day on which the threshold was passed. */
		passedOn: value('internal', day),
		order
	},
	/** What a scenario sets off beyond its attacks, in three rings. */
	knockOns: {
		scenarioId,
		what: required('internal', line),
		ring: required('internal', z.literal([1, 2, 3])),
		isGood: value('internal', z.boolean()),
		/** The threat of the plan that it became. */
		threatId: value('internal', z.string()),
		order
	},
	/** This sign, past this threshold: who decides what within how long. */
	decisionCards: {
		scenarioId,
		signpostId: value('internal', z.string()),
		sign: value('internal', line),
		threshold: value('internal', line),
		decision: value('internal', line),
		decides: value('names', line),
		deputy: value('names', line),
		withinHours: value('internal', z.int().check(z.gte(0), z.lte(8760))),
		order
	},
	/** A tabletop exercise on a scenario. */
	rehearsals: {
		scenarioId: value('internal', z.string()),
		title: required('internal', line),
		heldOn: value('internal', day),
		stage: required(
			'internal',
			z.enum(['ready', 'pre-mortem', 'running', 'hot-wash', 'improving', 'done'])
		),
		/** Seconds that the clock of the exercise has run. */
		seconds: value('internal', z.int().check(z.gte(0), z.lte(604_800))),
		/** The second at which the exercise ended and the hot wash began. */
		endedAt: value('internal', z.int().check(z.gte(0), z.lte(604_800))),
		order
	},
	/** A card that is dealt in a rehearsal. */
	injects: {
		rehearsalId: required('internal', z.string()),
		source: required('internal', InjectKind),
		/** The card of Holdfast's own set, or the attack of the scenario, from which it was made. */
		sourceId: value('internal', z.string()),
		title: required('internal', line),
		card: prose('internal'),
		minute: required('internal', z.int().check(z.gte(0), z.lte(600))),
		/** Seconds of the exercise at which it was dealt; absent before. */
		dealtAt: value('internal', z.int().check(z.gte(0), z.lte(604_800))),
		order
	},
	/** A line of the log of a rehearsal: what was decided, feared or learned, at which second. */
	rehearsalNotes: {
		rehearsalId: required('internal', z.string()),
		kind: required(
			'internal',
			z.enum(['decision', 'reason', 'went-well', 'missing', 'improvement'])
		),
		text: required('internal', line),
		at: value('internal', z.int().check(z.gte(0), z.lte(604_800))),
		injectId: value('internal', z.string()),
		/** The role that decided. */
		by: value('names', line),
		/** The action that an improvement became. */
		actionId: value('internal', z.string()),
		order
	}
} as const satisfies Readonly<Record<string, Fields>>;

export const scenarioKeyed = {
	/** `threatId`: what is done about the risk that is left, and by whom that was decided. */
	handling: {
		choice: required('internal', HandlingChoice),
		/** The role that accepts it. */
		by: value('names', line),
		on: value('internal', day),
		reason: value('internal', line),
		/** The level that was seen then; another one now asks to decide again. */
		level: value('internal', Level)
	},
	/** `threatId`: what the plan before this one said, beside the new scores. */
	formerScores: {
		likelihood: required('internal', z.number().check(z.gte(0), z.lte(6))),
		impact: required('internal', z.number().check(z.gte(0), z.lte(6))),
		level: required('internal', Level),
		on: required('internal', day),
		worst: value('internal', Dimension)
	}
} as const satisfies Readonly<Record<string, Fields>>;

/** A text that was filled into one gap of a template; a list of rows is kept as JSON. */
const filledIn = z.string().check(z.maxLength(20_000));

export const scenarioValues = {
	/** `scenarioId/front` or `scenarioId/suggestionId`: looked at, and not needed here. */
	notNeeded: { sensitivity: 'internal', schema: z.literal(true) },
	/** `templateId/fieldId`: what was filled into a template. */
	papers: { sensitivity: 'names', schema: filledIn }
} as const;

/** Settings that came with scenarios, first moves and review. */
export const scenarioSettings = {
	/** Two drivers of the future with their two ends, and how far one moves with the other. */
	driverOne: value('internal', line),
	driverOneLow: value('internal', line),
	driverOneHigh: value('internal', line),
	driverTwo: value('internal', line),
	driverTwoLow: value('internal', line),
	driverTwoHigh: value('internal', line),
	driversLinked: value('internal', z.enum(['no', 'partly', 'yes'])),
	/** The role that leads, so that the check can ask what happens when it is not there. */
	leadRole: value('names', line),
	drillOn: value('open', day),
	/** Whether fears aside, support contacts stand in the full edition. */
	showsCare: value('open', z.boolean()),
	/** The title and the day of the plan that this one goes on from. */
	formerTitle: value('internal', line),
	formerOn: value('open', day),
	/** The page to grab in the group's own words; what is empty builds itself from the plan. */
	grabCalls: prose('names'),
	grabDoor: prose('names'),
	grabMeeting: prose('names'),
	grabSpeaks: prose('names'),
	grabPays: prose('names'),
	grabFirstMoves: prose('names'),
	/** The day on which that page was last put on paper. */
	grabPrintedOn: value('open', day)
} as const satisfies Fields;

/** What an action gained: the scenario and the window it belongs to, what it costs, what it needs. */
export const firstMoveFields = {
	scenarioId: value('internal', z.string()),
	attackId: value('internal', z.string()),
	precondition: value('internal', line),
	/** In the plan's currency. */
	cost: value('internal', z.number().check(z.gte(0), z.lte(1e12))),
	budgetLine: value('internal', line),
	/** Tried in a rehearsal on this day. */
	rehearsedOn: value('internal', day),
	rehearsalId: value('internal', z.string()),
	/** The template whose paper it makes. */
	templateId: value('internal', z.string())
} as const satisfies Fields;
