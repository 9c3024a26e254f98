import { err, ok, type Result } from '../domain/result';
import { documentOfCopy } from './document/join';
import { PlanDocument } from './document/plan-document';
import type { LivePlan } from './live-plan';
import type { CopyOptions, PlanCopy, RestoreError, VersionCopy } from './plan-copy';
import type { OpenError } from './plan-list';
import type { OpenerContext, PlanOpener } from './plan-opener';
import { randomId } from './random-id';
import { DbVersions } from './versions/db-versions';
import { KeptVersions, type Present } from './versions/kept-versions';
import type { VersionReason } from './versions/plan-versions';
import type { Version } from './versions/version-shelf';

/** A plan that is shown, or was read for a moment. */
interface Shown {
	readonly plan: LivePlan;
	readonly letGo: () => Promise<void>;
}

/** Copies and versions of the plans of a database. */
export class Copies {
	readonly #context: OpenerContext;
	readonly #opener: PlanOpener;

	constructor(context: OpenerContext, opener: PlanOpener) {
		this.#context = context;
		this.#opener = opener;
	}

	/** What `PlanStore.copyPlan` says. */
	async copyPlan(
		id: string,
		reason: VersionReason,
		options: CopyOptions
	): Promise<Result<PlanCopy, OpenError>> {
		const shown = await this.#shown(id);
		if (!shown.ok) return shown;
		const { plan, letGo } = shown.value;
		const { now } = this.#context.options;
		try {
			return ok(await copyOf({ plan, versions: this.versions(id), now }, reason, options));
		} finally {
			await letGo();
		}
	}

	/** What `PlanStore.restore` says. */
	async restore(copy: PlanCopy): Promise<Result<LivePlan, RestoreError>> {
		if (this.#context.isLookOnly()) return err({ code: 'look-only' });
		const restored = restoredOf(copy);
		if (!restored.ok) return restored;
		return ok(await this.#opener.add(restored.value.document, restored.value.versions));
	}

	/** What `PlanStore.versions` says. */
	versions(planId: string): KeptVersions {
		const shelf = new DbVersions(this.#context, planId);
		const { now } = this.#context.options;
		return new KeptVersions({ planId, shelf, now, present: () => this.#present(planId) });
	}

	/** Keeps an automatic version of a plan that changed on an earlier day and has no version since. */
	async keepDay(planId: string, changedAt: number): Promise<void> {
		const versions = this.versions(planId);
		const all = await versions.all();
		if (all.every(({ info }) => info.madeAt < changedAt)) await versions.keep('auto', '');
	}

	async #present(planId: string): Promise<Present> {
		const shown = await this.#shown(planId);
		if (!shown.ok) throw new Error(`The plan cannot be read: ${shown.error.code}`);
		const { plan, letGo } = shown.value;
		const present = plan.present();
		await letGo();
		return present;
	}

	async #shown(id: string): Promise<Result<Shown, OpenError>> {
		const { open, db } = this.#context;
		const plan = [...open].find((each) => each.id === id);
		if (plan !== undefined) return ok({ plan, letGo: () => Promise.resolve() });
		const row = await db.plans.get(id);
		if (row === undefined) return err({ code: 'not-found' });
		const opened = await this.#opener.open(row);
		if (!opened.ok) return opened;
		return ok({ plan: opened.value, letGo: () => opened.value.close() });
	}
}

/** What is read of a plan to copy it. */
export interface Source {
	readonly plan: Pick<LivePlan, 'id' | 'plan' | 'present' | 'damage'>;
	readonly versions: KeptVersions;
	/** The clock, in milliseconds since 1970. */
	readonly now: () => number;
}

/** Copies a plan and keeps the version that the copy is, where it can be kept. */
export async function copyOf(
	{ plan, versions, now }: Source,
	reason: VersionReason,
	{ name = '', withVersions = false }: CopyOptions
): Promise<PlanCopy> {
	const present = plan.present();
	const shown = plan.plan;
	const parents = await versions.known();
	const versionId = await keptAs({ versions, present }, reason, name);
	const copy = {
		...{ planId: plan.id, lineage: present.lineage, versionId, madeAt: now() },
		parents: parents.filter((id) => id !== versionId),
		...{ plan: shown, document: present.document },
		...(withVersions && { versions: await namedOf(versions) })
	};
	// Of a damaged plan the values are better than a document that nobody can store. Elsewhere both say the same.
	const isSound = plan.damage.length === 0 || isRestorable(copy);
	return isSound ? copy : { ...copy, document: undefined };
}

/** Copies of one state are one version, so that groups who began with the same find the same base. */
async function keptAs(
	{ versions, present }: { readonly versions: KeptVersions; readonly present: Present },
	reason: VersionReason,
	name: string
): Promise<string> {
	const last = (await versions.all()).findLast(({ info }) => info.reason === reason);
	if (last?.info.isKnown === true && isSameBytes(last.document, present.document))
		return last.info.id;
	try {
		return (await versions.add({ ...present, reason, name })).info.id;
	} catch {
		// A full disk is a reason to save a copy, not to have none. It can be compared without a base.
		return randomId();
	}
}

const isSameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
	a.length === b.length && a.every((byte, at) => byte === b[at]);

async function namedOf(versions: KeptVersions): Promise<readonly VersionCopy[]> {
	const named = (await versions.all()).filter(({ info }) => info.reason === 'named');
	return named.map(({ info: { id, name, madeAt, lineage }, document }) => ({
		...{ id, name, madeAt, lineage, document }
	}));
}

/** What a copy is as a plan of this browser. */
export interface Restored {
	readonly document: PlanDocument;
	readonly versions: readonly Version[];
}

/** Reads a copy to be stored. The document counts; it is refused when it does not say what the copy's plan says. */
export function restoredOf(copy: PlanCopy): Result<Restored, RestoreError> {
	const document = copy.document === undefined ? documentFrom(copy) : documentOfCopy(copy);
	if (!document.ok) return document;
	if (document.value.plan.id !== copy.planId) return err({ code: 'damaged' });
	return ok({ document: document.value, versions: versionsOf(copy, document.value) });
}

/** Whether `PlanStore.restore` can make a plan of a copy: what a check of a written copy has to ask. */
export const isRestorable = (copy: PlanCopy): boolean => restoredOf(copy).ok;

function documentFrom({ plan }: PlanCopy): Result<PlanDocument, RestoreError> {
	try {
		return ok(PlanDocument.create(plan));
	} catch {
		return err({ code: 'damaged' });
	}
}

/** The copy itself is the newest version: what comes back later is compared with it. */
function versionsOf(copy: PlanCopy, document: PlanDocument): readonly Version[] {
	const { versions = [], parents, versionId, madeAt, lineage, plan } = copy;
	const named = versions.map(({ document: bytes, ...info }, at) => ({
		info: { ...info, reason: 'named', isKnown: true } as const,
		...{ order: at + 1, parents: [], document: bytes }
	}));
	const name = plan.settings.title;
	const itself = {
		id: versionId,
		reason: 'restored',
		name,
		madeAt,
		lineage,
		isKnown: true
	} as const;
	return [
		...named,
		{ info: itself, order: named.length + 1, parents, document: document.encode() }
	];
}
