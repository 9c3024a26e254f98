import { goto } from '$app/navigation';
import * as z from 'zod/mini';
import { progressOfPlan } from '$lib/domain/steps';
import { Emptied } from '$lib/state/emptied.svelte';
import { OlderTab } from '$lib/state/older-tab.svelte';
import { Screen } from '$lib/state/screen.svelte';
import type { SavedFile, Surroundings } from '$lib/state/context';
import { searchThreatTypes, takePacksFrom } from './knowledge';
import { beginRun } from './run.svelte';
import { openPlanStore, type PackStore, type PlanStore } from '$lib/storage/plan-store';

// Without this Zod probes `new Function`, which the policy refuses.
z.config({ jitless: true });

let opened: Promise<PlanStore> | undefined;

/** Whether an older tab keeps the plans of this browser from being opened. */
export const olderTab = new OlderTab();

/** The plans of this browser, opened once. Nothing opens the database at import time. */
export function planStore(): Promise<PlanStore> {
	opened ??= openStore();
	return opened;
}

const DATABASE = 'holdfast';

/** Whether plans were kept in this browser and are gone. */
export const emptied = new Emptied(memoryOf(() => localStorage));

/** Milliseconds after which the person hears that the plans do not open yet. */
const LONG = 4000;

async function openStore(): Promise<PlanStore> {
	// A tab that stands behind another waiting one is not told that it waits.
	const timer = setTimeout(() => {
		olderTab.isInTheWay = true;
	}, LONG);
	const isNoted = beginRun(DATABASE);
	const store = await openPlanStore({
		name: DATABASE,
		now: () => Date.now(),
		locks: navigator.locks,
		progressOf: progressOfPlan,
		squeeze: async (updates) => (await import('./squeeze-aside')).squeezeAside(updates),
		stretch: async (work) => (await import('./stretch-aside')).stretchAside(work),
		onWaiting: (isWaiting) => {
			olderTab.isInTheWay = isWaiting;
		},
		// Fields hand over what is being typed when the page is about to rest.
		onMakingWay: () => document.dispatchEvent(new Event('freeze'))
	});
	// Before anything of a person is written: a kill from here on is known to the next start.
	await isNoted;
	clearTimeout(timer);
	olderTab.isInTheWay = false;
	void emptied.follow(store);
	return store;
}

/** The packs of this browser, beside its plans. */
export const packStore = async (): Promise<PackStore> => (await planStore()).packs();
takePacksFrom(packStore);

/** The plans of this browser if a page has asked for them; opens nothing by itself. */
export const openedStore = (): Promise<PlanStore> | undefined => opened;

/** The day in the person's own time zone, `2026-11-21`. */
function today(): string {
	const now = new Date();
	const pad = (part: number): string => String(part).padStart(2, '0');
	return `${String(now.getFullYear())}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** Hands a file to the person. */
export function saveFile({ name, mime, parts }: SavedFile): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([...parts], { type: mime }));
	link.download = name;
	link.click();
	// The download has its own hold on the blob; the address is not needed a minute later.
	setTimeout(() => {
		URL.revokeObjectURL(link.href);
	}, 60_000);
}

/**
 * Writing to `location.hash` would make the hash router load the whole page anew, so every move that is not a
 * link goes through here.
 */
export function go(address: string, { replace = false } = {}): void {
	void goto(address, { replaceState: replace, keepFocus: true, noScroll: true });
}

/** A browser that refuses everything refuses this too; then nothing is remembered over a reload. */
function memoryOf(storage: () => Storage): Storage | undefined {
	try {
		return storage();
	} catch {
		return undefined;
	}
}

/** The real world, as components see it. */
export const surroundings: Surroundings = {
	screen: new Screen(memoryOf(() => sessionStorage)),
	newId: () => crypto.randomUUID(),
	go,
	today,
	searchThreatTypes,
	exportChoices: async () => (await import('./exports')).exportChoices,
	savePlan: async (formatId, open, { withPacks = false } = {}) => {
		const { plan } = open;
		const { copyFormat, makeFile, noteCopy } = await import('./exports');
		const file = await makeFile(formatId, plan, { on: today(), withPacks });
		saveFile(file);
		if (formatId === copyFormat) void planStore().then((store) => noteCopy(store, open, plan));
		return file.name;
	},
	scoringRound: async (open) => {
		const [store, { scoringRoundOf }] = await Promise.all([planStore(), import('./scoring-round')]);
		return scoringRoundOf(store, open);
	},
	sheetsIn: async (planId) => {
		const round = await (await (await planStore()).rounds()).current(planId);
		return round?.kind === 'open' ? round.sheetCount : undefined;
	},
	sheetFiles: {
		save: async (plan, topic) => {
			saveFile((await import('./sheet-files')).emptySheet(plan, topic));
		},
		read: async (file, plan, topic) => (await import('./sheet-files')).readSheet(file, plan, topic)
	},
	savePicture: async (kind, open, shown) => {
		const file = await (
			await import('./picture')
		).makePicture(kind, open.plan, { shown, on: today() });
		saveFile(file);
		return file.name;
	}
};
