import fc from 'fast-check';
import type { Case, Catalogue, Mechanism, ThreatType } from '../catalogue/catalogue';
import { newPlan } from '../plan/edits';
import type { Entry, Plan, Threat } from '../plan/plan';
import { invariant } from '../result';
import { dimensions } from '../vocabulary';
import type { AdoptedMechanism } from './residual';
import { scoreThreat, type Scored, type ScoringInput } from './score';
import type { IdentifiedEntry } from './view';

/** For tests: a complete entry, possible and serious in every dimension, with what the test is about. */
export const anEntry = (values: Partial<Entry> = {}): Entry => ({
	...{ form: 'full', round: 1, low: 2, best: 3, high: 4, confidence: 'medium' },
	...{ people: 3, mission: 3, finance: 3, legal: 3, data: 3, reputation: 3 },
	...values
});

export const impactsOf = (...levels: readonly number[]): Partial<Entry> =>
	Object.fromEntries(dimensions.map((dimension, place) => [dimension, levels[place] ?? 0]));

export const entriesOf = (...entries: readonly Entry[]): readonly IdentifiedEntry[] =>
	entries.map((entry, place) => ({ id: `entry-${String(place)}`, entry }));

/** An input that scores, with what the test is about. */
export const anInput = (values: Partial<ScoringInput> = {}): ScoringInput => ({
	entries: entriesOf(anEntry()),
	answers: [],
	mechanisms: [],
	...values
});

/** The score of an input that is on the matrix. */
export function scored(values: Partial<ScoringInput> = {}): Scored {
	const score = scoreThreat(anInput(values));
	invariant(score.state === 'scored', `the score of the test is ${score.state}`);
	return score;
}

export const aMechanism = (values: Partial<AdoptedMechanism> = {}): AdoptedMechanism => ({
	id: 'reserve',
	likelihood: 0.2,
	impact: 1,
	status: 'started',
	...values
});

export const aThreat = (values: Partial<Threat> = {}): Threat => ({
	category: 'financial',
	title: 'Bank account freeze',
	description: '',
	order: 'a0',
	...values
});

export const aPlan = (values: Partial<Plan> = {}): Plan => ({
	...newPlan({
		id: 'plan',
		scoringId: 'scoring',
		today: '2026-01-01',
		title: 'Plan',
		route: 'full',
		facilitated: false
	}),
	...values
});

const aThreatType = (askIds: readonly string[]): ThreatType => ({
	id: 'FIN-01',
	category: 'financial',
	alsoIn: [],
	title: 'Account freeze',
	definition: 'An account is frozen.',
	earlySign: 'the bank asks questions',
	synonyms: [],
	leadsTo: [],
	detail: {
		...{ actors: [], signs: [], hits: [], prompts: [], capacities: [], facts: [], sources: [] },
		moves: { '24h': [], '72h': [], month: [] },
		exposure: askIds.map((id) => ({ id, question: id, why: id, answers: ['0', '1', '2', '3'] }))
	}
});

const aCatalogueMechanism = (id: string, effects: Mechanism['effects']): Mechanism => ({
	...{ id, caseId: 'case', name: id, summary: id, threats: ['FIN-01'], effort: 1, effects },
	...{ fronts: ['legal'], phases: ['prepare'], needs: [], raises: [], preconditions: [] },
	...{ cautions: [], steps: [], sources: [], evidence: 'judgement' }
});

const aCase = (mechanisms: readonly Mechanism[]): Case => ({
	...{ id: 'case', title: 'Case', organisation: 'Organisation', kind: 'organisation' },
	...{ region: 'europe', countries: [], place: '', years: '', written: 2020, work: [] },
	...{ summary: '', threats: ['FIN-01'], trigger: [], before: [], during: [], after: [] },
	...{ governance: [], resources: [], outcomes: [], challenges: [], lessons: [], since: [] },
	...{ evidence: 'weak', evidenceNote: '', sources: [] },
	mechanisms: [...mechanisms]
});

/** A catalogue of one threat type, `FIN-01`, and one case with these mechanisms. */
export const aCatalogue = (
	askIds: readonly string[],
	effects: Readonly<Record<string, Mechanism['effects']>>
): Catalogue => ({
	threatTypes: [aThreatType(askIds)],
	cases: [aCase(Object.entries(effects).map(([id, effect]) => aCatalogueMechanism(id, effect)))],
	readiness: [],
	regionOf: {}
});

const halfLevels = (from: number): fc.Arbitrary<number> =>
	fc.integer({ min: from * 2, max: 10 }).map((halves) => halves / 2);

/** Levels of one dimension: 0, or 1 to 5 in half levels. */
export const anyDimensionLevel = fc.oneof(fc.constant(0), halfLevels(1));

export const anyEntry: fc.Arbitrary<Entry> = fc
	.record({
		likelihood: fc.tuple(halfLevels(1), halfLevels(1), halfLevels(1)),
		impacts: fc.tuple(halfLevels(1), ...dimensions.slice(1).map(() => anyDimensionLevel)),
		confidence: fc.constantFrom('high' as const, 'medium' as const, 'low' as const)
	})
	.map(({ likelihood, impacts, confidence }) => {
		const [low, best, high] = likelihood.sort((a, b) => a - b);
		return anEntry({ low, best, high, confidence, ...impactsOf(...impacts) });
	});

export const anyMechanisms: fc.Arbitrary<readonly AdoptedMechanism[]> = fc.uniqueArray(
	fc.record({
		id: fc.string({ minLength: 1, maxLength: 4 }),
		likelihood: fc.double({ min: 0, max: 1, noNaN: true }),
		impact: fc.double({ min: 0, max: 1, noNaN: true }),
		status: fc.constantFrom(
			'idea' as const,
			'started' as const,
			'in-place' as const,
			'tested' as const
		)
	}),
	{ selector: ({ id }) => id, maxLength: 6 }
);

const anyAnswers = fc.array(fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const), {
	minLength: 1,
	maxLength: 3
});

const anyShare = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined });

/** Any input of which every entry is complete and credible and touches people. */
export const anyInput: fc.Arbitrary<ScoringInput> = fc.record({
	entries: fc.array(anyEntry, { minLength: 1, maxLength: 5 }).map((all) => entriesOf(...all)),
	answers: anyAnswers,
	mechanisms: anyMechanisms,
	readiness: fc.record({ prevention: anyShare, response: anyShare })
});
