import type { Catalogue } from '../catalogue/catalogue';
import { partsOf, type Plan } from '../plan/plan';
import { questionsFor } from '../readiness/capacity';
import type { ScoringInput } from '../scoring/score';

/** What changed of all that the score of one threat depends on. */
export type InputChange =
	| { readonly kind: 'entries'; readonly before: number; readonly after: number }
	| { readonly kind: 'group-impacts' }
	| { readonly kind: 'agreed'; readonly way: 'new' | 'changed' | 'gone' }
	/** Ids of the exposure questions that are answered otherwise. */
	| { readonly kind: 'exposure'; readonly questionIds: readonly string[] }
	/** Ids of the questions on the house in order that count for this threat and are answered otherwise. */
	| { readonly kind: 'readiness'; readonly questionIds: readonly string[] }
	/** Ids of the mechanisms that were taken over, left, or stand otherwise. */
	| { readonly kind: 'mechanisms'; readonly mechanismIds: readonly string[] }
	/** The threat was linked to another threat type, or to none: other questions count. */
	| { readonly kind: 'type' }
	/** The plan looks so many months ahead: marks of another period are asked for again. */
	| { readonly kind: 'horizon'; readonly before: number; readonly after: number };

interface Inputs {
	readonly before: ScoringInput;
	readonly after: ScoringInput;
}

/** A function that says which inputs of a threat changed between two states of a plan. */
export function inputChangesFor(
	before: Plan,
	after: Plan,
	catalogue: Catalogue
): (threatId: string, inputs: Inputs) => readonly InputChange[] {
	const changedAnswers = new Set(changedKeys(before.readiness, after.readiness));
	const changedExposure = byThreat(changedKeys(before.exposure, after.exposure));
	const horizon = horizonChange(before, after);
	return (threatId, inputs) => {
		const typeIds = [before.threats[threatId]?.typeId, after.threats[threatId]?.typeId] as const;
		const isLinkedAnew = typeIds[0] !== typeIds[1];
		const counted = isLinkedAnew ? [] : questionsFor(catalogue, typeIds[1]).map(({ id }) => id);
		return [
			...ofEntries(inputs),
			...ofGroup(inputs),
			...(isLinkedAnew ? [{ kind: 'type' as const }] : []),
			...named('exposure', isLinkedAnew ? [] : (changedExposure.get(threatId) ?? [])),
			...named(
				'readiness',
				counted.filter((id) => changedAnswers.has(id))
			),
			...ofMechanisms(inputs),
			...horizon
		];
	};
}

function ofEntries({ before, after }: Inputs): readonly InputChange[] {
	const older = new Map(before.entries.map(({ id, entry }) => [id, entry]));
	const newer = new Map(after.entries.map(({ id, entry }) => [id, entry]));
	const isSame =
		older.size === newer.size &&
		[...older].every(([id, entry]) => isSameFields(entry, newer.get(id)));
	return isSame ? [] : [{ kind: 'entries', before: older.size, after: newer.size }];
}

function ofGroup({ before, after }: Inputs): readonly InputChange[] {
	const isSame = isSameFields(before.groupImpacts, after.groupImpacts);
	return [
		...(isSame ? [] : [{ kind: 'group-impacts' as const }]),
		...ofAgreed(before.agreed, after.agreed)
	];
}

/** The reason and the day of an agreed value move nothing. */
function ofAgreed(
	older: ScoringInput['agreed'],
	newer: ScoringInput['agreed']
): readonly InputChange[] {
	if (older === undefined) return newer === undefined ? [] : [{ kind: 'agreed', way: 'new' }];
	if (newer === undefined) return [{ kind: 'agreed', way: 'gone' }];
	const isSame = older.likelihood === newer.likelihood && older.impact === newer.impact;
	return isSame ? [] : [{ kind: 'agreed', way: 'changed' }];
}

function ofMechanisms({ before, after }: Inputs): readonly InputChange[] {
	const older = new Map(before.mechanisms.map((each) => [each.id, each]));
	const newer = new Map(after.mechanisms.map((each) => [each.id, each]));
	const mechanismIds = [...new Set([...older.keys(), ...newer.keys()])].filter(
		(id) => !isSameFields(older.get(id), newer.get(id))
	);
	return mechanismIds.length === 0 ? [] : [{ kind: 'mechanisms', mechanismIds }];
}

const named = (
	kind: 'exposure' | 'readiness',
	questionIds: readonly string[]
): readonly InputChange[] => (questionIds.length === 0 ? [] : [{ kind, questionIds }]);

function horizonChange(before: Plan, after: Plan): readonly InputChange[] {
	const months = {
		before: before.settings.horizonMonths,
		after: after.settings.horizonMonths
	};
	return months.before === months.after ? [] : [{ kind: 'horizon', ...months }];
}

type Answers = Readonly<Record<string, unknown>>;

const changedKeys = (before: Answers, after: Answers): readonly string[] =>
	before === after
		? []
		: Object.keys({ ...before, ...after }).filter((key) => before[key] !== after[key]);

function byThreat(keys: readonly string[]): ReadonlyMap<string, readonly string[]> {
	const groups = new Map<string, string[]>();
	for (const key of keys) {
		const { threatId, other } = partsOf(key);
		groups.set(threatId, [...(groups.get(threatId) ?? []), other]);
	}
	return groups;
}

function isSameFields(a: object = {}, b: object = {}): boolean {
	if (a === b) return true;
	const others = new Map<string, unknown>(Object.entries(b));
	const fields = Object.entries(a);
	return fields.length === others.size && fields.every(([k, v]) => others.get(k) === v);
}
