import { isHashed, versionOf, type Names } from './names';

/** Fetched at a time: few, so that the page's own requests pass in between on a slow line. */
const AT_A_TIME = 4;

/** Why a release is not installed. The browser tries again with its next look for updates. */
export class NotInstalled extends Error {
	override readonly name = 'NotInstalled';
}

/**
 * Stores everything a release needs, or throws. A file with its content in its name is taken from an older
 * release or an interrupted try where one holds it; everything else is fetched anew.
 */
export async function fill(names: Names): Promise<void> {
	const cache = await caches.open(names.cache);
	const waiting = [...names.addresses];
	const next = async (): Promise<void> => {
		for (let address = waiting.shift(); address !== undefined; address = waiting.shift())
			await store(address, { cache, names });
	};
	try {
		await Promise.all(Array.from({ length: AT_A_TIME }, next));
	} catch (error) {
		// On a full disk what was fetched so far takes the room that plans need.
		if (isFull(error)) await caches.delete(names.cache);
		throw error;
	}
	if (!(await isComplete(names))) throw new NotInstalled('the cache went away meanwhile');
}

const isFull = (error: unknown): boolean =>
	error instanceof DOMException && error.name === 'QuotaExceededError';

/** Whether every file of the release is stored. */
export async function isComplete(names: Names): Promise<boolean> {
	if (!(await caches.has(names.cache))) return false;
	const stored = await (await caches.open(names.cache)).keys();
	const held = new Set(stored.map(({ url }) => url));
	return names.addresses.every((address) => held.has(address));
}

/** A file that some release of this site holds, newest first. */
export async function fromAnyRelease(address: string, names: Names): Promise<Response | undefined> {
	for (const cacheName of (await caches.keys()).reverse()) {
		if (versionOf(cacheName, names) === undefined) continue;
		const found = await caches.match(address, { cacheName, ignoreVary: true });
		if (found !== undefined) return found;
	}
	return undefined;
}

async function store(address: string, { cache, names }: { cache: Cache; names: Names }) {
	const hashed = isHashed(address, names);
	if (hashed && (await cache.match(address, { ignoreVary: true })) !== undefined) return;
	const held = hashed ? await fromAnyRelease(address, names) : undefined;
	if (held !== undefined) {
		await cache.put(address, held);
		return;
	}
	// A hashed file that the page has just loaded is only asked whether it is still good.
	const response = await fetch(address, {
		cache: hashed ? 'no-cache' : 'reload',
		// A sign-in page of a network in between answers by sending elsewhere.
		redirect: 'error'
	});
	await check(response.clone(), address, names);
	await cache.put(address, response);
}

async function check(response: Response, address: string, names: Names): Promise<void> {
	if (response.status !== 200)
		throw new NotInstalled(`${address} was answered ${String(response.status)}`);
	if (address === names.scope) {
		if (!isPageOf(await response.text(), names))
			throw new NotInstalled('the page on the server is of another release');
		return;
	}
	// Some hosts answer a missing file with their start page and say that all is well.
	if (response.headers.get('content-type')?.includes('text/html') === true)
		throw new NotInstalled(`${address} was answered with a page`);
}

/**
 * Whether a page is the one of this release: each script and style it names is in the list. While a host
 * changes over, the worker may be new and the page still old.
 */
export function isPageOf(html: string, { addresses, scope }: Names): boolean {
	const named = html.match(/_app\/immutable\/[\w./-]+/g) ?? [];
	const listed = new Set(addresses);
	return named.length > 0 && named.every((file) => listed.has(new URL(file, scope).href));
}
