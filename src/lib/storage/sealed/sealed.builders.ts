import * as fc from 'fast-check';
import type { Plan } from '../../domain/plan/plan';
import type { Sheet, SheetEntry } from '../../domain/scoring/sheet';
import type { PlanStoreOptions } from '../plan-list';
import { aPlan, aThreat } from '../storage.builders';
import { aTab } from '../store.builders';
import type { OpenedRound, OpenRound, SealedRounds } from './sealed-rounds';
import { stretchFrom } from './stretch';

/** Argon2id at a cost that a test can bear. */
export const quickly = stretchFrom({ memoryKiB: 8, passes: 1 });

export const phrase = 'correct horse battery staple';
export const threatIds = ['t1', 't2', 't3'] as const;

/** A plan with the threats that the rounds here are about. */
export const aPlanToScore = (parts: Partial<Plan> = {}): Plan => {
	const threats = Object.fromEntries(
		threatIds.map((id, at) => [id, aThreat({ title: id, order: `a${String(at)}` })])
	);
	return aPlan({ threats, ...parts });
};

/** The rounds of one tab. */
export async function roundsOf(
	name: string,
	options: Partial<PlanStoreOptions> = {}
): Promise<SealedRounds> {
	return (await aTab(name, { stretch: quickly, ...options })).rounds();
}

/** A round that must let itself be opened. */
export async function begun(
	rounds: SealedRounds,
	number = 1,
	ids: readonly string[] = threatIds
): Promise<Extract<OpenRound, { kind: 'open' }>> {
	const round = await rounds.begin({ planId: 'plan-1', number, threatIds: ids }, phrase);
	if (!round.ok || round.value.kind !== 'open') throw new Error('No round');
	return round.value;
}

/** What the phrase opens, which it must. */
export async function revealed(rounds: SealedRounds): Promise<OpenedRound> {
	const opened = await rounds.open('plan-1', phrase);
	if (!opened.ok) throw new Error(opened.error);
	return opened.value;
}

/** One line of a ballot. */
export const aBallot = (best: number, finance = 3): SheetEntry => ({
	...{ form: 'ballot', best, finance, confidence: 'medium' }
});

/** One person who gives the same for every threat. */
export const aSheet = (entry: SheetEntry, ids: readonly string[] = threatIds): Sheet =>
	ids.map((threatId) => ({ threatId, entry }));

const half = (from: number, to: number) =>
	fc.integer({ min: from * 2, max: to * 2 }).map((doubled) => doubled / 2);
const likelihood = half(1, 5);
const impact = fc.oneof(fc.constant(0), half(1, 5));

/** Anything a person can give for one threat. */
export const anEntry: fc.Arbitrary<SheetEntry> = fc.record(
	{
		form: fc.constantFrom('full', 'ballot', 'hand'),
		forMonths: fc.constantFrom(6, 12, 24),
		...{ low: likelihood, best: likelihood, high: likelihood, notCredible: fc.boolean() },
		...{ people: impact, mission: impact, finance: impact },
		...{ legal: impact, data: impact, reputation: impact },
		confidence: fc.constantFrom('high', 'medium', 'low')
	},
	{ requiredKeys: ['form'] }
);

/** A sheet of any kind: some rows, some passes, some threats without a row, in any order. */
export const anySheet: fc.Arbitrary<Sheet> = fc
	.shuffledSubarray([...threatIds])
	.chain((ids) =>
		fc.tuple(...ids.map((threatId) => fc.option(anEntry).map((entry) => rowOf(threatId, entry))))
	);

const rowOf = (threatId: string, entry: SheetEntry | null): Sheet[number] =>
	entry === null ? { threatId } : { threatId, entry };
