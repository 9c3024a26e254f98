import { bringBack } from '../../domain/comparing/bring-back';
import { applyChoices, rewrite } from '../../domain/merging/apply-choices';
import { compareCopies } from '../../domain/merging/compare-copies';
import type { MergeChoices } from '../../domain/merging/merge-report';
import type { Plan } from '../../domain/plan/plan';
import { err, ok, type Result } from '../../domain/result';
import { documentOfCopy, joinDocuments } from '../document/join';
import { PlanDocument } from '../document/plan-document';
import { MERGE_STEP, type MergeRefused, type MergeReport, type PlanCopy } from '../plan-copy';
import type { PlanHandle } from '../plan-handle';
import { problemOf } from '../save-state';
import type { KeptVersions } from './kept-versions';
import type { VersionInfo } from './plan-versions';
import type { Version } from './version-shelf';

/** The open plan that copies are brought into. */
export interface MergingPlan extends Pick<
	PlanHandle,
	'plan' | 'save' | 'change' | 'undo' | 'subscribe'
> {
	/** Resolves when every change so far is durable, or when keeping it has been given up. */
	changesPending(): Promise<void>;
}

interface Rewriting {
	readonly label: string;
	readonly recipe: (draft: Plan) => void;
	/** Called when it became an undo step. */
	readonly onStep?: () => void;
}

const opens = new WeakMap<PlanCopy, ReturnType<typeof documentOfCopy>>();

/** Brings copies into one open plan. */
export class Merger {
	readonly #plan: MergingPlan;
	readonly #document: PlanDocument;
	readonly #versions: KeptVersions;

	constructor(plan: MergingPlan, document: PlanDocument, versions: KeptVersions) {
		this.#plan = plan;
		this.#document = document;
		this.#versions = versions;
	}

	/** What `PlanHandle.compare` says. */
	async compare(copy: PlanCopy): Promise<MergeReport> {
		const base = newestOf(await this.#versions.all(), [...copy.parents, copy.versionId]);
		const basePlan = base && (await this.#versions.read(base.id));
		const { ours, theirs, joined } = this.#sides(copy);
		return {
			...{ copy, ours, sameLineage: joined !== undefined },
			base: basePlan && base,
			items: compareCopies({ ours, theirs, base: basePlan }, joined)
		};
	}

	/** A copy whose document cannot be taken in is read by its values alone, as they are once they are stored. */
	#sides(copy: PlanCopy) {
		const ours = this.#plan.plan;
		const opened = this.#open(copy);
		const joined = opened.ok ? joinDocuments(this.#document, opened.value) : undefined;
		const theirs = opened.ok ? opened.value.plan : PlanDocument.create(copy.plan).plan;
		return { ours, theirs, joined };
	}

	/** Opening a large document takes a while, and a copy is compared more than once. */
	#open(copy: PlanCopy): ReturnType<typeof documentOfCopy> {
		const opened = opens.get(copy) ?? documentOfCopy(copy);
		opens.set(copy, opened);
		return opened;
	}

	/** What `PlanHandle.merge` says. Tells in the moment in which the merge becomes an undo step. */
	async merge(
		report: MergeReport,
		choices: MergeChoices,
		onStep: () => void
	): Promise<Result<string, MergeRefused>> {
		const refusal = this.#refusal();
		if (refusal !== undefined) return err(refusal);
		if (this.#plan.plan !== report.ours) return err('outdated');
		const before = await this.#keepBefore();
		if (!before.ok) return before;
		if (this.#plan.plan !== report.ours) {
			await this.#versions.remove(before.value).catch(() => undefined);
			return err('outdated');
		}
		const target = applyChoices(report.ours, report.items, choices);
		if (report.sameLineage && report.copy.document) this.#document.absorb(report.copy.document);
		const merged = await this.#write({
			label: MERGE_STEP,
			recipe: (draft) => {
				rewrite(draft, target);
			},
			onStep
		});
		if (!merged.ok) return merged;
		return this.#takeIn(report.copy, before.value, merged.value);
	}

