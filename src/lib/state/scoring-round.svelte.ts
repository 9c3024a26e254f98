import { keyOf, partsOf, type Plan } from '$lib/domain/plan/plan';
import { revealRound, type OpenedEntry } from '$lib/domain/plan/scoring-edits';
import type { Result } from '$lib/domain/result';
import type { Sheet } from '$lib/domain/scoring/sheet';
import {
	ENOUGH_SHEETS,
	MAX_SEATS,
	type HeldRound,
	type RoundEvent
} from '$lib/flow/scoring-round.machine';
import type { OpenedRound, SealedRounds } from '$lib/storage/sealed/sealed-rounds';
import type { OpenPlan } from './open-plan.svelte';

/** What a round needs from the world. */
export interface RoundSource {
	readonly sealed: SealedRounds;
	readonly newPhrase: () => Promise<string>;
	/** Whether two phrases are the same words, however they are spelt. */
	readonly isSamePhrase: (one: string, other: string) => boolean;
	readonly newId: () => string;
}

/** Where a round stands, as a person sees it. */
export type RoundStage =
	/** Another tab has it. */
	| 'elsewhere'
	/** Something lies there that does not open with the plan's key. */
	| 'unreadable'
	| 'idle'
	/** The new words are shown and asked for once. */
	| 'words'
	| 'collecting'
	/** Between two people. */
	| 'cover'
	/** Somebody marks. */
	| 'entering'
	/** The words are asked for, to open the round. */
	| 'asking'
	/** The round is in the plan: people talk. */
	| 'opened'
	/** Asked whether the round is to be thrown away. */
	| 'cancelling';

export type RoundProblem = 'not-kept' | 'no-round' | 'damaged';

/** The form of the plan knows nine rounds. */
const MOST_ROUNDS = 9;
