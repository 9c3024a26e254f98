import { tick } from 'svelte';
import { cellOf, looseMoves, sheetOf, type Place, type Sheet } from '$lib/domain/firstmoves/sheet';
import { addMove, markNotNeeded, placeMove, takeOver } from '$lib/domain/firstmoves/edits';
import {
	byCell,
	openSuggestions,
	possibleMoves,
	putAside,
	type Suggestion
} from '$lib/domain/firstmoves/suggest';
import { inOrder } from '$lib/domain/plan/order';
import type { Scenario } from '$lib/domain/plan/plan';
import type { Front, Window } from '$lib/domain/vocabulary';
import { label, m } from '$lib/i18n';
import type { OpenPlan } from '$lib/state/open-plan.svelte';
import type { About } from '$lib/state/planner.svelte';

/** The element that holds the button "Add" of a box, by which focus comes back to the box. */
export const addButtonId = (place: Place): string => `moves-add-${place.front}-${place.window}`;
/** The words that count the suggestions of the sheet. */
export const OFFERED_ID = 'moves-offered';
/** The element that holds the button which opens a move for editing. */
export const editButtonId = (id: string): string => `moves-edit-${id}`;

/** "Legal, 24 hours". */
export const placeWords = ({ front, window }: Place): string =>
	m.moves_box({ front: label.front(front), window: label.window(window) });

const own = <T>(things: Readonly<Record<string, T>>, id: string | undefined): T | undefined =>
	id !== undefined && Object.hasOwn(things, id) ? things[id] : undefined;

async function focusOn(...elementIds: readonly string[]): Promise<void> {
	await tick();
	const found = elementIds.flatMap((id) => document.getElementById(id) ?? []);
	found[0]?.focus();
}

/**
 * The sheet that is looked at: which scenario, what stands in its boxes, what is suggested for them, and what is being
 * written. Each part is worked out from the parts of the plan it needs, so that typing elsewhere costs nothing here.
 */
export class Board {
	readonly #open: OpenPlan;
	readonly #newId: () => string;
	#chosen: string | undefined = $state.raw();
	/** The box that is being added to, by `cellOf`. */
	adding: string | undefined = $state.raw();
	/** The move that is open for editing. */
	editing: string | undefined = $state.raw();
	/** The window that is shown where there is room for one. */
	shown: Window = $state.raw('24h');
	#said: { readonly words: string; readonly at: object } | undefined = $state.raw();

	/** @param about the scenario that a person came for, or the move */
	constructor(open: OpenPlan, newId: () => string, about: About = {}) {
		this.#open = open;
		this.#newId = newId;
		const { scenarioId, thingId } = about;
		const move = own(open.plan.actions, thingId);
		this.#chosen = scenarioId ?? move?.scenarioId;
		this.editing = move === undefined ? undefined : thingId;
		this.shown = move?.window ?? '24h';
	}

