import { base, build, files, version } from '$service-worker';
import { release } from '../lib/content/release';
import { leftovers, pagesOf, versionsRun } from './census';
import { fill, fromAnyRelease, isComplete } from './install';
import { answerable, isHashed, namesOf } from './names';

declare const self: ServiceWorkerGlobalScope;

const names = namesOf(self.registration.scope, { base, paths: [...build, ...files], version });

// The worker installs and waits: nobody's page changes until somebody says so.
self.addEventListener('install', (event) => {
	event.waitUntil(fill(names));
});

self.addEventListener('activate', (event) => {
	// The page of a first visit works offline too. Old caches go later: a page may be on its way here.
	event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
	const address = answerable(event.request, names);
	if (address !== undefined) event.respondWith(answer(address, event.request));
});

async function answer(address: string, request: Request): Promise<Response> {
	const own = await caches.match(address, { cacheName: names.cache, ignoreVary: true });
	if (own !== undefined) return own;
	const older = isHashed(address, names) ? await fromAnyRelease(address, names) : undefined;
	return older ?? fetch(request);
}

self.addEventListener('message', (event) => {
	const [port] = event.ports;
	if (event.data === 'take over') event.waitUntil(self.skipWaiting());
	else if (event.data === 'about' && port !== undefined) event.waitUntil(sayWho(port));
	else if (event.data === 'here') event.waitUntil(tidy());
});

async function sayWho(port: MessagePort): Promise<void> {
	const [complete, pages] = await Promise.all([isComplete(names), pagesOf(self.clients, names)]);
	port.postMessage({ version, notes: release, complete, pages: pages.length });
}

/** Mends what the browser has thrown away, and deletes the caches of releases that nobody runs any more. */
async function tidy(): Promise<void> {
	if (!(await isComplete(names))) await fill(names);
	const all = await caches.keys();
	const run = await versionsRun(await pagesOf(self.clients, names));
	// A page that does not answer may run anything.
	if (run === undefined) return;
	for (const cache of leftovers(all, names, run)) await caches.delete(cache);
}
