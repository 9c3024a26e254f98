import { afterEach, expect, vi } from 'vitest';
import type { Plan } from '../domain/plan/plan';
import type { PlanHandle } from '../storage/plan-handle';
import { aPlanToScore, phrase, quickly, threatIds } from '../storage/sealed/sealed.builders';
import type { SealedRounds } from '../storage/sealed/sealed-rounds';
import { aDatabase, aTab } from '../storage/store.builders';
import { OpenPlan } from './open-plan.svelte';
import type { RoundSource } from './round-actors';
import { ScoringRound } from './scoring-round.svelte';

const stops: (() => void)[] = [];
afterEach(() => {
	for (const stop of stops.splice(0)) stop();
	vi.restoreAllMocks();
});

export interface Table {
	readonly name: string;
	readonly handle: PlanHandle;
	readonly open: OpenPlan;
	readonly sealed: SealedRounds;
	readonly source: RoundSource;
}

/** A plan in a real store, with its real sealed rounds. */
export async function aTable(parts: Partial<Plan> = {}): Promise<Table> {
	const name = aDatabase();
	const store = await aTab(name, { stretch: quickly });
	const handle = await store.create(aPlanToScore(parts));
	await handle.pending();
	const sealed = await store.rounds();
	let made = 0;
	const source: RoundSource = {
		sealed,
		newPhrase: () => Promise.resolve(phrase),
		isSamePhrase: (one, other) => one === other,
		newId: () => `made-${String(++made)}`
	};
	return { name, handle, open: new OpenPlan(handle), sealed, source };
}

export async function sitDown({
	open,
	source
}: Pick<Table, 'open' | 'source'>): Promise<ScoringRound> {
	const round = await ScoringRound.of(open, source);
	stops.push(() => {
		round.stop();
	});
	return round;
}

export const until = (see: () => unknown) => expect.poll(see, { interval: 5, timeout: 5_000 });

/** Begins a round and types its words once. */
export async function begin(
	round: ScoringRound,
	ids: readonly string[] = threatIds
): Promise<void> {
	await round.begin(ids);
	round.give(phrase);
	await until(() => round.stage).toBe('collecting');
}
