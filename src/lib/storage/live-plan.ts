import type { MergeChoices } from '../domain/merging/merge-report';
import type { Plan } from '../domain/plan/plan';
import { err, ok, type Result } from '../domain/result';
import type { PlanDocument } from './document/plan-document';
import { Listeners } from './listeners';
import type { MergeSteps } from './merge-steps';
import { MERGE_STEP, type MergeRefused, type MergeReport, type PlanCopy } from './plan-copy';
import type { ChangeOptions, Damage, PlanHandle, RawPart } from './plan-handle';
import { SaveState, type SaveProblem, type SaveStatus } from './save-state';
import type { Present } from './versions/kept-versions';
import type { Merger } from './versions/merger';

/** Where the updates of an open plan go. */
export interface Keeper {
	append(update: Uint8Array): void;
	/** Resolves when everything appended is durable, or when keeping it has been given up. */
	pending(): Promise<void>;
	/** Resolves when the list shows the plan as it is now, or when that has been given up. */
	headIsWritten?(): Promise<void>;
	/** Tries now what is not durable yet; whether everything is durable then. Absent: nothing is kept. */
	flush?(): Promise<boolean>;
	/** Makes one last attempt at what is not durable yet, and stops. */
	close(): Promise<void>;
}

export interface LivePlanOptions {
	readonly document: PlanDocument;
	readonly damage: readonly Damage[];
	readonly now: () => number;
	/** What `save` says when nothing is on its way. */
	readonly atRest: 'saved' | 'memory-only' | 'look-only';
	/** Gives the rows and snapshots that damage names, as they lie in the log. */
	readonly rawRows?: (damage: readonly Damage[]) => Promise<readonly RawPart[]>;
	/** Brings copies into the plan. */
	readonly merger: (plan: LivePlan) => Promise<Merger>;
	/** Called just before the plan becomes look-only: what a person is typing can still be handed over. */
	readonly onMakingWay?: (() => void) | undefined;
	/** The plan is closed and everything of it is durable, or has nowhere to go. */
	readonly onClosed?: (plan: LivePlan) => void;
}

/** An open plan: its document, how far it is saved, and what it tells. */
export class LivePlan implements PlanHandle {
	readonly id: string;
	readonly #options: LivePlanOptions;
	readonly #document: PlanDocument;
	readonly #listeners = new Listeners();
	readonly #save: SaveState;
	#keeper: Keeper | undefined;
	#atRest: LivePlanOptions['atRest'];
	#damage: readonly Damage[];
	#closing: Promise<void> | undefined;
	/** Absent until a copy is brought in. */
	#merges: MergeSteps | undefined;

