import {
	pathKey,
	proposed,
	type MergeChoices,
	type MergeItem
} from '../../domain/merging/merge-report';
import type { Plan } from '../../domain/plan/plan';
import { isSameData } from '../../domain/same-data';
import type { MergeReport } from '../plan-copy';
import type { PlanHandle } from '../plan-handle';

/** What somebody holds: every value that was ever on the screen there, or on one whose copy was brought in. */
export type Seen = ReadonlySet<string>;

type Leaf = readonly [path: readonly string[], value: unknown];

function leavesOf(value: unknown, path: readonly string[] = []): Leaf[] {
	if (value === undefined) return [];
	if (typeof value !== 'object' || value === null) return [[path, value]];
	return Object.entries(value).flatMap(([name, each]) => leavesOf(each, [...path, name]));
}

const at = (value: unknown, path: readonly string[]): unknown =>
	path.reduce<unknown>(
		(inner, name) => (inner as Record<string, unknown> | undefined)?.[name],
		value
	);

const nameOf = ([path, value]: Leaf): string => `${path.join('/')}=${String(value)}`;
export const seenIn = (plan: Plan): string[] => leavesOf(plan).map(nameOf);

/** Notes what is not as it should be. */
class Findings {
	readonly wrong: string[] = [];

	expect(isSo: boolean, otherwise: string, about: unknown): void {
		if (!isSo) this.wrong.push(`${otherwise}: ${JSON.stringify(about)}`);
	}
}

/** What is wrong with a report: values that are not there, and new ones of one side that are called old. */
export function lookAt(
	{ ours, copy, items }: MergeReport,
	[mine, yours]: readonly [Seen, Seen]
): readonly string[] {
	const found = new Findings();
	for (const item of items) {
		found.expect(isSameData(item.ours, at(ours, item.path)), 'ours is not what is there', item);
		found.expect(isSameData(item.theirs, at(copy.plan, item.path)), 'theirs is not', item);
		const isNew = (value: unknown, seen: Seen): boolean =>
			leavesOf(value, item.path).some((leaf) => !seen.has(nameOf(leaf)));
		const isTheirsOld = item.kind === 'ours-changed' && isNew(item.theirs, mine);
		const isOursOld = item.kind === 'theirs-changed' && isNew(item.ours, yours);
		found.expect(!isTheirsOld, 'new of theirs is called old', item);
		found.expect(!isOursOld, 'new of ours is called old', item);
	}
	return found.wrong;
}

/** What is wrong after a merge: a value that is neither in the plan nor listed, or a choice that is not there. */
export function lookAfter(
	{ ours, copy, items }: MergeReport,
	choices: MergeChoices,
	{ plan, damage }: PlanHandle
): readonly string[] {
	const found = new Findings();
	found.expect(damage.length === 0, 'the plan is damaged', damage);
	for (const item of items) {
		const choice = choices[pathKey(item.path)] ?? proposed(item);
		const chosen = choice === 'together' ? (item.together ?? item.ours) : item[choice];
		found.expect(isSameData(at(plan, item.path), chosen), `${choice} is not there`, item);
		lookAtLetters(item, found);
	}
	const isListed = (path: readonly string[]): boolean =>
		items.some((item) => item.path.every((name, depth) => path[depth] === name));
	for (const leaf of [...leavesOf(ours), ...leavesOf({ ...copy.plan, id: ours.id })]) {
		const isThere = at(plan, leaf[0]) === leaf[1];
		found.expect(isThere || isListed(leaf[0]), 'a value is lost', leaf);
	}
	return found.wrong;
}

/** How many joined texts hold a letter twice: nothing is lost, but somebody has to choose one of the two. */
export const doubledIn = (items: readonly MergeItem[]): number =>
	items.filter(({ together = '' }) => {
		const letters = Array.from(together).filter((letter) => letter >= '\u4e00');
		return new Set(letters).size < letters.length;
	}).length;

/** A joined text has each letter of both sides. */
function lookAtLetters({ ours, theirs, together, path }: MergeItem, found: Findings): void {
	if (together === undefined) return;
	const both = Array.from(`${String(ours)}${String(theirs)}`);
	const isWhole = both.every((letter) => together.includes(letter));
	found.expect(isWhole, 'a letter is lost', path);
}
