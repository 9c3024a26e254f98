import { createSubscriber } from 'svelte/reactivity';
import type { Catalogue } from '$lib/domain/catalogue/catalogue';
import type { ChangeName } from '$lib/domain/plan/change';
import type { Plan } from '$lib/domain/plan/plan';
import type { MergeChoices } from '$lib/domain/merging/merge-report';
import type { MergeReport, PlanCopy } from '$lib/storage/plan-copy';
import type { PlanHandle } from '$lib/storage/plan-handle';
import { noRanges, nothingKnown, type Known, type KnownRanges } from './known';
import { follow } from './typed';

/** One open plan as components see it: what it holds, how far it is saved, what its numbers are. */
export class OpenPlan {
	readonly #handle: PlanHandle;
	readonly #track: () => void;
	#plan: Plan;
	#undoPosition: object = $state.raw({});
	#known: Known = $state.raw(nothingKnown);
	#sampled: KnownRanges = $state.raw(noRanges);

	constructor(handle: PlanHandle) {
		this.#handle = handle;
		this.#plan = $state.raw(handle.plan);
		let heard = handle.plan;
		const show = (): void => {
			this.#plan = handle.plan;
		};
		// Told apart from the rest: every row of a long list reads the plan, and `save` alone changes twice with each
		// edit. The handle lives no longer than what looks at it, so nothing stops this.
		handle.subscribe(() => {
			if (handle.plan === heard) return;
			heard = handle.plan;
			follow(show);
		});
		this.#track = createSubscriber((update) => handle.subscribe(update));
	}

	/** The parsed plan. Parts that did not change keep their identity. What is being typed comes when that rests. */
	get plan(): Plan {
		return this.#plan;
	}

	/** The plan with the last letter in it, also while typing has not rested. Nothing is told when it changes. */
	get now(): Plan {
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

	/** Resolves when every change so far is durable; keeps waiting while saving fails. */
	pending(): Promise<void> {
		return this.#handle.pending();
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
		return this.#known.catalogue;
	}

	/** False until `know`. */
	get isKnown(): boolean {
		return this.#known !== nothingKnown;
	}

	/** Gives the plan the catalogue it is read with, and its scores by that. */
	know(known: Known): void {
		this.#known = known;
	}

	/** Says where the ranges of this plan come from. */
	sampleWith(sampled: KnownRanges): void {
		this.#sampled = sampled;
	}

	/** What the sampled runs say of the threats; reading it asks for it. */
	get sampled(): KnownRanges {
		return this.#sampled;
	}

	/** By threat id; empty until the catalogue has arrived. */
	get scores(): Known['scores'] {
		return this.#known.scores;
	}

	/** The scored threats with their numbers, the gravest first. */
	get ranking(): Known['ranking'] {
		return this.#known.ranking;
	}

	/** Ids of the scored threats, the gravest first. */
	get ranked(): readonly string[] {
		return this.ranking.map(({ threatId }) => threatId);
	}

	/**
	 * Changes the plan. The change shows at once, letters when the typing rests, and is durable when `save` says so.
	 * @param name what the change is called when it is undone
	 * @param options `join`: calls with the same key within one second are one undo step; `isAside`: not for undo
	 * @returns whether the change was taken: a plan that can only be looked at takes none
	 */
	change(
		name: ChangeName,
		recipe: (draft: Plan) => void,
		options?: { readonly join?: string; readonly isAside?: boolean }
	): boolean {
		const { ok } = this.#handle.change(name, recipe, options);
		if (ok && options?.isAside !== true) this.#undoPosition = {};
		return ok;
	}

	/**
	 * Stays the same object for as long as `undo` would take back the same change: what is written aside, or in
	 * another tab, does not move it.
	 */
	get undoPosition(): object {
		return this.#undoPosition;
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
		this.#undoPosition = {};
	}

	redo(): void {
		this.#handle.redo();
		this.#undoPosition = {};
	}

	/** What differs between the plan and a copy of it. Writes nothing. */
	compare(copy: PlanCopy): Promise<MergeReport> {
		return this.#handle.compare(copy);
	}

	/** Brings a compared copy in, as one change. Gives the id for `undoMerge`. */
	merge(report: MergeReport, choices: MergeChoices): ReturnType<PlanHandle['merge']> {
		return this.#handle.merge(report, choices);
	}

	/** Takes a whole merge back, as a new change. */
	undoMerge(versionId: string): ReturnType<PlanHandle['undoMerge']> {
		return this.#handle.undoMerge(versionId);
	}
}
