import { createSubscriber } from 'svelte/reactivity';
import type { Catalogue } from '$lib/domain/catalogue/catalogue';
import type { ChangeName } from '$lib/domain/plan/change';
import type { Plan } from '$lib/domain/plan/plan';
import { rankPlan, type NumberedThreat } from '$lib/domain/scoring/rank';
import { scorePlan, type ThreatScore } from '$lib/domain/scoring/score';
import type { PlanHandle } from '$lib/storage/plan-handle';

const emptyCatalogue: Catalogue = { threatTypes: [], cases: [], regionOf: {} };

/** One open plan as components see it: what it holds, how far it is saved, what its numbers are. */
export class OpenPlan {
	readonly #handle: PlanHandle;
	readonly #track: () => void;
	#catalogue: Catalogue = $state.raw(emptyCatalogue);

	constructor(handle: PlanHandle) {
		this.#handle = handle;
		this.#track = createSubscriber((update) => handle.subscribe(update));
	}

	/** The parsed plan. Parts that did not change keep their identity. */
	get plan(): Plan {
		this.#track();
		return this.#handle.plan;
	}

	get save(): PlanHandle['save'] {
		this.#track();
		return this.#handle.save;
	}

	/** What could not be read; it stays in the store as it is. */
	get damage(): PlanHandle['damage'] {
		this.#track();
		return this.#handle.damage;
	}

	/** The parts that `damage` names, as they lie in the store. */
	rawDamage(): ReturnType<PlanHandle['rawDamage']> {
		return this.#handle.rawDamage();
	}

	get canUndo(): boolean {
		this.#track();
		return this.#handle.canUndo;
	}

	get canRedo(): boolean {
		this.#track();
		return this.#handle.canRedo;
	}

	/** Empty until the catalogue has arrived; a step that needs it is shown only after `know`. */
	get catalogue(): Catalogue {
		return this.#catalogue;
	}

	/** Gives the plan the catalogue it is read with. */
	know(catalogue: Catalogue): void {
		this.#catalogue = catalogue;
	}

	readonly #scores: ReadonlyMap<string, ThreatScore> = $derived.by(() =>
		scorePlan(this.plan, this.#catalogue)
	);

	get scores(): ReadonlyMap<string, ThreatScore> {
		return this.#scores;
	}

	readonly #ranking: readonly NumberedThreat[] = $derived.by(() =>
		rankPlan(this.plan, this.#scores)
	);

	/** The scored threats with their numbers, the gravest first. */
	get ranking(): readonly NumberedThreat[] {
		return this.#ranking;
	}

	/** Ids of the scored threats, the gravest first. */
	get ranked(): readonly string[] {
		return this.#ranking.map(({ threatId }) => threatId);
	}

	/**
	 * Changes the plan. The change shows at once and is durable when `save` says so.
	 * @param name what the change is called when it is undone
	 * @param options `join`: calls with the same key within one second are one undo step; `isAside`: not for undo
	 * @returns whether the change was taken: a plan that can only be looked at takes none
	 */
	change(
		name: ChangeName,
		recipe: (draft: Plan) => void,
		options?: { readonly join?: string; readonly isAside?: boolean }
	): boolean {
		return this.#handle.change(name, recipe, options).ok;
	}

	/** The name of the change that `undo` takes back, or `redo` brings again. */
	get undoName(): string | undefined {
		this.#track();
		return this.#handle.undoLabel;
	}

	get redoName(): string | undefined {
		this.#track();
		return this.#handle.redoLabel;
	}

	undo(): void {
		this.#handle.undo();
	}

	redo(): void {
		this.#handle.redo();
	}
}
