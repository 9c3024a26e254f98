import type { Plan } from '../plan/plan';
import { pathKey, proposed, type MergeChoices, type MergeItem } from './merge-report';

type Parts = Record<string, unknown>;

/**
 * Our plan with what was chosen of theirs. Parts without a difference keep their identity; the id of the plan stays
 * ours. Where nothing was chosen, what `proposed` says is taken.
 */
export function applyChoices(ours: Plan, items: readonly MergeItem[], choices: MergeChoices): Plan {
	const target: Parts = { ...ours };
	const copied = new Set<unknown>();
	for (const item of items) {
		const value = chosenOf(item, choices);
		if (value !== item.ours) put(target, item.path, { value, copied });
	}
	return target as Plan;
}

function chosenOf(item: MergeItem, choices: MergeChoices): unknown {
	const choice = choices[pathKey(item.path)] ?? proposed(item);
	if (choice === 'together') return item.together ?? item.ours;
	return item[choice];
}

interface Put {
	readonly value: unknown;
	/** Records that are our own already. */
	readonly copied: Set<unknown>;
}

function put(record: Parts, path: readonly string[], what: Put): void {
	const [name = '', ...rest] = path;
	if (rest.length > 0) {
		const inner = ownCopy(record[name], what.copied);
		record[name] = inner;
		put(inner, rest, what);
	} else if (what.value === undefined) Reflect.deleteProperty(record, name);
	else record[name] = what.value;
}

/** Without a prototype, so that an id taken from a text never finds something of the language. */
function ownCopy(value: unknown, copied: Set<unknown>): Parts {
	if (copied.has(value)) return value as Parts;
	const copy = Object.assign(Object.create(null) as Parts, value);
	copied.add(copy);
	return copy;
}

/** Within a recipe: makes a draft say what another state of the plan says. */
export function rewrite(draft: Plan, target: Plan): void {
	const { id, version } = draft;
	Object.assign(draft, target, { id, version });
}
