import type { Case, Catalogue, Mechanism, Source } from '$lib/domain/catalogue/catalogue';
import type { ScenarioChain } from '$lib/domain/catalogue/scenarios';
import type { Template } from '$lib/domain/catalogue/template';
import { partsOf, type Decision, type Plan, type Threat } from '$lib/domain/plan/plan';
import { mayShow, redactPlan, type Edition } from '$lib/domain/plan/redact';
import { rankPlan, type NumberedThreat } from '$lib/domain/scoring/rank';
import { samplePlan, type SampledPlan } from '$lib/domain/scoring/sampling/sampled-plan';
import { scorePlan, type ThreatScore } from '$lib/domain/scoring/score';

export interface ReportOptions {
	readonly language: 'en';
	readonly edition: Edition;
	/** The day on which the document is made, `2026-11-21`. */
	readonly on: string;
	/** The number of the plan's version, where it has one. */
	readonly planVersion?: number;
	/** What the runs say of `reportScores`, where that is at hand; it is worked out on the spot otherwise. */
	readonly sampled?: SampledPlan | undefined;
	/** The ready-made chains, so that a scenario that took one over says how it is known. */
	readonly chains?: readonly ScenarioChain[];
	/** The papers that can be filled in; of a paper that is not among them nothing is shown. */
	readonly templates?: readonly Template[];
}

/** The scores that a document of one edition shows, of the plan as it stands. */
export const reportScores = (
	plan: Plan,
	catalogue: Catalogue,
	edition: Edition
): Material['scores'] => scorePlan(redactPlan(plan, edition), catalogue);

/** What the sections are written from, worked out once. The plan is already redacted. */
export interface Material {
	readonly plan: Plan;
	readonly catalogue: Catalogue;
	readonly options: ReportOptions;
	readonly scores: ReadonlyMap<string, ThreatScore>;
	/** Scored threats with their numbers, gravest first. */
	readonly ranked: readonly NumberedThreat[];
	/** Nothing in an edition that shows no levels. */
	readonly sampled: SampledPlan;
	readonly numberOf: ReadonlyMap<string, number>;
	readonly mechanismById: ReadonlyMap<string, KnownMechanism>;
	/** Adopted mechanisms that this version knows, in the order of the threats they answer. */
	readonly adopted: readonly AdoptedFor[];
	/** Their sources and those of chains that were taken over, in the order of the list at the end; the first is number 1. */
	readonly sources: readonly Source[];
}

interface KnownMechanism {
	readonly mechanism: Mechanism;
	readonly case: Case;
}

export interface AdoptedFor extends KnownMechanism {
	readonly threatId: string;
	readonly threat: Threat;
	readonly decision: Decision;
}

/** Gathers what the sections need from a plan that is already redacted for its edition. */
export function gather(plan: Plan, catalogue: Catalogue, options: ReportOptions): Material {
	const scores = scorePlan(plan, catalogue);
	const ranked = rankPlan(plan, scores);
	const numberOf = new Map(ranked.map(({ threatId, number }) => [threatId, number]));
	const mechanismById = new Map(
		catalogue.cases.flatMap((told) =>
			told.mechanisms.map((mechanism) => [mechanism.id, { mechanism, case: told }] as const)
		)
	);
	const adopted = adoptedIn(plan, mechanismById).sort(
		(one, other) =>
			placeOf(numberOf, one) - placeOf(numberOf, other) ||
			compare(one.threat.title, other.threat.title) ||
			compare(one.threatId + one.mechanism.id, other.threatId + other.mechanism.id)
	);
	const sources = sourcesOf(adopted, takenChains(plan, options));
	return {
		...{ plan, catalogue, options, scores, ranked },
		sampled: sampledFor(plan, scores, options),
		...{ numberOf, mechanismById, adopted, sources }
	};
}

const nothingSampled: SampledPlan = { ranges: new Map(), stability: new Map() };

function sampledFor(
	plan: Plan,
	scores: Material['scores'],
	{ edition, sampled }: ReportOptions
): SampledPlan {
	if (!mayShow(edition, 'internal')) return nothingSampled;
	return sampled ?? samplePlan(scores, plan.settings.scoringId);
}

/** A thing of the plan by its id; undefined for an id that points at nothing, whatever the id is. */
export const own = <T>(
	things: Readonly<Record<string, T>>,
	id: string | undefined
): T | undefined => (id !== undefined && Object.hasOwn(things, id) ? things[id] : undefined);

function adoptedIn(plan: Plan, known: ReadonlyMap<string, KnownMechanism>): AdoptedFor[] {
	return Object.entries(plan.decisions).flatMap(([key, decision]) => {
		const { threatId, other } = partsOf(key);
		const threat = own(plan.threats, threatId);
		const mechanism = known.get(other);
		if (decision.choice !== 'adopted' || !threat || !mechanism) return [];
		return [{ threatId, threat, decision, ...mechanism }];
	});
}

/** A threat without a number stands after all that have one. */
const placeOf = (numbers: ReadonlyMap<string, number>, { threatId }: AdoptedFor): number =>
	numbers.get(threatId) ?? numbers.size + 1;

export const compare = (one: string, other: string): number =>
	Number(one > other) - Number(one < other);

/** The ready-made chains that scenarios of the plan took over, each once. */
const takenChains = (
	{ scenarios }: Plan,
	{ chains = [], edition }: ReportOptions
): readonly ScenarioChain[] => {
	if (!mayShow(edition, 'internal')) return [];
	const taken = new Set(Object.values(scenarios).map(({ chainId }) => chainId));
	return chains.filter(({ id }) => taken.has(id));
};

function sourcesOf(
	adopted: readonly AdoptedFor[],
	chains: readonly ScenarioChain[]
): readonly Source[] {
	const byAddress = new Map<string, Source>();
	for (const { mechanism, case: told } of adopted) {
		for (const source of told.sources) {
			const isNew = mechanism.sources.includes(source.key) && !byAddress.has(source.url);
			if (isNew) byAddress.set(source.url, source);
		}
	}
	for (const source of chains.flatMap(({ sources }) => sources))
		if (!byAddress.has(source.url)) byAddress.set(source.url, source);
	return [...byAddress.values()];
}