	readonly #scenarios = $derived.by(() => this.#open.plan.scenarios);
	readonly #actions = $derived.by(() => this.#open.plan.actions);
	readonly #attacks = $derived.by(() => this.#open.plan.attacks);
	readonly #threats = $derived.by(() => this.#open.plan.threats);
	readonly #decisions = $derived.by(() => this.#open.plan.decisions);
	readonly #notNeeded = $derived.by(() => this.#open.plan.notNeeded);
	/** All scenarios of the plan, in the group's order. */
	readonly scenarioIds = $derived.by(() => inOrder(this.#scenarios));
	/** The scenario that was chosen, or the first; undefined where there is none. */
	readonly scenarioId = $derived.by(() =>
		this.#chosen !== undefined && Object.hasOwn(this.#scenarios, this.#chosen)
			? this.#chosen
			: this.scenarioIds[0]
	);
	readonly #of = $derived.by(() => this.scenarioId ?? '');
	readonly sheet: Sheet = $derived.by(() =>
		sheetOf({ actions: this.#actions, notNeeded: this.#notNeeded }, this.#of)
	);
	readonly loose = $derived.by(() =>
		looseMoves(
			{ actions: this.#actions, scenarios: this.#scenarios, attacks: this.#attacks },
			this.#of
		)
	);
	readonly #possible = $derived.by(() =>
		possibleMoves(
			{ attacks: this.#attacks, threats: this.#threats, decisions: this.#decisions },
			this.#open.catalogue,
			this.#of
		)
	);
	readonly #suggested = $derived.by(() =>
		openSuggestions(
			this.#possible,
			{ actions: this.#actions, notNeeded: this.#notNeeded, threats: this.#threats },
			this.#of
		)
	);
	readonly suggestions: ReadonlyMap<string, readonly Suggestion[]> = $derived.by(() =>
		byCell(this.#suggested)
	);
	readonly suggestionCount = $derived.by(() => this.#suggested.length);
	readonly putAside = $derived.by(() => putAside(this.#possible, this.#notNeeded, this.#of));

	/** What was just done, read out, for as long as undo would take back just that. */
	get said(): string {
		return this.#said?.at === this.#open.undoPosition ? this.#said.words : '';
	}

	set said(words: string) {
		this.#said = { words, at: this.#open.undoPosition };
	}

	get scenario(): Scenario | undefined {
		return this.scenarioId === undefined ? undefined : this.#scenarios[this.scenarioId];
	}

	/** Brings the move that a person came for into sight, with focus. */
	reveal(): void {
		if (this.editing !== undefined) void focusOn(editButtonId(this.editing));
	}

	choose(scenarioId: string): void {
		this.#chosen = scenarioId;
		this.adding = undefined;
		this.editing = undefined;
		this.said = '';
	}

	startAdding(place: Place | undefined, from: Place): void {
		this.adding = place === undefined ? undefined : cellOf(place);
		if (place === undefined) void focusOn(addButtonId(from));
	}

	add(place: Place, what: string): void {
		const id = this.#newId();
		this.#open.change('first move', (draft) => {
			addMove(draft, id, { ...place, what, scenarioId: this.#of });
		});
		this.said = m.moves_said_added({ what, box: placeWords(place) });
	}

	/** Takes a suggestion over, or puts it aside. Focus goes to the next one of its box, or to its "Add". */
	decide(suggestion: Suggestion, isTaken: boolean): void {
		const { step } = suggestion;
		const rest = (this.suggestions.get(cellOf(suggestion)) ?? []).filter(
			({ id }) => id !== suggestion.id
		);
		const id = this.#newId();
		this.#open.change('first move', (draft) => {
			if (isTaken) takeOver(draft, id, { suggestion, scenarioId: this.#of });
			else markNotNeeded(draft, { scenarioId: this.#of, of: suggestion.id, isNeeded: false });
		});
		this.said = isTaken
			? m.moves_said_taken({ what: step.what, box: placeWords(suggestion) })
			: m.moves_said_aside({ what: step.what });
		void focusOn(...rest.map((each) => takeButtonId(each.id)), addButtonId(suggestion));
	}

	/** Offers again what was put aside in this sheet. */
	offerAgain(): void {
		const ids = this.putAside;
		this.#open.change('first move', (draft) => {
			for (const of of ids) markNotNeeded(draft, { scenarioId: this.#of, of, isNeeded: true });
		});
		this.said = m.moves_said_offered({ count: ids.length });
		// The button goes with what was put aside: focus goes to the words that count what is offered now.
		void focusOn(OFFERED_ID);
	}

	markFront(front: Front, isNeeded: boolean): void {
		this.#open.change('first move', (draft) => {
			markNotNeeded(draft, { scenarioId: this.#of, of: front, isNeeded });
		});
	}

	/** Puts a move into a box, and focus with it. */
	place(id: string, place: Place): void {
		this.#open.change('first move', (draft) => {
			placeMove(draft, id, { ...place, scenarioId: this.#of });
		});
		this.shown = place.window;
		this.said = m.moves_said_placed({ box: placeWords(place) });
		void focusOn(editButtonId(id));
	}

	/** Where focus goes once a move of this box is gone. */
	focusBox(place: Place): void {
		void focusOn(addButtonId(place));
	}
}

/** The element that holds the button which takes a suggestion over. */
export const takeButtonId = (suggestionId: string): string => `moves-take-${suggestionId}`;
