import { levelOf, indexOf } from '$lib/domain/scoring/level';
import { agreedFor, spotAt, stepLevel, type Spot } from '$lib/domain/scoring/move';
import type { NumberedThreat } from '$lib/domain/scoring/rank';
import type { Stage } from '$lib/domain/scoring/stage';
import { label, m } from '$lib/i18n';
import { impactWords, likelihoodWords } from './words';

/** A threat that is being moved and not yet kept. */
export interface Move {
	readonly threat: NumberedThreat;
	/** Half levels of the context stage. */
	readonly agreed: Spot;
	/** Whether the last wish could be met as nearly as half levels allow. */
	readonly isMet: boolean;
	/** Where it was begun: there the reason is asked. */
	readonly from: 'picture' | 'table';
}

/** Begins where the threat stands, at the nearest half levels. */
export function beginMove(threat: NumberedThreat, from: Move['from']): Move {
	const { likelihood, impact } = threat.score.context;
	const { agreed } = agreedFor(threat.score, { likelihood, impact }, 'context');
	return { threat, agreed, isMet: true, from };
}

/** Half a level along one axis. At the end of the axis it stays. */
export const stepMove = (move: Move, axis: keyof Spot, direction: 1 | -1): Move => ({
	...move,
	agreed: { ...move.agreed, [axis]: stepLevel(move.agreed[axis], direction) },
	isMet: true
});

/** To a place on the picture, which draws one stage. */
export function dropMove(move: Move, wanted: Spot, stage: Stage): Move {
	const { agreed, isMet } = agreedFor(move.threat.score, wanted, stage);
	return { ...move, agreed, isMet };
}

/** Where the mark stands on a picture of this stage. */
export const shownMove = ({ threat, agreed }: Move, stage: Stage): Spot =>
	spotAt(threat.score, agreed, stage);

type Arrow = readonly [axis: keyof Spot, direction: 1 | -1];

/** What an arrow key does in move mode; undefined for other keys. Likelihood runs with the language. */
export function arrowOf(key: string, direction: 'ltr' | 'rtl'): Arrow | undefined {
	const [onward, back] = direction === 'rtl' ? ([-1, 1] as const) : ([1, -1] as const);
	const arrows: Readonly<Record<string, Arrow>> = {
		ArrowRight: ['likelihood', onward],
		ArrowLeft: ['likelihood', back],
		ArrowUp: ['impact', 1],
		ArrowDown: ['impact', -1]
	};
	return arrows[key];
}

/** "Likely, Severe: High." */
export function spotWords({ likelihood, impact }: Spot): string {
	return m.matrix_spot({
		likelihood: likelihoodWords(likelihood),
		impact: impactWords(impact),
		level: label.level(levelOf(indexOf(likelihood, impact)))
	});
}

/** The new place as it is said while the mark moves. */
export function movedWords(move: Move, stage: Stage): string {
	const place = spotWords(shownMove(move, stage));
	return move.isMet ? place : m.matrix_move_unmet({ place });
}
