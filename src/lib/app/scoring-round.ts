import type { OpenPlan } from '$lib/state/open-plan.svelte';
import { ScoringRound } from '$lib/state/scoring-round.svelte';
import type { PlanStore } from '$lib/storage/plan-store';
import { newPhrase, phraseLetters } from '$lib/storage/sealed/phrase';

/** The sealed round of an open plan over the real store, held for this tab. */
export const scoringRoundOf = async (store: PlanStore, open: OpenPlan): Promise<ScoringRound> =>
	ScoringRound.of(open, {
		sealed: await store.rounds(),
		newPhrase,
		isSamePhrase: (one, other) => phraseLetters(one) === phraseLetters(other),
		newId: () => crypto.randomUUID()
	});
