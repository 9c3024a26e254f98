import { makeOne, type Pair } from '$lib/domain/capture/one-of-two';
import type { ThreatType } from '$lib/domain/catalogue/catalogue';
import { addOwnThreat } from '$lib/domain/plan/edits';
import type { Plan } from '$lib/domain/plan/plan';
import type { Category } from '$lib/domain/vocabulary';

/**
 * What a person said, or did not yet say, of a threat in the group's own words stands among the drafts of the plan, so that it is known after
 * a reload too. `unsorted`: nobody chose its category yet. `ours`: it is to stay the group's own, of no threat type.
 */
type Note = 'unsorted' | 'ours';

/** The longest id of a plan. A threat of another program with an id this long goes without the note. */
const ID_LIMIT = 64;

const keyOf = (note: Note, threatId: string): string => `${note}-${threatId}`;

const has = (plan: Plan, note: Note, threatId: string): boolean =>
	Object.hasOwn(plan.drafts, keyOf(note, threatId));

function write(draft: Plan, note: Note, threatId: string): void {
	const key = keyOf(note, threatId);
	if (key.length <= ID_LIMIT) draft.drafts[key] = '1';
}

function wipe(draft: Plan, note: Note, threatId: string): void {
	Reflect.deleteProperty(draft.drafts, keyOf(note, threatId));
}

/** Whether the category of a threat only fills its place: nobody chose it, and the words did not say it plainly. */
export const isUnsorted = (plan: Plan, threatId: string): boolean =>
	plan.threats[threatId]?.typeId === undefined && has(plan, 'unsorted', threatId);

/** Whether a person said that a threat is none of the catalogue. */
export const isOurs = (plan: Plan, threatId: string): boolean => has(plan, 'ours', threatId);

interface OwnWords {
	readonly title: string;
	/** The threat type that the words plainly mean. */
	readonly guess: ThreatType | undefined;
	/** Fills the place of the category where there is no such type. */
	readonly fallback: Category;
	/** A person said the category along with the words; that is worth more than what the words look like. */
	readonly chosen?: Category | undefined;
}

/** Adds a threat in the group's own words, sorted as far as the words are plain. */
export function addInOwnWords(draft: Plan, threatId: string, words: OwnWords): void {
	const { title, guess, fallback, chosen } = words;
	const plain = chosen ?? guess?.category;
	addOwnThreat(draft, threatId, { title, category: plain ?? fallback });
	if (plain === undefined) write(draft, 'unsorted', threatId);
}

/** A person chooses the category of a threat. */
export function chooseCategory(draft: Plan, threatId: string, category: Category): void {
	const threat = draft.threats[threatId];
	if (threat) threat.category = category;
	wipe(draft, 'unsorted', threatId);
}

/** A person says of which threat type a threat is; the category goes along. */
export function linkTo(draft: Plan, threatId: string, type: ThreatType): void {
	const threat = draft.threats[threatId];
	if (threat) threat.typeId = type.id;
	chooseCategory(draft, threatId, type.category);
	wipe(draft, 'ours', threatId);
}

/** A person says that a threat is of no type of the catalogue; it keeps its words and its category. */
export function keepAsOurs(draft: Plan, threatId: string): void {
	const threat = draft.threats[threatId];
	if (threat) Reflect.deleteProperty(threat, 'typeId');
	wipe(draft, 'unsorted', threatId);
	write(draft, 'ours', threatId);
}

/** Takes out what was noted about a threat, together with the threat. */
export function forget(draft: Plan, threatId: string): void {
	wipe(draft, 'unsorted', threatId);
	wipe(draft, 'ours', threatId);
}

/** Makes two threats one. A category that was chosen for the younger fills a place that nobody chose for the older. */
export function makeOneSorted(draft: Plan, pair: Pair): void {
	const category = isUnsorted(draft, pair.goneId)
		? undefined
		: draft.threats[pair.goneId]?.category;
	const wasUnsorted = isUnsorted(draft, pair.keptId);
	makeOne(draft, pair);
	if (draft.threats[pair.goneId] !== undefined) return;
	forget(draft, pair.goneId);
	if (wasUnsorted && category !== undefined) chooseCategory(draft, pair.keptId, category);
}
