import { fromPromise } from 'xstate';
import { nextRoundOf, numberAtReveal } from '$lib/domain/plan/round-numbers';
import { revealRound } from '$lib/domain/plan/scoring-edits';
import { err, ok, type Result } from '$lib/domain/result';
import { openedEntries, type Sheet } from '$lib/domain/scoring/sheet';
import type { HeldRound, Revealing, RoundTrouble } from '$lib/flow/scoring-round.machine';
import { problemOf } from '$lib/storage/save-state';
import type { OpenedRound, SealedRounds } from '$lib/storage/sealed/sealed-rounds';
import type { OpenPlan } from './open-plan.svelte';

/** What a round needs from the world. */
export interface RoundSource {
	readonly sealed: SealedRounds;
	/** Four words to write on paper. */
	readonly newPhrase: () => Promise<string>;
	/** Whether two phrases are the same words, however they are spelt. */
	readonly isSamePhrase: (one: string, other: string) => boolean;
	readonly newId: () => string;
}

interface Sealing {
	readonly roundId: string;
	readonly sheet: Sheet;
}

type Outcome<T> = Result<T, RoundTrouble>;
type Tell = (share: number | undefined) => void;

/** What the world hears of a round beside the machine's own events. */
interface Listener {
	/** How far a key is while it is made, 0 to 1; undefined afterwards. */
	readonly progress: Tell;
	/** A sheet is being sealed; gives the outcome on. It comes also when the machine that asked for it has stopped. */
	readonly sealing: (outcome: Promise<Outcome<number>>) => Promise<Outcome<number>>;
}

/**
 * What the machine of a round asks for, done with a plan and the sealed rounds beside it.
 */
export const roundActors = (open: OpenPlan, { sealed, newId }: RoundSource, on: Listener) => ({
	begin: fromPromise<
		Outcome<HeldRound>,
		{ readonly threatIds: readonly string[]; readonly phrase: string }
	>(({ input: { threatIds, phrase } }) =>
		named(async () => {
			const number = nextRoundOf(open.plan);
			if (number === undefined) return err('no-number');
			await sweepWhatIsKept(open, sealed);
			const topic = { planId: open.plan.id, number, threatIds };
			const begun = await told(on.progress, () => sealed.begin(topic, phrase, on.progress));
			if (!begun.ok) return begun;
			return begun.value.kind === 'open' ? ok(begun.value) : err('failed');
		})
	),
	seal: fromPromise<Outcome<number>, Sealing>(({ input }) =>
		on.sealing(named(() => sealSheet(open, sealed, input)))
	),
	reveal: fromPromise<Outcome<Revealing>, { readonly phrase: string }>(
		({ input: { phrase }, signal }) =>
			named(async () => {
				const opened = await told(on.progress, () =>
					sealed.open(open.plan.id, phrase, on.progress)
				);
				// The page let the round go while the key was made: nothing is opened behind people's backs.
				if (signal.aborted) return err('failed');
				if (opened.ok) return bringIn(open, newId, opened.value);
				return opened.error === 'wrong-phrase' ? ok({ kind: 'wrong-phrase' }) : err('gone');
			})
	),
	finish: fromPromise<Outcome<void>, { readonly roundId: string }>(({ input: { roundId } }) =>
		named(() => destroyWhenKept(open, sealed, roundId))
	),
	destroy: fromPromise<Outcome<void>, { readonly roundId: string }>(({ input: { roundId } }) =>
		named(async () => {
			await sealed.destroy(open.plan.id, roundId);
			return ok(undefined);
		})
	)
});

/** Seals a sheet to a round whose marks are not in the plan; gives how many are in. */
async function sealSheet(
	open: OpenPlan,
	sealed: SealedRounds,
	{ roundId, sheet }: Sealing
): Promise<Outcome<number>> {
	// Its marks are in the plan: a sheet that came now would be destroyed unread.
	if (isInPlan(open, roundId)) return err('gone');
	// Another tab may have thrown the round away and begun one of other threats, with other words on paper.
	if ((await sealed.current(open.plan.id))?.roundId !== roundId) return err('gone');
	const kept = await sealed.seal(open.plan.id, sheet);
	// The plan got the round meanwhile: the sheet goes, unread, with what was sealed.
	if (!kept.ok || isInPlan(open, roundId)) return err('gone');
	return ok(kept.value.sheetCount);
}

/** Whether the marks of a round are in the plan, durable or not. */
export const isInPlan = ({ plan }: OpenPlan, roundId: string): boolean =>
	Object.hasOwn(plan.rounds, roundId);

/**
 * Destroys what is left of a round whose marks are on the disk; one whose marks are not there yet stays. What does not
 * let itself be destroyed waits for the next time.
 */
export async function sweepWhatIsKept(open: OpenPlan, sealed: SealedRounds): Promise<void> {
	if (isAtRest(open)) await sealed.sweep(open.plan).catch(() => false);
}

/** Whether nothing of the plan is on its way to the disk. In a plan that lies in memory nothing ever is. */
const isAtRest = ({ save: { state } }: OpenPlan): boolean =>
	state === 'saved' || state === 'memory-only';

/** Waits until the plan is on the disk, however long saving fails; false when it was given up before. */
async function isKept(open: OpenPlan): Promise<boolean> {
	// A change that came in the moment in which all others were written is waited for as well.
	do await open.pending();
	while (open.save.state === 'saving');
	// A plan that only takes no more changes was written before.
	return isAtRest(open) || open.save.state === 'look-only';
}

async function destroyWhenKept(
	open: OpenPlan,
	sealed: SealedRounds,
	roundId: string
): Promise<Outcome<void>> {
	if (!(await isKept(open))) return err('unwritten');
	// What could not be destroyed now is swept, unread, when the plan or this page is opened again.
	await sealed.destroy(open.plan.id, roundId).catch(() => undefined);
	return ok(undefined);
}

/** The marks become part of the plan in one change that undo leaves alone. */
function bringIn(
	open: OpenPlan,
	newId: () => string,
	{ roundId, damaged, ...opened }: OpenedRound
): Outcome<Revealing> {
	const number = numberAtReveal(open.plan, opened.number);
	const entries = openedEntries({ ...opened, number }, newId);
	const isTaken = open.change(
		'reveal',
		(draft) => {
			revealRound(draft, roundId, entries);
		},
		{ isAside: true }
	);
	return isTaken ? ok({ kind: 'revealed', damaged }) : err('look-only');
}

/** Says afterwards that no key is made any more, whatever came of it. */
async function told<T>(tell: Tell, work: () => Promise<T>): Promise<T> {
	tell(0);
	try {
		return await work();
	} finally {
		tell(undefined);
	}
}

/** A store that refuses has a reason that a person can do something about, or none. */
async function named<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
	try {
		return await work();
	} catch (error) {
		return err(problemOf(error) === 'quota' ? 'full' : 'failed');
	}
}
