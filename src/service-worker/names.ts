/** The files of one release and the name of the cache that holds them, as plain values. */
export interface Names {
	/** Address of the folder that the site lives in, with a slash at the end. */
	readonly scope: string;
	/** Addresses of everything the release needs; the page itself is the scope. */
	readonly addresses: readonly string[];
	readonly cache: string;
	/** Begins the name of every cache of this site, whatever the release. */
	readonly prefix: string;
}

/** Files with their content in their name: the same name is the same file, in every release. */
const HASHED = '_app/immutable/';
/** Served for other programs; Holdfast itself never reads it. */
const notNeeded = new Set(['plan.schema.json', 'holdfast.html']);

/**
 * @param base the folder of the worker as a path without a slash at the end, as Kit gives it
 * @param paths every file of the build, beginning with `base`
 */
export function namesOf(
	scope: string,
	{ base, paths, version }: { base: string; paths: readonly string[]; version: string }
): Names {
	const files = paths
		.map((path) => path.slice(base.length + 1))
		.filter((file) => !notNeeded.has(file));
	const prefix = `holdfast ${new URL(scope).pathname} `;
	return {
		scope,
		addresses: ['', ...files].map((file) => new URL(file, scope).href),
		// Two builds of one commit with different files are two releases to the cache.
		cache: `${prefix}${version} ${fingerprint(files.join('\n'))}`,
		prefix
	};
}

/** The release whose files a cache holds; undefined for a cache that is not one of this site. */
export function versionOf(cache: string, { prefix }: Names): string | undefined {
	return cache.startsWith(prefix) ? cache.slice(prefix.length).split(' ')[0] : undefined;
}

/** Whether an address names a file by its content. */
export const isHashed = (address: string, { scope }: Names): boolean =>
	address.startsWith(scope + HASHED);

/**
 * The address under which a request is answered from a cache: the page for the folder and `index.html` with any
 * query, a listed file, or a hashed file that another release may hold. Undefined leaves it to the browser.
 */
export function answerable(
	{ method, url }: { readonly method: string; readonly url: string },
	names: Names
): string | undefined {
	if (method !== 'GET') return undefined;
	const { origin, pathname } = new URL(url);
	const address = origin + pathname;
	if (address === names.scope || address === `${names.scope}index.html`) return names.scope;
	return names.addresses.includes(address) || isHashed(address, names) ? address : undefined;
}

/** FNV-1a over UTF-16 units, 32 bits: tells lists of file names apart, no more. */
function fingerprint(text: string): string {
	let hash = 0x811c9dc5;
	for (let n = 0; n < text.length; n++)
		hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193) >>> 0;
	return hash.toString(16).padStart(8, '0');
}
