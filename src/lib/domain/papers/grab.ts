import { supportsLeaving } from '../care/edits';
import type { Template } from '../catalogue/template';
import { inOrder } from '../plan/order';
import type { Action, Plan, Settings } from '../plan/plan';
import { Front } from '../vocabulary';
import { readRows } from './answers';
import { answerIn } from './papers';

/**
 * The page to grab: one sheet for the moment when officers are at the door or the account stops working
 * (method 6.1, no. 1). It builds itself from the plan; each part can be written in the group's own words instead.
 */
export const grabParts = ['calls', 'door', 'meeting', 'speaks', 'pays', 'firstMoves'] as const;
export type GrabPart = (typeof grabParts)[number];

/** So much has room on one sheet. First moves are never given up for the door. */
export const MOST = { calls: 3, steps: 8, moves: 6, speaks: 4, pays: 3 } as const;

const DOOR = 'door-protocol';
const CHARTER = 'decision-charter';

/** Why somebody is called. */
export type CallReason = 'lawyer' | 'decides' | 'legal' | 'people' | 'support';

export interface Call {
	readonly who: string;
	readonly why: CallReason;
	/** Who is called when nobody answers. */
	readonly deputy?: string;
}

export interface DoorProtocol {
	/** Fixed lines of the template. */
	readonly steps: readonly string[];
	/** What the group filled in: the label of the gap, and the words. */
	readonly ours: readonly { readonly label: string; readonly text: string }[];
}

export interface Speaker {
	readonly who: string;
	readonly topic?: string;
	readonly standIn?: string;
}

/** A move of the first day, with the role that makes it. */
export interface FirstMove {
	readonly what: string;
	readonly front?: Front;
	readonly owner?: string;
}

/** What the plan says for each part. */
export interface GrabPage {
	readonly calls: readonly Call[];
	readonly door: DoorProtocol;
	readonly meeting?: string;
	readonly speaks: readonly Speaker[];
	readonly pays: readonly FirstMove[];
	readonly firstMoves: readonly FirstMove[];
}

type Source = Pick<
	Plan,
	'actions' | 'decisionCards' | 'scenarios' | 'supports' | 'papers' | 'settings'
>;

/** Builds the page from the plan. Without the templates the door says only what stands in the plan: nothing. */
export function grabFrom(plan: Source, templates: readonly Template[]): GrabPage {
	const firstDay = firstDayMoves(plan);
	const meeting = given(answerIn(plan.papers, DOOR, 'meeting'));
	return {
		calls: callsOf(plan, firstDay),
		door: doorOf(plan, templates),
		...(meeting === undefined ? {} : { meeting }),
		speaks: speakersOf(plan, firstDay),
		pays: withOwner(firstDay, ['financial']).slice(0, MOST.pays),
		firstMoves: spread(firstDay).slice(0, MOST.moves).sort(byFront)
	};
}

const settingOf = {
	calls: 'grabCalls',
	door: 'grabDoor',
	meeting: 'grabMeeting',
	speaks: 'grabSpeaks',
	pays: 'grabPays',
	firstMoves: 'grabFirstMoves'
} as const satisfies Record<GrabPart, keyof Settings>;

/** What was typed for a part, as it stands; empty for nothing. */
export const writtenIn = (settings: Settings, part: GrabPart): string => settings[settingOf[part]];

/** What the group wrote for a part in its own words; undefined where the plan speaks. */
export const ownWords = (settings: Settings, part: GrabPart): string | undefined =>
	given(writtenIn(settings, part));

/** Writes a part in own words; an empty text gives it back to the plan. */
export function writeGrab(draft: Plan, part: GrabPart, text: string): void {
	draft.settings[settingOf[part]] = text;
}

/** Words that are more than blanks. */
const given = (text: string | undefined): string | undefined =>
	text === undefined || text.trim() === '' ? undefined : text.trim();

/** Moves of the first 24 hours that still stand, in the plan's order; the same words stand once. */
function firstDayMoves({ actions }: Source): readonly FirstMove[] {
	const seen = new Set<string>();
	return inOrder(actions).flatMap((id) => {
		const action = actions[id];
		if (action?.window !== '24h' || action.status === 'dropped') return [];
		const what = given(action.what);
		if (what === undefined || seen.has(plainly(what))) return [];
		seen.add(plainly(what));
		return [{ what, ...placeOf(action) }];
	});
}

function placeOf({ front, owner }: Action): Pick<FirstMove, 'front' | 'owner'> {
	const who = given(owner);
	return {
		...(front === undefined ? {} : { front }),
		...(who === undefined ? {} : { owner: who })
	};
}

const plainly = (words: string): string => words.toLowerCase().replaceAll(/\s+/g, ' ');

