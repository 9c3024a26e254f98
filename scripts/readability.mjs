// npm run readability: how hard the content is to read, by kind of item. Prints a table, as docs/content-guide.md holds it.
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/** Folders of content and what their texts are called in the table. */
const kinds = [
	['cases', 'cases/cases', 'cases'],
	['threat types', 'threats/threats', 'threatTypes'],
	['readiness', 'readiness/readiness', 'readinessQuestions'],
	['templates', 'templates/templates', 'templates'],
	['coalition guidance', 'coalition/coalition', 'coalitionGuidance'],
	['coalition check', 'coalition/check', 'coalitionCheck'],
	['scenario chains', 'scenarios/scenarios', 'scenarioChains'],
	['injects', 'injects/injects', 'injects'],
	['help', 'help/help', 'helpOffers']
];
/** Keys whose values nobody reads as prose. */
const notProse = new Set(['id', 'url', 'key', 'when', 'seenOn', 'checkedOn', 'title', 'synonyms']);

function textsOf(value, key = '') {
	if (typeof value === 'string') return notProse.has(key) || !/\s/.test(value) ? [] : [value];
	if (value === null || typeof value !== 'object') return [];
	if (Array.isArray(value)) return value.flatMap((each) => textsOf(each, key));
	return Object.entries(value).flatMap(([name, each]) => textsOf(each, name));
}

/** Vowel groups, without a silent e at the end: near enough for a mean over thousands of words. */
const syllables = (word) =>
	Math.max(
		1,
		(word.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/u, '').match(/[aeiouy]+/gu) ?? []).length
	);

function figures(texts) {
	const sentences = texts
		.flatMap((text) => text.split(/(?<=[.?:;])\s+/u))
		.filter((text) => text !== '');
	const lengths = sentences.map((text) => (text.match(/[\p{L}\p{N}’'-]+/gu) ?? []).length);
	const words = texts.flatMap((text) => text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? []);
	const count = lengths.reduce((sum, length) => sum + length, 0);
	const perSentence = count / sentences.length;
	const perWord = words.reduce((sum, word) => sum + syllables(word), 0) / words.length;
	return {
		texts: texts.length,
		words: words.length,
		'words a sentence': perSentence.toFixed(1),
		longest: Math.max(...lengths),
		// Flesch 1948: 206.835 - 1.015 words a sentence - 84.6 syllables a word; 60 to 70 is plain English.
		'reading ease': (206.835 - 1.015 * perSentence - 84.6 * perWord).toFixed(0)
	};
}

const server = await createServer({
	configFile: false,
	logLevel: 'error',
	server: { middlewareMode: true },
	resolve: { alias: { $lib: fileURLToPath(new URL('../src/lib', import.meta.url)) } }
});
const rows = {};
for (const [name, path, exported] of kinds) {
	const module = await server.ssrLoadModule(`/src/lib/content/${path}.ts`);
	if (!(exported in module)) throw new Error(`${path} does not export ${exported}`);
	rows[name] = figures(textsOf(module[exported]));
}
console.table(rows);
await server.close();
