import * as z from 'zod/mini';
import { answer, level0to5, level1to5, onAxis } from '../scoring/scales';
import {
	ActionStatus,
	Category,
	EntryForm,
	Front,
	MechanismStatus,
	Onset,
	OrganisationKind,
	Phase,
	Rating,
	Window,
	Work
} from '../vocabulary';
import { day, line, prose, required, value, type Fields, type Sensitivity } from './field';
import {
	firstMoveFields,
	scenarioEntities,
	scenarioKeyed,
	scenarioSettings,
	scenarioValues
} from './shape-scenarios';
import { surroundings } from './shape-surroundings';

/**
 * The plan, field by field: the one table from which the Zod schema, the stored document, redaction and the
 * published JSON Schema follow. A field without a sensitivity does not compile.
 *
 * - `settings`: one flat record for the whole plan.
 * - `entities`: things made once under a random id (threats, signals, actions ...).
 * - `keyed`: records that two copies may make under the same key (`threatId/entryId`): they meet field by field.
 * - `values`: single values under such a key.
 */
export const planShape = {
	settings: {
		title: required('open', line),
		/** Seeds every simulation; made with the plan and kept by import, bundle and merge. */
		scoringId: required('open', z.string().check(z.regex(/^[\w-]{1,64}$/))),
		createdOn: required('open', day),
		route: required('open', z.enum(['short', 'full'])),
		facilitated: required('open', z.boolean()),
		horizonMonths: required('open', z.literal([6, 12, 24])),
		focalQuestion: prose('internal'),
		notWritten: prose('internal'),
		currency: value('open', z.string().check(z.regex(/^[A-Z]{3}$/))),
		country: value('open', z.string().check(z.regex(/^[A-Z]{2}$/))),
		rating: value('open', Rating),
		ratingSeenOn: value('open', day),
		place: value('internal', line),
		placeRating: value('internal', Rating),
		placeRatingSeenOn: value('internal', day),
		organisationName: value('internal', line),
		organisationKind: value('open', OrganisationKind),
		staff: value('open', z.int().check(z.gte(0), z.lte(1_000_000))),
		registration: value('internal', z.enum(['registered', 'pending', 'none', 'elsewhere'])),
		otherWork: value('open', line),
		foreignIncome: value('internal', z.int().check(z.gte(0), z.lte(100))),
		publicIncome: value('internal', z.int().check(z.gte(0), z.lte(100))),
		largestFunder: value('internal', z.int().check(z.gte(0), z.lte(100))),
		/** Which questions on the house in order are asked; absent until somebody chose, then the route decides. */
		readinessForm: value('open', z.enum(['short', 'full'])),
		reviewOn: value('open', day),
		/** The day by which this plan is to be destroyed, with every copy of it. */
		destroyOn: value('internal', day),
		...scenarioSettings
	},
	entities: {
		/** Who is in the room, by role, never by name. */
		roles: { title: required('internal', line), order: required('internal', z.string()) },
		rules: { text: required('internal', line), order: required('internal', z.string()) },
		signals: {
			what: prose('internal'),
			source: value('secret', line),
			seenOn: value('internal', day),
			trend: value('internal', z.enum(['rising', 'steady', 'falling'])),
			threshold: value('internal', line),
			order: required('internal', z.string())
		},
		threats: {
			/**
			 * The catalogue's threat type, where the threat is one of them or was linked to one. It may be of a pack that
			 * is not here: the threat keeps its own words.
			 */
			typeId: value(
				'open',
				z.string().check(z.regex(/^([A-Z]{3}-\d{2}|x-[a-z0-9]{4,24}-[a-z0-9-]{1,35})$/))
			),
			category: required('open', Category),
			title: required('open', line),
			description: prose('internal'),
			/** A specific threat has been received: advice to reduce the threat itself comes first. */
			clearAndPresent: value('internal', z.boolean()),
			/** How fast it would be upon us. It sorts the first moves and changes no level (method 4.3). */
			onset: value('internal', Onset),
			/** How many dots people put on it when they chose what matters most. It changes no level. */
			dots: value('internal', z.int().check(z.gte(0), z.lte(999))),
			order: required('internal', z.string())
		},
		actions: {
			what: required('internal', line),
			owner: value('names', line),
			deputy: value('names', line),
			startOn: value('internal', day),
			dueOn: value('internal', day),
			status: required('internal', ActionStatus),
			front: value('internal', Front),
			phase: value('internal', Phase),
			/** Until when a first move is made, counted from the attack. */
			window: value('internal', Window),
			doneWhen: prose('internal'),
			/** The chain back: the threat it answers, the mechanism and the step of it that it took over. */
			threatId: value('internal', z.string()),
			mechanismId: value('internal', z.string()),
			stepId: value('internal', z.string()),
			/** `H03`: the question on the house in order whose first step it was. */
			readinessId: value('internal', z.string()),
			...firstMoveFields,
			order: required('internal', z.string())
		},
		/** What somebody wants remembered beside the middle of all views. Typed after the reveal; nobody is named. */
		minorityNotes: {
			threatId: required('internal', z.string()),
			text: required('internal', line),
			order: required('internal', z.string())
		},
		/** Who holds a copy of this plan. All of it leads to a person, so an edition shows all of it or nothing. */
		holders: {
			/** By role where that is enough to find them. */
			who: required('names', line),
			/** What they hold and where: "a sealed envelope, in the safe". */
			what: value('names', line),
			givenOn: value('names', day),
			/** The day by which they are to destroy it. */
			destroyOn: value('names', day),
			/** The day on which they said that it is destroyed. */
			destroyedOn: value('names', day),
			order: required('names', z.string())
		},
		...surroundings,
		...scenarioEntities
	},
	keyed: {
		/**
		 * `threatId/entryId`: one person's values for one threat in one round. `full`: method 4.5, three marks and six
		 * impacts. `ballot`: the most likely mark, how sure, and the one impact that the person finds worst; the others
		 * are the group's. `hand`: one hand raised for a likelihood, counted as "fairly sure".
		 */
		entries: {
			form: required('internal', EntryForm),
			/** The horizon in months that the person had in mind; absent in entries from before it was kept. */
			forMonths: value('internal', z.literal([6, 12, 24])),
			round: required('internal', z.int().check(z.gte(1), z.lte(9))),
			low: value('internal', level1to5),
			high: value('internal', level1to5),
			best: value('internal', level1to5),
			/** Given unseen, in a sealed round: it is nobody's own on any page. */
			unseen: value('internal', z.literal(true)),
			/** The person judges the threat not credible in this period: the watch list. */
			notCredible: value('internal', z.boolean()),
			people: value('internal', level0to5),
			mission: value('internal', level0to5),
			finance: value('internal', level0to5),
			legal: value('internal', level0to5),
			data: value('internal', level0to5),
			reputation: value('internal', level0to5),
			confidence: value('internal', z.enum(['high', 'medium', 'low']))
		},
		/** `threatId`: the six impacts on which the group agrees once; ballots and hands build on them. */
		groupImpacts: {
			people: value('internal', level0to5),
			mission: value('internal', level0to5),
			finance: value('internal', level0to5),
			legal: value('internal', level0to5),
			data: value('internal', level0to5),
			reputation: value('internal', level0to5)
		},
		/** `threatId`: where the group puts a threat at the context stage, beside the entries, which stay. */
		agreed: {
			likelihood: required('internal', onAxis),
			impact: required('internal', onAxis),
			reason: value('internal', line),
			agreedOn: value('internal', day)
		},
		/** `threatId/mechanismId`: what the group decided about what others did. */
		decisions: {
			choice: required('internal', z.enum(['adopted', 'later', 'not-for-us'])),
			reason: value('internal', line),
			status: value('internal', MechanismStatus),
			likelihoodEffect: value('internal', z.number().check(z.gte(0), z.lte(1))),
			impactEffect: value('internal', z.number().check(z.gte(0), z.lte(1)))
		},
		...scenarioKeyed
	},
	values: {
		/** `H03`: an answer to a question on the house in order, 0 (no, or nobody knows) to 3 (in use and tested). */
		readiness: { sensitivity: 'internal', schema: answer },
		/** `likelihood/3`, `people/4`: what a level means in this organisation's own words. */
		anchors: { sensitivity: 'internal', schema: line },
		/** `roundId`: a sealed round whose entries were brought into the plan. Its sealed rest is destroyed. */
		rounds: { sensitivity: 'internal', schema: z.literal('revealed') },
		/** `stepId`: put off, or left out of this plan. */
		steps: { sensitivity: 'internal', schema: z.enum(['not-now', 'left-out', 'done']) },
		/** `threatId/askId`: an exposure answer, 0 (safe) to 3 (most exposed). */
		exposure: { sensitivity: 'internal', schema: answer },
		/** `fieldId`: what stands in a line that was not yet added, so that a crash does not lose it. */
		drafts: { sensitivity: 'secret', schema: line },
		/** Field of work: present is true. */
		work: { sensitivity: 'open', schema: z.literal(true), keys: Work },
		...scenarioValues
	}
} as const satisfies PlanShape;

interface PlanShape {
	readonly settings: Fields;
	readonly entities: Readonly<Record<string, Fields>>;
	readonly keyed: Readonly<Record<string, Fields>>;
	readonly values: Readonly<
		Record<
			string,
			{ sensitivity: Sensitivity; schema: z.ZodMiniType; keys?: z.ZodMiniType<string> }
		>
	>;
}

export type EntityName = keyof (typeof planShape)['entities'];
export type KeyedName = keyof (typeof planShape)['keyed'];
export type ValuesName = keyof (typeof planShape)['values'];
