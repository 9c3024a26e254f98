import { inOrder } from '../plan/order';
import { keyOf, type Action, type Plan } from '../plan/plan';
import { Front, Window } from '../vocabulary';

/** Where a first move stands: on which front, and until when, counted from the attack. */
export interface Place {
	readonly front: Front;
	readonly window: Window;
}

/** What one scenario's sheet holds. */
export interface Sheet {
	/** Ids of the moves of each box that has any, in the group's order, by `cellOf`. */
	readonly cells: ReadonlyMap<string, readonly string[]>;
	/** Fronts without a move that the group did not mark as not needed. */
	readonly empty: readonly Front[];
	/** Fronts marked as not needed. A front that has a move after all is not among them. */
	readonly notNeeded: ReadonlySet<Front>;
	/** How many moves stand in the boxes, dropped ones left out. */
	readonly count: number;
}

/** Names a box of the sheet: `legal/24h`. */
export const cellOf = ({ front, window }: Place): string => `${front}/${window}`;

/** Where an action stands in the sheet of a scenario; undefined when it stands in no box of it. */
export function placeIn(action: Action, scenarioId: string): Place | undefined {
	const { front, window } = action;
	if (action.scenarioId !== scenarioId || front === undefined || window === undefined)
		return undefined;
	return { front, window };
}

/** Some of the actions: sorting the few that count is faster at each keystroke than sorting all. */
const only = (actions: Plan['actions'], isWanted: (action: Action) => boolean): Plan['actions'] =>
	Object.fromEntries(Object.entries(actions).filter(([, action]) => isWanted(action)));

/** The sheet of one scenario. Dropped moves stay in their box and do not fill it. */
export function sheetOf(
	{ actions, notNeeded }: Pick<Plan, 'actions' | 'notNeeded'>,
	scenarioId: string
): Sheet {
	const cells = new Map<string, string[]>();
	const filled = new Set<Front>();
	let count = 0;
	const placed = only(actions, (action) => placeIn(action, scenarioId) !== undefined);
	for (const id of inOrder(placed)) {
		const action = placed[id];
		const place = action && placeIn(action, scenarioId);
		if (place === undefined) continue;
		const cell = cells.get(cellOf(place));
		if (cell === undefined) cells.set(cellOf(place), [id]);
		else cell.push(id);
		if (action?.status === 'dropped') continue;
		filled.add(place.front);
		count += 1;
	}
	const open = Front.options.filter((front) => !filled.has(front));
	const isMarked = (front: Front): boolean => Object.hasOwn(notNeeded, keyOf(scenarioId, front));
	return {
		cells,
		count,
		empty: open.filter((front) => !isMarked(front)),
		notNeeded: new Set(open.filter(isMarked))
	};
}

/** What the moves of a sheet cost together, in the plan's currency, and how many have no cost. */
export function costOf(
	sheet: Sheet,
	actions: Plan['actions']
): { readonly total: number; readonly without: number } {
	const moves = [...sheet.cells.values()]
		.flat()
		.flatMap((id) => actions[id] ?? [])
		.filter(({ status }) => status !== 'dropped');
	return {
		total: moves.reduce((sum, { cost }) => sum + (cost ?? 0), 0),
		without: moves.filter(({ cost }) => cost === undefined).length
	};
}

/** An action that could stand in the sheet and does not. */
export interface LooseMove {
	readonly id: string;
	/**
	 * `unplaced`: of this scenario, without a front or a window. `answers`: it answers a threat of this scenario and
	 * belongs to none. `gone`: its scenario was removed.
	 */
	readonly why: 'unplaced' | 'answers' | 'gone';
}

/** The actions that wait for a box in the sheet of this scenario, in the group's order, dropped ones left out. */
export function looseMoves(
	{ actions, scenarios, attacks }: Pick<Plan, 'actions' | 'scenarios' | 'attacks'>,
	scenarioId: string
): readonly LooseMove[] {
	const threats = new Set(
		Object.values(attacks)
			.filter((attack) => attack.scenarioId === scenarioId)
			.map(({ threatId }) => threatId)
	);
	const whyOf = (action: Action): LooseMove['why'] | undefined => {
		if (action.scenarioId === scenarioId)
			return placeIn(action, scenarioId) === undefined ? 'unplaced' : undefined;
		if (action.scenarioId !== undefined)
			return Object.hasOwn(scenarios, action.scenarioId) ? undefined : 'gone';
		return action.threatId !== undefined && threats.has(action.threatId) ? 'answers' : undefined;
	};
	const waiting = only(
		actions,
		(action) => action.status !== 'dropped' && whyOf(action) !== undefined
	);
	return inOrder(waiting).flatMap((id) => {
		const why = waiting[id] && whyOf(waiting[id]);
		return why === undefined ? [] : [{ id, why }];
	});
}

/** The windows after each other, as the columns of the sheet. */
export const windows = Window.options;
/** The fronts, as the rows of the sheet. */
export const fronts = Front.options;
