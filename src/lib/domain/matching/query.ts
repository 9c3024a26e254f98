import type { Catalogue } from '../catalogue/catalogue';
import type { Plan, Settings } from '../plan/plan';
import { weakSpots } from '../readiness/weak-spots';
import { err, ok, type Result } from '../result';
import { hasDutyOfCare, type ThreatScore } from '../scoring/score';
import {
	Rating,
	ReadinessArea,
	Work,
	type Category,
	type Front,
	type OrganisationKind,
	type Phase
} from '../vocabulary';
import { coveredFronts, openFronts } from './open-fronts';

/** What a group asks the cases. Whatever is left out is unknown: it lowers coverage and nothing else. */
export interface Query {
	/** What happened or is feared, in the group's own words. */
	readonly title?: string | undefined;
	readonly description?: string | undefined;
	/** A threat type of the catalogue; left out for a threat that nobody gave one. */
	readonly threatTypeId?: string | undefined;
	readonly category: Category;
	/** The fronts on which ideas are wanted, since the plan does not act there yet; empty means the same as left out. */
	readonly fronts?: readonly Front[] | undefined;
	readonly phase?: Phase | undefined;
	readonly weakAreas?: readonly ReadinessArea[] | undefined;
	/** Ids of house-in-order questions (`H12`) that came out weak. */
	readonly weakQuestions?: readonly string[] | undefined;
	/** Fields of work; empty means the same as left out. */
	readonly work?: readonly Work[] | undefined;
	readonly kind?: OrganisationKind | undefined;
	/** Number of paid people, 0 or more. */
	readonly staff?: number | undefined;
	/** ISO 3166 alpha-2. */
	readonly country?: string | undefined;
	readonly rating?: Rating | undefined;
	readonly flags: Flags;
}

/** What can put "read the caution first" on a card. No flag ever changes a score. */
export interface Flags {
	/** The threat could hurt people badly (method 4.3). */
	readonly dutyOfCare: boolean;
	/** Whether courts can rule against the state. */
	readonly courtsUsable?: 'yes' | 'sometimes' | 'no' | undefined;
	readonly registration?: Settings['registration'];
}

interface Surroundings {
	readonly catalogue: Catalogue;
	/** Every threat of the plan as it is scored: one that is grave decides which of equal answers are the weakest. */
	readonly scores: ReadonlyMap<string, ThreatScore>;
}

/**
 * The question that one threat of a plan asks the cases. Phase and the usability of courts stay unknown, because a plan
 * does not hold them yet; what is weak stays unknown until the house is asked about, and open fronts until the plan acts
 * on one.
 *
 * A threat type that the catalogue does not have counts as the group's own words.
 * Fails with `no-such-threat` when the plan has no threat of this id, for instance because another window
 * removed it.
 */
export const queryFor = (
	plan: Plan,
	threatId: string,
	surroundings: Surroundings
): Result<Query, 'no-such-threat'> => queriesFor(plan, surroundings)(threatId);

/** `queryFor` for many threats of one plan: what they have in common is found out once. */
export function queriesFor(
	plan: Plan,
	{ catalogue, scores }: Surroundings
): (threatId: string) => Result<Query, 'no-such-threat'> {
	const { settings } = plan;
	const ofPlan = {
		...weakOf(plan, { catalogue, scores }),
		work: Work.options.filter((each) => plan.work[each] === true),
		kind: settings.organisationKind,
		staff: settings.staff,
		country: settings.country,
		rating: tighterOf(settings.rating, settings.placeRating)
	};
	const covered = coveredFronts(plan, catalogue);
	return (threatId) => {
		const threat = Object.hasOwn(plan.threats, threatId) ? plan.threats[threatId] : undefined;
		if (!threat) return err('no-such-threat');
		const isInCatalogue = catalogue.threatTypes.some((type) => type.id === threat.typeId);
		return ok({
			threatTypeId: isInCatalogue ? threat.typeId : undefined,
			title: threat.title,
			description: threat.description,
			category: threat.category,
			fronts: openFronts(threat, catalogue, covered),
			...ofPlan,
			flags: {
				dutyOfCare: hasDutyOfCare(scores.get(threatId)),
				registration: settings.registration
			}
		});
	};
}

/** The five weakest answers and the areas in which they lie (method 5.1); nothing where nothing weak was answered. */
function weakOf(
	plan: Plan,
	{ catalogue, scores }: Surroundings
): Pick<Query, 'weakAreas' | 'weakQuestions'> {
	const weak = weakSpots(plan, catalogue, scores).map(({ question }) => question);
	if (weak.length === 0) return {};
	return {
		weakAreas: ReadinessArea.options.filter((each) => weak.some(({ area }) => area === each)),
		weakQuestions: weak.map(({ id }) => id)
	};
}

/**
 * Country and place may be rated apart. The tighter of the two counts: a caution read once too often costs
 * a minute, a caution missed may cost a person.
 */
function tighterOf(country: Rating | undefined, place: Rating | undefined): Rating | undefined {
	return Rating.options.findLast((rating) => rating === country || rating === place);
}