	/**
	 * Only when the merge is durable is the copy known: were it known before, a crash in between would make what is
	 * new in it look like something that we had removed.
	 */
	async #takeIn(
		copy: PlanCopy,
		before: string,
		takeBack: () => void
	): Promise<Result<string, MergeRefused>> {
		try {
			await this.#versions.add(await this.#takenIn(copy, before));
			return ok(copy.versionId);
		} catch (error) {
			takeBack();
			return err(refusalOf(error));
		}
	}

	async #takenIn(copy: PlanCopy, before: string) {
		const known = await this.#versions.find(copy.versionId);
		const { versionId: id, madeAt, lineage, plan } = copy;
		const parents = [...new Set([...(await this.#versions.known()), ...copy.parents])];
		const document = this.#open(copy).ok ? copy.document : undefined;
		const own = {
			...{ id, madeAt, lineage, name: plan.settings.title },
			document: document ?? PlanDocument.create(plan).encode()
		};
		const is = known === undefined ? own : { ...known.info, document: known.document };
		return { reason: 'taken-in', ...is, parents, before } as const;
	}

	/** The merge was taken back as an undo step. Gives the versions that are not known any more. */
	async forget(versionId: string): Promise<readonly string[]> {
		const { before } = (await this.#versions.find(versionId)) ?? {};
		return before === undefined ? [] : this.#versions.forgetSince(before);
	}

	/** The merge was brought again as an undo step. */
	async knowAgain(versionIds: readonly string[]): Promise<void> {
		await this.#versions.knowAgain(versionIds);
	}

	/** What `PlanHandle.undoMerge` says. What is no content stays as it is now, as when an older version comes back. */
	async undoMerge(versionId: string): Promise<Result<void, MergeRefused>> {
		const refusal = this.#refusal();
		if (refusal !== undefined) return err(refusal);
		const { before } = (await this.#versions.find(versionId)) ?? {};
		const plan = before && (await this.#versions.read(before));
		if (!before || !plan) return err('gone');
		const forgotten = await this.#forget(before);
		if (!forgotten.ok) return forgotten;
		const written = await this.#write({
			label: 'undo-merge',
			recipe: (draft) => {
				bringBack(draft, plan);
			}
		});
		return written.ok ? ok(undefined) : written;
	}

	/** Before the change: a copy that is known and not in the plan would look as if we had removed what it holds. */
	async #forget(before: string): Promise<Result<void, MergeRefused>> {
		const kept = await this.#keepBefore();
		if (!kept.ok) return kept;
		try {
			await this.#versions.forgetSince(before);
			return ok(undefined);
		} catch (error) {
			return err(refusalOf(error));
		}
	}

	#refusal(): MergeRefused | undefined {
		// A recipe that changes nothing leaves no trace.
		const tried = this.#plan.change(MERGE_STEP, () => undefined);
		if (!tried.ok) return tried.error;
		return this.#plan.save.state === 'failed' ? 'unsaved' : undefined;
	}

	async #keepBefore(): Promise<Result<string, MergeRefused>> {
		try {
			return ok((await this.#versions.keep('before', '')).id);
		} catch (error) {
			return err(refusalOf(error));
		}
	}

	/** One change and one undo step, taken back when it cannot be saved. Gives the way to take it back. */
	async #write({ label, recipe, onStep }: Rewriting): Promise<Result<() => void, MergeRefused>> {
		const { plan: before } = this.#plan;
		const changed = this.#plan.change(label, recipe);
		if (!changed.ok) return changed;
		const { plan } = this.#plan;
		// A change that changes nothing is no step: there is nothing to take back, and the step before it stays.
		if (plan !== before) onStep?.();
		const takeBack = (): void => {
			if (plan !== before && this.#plan.plan === plan) this.#plan.undo();
		};
		if (await isSaved(this.#plan)) return ok(takeBack);
		takeBack();
		return err('unsaved');
	}
}

/** The one of those that came here last: clocks of other machines say nothing about that. */
function newestOf(versions: readonly Version[], ids: readonly string[]): VersionInfo | undefined {
	const both = new Set(ids);
	return versions.findLast(({ info }) => info.isKnown && both.has(info.id))?.info;
}

const refusalOf = (error: unknown): MergeRefused =>
	problemOf(error) === 'quota' ? 'full' : 'refused';

/** Whether everything so far becomes durable; false as soon as saving fails. */
async function isSaved(plan: MergingPlan): Promise<boolean> {
	let stop = (): void => undefined;
	const failed = new Promise<boolean>((resolve) => {
		stop = plan.subscribe(() => {
			if (plan.save.state === 'failed') resolve(false);
		});
	});
	const saved = plan.changesPending().then(() => plan.save.state !== 'failed');
	try {
		return await Promise.race([failed, saved]);
	} finally {
		stop();
	}
}
