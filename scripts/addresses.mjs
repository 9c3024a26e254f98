// What is done to the page that Kit wrote, so that it opens at any address.
import { createHash } from 'node:crypto';

/** The one inline script, without a type or a source: what the policy's hash is about. */
const inlineScript = /<script>([\s\S]*?)<\/script>/g;

/** An address from the root of the host, in an attribute or an import. `//` would be another host. */
const fromRoot = /((?:href|src)="|import\(")\/(?!\/)/g;

/** As the browser computes it, over the bytes between the tags. */
const hashOf = (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

function onlyScript(html) {
	const found = [...html.matchAll(inlineScript)];
	if (found.length !== 1) throw new Error(`${found.length} inline scripts in the page, not one`);
	return found[0][1];
}

/**
 * The page with every address relative to itself and the hash of its script in the policy written anew.
 *
 * @param {string} html the page as Kit wrote it
 * @returns {string}
 * @throws when there is no script, address or hash to change, or an address from the root is left
 */
export function relative(html) {
	const before = onlyScript(html);
	if (!html.includes(hashOf(before)))
		throw new Error("The policy does not hold the hash of the page's own script");
	if (!/import\("\//.test(before)) throw new Error('The script imports nothing from the root');
	const moved = html.replace(fromRoot, '$1./');
	if (moved.includes('"/_app')) throw new Error('An address from the root is left');
	return moved.replace(hashOf(before), hashOf(onlyScript(moved)));
}

/**
 * The page of the single file, which may ask for nothing: what it links to beside itself is taken out.
 *
 * @param {string} html the page as Kit wrote it, with script and style in it
 * @returns {string}
 * @throws when the policy does not hold the script's hash, or the head still points at a file
 */
export function alone(html) {
	const script = onlyScript(html);
	if (!html.includes(hashOf(script)))
		throw new Error("The policy does not hold the hash of the page's own script");
	const head = html.slice(0, html.indexOf('</head>'));
	const bare = head.replace(/^\s*<link\b(?![^>]*\bhref="data:)[^>]*>\n?/gm, '');
	if (/\b(?:href|src)="(?!data:)/.test(bare.replace(/<style[\s\S]*?<\/style>/g, '')))
		throw new Error('The single file points at another file');
	return bare + html.slice(head.length);
}
