import { partsOf, keyOf } from '../plan/plan';
import type { Plan } from '../plan/plan';
import { adopted } from '../plan/edits';
import { isSettled } from '../handling/left';
import { has, isGrave, isScored, type Facts, type KnownThreat } from './facts';
import { isBlank, lookAt, type Finding, type Rule } from './finding';

const graveNow = ({ threats }: Facts): readonly KnownThreat[] =>
	threats.filter(({ score }) => isScored(score) && isGrave(score.current.level));

const about = ({ id, threat }: KnownThreat, step: Finding['mend']['step']): Finding => ({
	ids: [id],
	name: threat.title,
	mend: { step, about: { threatId: id } }
});

/** Every High or Critical has an action with both an owner and a date (method 6.3). */
const owned = {
	id: 'grave-owned',
	area: 'risks',
	find: (_plan, facts) =>
		lookAt(graveNow(facts), (threat) => {
			const isOwned = (facts.actionsAgainst.get(threat.id) ?? []).some(
				({ owner, dueOn }) => !isBlank(owner) && dueOn !== undefined
			);
			return isOwned ? undefined : about(threat, 'actions');
		})
} as const satisfies Rule;

/** What is still High or Critical once the mechanisms count is decided on, at the level that it has (method 4.3). */
const settled = {
	id: 'left-decided',
	area: 'risks',
	find: (plan, { threats }) =>
		lookAt(
			threats.flatMap((threat) =>
				isScored(threat.score) && isGrave(threat.score.today.level)
					? [{ threat, level: threat.score.today.level }]
					: []
			),
			({ threat, level }) =>
				isSettled(plan.handling[threat.id], level) ? undefined : about(threat, 'review')
		)
} as const satisfies Rule;

/** Every accepted risk has a name and a day. */
const accepted = {
	id: 'accepted-named',
	area: 'risks',
	find: ({ handling }, { threats }) =>
		lookAt(
			threats.filter(({ id }) => handling[id]?.choice === 'accept'),
			(threat) => {
				const { by, on } = handling[threat.id] ?? {};
				return isBlank(by) || on === undefined ? about(threat, 'review') : undefined;
			}
		)
} as const satisfies Rule;

/** Threats that a signpost with a threshold announces: of their own attack, of one before it, or of the whole story. */
function announced({ attacks, signposts, scenarios }: Plan): ReadonlySet<string> {
	const watched = new Set<string>();
	const stories = new Set<string>();
	for (const { threshold, attackId, scenarioId } of Object.values(signposts)) {
		if (isBlank(threshold) || !has(scenarios, scenarioId)) continue;
		if (attackId === undefined) stories.add(scenarioId);
		else watched.add(attackId);
	}
	const isAnnounced = (id: string, passed: ReadonlySet<string>): boolean => {
		const attack = has(attacks, id) ? attacks[id] : undefined;
		if (attack === undefined || passed.has(id)) return false;
		if (watched.has(id) || stories.has(attack.scenarioId)) return true;
		return attack.afterId !== undefined && isAnnounced(attack.afterId, new Set([...passed, id]));
	};
	return new Set(
		Object.entries(attacks).flatMap(([id, { threatId }]) =>
			threatId !== undefined && isAnnounced(id, new Set()) ? [threatId] : []
		)
	);
}

/** A trigger is a signpost with a threshold that comes before the attack of the threat. */
const triggered = {
	id: 'grave-trigger',
	area: 'risks',
	find: (plan, facts) => {
		const known = announced(plan);
		return lookAt(graveNow(facts), (threat) => {
			const scenarios = [...(facts.scenariosWith.get(threat.id) ?? [])];
			if (known.has(threat.id)) return undefined;
			const [scenarioId] = scenarios;
			const where = scenarioId === undefined ? { threatId: threat.id } : { scenarioId };
			return { ...about(threat, 'scenarios'), mend: { step: 'scenarios', about: where } };
		});
	}
} as const satisfies Rule;

/** A target below the present level needs an adopted mechanism, and something done of it. */
const reachable = {
	id: 'target-earned',
	area: 'risks',
	find: ({ decisions }, facts) =>
		lookAt(
			facts.threats.filter(
				({ score }) => isScored(score) && score.target.index < score.current.index
			),
			(threat) => {
				const isEarned = (facts.actionsAgainst.get(threat.id) ?? []).some(
					({ mechanismId }) =>
						mechanismId !== undefined &&
						decisions[keyOf(threat.id, mechanismId)]?.choice === 'adopted'
				);
				return isEarned ? undefined : about(threat, 'mechanisms');
			}
		)
} as const satisfies Rule;

/** Several people see more than one. */
const severalViews = {
	id: 'several-views',
	area: 'risks',
	find: (_plan, { threats }) =>
		lookAt(
			threats.filter(({ score }) => isScored(score)),
			(threat) =>
				isScored(threat.score) && threat.score.views === 1 ? about(threat, 'scoring') : undefined
		)
} as const satisfies Rule;

function aboutMechanism(plan: Plan, threatId: string, mechanismId: string): Finding {
	return {
		ids: [keyOf(threatId, mechanismId)],
		name: plan.threats[threatId]?.title ?? '',
		mend: { step: 'mechanisms', about: { threatId, mechanismId } }
	};
}

/** Every adopted mechanism lists a reason why it may not fit. One that is not known here lists none. */
const cautioned = {
	id: 'mechanism-caution',
	area: 'risks',
	find: (plan, { cautions }) =>
		lookAt(adopted(plan), ({ threatId, mechanismId }) =>
			(cautions.get(mechanismId) ?? 0) > 0 ? undefined : aboutMechanism(plan, threatId, mechanismId)
		)
} as const satisfies Rule;

/** A mechanism whose effect counts today has at least one action that was begun. */
const begun = {
	id: 'mechanism-begun',
	area: 'risks',
	find: (plan, { actionsAgainst }) =>
		lookAt(
			Object.entries(plan.decisions).filter(
				([key, { choice, status }]) =>
					choice === 'adopted' &&
					(status ?? 'idea') !== 'idea' &&
					has(plan.threats, partsOf(key).threatId)
			),
			([key]) => {
				const { threatId, other } = partsOf(key);
				const isBegun = (actionsAgainst.get(threatId) ?? []).some(
					({ mechanismId, status }) => mechanismId === other && status !== 'to-do'
				);
				return isBegun ? undefined : aboutMechanism(plan, threatId, other);
			}
		)
} as const satisfies Rule;

export const riskRules = [
	owned,
	settled,
	accepted,
	triggered,
	reachable,
	severalViews,
	cautioned,
	begun
] as const;
