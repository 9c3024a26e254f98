import { tick } from 'svelte';
import { version } from '$app/environment';
import { WorkerAbout } from '$lib/domain/release';
import { err } from '$lib/domain/result';
import { Updates } from '$lib/state/updates.svelte';
import Notice from '$lib/ui/shell/Update.svelte';
import Line from '$lib/ui/shell/UpdateLine.svelte';
import { openedStore } from './holdfast';
import { openPlans } from './open-plans';
import { readyToGo } from './updates-hold';
import { quietMoment } from './updates-quiet';
import { UpdateRounds } from './updates-round';

/** Milliseconds. */
const ANSWER = 3000;
const TAKE_OVER = 10_000;
const PATIENCE = { answer: 5000, word: 20_000 };
/** A tab that stays open for days looks for a release when it is shown again, at most this often. */
const LOOK_AGAIN = 6 * 3600_000;
const LATER = 'update-later';

/** Registers the worker and follows it. Undefined where the browser does not take one. */
export async function startUpdates(): Promise<
	{ updates: Updates; Notice: typeof Notice; Line: typeof Line } | undefined
> {
	await navigator.serviceWorker.register('./service-worker.js', { updateViaCache: 'none' });
	const registration = await navigator.serviceWorker.getRegistration();
	if (registration === undefined) return undefined;
	const updates: Updates = new Updates({
		accept: () => changeOver(registration, rounds),
		putOff: tabMemory()?.getItem(LATER) ?? undefined,
		remember: (put) => tabMemory()?.setItem(LATER, put)
	});
	const rounds = new UpdateRounds(`holdfast-updates ${registration.scope}`, tab(updates), PATIENCE);
	answerWorkers();
	followWorkers(registration, updates);
	lookAgainWhenShown(registration);
	return { updates, Notice, Line };
}

/** Workers ask every page which release it runs before they throw a release away. */
function answerWorkers(): void {
	navigator.serviceWorker.addEventListener('message', ({ data, ports: [port] }: MessageEvent) => {
		if (data === 'which release') port?.postMessage(version);
	});
	navigator.serviceWorker.startMessages();
}

function followWorkers(registration: ServiceWorkerRegistration, updates: Updates): void {
	const look = (): void => void readWorkers(registration, updates);
	const follow = (worker: ServiceWorker | null): void => {
		worker?.addEventListener('statechange', look);
	};
	follow(registration.installing);
	registration.addEventListener('updatefound', () => {
		follow(registration.installing);
	});
	navigator.serviceWorker.addEventListener('controllerchange', look);
	look();
}

async function readWorkers(
	{ active, waiting }: ServiceWorkerRegistration,
	updates: Updates
): Promise<void> {
	active?.postMessage('here');
	const [current, next] = await Promise.all([askWho(active), askWho(waiting)]);
	if (current?.version === version && current.complete) updates.ready();
	// The newest first. A page that was left behind by a change-over is offered the release that took over.
	const newer = [next, current].find((about) => about !== undefined && about.version !== version);
	if (newer === undefined || newer.version === updates.offer?.version) return;
	await quietMoment();
	updates.show({ version: newer.version, notes: newer.notes });
}

async function changeOver(
	registration: ServiceWorkerRegistration,
	rounds: UpdateRounds
): ReturnType<UpdateRounds['lead']> {
	const { waiting, active } = registration;
	const about = await askWho(waiting ?? active);
	if (about === undefined) return err('not-taken');
	return rounds.lead(about.version, {
		others: Math.max(0, about.pages - 1),
		takeOver: () => (waiting === null ? Promise.resolve(true) : takeOver(waiting))
	});
}

function takeOver(worker: ServiceWorker): Promise<boolean> {
	return new Promise((resolve) => {
		const timer = setTimeout(resolve, TAKE_OVER, false);
		const look = (): void => {
			if (worker.state !== 'activated' && worker.state !== 'redundant') return;
			clearTimeout(timer);
			worker.removeEventListener('statechange', look);
			resolve(worker.state === 'activated');
		};
		worker.addEventListener('statechange', look);
		worker.postMessage('take over');
		look();
	});
}

function tab(updates: Updates): ConstructorParameters<typeof UpdateRounds>[1] {
	return {
		version,
		hold: async () => {
			updates.hold();
			// The notice takes the focus, so that the field in use hands over what it has and takes no more.
			await tick();
			return readyToGo({ plans: openPlans(), hasMemoryPlans });
		},
		release: () => {
			updates.release();
		},
		reload: () => {
			location.reload();
		}
	};
}

async function hasMemoryPlans(): Promise<boolean> {
	const store = await openedStore();
	return store?.keeping.kind === 'memory' && (await store.list()).length > 0;
}

function askWho(worker: ServiceWorker | null): Promise<WorkerAbout | undefined> {
	if (worker === null) return Promise.resolve(undefined);
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		const timer = setTimeout(resolve, ANSWER, undefined);
		port1.onmessage = ({ data }: MessageEvent<unknown>) => {
			clearTimeout(timer);
			port1.close();
			resolve(WorkerAbout.safeParse(data).data);
		};
		worker.postMessage('about', [port2]);
	});
}

function lookAgainWhenShown(registration: ServiceWorkerRegistration): void {
	let looked = Date.now();
	document.addEventListener('visibilitychange', () => {
		const now = Date.now();
		// A clock set back counts as long ago.
		if (document.visibilityState !== 'visible' || Math.abs(now - looked) < LOOK_AGAIN) return;
		looked = now;
		// Without a connection there is nothing to find.
		registration.update().catch(() => undefined);
	});
}

/** A browser that refuses everything refuses this too. */
function tabMemory(): Storage | undefined {
	try {
		return sessionStorage;
	} catch {
		return undefined;
	}
}
