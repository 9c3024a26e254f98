import { inOrder } from '../plan/order';
import type { Actor, Plan } from '../plan/plan';

export type Stance = Actor['stance'];

/** From those who help to those who harm. */
export const stances = ['ally', 'undecided', 'opponent'] as const satisfies readonly Stance[];

/** An actor with its number, which is its place in the plan and the same in lists, picture and table. */
export interface NumberedActor {
	readonly id: string;
	readonly number: number;
	readonly actor: Actor;
}

/** All actors in the order in which the group noted them. A change of stance moves none of them. */
export const numbered = (actors: Plan['actors']): readonly NumberedActor[] =>
	inOrder(actors).flatMap((id, place) => {
		const actor = actors[id];
		return actor ? [{ id, number: place + 1, actor }] : [];
	});

/** An actor of whom both is known: how much they care and how much they can move, each from 1 to 5. */
export interface RatedActor extends NumberedActor {
	readonly interest: number;
	readonly influence: number;
}

/** Those who have a place in the picture. */
export const rated = (actors: readonly NumberedActor[]): readonly RatedActor[] =>
	actors.flatMap((each) => {
		const { interest, influence } = each.actor;
		return interest === undefined || influence === undefined
			? []
			: [{ ...each, interest, influence }];
	});

/** Those of whom one or both is not known. */
export const unrated = (actors: readonly NumberedActor[]): readonly NumberedActor[] =>
	actors.filter(({ actor }) => actor.interest === undefined || actor.influence === undefined);
