import type { Fields } from '../plan/field';
import type { Plan } from '../plan/plan';
import { planShape } from '../plan/shape';
import type { StepId } from '../steps';
import type { Mend } from './finding';

/** A thing with the texts of it that an edition without names still shows. */
interface SharedTexts {
	/** The id of the thing, or the name of the setting. */
	readonly id: string;
	/** Where it is written. */
	readonly mend: Mend;
	/** What holds the texts; while nothing in it changes it stays the same object. */
	readonly of: Texts;
	readonly names: readonly string[];
}

type Texts = Readonly<Record<string, unknown>>;

/** Where each list is written. A list that is not here holds no text of its own. */
const places: Readonly<Partial<Record<keyof Plan, StepId>>> = {
	roles: 'mandate',
	rules: 'mandate',
	signals: 'context',
	events: 'context',
	activities: 'organisation',
	information: 'organisation',
	dependencies: 'organisation',
	actors: 'actors',
	threats: 'threats',
	minorityNotes: 'scoring',
	agreed: 'matrix',
	scenarios: 'scenarios',
	attacks: 'scenarios',
	signposts: 'scenarios',
	knockOns: 'scenarios',
	decisionCards: 'contingency',
	decisions: 'mechanisms',
	actions: 'actions',
	rehearsals: 'rehearsal',
	injects: 'rehearsal',
	rehearsalNotes: 'rehearsal',
	handling: 'review'
};

/** What a step shows first so that this thing is on the page: of a scenario the scenario, of a rehearsal that one. */
function aboutOf(list: keyof Plan, id: string, { scenarioId, rehearsalId }: Texts): Mend['about'] {
	if (list === 'scenarios') return { scenarioId: id };
	if (list === 'injects' || list === 'rehearsalNotes')
		return typeof rehearsalId === 'string' ? { thingId: rehearsalId } : {};
	return ofScenarios.has(list) && typeof scenarioId === 'string'
		? { scenarioId, thingId: id }
		: { thingId: id };
}
const ofScenarios: ReadonlySet<keyof Plan> = new Set<keyof Plan>([
	...(['attacks', 'signposts', 'knockOns', 'decisionCards'] as const)
]);

/** Where a setting is written that is not about the organisation. */
const settingPlaces: Readonly<Record<string, StepId>> = {
	title: 'mandate',
	focalQuestion: 'mandate',
	notWritten: 'mandate',
	place: 'context',
	driverOne: 'scenarios',
	driverOneLow: 'scenarios',
	driverOneHigh: 'scenarios',
	driverTwo: 'scenarios',
	driverTwoLow: 'scenarios',
	driverTwoHigh: 'scenarios'
};

/** What no person types, or what is a day, an id or a choice. */
const untyped: ReadonlySet<string> = new Set([
	...['order', 'scoringId', 'createdOn', 'country', 'currency', 'rating', 'placeRating'],
	...['scenarioId', 'threatId', 'attackId', 'afterId', 'signpostId', 'rehearsalId', 'injectId'],
	...['actionId', 'mechanismId', 'stepId', 'readinessId', 'templateId', 'chainId', 'sourceId'],
	...[
		'typeId',
		'startsOn',
		'endsOn',
		'seenOn',
		'dueOn',
		'startOn',
		'passedOn',
		'heldOn',
		'agreedOn'
	],
	...['ratingSeenOn', 'placeRatingSeenOn', 'reviewOn', 'destroyOn', 'drillOn', 'formerOn', 'on'],
	...['rehearsedOn', 'grabPrintedOn']
]);

const isShared = (fields: Fields, name: string): boolean => {
	const sensitivity = fields[name]?.sensitivity;
	return (sensitivity === 'open' || sensitivity === 'internal') && !untyped.has(name);
};

/** The names of the fields of a list that hold words for all to read. */
const typed = (fields: Fields): readonly string[] =>
	Object.keys(fields).filter((name) => isShared(fields, name));

const lists = Object.entries({ ...planShape.entities, ...planShape.keyed }).flatMap(
	([list, fields]) => {
		const step = places[list as keyof Plan];
		return step === undefined ? [] : [{ list: list as keyof Plan, step, names: typed(fields) }];
	}
);
const settingNames = typed(planShape.settings);

/** Every thing of the plan whose texts leave with an edition without names: what is open or internal. */
export function sharedTexts(plan: Plan): readonly SharedTexts[] {
	const found: SharedTexts[] = [];
	const settings: Texts = plan.settings;
	for (const name of settingNames) {
		const step = settingPlaces[name] ?? 'organisation';
		const mend = { step, about: { thingId: name } };
		found.push({ id: name, mend, of: settings, names: [name] });
	}
	for (const { list, step, names } of lists) {
		const things = plan[list] as Readonly<Record<string, Texts>>;
		for (const [id, of] of Object.entries(things))
			found.push({ id, mend: { step, about: aboutOf(list, id, of) }, of, names });
	}
	for (const key of Object.keys(plan.anchors))
		found.push({
			...{ id: key, mend: { step: 'scoring', about: { thingId: key } } },
			...{ of: plan.anchors, names: [key] }
		});
	return found;
}
