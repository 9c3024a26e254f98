/** Names of what Holdfast keeps in the browser's small store begin so. */
const OWN = 'holdfast';

/**
 * Removes what the browser keeps of Holdfast beside its databases: the release for working offline, its worker, small
 * notes. Says whether it let go of all of it.
 */
export async function clearSurroundings(): Promise<boolean> {
	const done = await Promise.allSettled([unregister(), dropCaches(), clearNotes()]);
	return done.every(({ status }) => status === 'fulfilled');
}

/** The folder that the site lives in: other sites may stand beside it under the same host. */
const scope = (): URL => new URL('./', location.href);

async function unregister(): Promise<void> {
	if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
	const registrations = await navigator.serviceWorker.getRegistrations();
	const own = registrations.filter((registration) => registration.scope === scope().href);
	await Promise.all(own.map((registration) => registration.unregister()));
}

async function dropCaches(): Promise<void> {
	if (!('caches' in window)) return;
	const prefix = `${OWN} ${scope().pathname} `;
	const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
	await Promise.all(names.map((name) => caches.delete(name)));
}

function clearNotes(): Promise<void> {
	sessionStorage.clear();
	for (const key of Object.keys(localStorage))
		if (key.startsWith(OWN)) localStorage.removeItem(key);
	return Promise.resolve();
}