type Owned = FirstMove & { readonly owner: string };
const isOwned = (move: FirstMove): move is Owned => move.owner !== undefined;

const withOwner = (moves: readonly FirstMove[], fronts: readonly Front[]): readonly Owned[] =>
	moves.filter(isOwned).filter(({ front }) => front !== undefined && fronts.includes(front));

/**
 * Lawyer first, then who decides, then who moves on the legal and the people's front, then support where the group
 * shows it in documents: this page is one.
 */
function callsOf(plan: Source, firstDay: readonly FirstMove[]): readonly Call[] {
	const { decisionCards, scenarios, papers } = plan;
	const supports = supportsLeaving(plan);
	const lawyer = given(answerIn(papers, DOOR, 'lawyer'));
	const deciders = inOrder(decisionCards).flatMap((id): Call[] => {
		const card = decisionCards[id];
		const [who, deputy] = [given(card?.decides), given(card?.deputy)];
		// A card of a scenario that is gone is shown nowhere, so nobody could take it off this page.
		const isShown = Object.hasOwn(scenarios, card?.scenarioId ?? '');
		if (who === undefined || !isShown) return [];
		return [{ who, why: 'decides', ...(deputy === undefined ? {} : { deputy }) }];
	});
	const movers = (why: 'legal' | 'people'): Call[] =>
		withOwner(firstDay, [why]).map(({ owner }) => ({ who: owner, why }));
	const helpers = inOrder(supports).flatMap((id): Call[] => {
		const who = given(supports[id]?.who);
		return who === undefined ? [] : [{ who, why: 'support' }];
	});
	const all: Call[] = [
		...(lawyer === undefined ? [] : [{ who: lawyer, why: 'lawyer' } as const]),
		...deciders,
		...movers('legal'),
		...movers('people'),
		...helpers
	];
	return once(all, ({ who }) => who, MOST.calls);
}

/** The first so many names, each once. */
function once<T>(things: readonly T[], nameOf: (thing: T) => string, most: number): readonly T[] {
	const first = new Map<string, T>();
	for (const thing of things) {
		if (first.size === most) break;
		const name = plainly(nameOf(thing));
		if (!first.has(name)) first.set(name, thing);
	}
	return [...first.values()];
}

/** The gaps of the door protocol that help in the first minutes. Who to call stands with the calls. */
const DOOR_GAPS = ['in-charge', 'alarm', 'what-to-say'];

/**
 * The fixed lines always stay, because the law is in them (nobody deletes, nobody resists); what was filled in
 * stands beside them. A gap that is secret is passed over.
 */
function doorOf({ papers }: Source, templates: readonly Template[]): DoorProtocol {
	const sections = templates.find(({ id }) => id === DOOR)?.sections ?? [];
	const fields = sections.flatMap((section) => section.fields);
	const ours = DOOR_GAPS.flatMap((gap) => {
		const field = fields.find(({ id, sensitivity }) => id === gap && sensitivity !== 'secret');
		const text = given(answerIn(papers, DOOR, gap));
		return field === undefined || text === undefined ? [] : [{ label: field.label, text }];
	});
	return { steps: sections.flatMap(({ lines }) => lines).slice(0, MOST.steps), ours };
}

/** Who speaks: as the decision charter says, or whoever makes the first move in communications. */
function speakersOf({ papers }: Source, firstDay: readonly FirstMove[]): readonly Speaker[] {
	const kept = readRows(answerIn(papers, CHARTER, 'speakers'));
	const rows = kept.state === 'given' ? kept.value : [];
	const agreed = rows.flatMap((row): Speaker[] => {
		const who = given(row.speaker);
		const topic = given(row.topic);
		const standIn = given(row['stand-in']);
		if (who === undefined) return [];
		return [
			{
				who,
				...(topic === undefined ? {} : { topic }),
				...(standIn === undefined ? {} : { standIn })
			}
		];
	});
	const movers = withOwner(firstDay, ['communications']).map(({ owner }) => ({ who: owner }));
	return agreed.length > 0
		? agreed.slice(0, MOST.speaks)
		: once<Speaker>(movers, ({ who }) => who, MOST.speaks);
}

const rankOf = ({ front }: FirstMove): number =>
	front === undefined ? Front.options.length : Front.options.indexOf(front);

const byFront = (one: FirstMove, other: FirstMove): number => rankOf(one) - rankOf(other);

/** One move of each front before the second of any, so that no front crowds out the others. */
function spread(moves: readonly FirstMove[]): FirstMove[] {
	const before = new Map<number, number>();
	const turns = moves.map((move) => {
		const turn = before.get(rankOf(move)) ?? 0;
		before.set(rankOf(move), turn + 1);
		return { move, turn };
	});
	return turns
		.sort((one, other) => one.turn - other.turn || byFront(one.move, other.move))
		.map(({ move }) => move);
}
