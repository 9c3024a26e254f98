import type { Pack } from '$lib/domain/catalogue/pack';
import type { BundledPack, BundledPlan } from '$lib/exchange/bundle/bundle';
import type { OpenedBundle } from '$lib/exchange/import/bundle';
import type { OfferedPack, OfferedPlan, Offer, Restored } from '$lib/state/backup';
import type { PlanStore, PlanSummary } from '$lib/storage/plan-store';
import { planStore } from './holdfast';
import { loadOwnCatalogue } from './knowledge';
import { offerCopy } from './offered-copy';

/** A pack of the file that this Holdfast can read. */
interface ReadPack {
	readonly pack: Pack;
	readonly isEnabled: boolean;
}

/** Says what a bundle would change here. Nothing is written before `restore`. */
export async function offerOf(bundle: OpenedBundle): Promise<Omit<Offer, 'file' | 'others'>> {
	const store = await planStore();
	const listed = await store.list();
	const { isRestorable } = await import('$lib/storage/copies');
	const plans: OfferedPlan[] = [];
	for (const copy of bundle.plans)
		plans.push({
			...{ id: copy.planId, title: copy.plan.settings.title, madeAt: copy.madeAt },
			standing: await standingOf(store, listed, copy),
			versions: (await missingIn(store, listed, copy)).length,
			isIncomplete:
				bundle.losses.some(({ what, id }) => what !== 'pack' && id === copy.planId) ||
				!isRestorable(copy)
		});
	const read = await readPacks(bundle.packs);
	return {
		...{ kind: bundle.kind, madeOn: bundle.madeOn, plans },
		packs: await offeredPacks(store, bundle.packs, read),
		lost: {
			plans: lostOf(bundle, 'plan'),
			packs: lostOf(bundle, 'pack'),
			versions: lostOf(bundle, 'version')
		},
		restore: (ids) =>
			restore(store, {
				plans: bundle.plans.filter(({ planId }) => ids.plans.includes(planId)),
				packs: ids.packs.flatMap((id) => read.get(id) ?? [])
			}),
		bringTogether: (planId) => {
			const copy = bundle.plans.find((each) => each.planId === planId);
			if (copy !== undefined) offerCopy(copy);
			return `#/plan/${planId}/bring`;
		}
	};
}

const lostOf = ({ losses }: OpenedBundle, kind: OpenedBundle['losses'][number]['what']): number =>
	losses.filter(({ what }) => what === kind).length;

/** Named versions of a plan that is here, which the copy has and this browser does not. */
async function missingIn(
	store: PlanStore,
	listed: readonly PlanSummary[],
	{ planId, versions = [] }: BundledPlan
): Promise<NonNullable<BundledPlan['versions']>> {
	if (versions.length === 0 || !listed.some(({ id }) => id === planId)) return [];
	try {
		const here = await (await store.versions(planId)).list();
		return versions.filter((version) => here.every(({ id }) => id !== version.id));
	} catch {
		// The plan does not open; that is said of it.
		return [];
	}
}

async function standingOf(
	store: PlanStore,
	listed: readonly PlanSummary[],
	copy: BundledPlan
): Promise<OfferedPlan['standing']> {
	if (!listed.some(({ id }) => id === copy.planId)) return 'new';
	const opened = await store.open(copy.planId);
	if (!opened.ok) return 'closed';
	const handle = opened.value;
	try {
		const { items } = await handle.compare(copy);
		if (items.length === 0) return 'same';
		return items.every(({ kind }) => kind === 'ours-changed') ? 'older' : 'differs';
	} catch {
		// What cannot be compared is looked at more closely on the page that brings copies together.
		return 'differs';
	} finally {
		await handle.close();
	}
}

async function readPacks(packs: readonly BundledPack[]): Promise<ReadonlyMap<string, ReadPack>> {
	if (packs.length === 0) return new Map();
	const [own, { parsePack }] = await Promise.all([
		loadOwnCatalogue(),
		import('$lib/domain/catalogue/parse-pack')
	]);
	return new Map(
		packs.flatMap(({ id, content, isEnabled }): (readonly [string, ReadPack])[] => {
			const pack = parsePack(content, own);
			return pack.ok && pack.value.id === id ? [[id, { pack: pack.value, isEnabled }]] : [];
		})
	);
}

async function offeredPacks(
	store: PlanStore,
	packs: readonly BundledPack[],
	read: ReadonlyMap<string, ReadPack>
): Promise<readonly OfferedPack[]> {
	const kept = packs.length === 0 ? [] : await (await store.packs()).list();
	return packs.map(({ id }) => {
		const pack = read.get(id)?.pack;
		if (pack === undefined) return { id, title: id, standing: 'unfit' };
		const here = kept.find((each) => each.id === id);
		const isSame = here?.kind === 'pack' && JSON.stringify(here.content) === JSON.stringify(pack);
		const standing = here === undefined ? 'new' : isSame ? 'same' : 'differs';
		return { id, title: pack.title, standing };
	});
}

interface Chosen {
	readonly plans: readonly BundledPlan[];
	readonly packs: readonly ReadPack[];
}

type Failure = Restored['failed'][number]['why'];

/** Stores what was chosen, one thing after the other; what fails is said and stops nothing else. */
async function restore(store: PlanStore, { plans, packs }: Chosen): Promise<Restored> {
	const failed: Restored['failed'][number][] = [];
	const done: { plans: string[]; packs: string[] } = { plans: [], packs: [] };
	for (const copy of plans) {
		const why = await restorePlan(store, copy);
		if (why === undefined) done.plans.push(copy.planId);
		else failed.push({ title: copy.plan.settings.title, why });
	}
	for (const { pack, isEnabled } of packs)
		try {
			await (await store.packs()).keep(pack, isEnabled);
			done.packs.push(pack.id);
		} catch {
			failed.push({ title: pack.title, why: 'refused' });
		}
	return { ...done, failed };
}

async function restorePlan(store: PlanStore, copy: BundledPlan): Promise<Failure | undefined> {
	try {
		const stored = await restoreWhatIsThere(store, copy);
		if (!stored.ok) return stored.error.code;
		await stored.value.close();
		// It is in the file that it came from.
		await store.noteCopy(copy.planId);
		return undefined;
	} catch {
		return 'refused';
	}
}

/** Where the document of a copy cannot be stored, the values of its plan are; the offer says that it is incomplete. */
async function restoreWhatIsThere(
	store: PlanStore,
	copy: BundledPlan
): ReturnType<PlanStore['restore']> {
	const stored = await store.restore(copy);
	const isDamaged = !stored.ok && stored.error.code === 'damaged';
	return isDamaged ? store.restore({ ...copy, document: undefined }) : stored;
}
