import { entryKeysOf } from '../plan/entries';
import { partsOf, type Entry, type Plan } from '../plan/plan';
import { contradictionIn } from './assessment';
import { readEntry } from './view';

/** Marks that were given unseen, ballots and hands are nobody's own. */
const isOwn = ({ form, unseen }: Entry): boolean => form === 'full' && unseen !== true;

/** The key of the only entry of a threat, where one person gave it in the full form and in the open. */
export function soleOwnKey(plan: Plan, threatId: string): string | undefined {
	const [key, ...others] = entryKeysOf(plan, threatId);
	const entry = key === undefined ? undefined : plan.entries[key];
	return others.length === 0 && entry !== undefined && isOwn(entry) ? key : undefined;
}

/**
 * The key of the one entry of a threat that only its writer can finish or mend: in the full form, in the open, and
 * incomplete or contradicting itself. Undefined where several are so, since nobody can tell whose they are.
 */
export function unfinishedOwnKey(plan: Plan, threatId: string): string | undefined {
	const unfinished = entryKeysOf(plan, threatId).filter((key) => {
		const entry = plan.entries[key];
		return entry !== undefined && isOwn(entry) && isUnfinished({ id: partsOf(key).other, entry });
	});
	return unfinished.length === 1 ? unfinished[0] : undefined;
}

const isUnfinished = (read: Parameters<typeof contradictionIn>[0]): boolean =>
	readEntry(read).missing.length > 0 || contradictionIn(read) !== undefined;
