import type { Condition, Gate, Mechanism } from '../catalogue/catalogue';
import type { Query } from './query';

/** Why a card says "read the caution first". */
export interface Caution {
	readonly gate: Gate;
	readonly because: 'duty-of-care' | 'rating' | 'courts' | 'registration';
	/** The precondition or caution of the mechanism that carries the gate. */
	readonly condition: Condition;
}

/**
 * The conditions of a mechanism to read before anything else, preconditions first. Empty when nothing known
 * calls for it. A caution never hides a mechanism and never moves it.
 *
 * Which circumstances set off which gate is judgement, on the careful side: no plan says yet whether people
 * agreed or whether being seen would put them in danger, so a duty of care or a repressed or closed space is
 * enough to ask.
 */
export function cautionsFor(query: Query, mechanism: Mechanism): readonly Caution[] {
	const cautions: Caution[] = [];
	for (const { gate, condition } of gatedOf(mechanism)) {
		const because = causeOf[gate](query);
		if (because !== undefined) cautions.push({ gate, because, condition });
	}
	return cautions;
}

type Gated = Pick<Caution, 'gate' | 'condition'>;
const gated = new WeakMap<Mechanism, readonly Gated[]>();

/** The conditions that carry a gate; found once for each mechanism, which is asked for every threat of a plan. */
function gatedOf(mechanism: Mechanism): readonly Gated[] {
	const before = gated.get(mechanism);
	if (before !== undefined) return before;
	const found = [...mechanism.preconditions, ...mechanism.cautions].flatMap((condition) =>
		condition.gate === undefined ? [] : [{ gate: condition.gate, condition }]
	);
	gated.set(mechanism, found);
	return found;
}

type Cause = Caution['because'] | undefined;

const causeOf: Readonly<Record<Gate, (query: Query) => Cause>> = {
	'courts-not-usable': courtsCause,
	'exposure-raises-danger': dangerCause,
	'people-not-consented': dangerCause,
	'no-legal-status': ({ flags }) =>
		flags.registration === 'none' || flags.registration === 'pending' ? 'registration' : undefined
};

function dangerCause({ flags, rating }: Query): Cause {
	if (flags.dutyOfCare) return 'duty-of-care';
	return rating === 'repressed' || rating === 'closed' ? 'rating' : undefined;
}

/** What the group says of its courts outweighs the rating; "sometimes" does not settle it. */
function courtsCause({ flags, rating }: Query): Cause {
	if (flags.courtsUsable === 'no') return 'courts';
	if (flags.courtsUsable === 'yes') return undefined;
	return rating === 'closed' ? 'rating' : undefined;
}
