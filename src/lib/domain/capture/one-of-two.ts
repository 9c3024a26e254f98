import { PROSE_LIMIT } from '../plan/field';
import { keyOf, partsOf, type Plan, type Threat } from '../plan/plan';
import { DOTS_MAX } from './dots';

/** Two threats that say the same: the older one stays. */
export interface Pair {
	readonly keptId: string;
	readonly goneId: string;
}

/** What the group judged of one threat; it is never put together from two. */
const judged = ['groupImpacts', 'agreed', 'handling', 'formerScores'] as const;
/** What points at a threat. */
const pointing = ['actions', 'minorityNotes', 'attacks', 'knockOns', 'fears'] as const;
/** What stands under a threat and something else, `threatId/mechanismId`. */
const underneath = ['decisions', 'exposure'] as const;

/** Whether two threats can be made one: both are there, and the group has not judged both. */
export function canBeOne(plan: Plan, { keptId, goneId }: Pair): boolean {
	const kept = plan.threats[keptId];
	const gone = plan.threats[goneId];
	if (kept === undefined || gone === undefined || keptId === goneId) return false;
	const hasRoom = describedBoth(kept, gone).length <= PROSE_LIMIT;
	return hasRoom && !(isJudged(plan, keptId) && isJudged(plan, goneId));
}

const isJudged = (plan: Plan, threatId: string): boolean =>
	judged.some((part) => Object.hasOwn(plan[part], threatId)) ||
	Object.keys(plan.entries).some((key) => partsOf(key).threatId === threatId);

/**
 * Makes two threats one. The older keeps its title, its category and its place; the words of the other go below its
 * description, and what hangs on the other hangs on the older from now on. Where both say something, the older's stays.
 */
export function makeOne(draft: Plan, pair: Pair): void {
	const kept = draft.threats[pair.keptId];
	const gone = draft.threats[pair.goneId];
	if (kept === undefined || gone === undefined || !canBeOne(draft, pair)) return;
	joinWords(kept, gone);
	movePointers(draft, pair);
	moveJudged(draft, pair);
	for (const part of underneath) moveUnder<unknown>(draft[part], pair);
	Reflect.deleteProperty(draft.threats, pair.goneId);
}

function joinWords(kept: Threat, gone: Threat): void {
	kept.description = describedBoth(kept, gone);
	if (kept.typeId === undefined && gone.typeId !== undefined) {
		kept.typeId = gone.typeId;
		kept.category = gone.category;
	}
	if (gone.clearAndPresent === true) kept.clearAndPresent = true;
	if (kept.onset === undefined && gone.onset !== undefined) kept.onset = gone.onset;
	// Whoever put a dot on either of them meant what is now one.
	if (gone.dots !== undefined) kept.dots = Math.min(DOTS_MAX, (kept.dots ?? 0) + gone.dots);
}

/** The description of the one that stays, with the words of the other below where they say more. */
function describedBoth(kept: Threat, gone: Threat): string {
	const title = gone.title.trim() === kept.title.trim() ? '' : gone.title;
	const more = [title, gone.description].filter(
		(text) => text.trim() !== '' && !kept.description.includes(text.trim())
	);
	return [kept.description, ...more].filter((text) => text !== '').join('\n');
}

function movePointers(draft: Plan, { keptId, goneId }: Pair): void {
	for (const part of pointing) {
		const things: Readonly<Record<string, { threatId?: string | undefined }>> = draft[part];
		for (const thing of Object.values(things)) {
			if (thing.threatId === goneId) thing.threatId = keptId;
		}
	}
}

function moveJudged(draft: Plan, pair: Pair): void {
	moveUnder(draft.entries, pair);
	for (const part of judged) moveKey<unknown>(draft[part], pair.goneId, pair.keptId);
}

function moveUnder<Value>(things: Record<string, Value>, { keptId, goneId }: Pair): void {
	for (const key of Object.keys(things)) {
		const { threatId, other } = partsOf(key);
		if (threatId === goneId) moveKey(things, key, keyOf(keptId, other));
	}
}

/** What stands there already stays as it is. */
function moveKey<Value>(things: Record<string, Value>, from: string, to: string): void {
	const moved = things[from];
	if (moved === undefined) return;
	things[to] ??= moved;
	Reflect.deleteProperty(things, from);
}
