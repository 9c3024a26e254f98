import { goto } from '$app/navigation';
import * as z from 'zod/mini';
import { Emptied } from '$lib/state/emptied.svelte';
import { LongWait } from '$lib/state/long-wait.svelte';
import { Screen } from '$lib/state/screen.svelte';
import type { SavedFile, Surroundings } from '$lib/state/context';
import { erased } from './erased';
import { handOver } from './half-typed';
import { takePacksFrom } from './pack-source';
import { beginRun } from './run.svelte';
import type { LockedDoor, StuckWhy } from '$lib/storage/vault/door';
import { VaultGate } from '$lib/state/vault-gate.svelte';
import { openDoor, type PackStore, type PlanStore } from '$lib/storage/plan-store';
import { followVault, leavePage } from './vault-gate';

// Without this Zod probes `new Function`, which the policy refuses.
z.config({ jitless: true });

let opened: Promise<PlanStore> | undefined;

/** Why the plans of this browser do not open yet, once that takes long. */
export const longWait = new LongWait(
	async () => (await import('$lib/ui/shell/KeysNotice.svelte')).default
);

/** Whether the door to the plans is locked, and what goes with a passphrase. */
export const gate = new VaultGate();

/** The plans of this browser, opened once, behind the lock. Nothing opens the database at import time. */
export function planStore(): Promise<PlanStore> {
	opened ??= openStore();
	return opened;
}

const DATABASE = 'holdfast';

/** Whether plans were kept in this browser and are gone. */
export const emptied = new Emptied(memoryOf(() => localStorage));

let tellOpened: (store: PlanStore) => void;
/** The plans of this browser once a page has asked for them and they are open; opens nothing by itself. */
export const storeWhenOpened = new Promise<PlanStore>((resolve) => {
	tellOpened = resolve;
});

async function openStore(): Promise<PlanStore> {
	// A tab that stands behind another waiting one is not told that it waits.
	longWait.begin();
	const isNoted = beginRun(DATABASE);
	const door = await openDoor({
		name: DATABASE,
		now: () => Date.now(),
		locks: navigator.locks,
		loadProgressOf: async () => (await import('$lib/domain/steps')).progressOfPlan,
		squeeze: async (updates) => (await import('./squeeze-aside')).squeezeAside(updates),
		stretch: async (work) => (await import('./stretch-aside')).stretchAside(work),
		onWaiting: (isWaiting) => {
			longWait.hearOlderTab(isWaiting);
		},
		onKeys: (wait) => {
			longWait.hearKeys(wait);
		},
		// Fields hand over what is being typed when the page is about to rest.
		onMakingWay: handOver,
		onLocked: (outcome) => {
			leave(outcome.ok ? 'locked' : 'unsaved');
		},
		onStandAside: () => {
			leave('aside');
		},
		onErased: () => {
			erased.markAfterReload();
			leave('erased');
		}
	});
	// Before anything of a person is written: a kill from here on is known to the next start.
	await isNoted;
	longWait.end();
	if (door.kind === 'stuck') return stuck(door.why);
	const store = door.kind === 'open' ? door.store : await unlocked(door);
	gate.isLocked = false;
	void emptied.follow(store);
	attendVault(store);
	tellOpened(store);
	return store;
}

/** The lock screen and its machine arrive only where there is a passphrase. */
export const loadSession = () => import('./vault-session');

async function unlocked(door: LockedDoor): Promise<PlanStore> {
	gate.isLocked = true;
	try {
		return await (await loadSession()).waitAtDoor(door, { gate, screen: surroundings.screen });
	} catch (error) {
		gate.trouble = error;
		throw error;
	}
}

/** No store comes before a change that was cut off is finished: it is tried anew when the page is loaded. */
async function stuck(why: StuckWhy): Promise<never> {
	gate.isLocked = true;
	try {
		gate.stuck = { why, Screen: (await import('$lib/ui/vault/Stuck.svelte')).default };
	} catch (error) {
		gate.trouble = error;
		throw error;
	}
	return new Promise(() => undefined);
}

/** Milliseconds that a page has for itself before it looks which keys hide the screen. */
const AFTER_OPENING = 1500;

/** Follows what opens the plans, and when they lock. */
function attendVault(store: PlanStore): void {
	const look = (): void => {
		if (document.visibilityState === 'visible') void vaultChanged().catch(() => undefined);
	};
	setTimeout(look, AFTER_OPENING);
	store.watch(() => {
		if (store.guard.kind === 'passphrase' && gate.attended === undefined) look();
	});
	document.addEventListener('visibilitychange', look);
}

/** To be told when a passphrase was set or removed, or the settings of locking were changed. */
export async function vaultChanged(): Promise<void> {
	const store = await planStore();
	if (store.guard.kind === 'passphrase' && gate.attended === undefined)
		(await loadSession()).attendOpen(store, { gate, screen: surroundings.screen });
	else await followVault(store, gate);
}

/** Another window locked, erased or changes keys: what this page still shows goes with it. */
function leave(how: 'locked' | 'aside' | 'erased' | 'unsaved'): void {
	if (gate.attended !== undefined) gate.attended.session.leave(how);
	else if (how !== 'unsaved') leavePage(how);
}

/** The packs of this browser, beside its plans. */
export const packStore = async (): Promise<PackStore> => (await planStore()).packs();
takePacksFrom(packStore);

/** The plans of this browser if a page has asked for them and they are not locked; opens nothing by itself. */
export const openedStore = (): Promise<PlanStore> | undefined =>
	gate.isLocked ? undefined : opened;

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
	vault: gate,
	newId: () => crypto.randomUUID(),
	go,
	today,
	searchThreatTypes: async (words) => (await import('./knowledge')).searchThreatTypes(words),
	readyMade: {
		chains: async () => (await import('$lib/content/scenarios/scenarios')).scenarioChains,
		templates: async () => (await import('$lib/content/templates/templates')).templates,
		injects: async () => (await import('$lib/content/injects/injects')).injects
	},
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
	lastNamed: async (planId) => (await import('./last-named')).lastNamed(await planStore(), planId),
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
