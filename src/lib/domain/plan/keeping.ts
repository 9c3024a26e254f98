import { orderAtEnd, inOrder } from './order';
import type { Holder, Plan } from './plan';

/**
 * Adds somebody who was given a copy today. What they hold is to go with the plan, where that has a day
 * that is not past.
 */
export function addHolder(draft: Plan, id: string, given: { who: string; today: string }): void {
	const { destroyOn } = draft.settings;
	draft.holders[id] = {
		who: given.who,
		givenOn: given.today,
		...(destroyOn === undefined || destroyOn < given.today ? {} : { destroyOn }),
		order: orderAtEnd(draft.holders)
	};
}

/** Those who have not said that their copy is destroyed, in the order of the list. */
export const holdersLeft = ({ holders }: Plan): readonly Holder[] =>
	inOrder(holders).flatMap((id) => {
		const holder = holders[id];
		return holder === undefined || holder.destroyedOn !== undefined ? [] : [holder];
	});

/** The first day by which one of these is to destroy a copy, `2026-11-21`; undefined where none has a day. */
export const soonestDay = (holders: readonly Holder[]): string | undefined =>
	holders.flatMap(({ destroyOn }) => destroyOn ?? []).sort()[0];
