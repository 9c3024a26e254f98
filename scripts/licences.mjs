// Every package that we build from must carry a licence that fits Apache-2.0, and be named with a reason.
import { readFileSync } from 'node:fs';

const allowed =
	/^(MIT|MIT-0|ISC|BSD-2-Clause|BSD-3-Clause|0BSD|Apache-2\.0|CC0-1\.0|CC-BY-4\.0|BlueOak-1\.0\.0|Python-2\.0|Unlicense|WTFPL|MPL-2\.0)$/;
const fits = (licence) =>
	typeof licence === 'string' &&
	licence
		.replace(/[()]/g, '')
		.split(/ OR /)
		.some((choice) => choice.split(/ AND /).every((part) => allowed.test(part.trim())));

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const wrong = [];
for (const [path, entry] of Object.entries(lock.packages)) {
	if (path === '' || entry.link) continue;
	if (!fits(licenceOf(path, entry)))
		wrong.push(`${path}: ${licenceOf(path, entry) ?? 'no licence named'}`);
}

/** What the lockfile says, else the package itself, else the first line of its licence file. */
function licenceOf(path, entry) {
	return entry.license ?? fromManifest(path) ?? fromFile(path);
}

function fromManifest(path) {
	try {
		const { license, licenses } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'));
		return typeof license === 'object' ? license.type : (license ?? licenses?.[0]?.type);
	} catch {
		return undefined;
	}
}

function fromFile(path) {
	try {
		const text = readFileSync(`${path}/LICENSE`, 'utf8');
		if (/^\s*MIT License/.test(text)) return 'MIT';
		if (/Apache License\s+Version 2\.0/.test(text)) return 'Apache-2.0';
	} catch {
		// No file: the package counts as having no licence.
	}
	return undefined;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const reasons = readFileSync('docs/dependencies.md', 'utf8');
const named = { ...manifest.dependencies, ...manifest.devDependencies };
for (const [name, version] of Object.entries(named)) {
	if (!reasons.includes(`\`${name}\``)) wrong.push(`${name}: no line in docs/dependencies.md`);
	if (!/^\d/.test(version)) wrong.push(`${name}: ${version} is not an exact version`);
}

if (wrong.length > 0) {
	console.error(wrong.join('\n'));
	process.exit(1);
}
console.log(
	`${Object.keys(lock.packages).length - 1} packages, every licence fits; ${Object.keys(named).length} named with a reason`
);
