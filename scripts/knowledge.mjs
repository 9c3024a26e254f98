// Packs the knowledge into the single file: its text is a third of its size that way (docs/decisions/0020).
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { runnerImport } from 'vite';
import { unpacked } from './unpacked.mjs';

const path = (address) => fileURLToPath(new URL(address, import.meta.url));
const root = path('..').replace(/\/$/, '');

/** Each folder is a pack of its own, so that nothing waits for what it does not ask for. */
const folderOf = (file) => /^\/src\/lib\/content\/([\w-]+)\//.exec(file)?.[1] ?? '';

const gather = 'virtual:all-knowledge';
const packOf = 'virtual:knowledge/';

/** Every module in a folder of the knowledge, as the program would see it; the search above all folders is code. */
async function evaluated() {
	const files = ['/src/lib/content/*/**/*.{ts,json}', '!/src/lib/content/**/*.test.ts'];
	const { module } = await runnerImport(gather, {
		root,
		configFile: false,
		logLevel: 'warn',
		resolve: { alias: { $lib: `${root}/src/lib` } },
		plugins: [
			{
				name: gather,
				resolveId: (id) => (id === gather ? `\0${gather}` : undefined),
				load: (id) =>
					id === `\0${gather}`
						? `export const all = import.meta.glob(${JSON.stringify(files)}, { eager: true });`
						: undefined
			}
		]
	});
	return Object.entries(module.all).map(([file, exported]) => [
		file,
		file.endsWith('.json') ? { default: exported.default } : { ...exported }
	]);
}

/**
 * Whether the same comes back from JSON, to the last key: no function, no date, nothing undefined.
 *
 * @param {Record<string, unknown>} exported what a module gives
 */
export const isPlain = (exported) =>
	Object.keys(exported).length > 0 &&
	isDeepStrictEqual(JSON.parse(JSON.stringify(exported)), exported);

/** What a module takes from modules beside it, without types. */
const takesFrom = (code) =>
	[...code.matchAll(/^(?:import (?!type\b)|\} from )[^;]*'(\.[^']+)';/gm)].map(([, from]) => from);

/** A list of what other files hold would be a second copy of it, and its items no longer the same ones. */
function gathersOthers(file, plain) {
	const code = readFileSync(root + file, 'utf8');
	const beside = (from) => new URL(from, `file://${file}`).pathname;
	return (
		code.includes('import.meta.glob') ||
		takesFrom(code).some((from) => plain.has(`${beside(from)}.ts`) || plain.has(beside(from)))
	);
}

/**
 * The modules that are nothing but data of their own, by folder and by file.
 *
 * @returns {Promise<Map<string, Map<string, Record<string, unknown>>>>}
 */
export async function plainKnowledge() {
	const plain = new Map((await evaluated()).filter(([, exported]) => isPlain(exported)));
	const folders = new Map();
	for (const [file, exported] of plain) {
		if (gathersOthers(file, plain)) continue;
		const folder = folderOf(file);
		folders.set(folder, (folders.get(folder) ?? new Map()).set(file, exported));
	}
	return folders;
}

/**
 * @param {unknown} data plain data
 * @returns {[text: string, size: number]} what `unpacked` makes the same data of
 * @throws when it would not be the same
 */
export function packed(data) {
	const bytes = Buffer.from(JSON.stringify(data));
	const pack = [deflateRawSync(bytes, { level: 9 }).toString('base64'), bytes.length];
	if (!isDeepStrictEqual(unpacked(pack), data)) throw new Error('Packing changes the knowledge');
	return pack;
}

/** A module that takes from the pack what it used to hold. */
function taking({ folder, at, names }) {
	const lines = names.map((name) =>
		name === 'default'
			? `export default pack[${at}].default;`
			: `export const ${name} = pack[${at}].${name};`
	);
	return `import { pack } from '${packOf}${folder}';\n${lines.join('\n')}`;
}

/**
 * Takes plain data out of the modules of the knowledge and puts it, packed, in one module for each folder, which is
 * unpacked when something first asks for it. What holds functions or gathers others stays as it is.
 *
 * @returns {import('vite').Plugin}
 */
export function packedKnowledge() {
	let folders = new Map();
	const placeOf = (id) => {
		const file = id.startsWith(root) ? id.slice(root.length) : id;
		const folder = folderOf(file);
		const files = [...(folders.get(folder)?.entries() ?? [])];
		const at = files.findIndex(([name]) => name === file);
		return at < 0 ? undefined : { folder, at, names: Object.keys(files[at][1]) };
	};
	return {
		name: 'packed-knowledge',
		enforce: 'post',
		async buildStart() {
			folders = await plainKnowledge();
		},
		resolveId: (id) => (id.startsWith(packOf) ? `\0${id}` : undefined),
		load(id) {
			if (!id.startsWith(`\0${packOf}`)) return;
			const data = [...folders.get(id.slice(packOf.length + 1)).values()];
			return `import { unpacked } from ${JSON.stringify(path('unpacked.mjs'))};
export const pack = unpacked(${JSON.stringify(packed(data))});`;
		},
		transform(_, id) {
			const place = placeOf(id);
			return place && { code: taking(place), map: null, moduleType: 'js' };
		}
	};
}
