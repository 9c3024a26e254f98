import { packsUsedBy } from '$lib/domain/catalogue/with-packs';
import type { FolderMarks, LeftOut } from '$lib/domain/folder-copies';
import type { Bundle, BundledPack } from '$lib/exchange/bundle/bundle';
import type { BackupWhat } from '$lib/state/backup';
import type { PlanCopy } from '$lib/storage/plan-copy';
import type { PlanStore, PlanSummary } from '$lib/storage/plan-store';
import type { PlanVersions, VersionReason } from '$lib/storage/versions/plan-versions';
import { backupNotes } from './backup-note';
import { planStore, surroundings } from './holdfast';

/** What is to leave, as it is at this moment. */
export interface Collected {
	readonly bundle: Bundle;
	/** What is not in it. */
	readonly left: LeftOut;
	/** What was there before anything was copied. */
	readonly marks: FolderMarks;
	/** Remembers that these plans are in a file, once they are. */
	readonly note: () => Promise<void>;
}

/** Copies everything, or one plan with the packs it uses. Named versions go along with everything only. */
export async function collect(what: BackupWhat, reason: VersionReason): Promise<Collected> {
	const store = await planStore();
	const isAll = what.kind === 'all';
	const listed = (await store.list()).filter(({ id }) => isAll || what.id === id);
	const withVersions = isAll || reason === 'hand-over';
	const things = isAll ? await thingsIn(store) : noThings;
	const plans: PlanCopy[] = [];
	for (const { id } of listed) {
		const copied = await store.copyPlan(id, reason, { withVersions });
		if (copied.ok) plans.push(copied.value);
	}
	const used = isAll ? undefined : plans.flatMap(({ plan }) => packsUsedBy(plan));
	const packs = await packsOf(store, used);
	const madeOn = surroundings.today();
	const all = { kind: isAll ? 'vault' : 'plan', madeOn, plans, packs } as const;
	const { withinBounds } = await import('$lib/exchange/bundle/bundle-bounds');
	const { bundle, left: beyond } = withinBounds(all);
	const left: LeftOut = {
		...{ plans: listed.length - bundle.plans.length, older: beyond.versions },
		packs: beyond.packs + things.unreadablePacks,
		versions: things.unreadableVersions
	};
	return {
		bundle,
		...{ left, marks: { plans: Object.fromEntries(changesIn(listed)), things: things.mark } },
		note: () => noteCopies(store, bundle.plans, { listed, isAll })
	};
}

/** When each plan of a list last changed. */
const changesIn = (listed: readonly PlanSummary[]): [string, number][] =>
	listed.flatMap((item): [string, number][] =>
		item.kind === 'plan' ? [[item.id, item.changedAt]] : []
	);

/** What goes along with plans. */
interface Things {
	/** Another one when packs or named versions are others. */
	readonly mark: string;
	readonly unreadablePacks: number;
	/** Of what kind such a version was can no longer be said. */
	readonly unreadableVersions: number;
}

/** Of a backup of one plan nothing is said but the plan. */
const noThings: Things = { mark: '', unreadablePacks: 0, unreadableVersions: 0 };

/** Looks at all packs and versions. */
export async function thingsIn(store: PlanStore): Promise<Things> {
	const packs = await (await store.packs()).list();
	const listed = await store.list();
	const versions: (readonly [string, string])[] = [];
	let unreadableVersions = 0;
	for (const { id } of listed)
		for (const version of await versionsOf(store, id))
			if (version.reason === 'unreadable') unreadableVersions++;
			else if (version.reason === 'named') versions.push([version.id, version.name]);
	return {
		mark: await markOf([packs, versions]),
		unreadablePacks: packs.filter(({ kind }) => kind === 'unreadable').length,
		unreadableVersions
	};
}

/** The versions of a plan; none where it cannot be read at all, which is counted for the plan. */
async function versionsOf(store: PlanStore, id: string): ReturnType<PlanVersions['list']> {
	try {
		return await (await store.versions(id)).list();
	} catch {
		return [];
	}
}

async function markOf(things: unknown): Promise<string> {
	const bytes = new TextEncoder().encode(JSON.stringify(things));
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return digest.reduce((text, byte) => text + byte.toString(16).padStart(2, '0'), '');
}

async function packsOf(
	store: PlanStore,
	used: readonly string[] | undefined
): Promise<readonly BundledPack[]> {
	const kept = await (await store.packs()).list();
	return kept.flatMap((pack) =>
		pack.kind === 'pack' && (used?.includes(pack.id) ?? true)
			? [{ id: pack.id, content: pack.content, isEnabled: pack.isEnabled }]
			: []
	);
}

const changedAtOf = (listed: readonly PlanSummary[], id: string): number | undefined => {
	const item = listed.find((each) => each.id === id);
	return item?.kind === 'plan' ? item.changedAt : undefined;
};

async function noteCopies(
	store: PlanStore,
	plans: Bundle['plans'],
	{ listed, isAll }: { readonly listed: readonly PlanSummary[]; readonly isAll: boolean }
): Promise<void> {
	const after = await store.list();
	for (const { planId } of plans) {
		const before = changedAtOf(listed, planId);
		await store.noteCopy(planId, changedAtOf(after, planId) === before);
	}
	// What is not noted costs a reminder too many.
	if (isAll)
		await backupNotes
			.change((note) => ({ ...note, changes: 0, countedSince: Date.now() }))
			.catch(() => undefined);
}
