import { fromPromise } from 'xstate';
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

type Outcome<T> = Result<T, RoundTrouble>;
type Tell = (share: number | undefined) => void;

/**
 * What the machine of a round asks for, done with a plan and the sealed rounds beside it.
 * @param tell how far a key is while it is made, 0 to 1; undefined afterwards
 */
export const roundActors = (open: OpenPlan, { sealed, newId }: RoundSource, tell: Tell) => ({
	begin: fromPromise<
		Outcome<HeldRound>,
		{ readonly number: number; readonly threatIds: readonly string[]; readonly phrase: string }
	>(({ input: { number, threatIds, phrase } }) =>
		named(async () => {
			const topic = { planId: open.plan.id, number, threatIds };
			const begun = await told(tell, () => sealed.begin(topic, phrase, tell));
			if (!begun.ok) return begun;
			return begun.value.kind === 'open' ? ok(begun.value) : err('failed');
		})
	),
	seal: fromPromise<Outcome<number>, { readonly sheet: Sheet }>(({ input: { sheet } }) =>
		named(async () => {
			const kept = await sealed.seal(open.plan.id, sheet);
			return kept.ok ? ok(kept.value.sheetCount) : err('gone');
		})
	),
	reveal: fromPromise<Outcome<Revealing>, { readonly phrase: string }>(({ input: { phrase } }) =>
		named(async () => {
			const opened = await told(tell, () => sealed.open(open.plan.id, phrase, tell));
			if (opened.ok) return bringIn(open, { sealed, newId }, opened.value);
			return opened.error === 'wrong-phrase' ? ok({ kind: 'wrong-phrase' }) : err('gone');
		})
	),
	destroy: fromPromise<Outcome<void>, { readonly roundId: string }>(({ input: { roundId } }) =>
		named(async () => {
			await sealed.destroy(open.plan.id, roundId);
			return ok(undefined);
		})
	)
});

/** The marks become part of the plan in one change that undo leaves alone; then what was sealed is destroyed. */
async function bringIn(
	open: OpenPlan,
	{ sealed, newId }: Pick<RoundSource, 'sealed' | 'newId'>,
	opened: OpenedRound
): Promise<Outcome<Revealing>> {
	const { roundId, damaged } = opened;
	const entries = openedEntries(opened, newId);
	const isTaken = open.change(
		'reveal',
		(draft) => {
			revealRound(draft, roundId, entries);
		},
		{ isAside: true }
	);
	if (!isTaken) return err('look-only');
	await open.pending();
	// What could not be destroyed now is swept, unread, when the plan is opened again.
	await sealed.destroy(open.plan.id, roundId).catch(() => undefined);
	return ok({ kind: 'revealed', damaged });
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