	constructor(options: LivePlanOptions) {
		const { document, damage, now, atRest } = options;
		this.id = document.plan.id;
		this.#options = options;
		this.#document = document;
		this.#damage = damage;
		this.#atRest = atRest;
		this.#save = new SaveState(atRest, now, () => {
			this.#listeners.tell();
		});
		document.listen({
			onUpdate: (update) => {
				this.#keep(update);
			},
			onChange: () => {
				this.#listeners.tell();
			}
		});
	}

	/** From now on updates go to a keeper. Nothing may be changed before. */
	keepWith(keeper: Keeper): void {
		this.#keeper = keeper;
	}

	get plan(): Plan {
		return this.#document.plan;
	}

	get save(): SaveStatus {
		return this.#save.status;
	}

	get damage(): readonly Damage[] {
		const unreadable = this.#document.unreadable.map(
			(path) => ({ kind: 'unreadable', path }) as const
		);
		return [...this.#damage, ...unreadable];
	}

	async rawDamage(): Promise<readonly RawPart[]> {
		const unreadable = this.#document.unreadable.map((path) => ({
			name: path.join('/'),
			value: this.#document.rawAt(path)
		}));
		return [...((await this.#options.rawRows?.(this.#damage)) ?? []), ...unreadable];
	}

	get canUndo(): boolean {
		return this.#document.steps.canUndo;
	}

	get canRedo(): boolean {
		return this.#document.steps.canRedo;
	}

	get undoLabel(): string | undefined {
		return this.#document.steps.undoLabel;
	}

	get redoLabel(): string | undefined {
		return this.#document.steps.redoLabel;
	}

	subscribe(listener: () => void): () => void {
		return this.#listeners.add(listener);
	}

	change(
		label: string,
		recipe: (draft: Plan) => void,
		{ join, isAside = false }: ChangeOptions = {}
	): Result<void, 'look-only' | 'closed'> {
		const refusal = this.#refusal;
		if (refusal !== undefined) return err(refusal);
		this.#document.change(recipe, { label, join, isAside, at: this.#options.now() });
		return ok(undefined);
	}

	undo(): void {
		if (this.#refusal !== undefined) return;
		if (this.undoLabel === MERGE_STEP) this.#merges?.undo();
		this.#document.undo();
	}

	redo(): void {
		if (this.#refusal !== undefined) return;
		if (this.redoLabel === MERGE_STEP) this.#merges?.redo();
		this.#document.redo();
	}

	get #refusal(): 'look-only' | 'closed' | undefined {
		if (this.#closing !== undefined) return 'closed';
		return this.#atRest === 'look-only' ? 'look-only' : undefined;
	}

	encode(): Uint8Array<ArrayBuffer> {
		return this.#document.encode();
	}

	/** What a version of the plan as it is now holds. */
	present(): Present {
		return { document: this.#document.encodeShown(), lineage: this.#document.lineage };
	}

	async compare(copy: PlanCopy): Promise<MergeReport> {
		return (await this.#options.merger(this)).compare(copy);
	}

	async merge(report: MergeReport, choices: MergeChoices): Promise<Result<string, MergeRefused>> {
		const toMerger = (): Promise<Merger> => this.#options.merger(this);
		const [merger, { MergeSteps }] = await Promise.all([toMerger(), import('./merge-steps')]);
		this.#merges ??= new MergeSteps(toMerger);
		const begun = this.#merges.begin();
		const merged = await merger.merge(report, choices, begun.written).catch((error: unknown) => {
			begun.end(undefined);
			throw error;
		});
		begun.end(merged.ok ? merged.value : undefined);
		return merged;
	}

	async undoMerge(versionId: string): Promise<Result<void, MergeRefused>> {
		return (await this.#options.merger(this)).undoMerge(versionId);
	}

	async pending(): Promise<void> {
		await this.changesPending();
		await this.#merges?.pending();
	}

	/** As `pending`, for the changes alone: what a merge on its way waits for must not wait for the merge. */
	async changesPending(): Promise<void> {
		await this.#keeper?.pending();
	}

	/** Resolves when the list shows the plan as it is now, or when that has been given up. */
	async headIsWritten(): Promise<void> {
		await this.#keeper?.headIsWritten?.();
	}

	/**
	 * Tries now what is not durable yet. False when a change cannot be written; one of a plan that was removed in
	 * another tab has nowhere to go and keeps nobody waiting.
	 */
	async isSaved(): Promise<boolean> {
		const isDurable = (await this.#keeper?.flush?.()) ?? true;
		return isDurable || this.save.reason === 'removed';
	}

	async close(): Promise<void> {
		this.#closing ??= this.#keeper?.close() ?? Promise.resolve();
		await this.#closing;
		// A change that is written nowhere is counted until it is: nobody may let the keys go before.
		const isLost = this.save.state === 'failed' && this.save.reason !== 'removed';
		if (!isLost) this.#options.onClosed?.(this);
	}

	/** Takes in what other tabs wrote. */
	receive(updates: readonly Uint8Array[]): void {
		this.#document.apply(updates);
		if (!this.#document.isTooNew || this.#atRest === 'look-only') return;
		this.#options.onMakingWay?.();
		void this.becomeLookOnly();
	}

	/** Replaces what is known to be damaged in the log. */
	report(damage: readonly Damage[]): void {
		this.#damage = damage;
		this.#listeners.tell();
	}

	/** Refuses changes from now on; what was changed before is still made durable, if that is possible. */
	async becomeLookOnly(): Promise<void> {
		this.#atRest = 'look-only';
		if (this.#save.status.state === 'saved') this.#save.become('look-only');
		// While saving fails its state stays as it is; that nobody tries any more is news all the same.
		this.#listeners.tell();
		await this.#keeper?.close();
	}

	/** Everything handed over is durable. */
	saved(): void {
		this.#save.become(this.#atRest);
	}

	failed(problem: SaveProblem): void {
		this.#save.become('failed', problem);
	}

	#keep(update: Uint8Array): void {
		// While saving fails it stays failed, with its beginning, until everything is durable again.
		if (this.#atRest === 'saved' && this.save.state !== 'failed') this.#save.become('saving');
		this.#keeper?.append(update);
	}
}
