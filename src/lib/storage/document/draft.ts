import type { Plan } from '../../domain/plan/plan';
import { invariant } from '../../domain/result';
import { isSameData } from '../../domain/same-data';
import { emptyParts, type Parts } from './read';
import { isPlace, Touched } from './touched';

/** What a recipe left, and the parts in which that differs from what was there. */
export interface Edited {
	/** Shares every part that is as it was. */
	readonly after: Plan;
	readonly touched: Touched;
}

/**
 * Runs a recipe on a draft of a plan. A draft is the plan itself, copied where the recipe looks: a record when it
 * is first read, a part when it is first read, so that a keystroke in one of a thousand threats copies one threat.
 * Throws when the recipe throws or changes what no recipe may: the plan's id or version.
 * @param before a plan that is frozen all through
 */
export function edited(before: Plan, recipe: (draft: Plan) => void): Edited {
	const records = new Map<unknown, Parts>();
	const draft: Parts = Object.assign(emptyParts(), before);
	const record = (place: string): unknown => {
		const found = draft[place];
		if (!isFrozenObject(found)) return found;
		const copy: Parts = Object.assign(emptyParts(), found);
		const proxy = readThrough(copy, (key) => (copy[key] = thawed(copy[key])));
		records.set(proxy, copy);
		return (draft[place] = proxy);
	};
	recipe(readThrough(draft, record) as Plan);
	for (const [place, left] of Object.entries(draft)) draft[place] = records.get(left) ?? left;
	return compared(before, draft);
}

/** An object whose fields are all there, each made when it is first looked at. */
const readThrough = (target: Parts, read: (key: string) => unknown): Parts =>
	new Proxy(target, {
		get: (_, key) => (typeof key === 'string' && Object.hasOwn(target, key) ? read(key) : undefined)
	});

const isFrozenObject = (value: unknown): value is Readonly<Parts> =>
	typeof value === 'object' && value !== null && Object.isFrozen(value);

/** A copy that may be changed of what is frozen; anything else is the recipe's own already. */
function thawed(value: unknown): unknown {
	if (!isFrozenObject(value)) return value;
	if (Array.isArray(value)) return value.map(thawed);
	return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, thawed(each)]));
}

function compared(before: Plan, draft: Parts): Edited {
	const touched = new Touched();
	const was: Readonly<Parts> = before;
	for (const place of new Set([...Object.keys(was), ...Object.keys(draft)])) {
		if (draft[place] === was[place]) continue;
		invariant(isPlace(place), `a recipe changed ${place}`);
		const keys = keysThatDiffer(before[place], draft[place] as Parts);
		for (const key of keys) touched.add(place, key);
		if (keys.length === 0) draft[place] = before[place];
	}
	// Records may hold what is no part: whoever writes them checks what was touched.
	return { after: draft as Plan, touched };
}

/** The keys under which two records say something else. A copy that says the same makes room for what it copied. */
function keysThatDiffer(before: Readonly<Parts>, after: Parts): string[] {
	const keys = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
	for (const key of Object.keys(after)) {
		if (after[key] === before[key] && Object.hasOwn(before, key)) continue;
		if (!Object.hasOwn(before, key) || !isSameData(after[key], before[key])) keys.push(key);
		else if (!Object.isFrozen(after)) after[key] = before[key];
	}
	return keys;
}
