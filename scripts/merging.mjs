// npm run test:merging: plays histories of copies that go apart and come together, and looks whether a value is lost.
//   --count 100000  how many in all     --shards 2  how many at the same time
//   --from 1        the first history   --fresh     forget where the last run stopped
//   --minutes N     stop after so long; what was played is kept
// A run that was stopped goes on where it was when it is started again with the same numbers. Every whole run adds a
// line to docs/merging-results.jsonl; what a shorter one has played so far is said at its end.
import { execFileSync, fork } from 'node:child_process';
import { webcrypto } from 'node:crypto';
import {
	appendFileSync,
	existsSync,
	mkdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';

const RESULTS = 'docs/merging-results.jsonl';
const HISTORIES = '/src/lib/storage/versions/histories.builders.ts';
/** So many histories are played between two notes of how far it is. */
const STRETCH = 50;

const { values } = parseArgs({
	options: {
		count: { type: 'string', default: '100000' },
		shards: { type: 'string', default: '2' },
		from: { type: 'string', default: '1' },
		minutes: { type: 'string', default: 'Infinity' },
		fresh: { type: 'boolean', default: false },
		// One shard of a run; the run starts it.
		shard: { type: 'string' }
	}
});
const [count, shards, from] = [values.count, values.shards, values.from].map(Number);
const until = Date.now() + Number(values.minutes) * 60_000;
const run = `.merging/${from}-${count}-${shards}`;
const noteOf = (shard) => `${run}/shard-${shard + 1}.json`;
const read = (shard) =>
	existsSync(noteOf(shard))
		? JSON.parse(readFileSync(noteOf(shard), 'utf8'))
		: { histories: 0, merges: 0, undone: 0, items: 0, doubled: 0, milliseconds: 0, wrong: [] };

process.exitCode = values.shard === undefined ? await runAll() : await runOne(Number(values.shard));

/** Plays every history of one shard, in a process of its own. */
async function runOne(shard) {
	process.on('disconnect', () => process.exit(1));
	const drawFrom = replaceRandom();
	const server = await createServer({
		...{ configFile: false, logLevel: 'error', appType: 'custom' },
		server: { middlewareMode: true, hmr: false, ws: false, watch: null },
		optimizeDeps: { noDiscovery: true }
	});
	const { History } = await server.ssrLoadModule(HISTORIES);
	const state = read(shard);
	const last = Math.floor(count / shards) + Number(shard < count % shards);
	while (state.histories < last && Date.now() < until) {
		const begin = performance.now();
		const end = Math.min(last, state.histories + STRETCH);
		for (; state.histories < end; state.histories++) {
			const seed = from + state.histories * shards + shard;
			drawFrom(seed);
			await playOne(History, seed, state);
		}
		state.milliseconds += Math.round(performance.now() - begin);
		writeFileSync(noteOf(shard), JSON.stringify(state));
		process.send?.(state.histories);
	}
	await server.close();
	process.exit(0);
}

/** The same ids for the same history, so that one that went wrong can be played again; and in a fraction of the time. */
function replaceRandom() {
	let state = 0;
	const byte = () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state >>> 24;
	};
	Object.defineProperty(webcrypto, 'getRandomValues', {
		value: (array) => {
			const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
			for (let at = 0; at < bytes.length; at++) bytes[at] = byte();
			return array;
		}
	});
	return (seed) => {
		state = seed;
	};
}

async function playOne(History, seed, state) {
	try {
		const played = await new History(seed).play();
		for (const name of ['merges', 'undone', 'items', 'doubled']) state[name] += played[name];
		for (const wrong of played.wrong) state.wrong.push({ seed, wrong });
	} catch (error) {
		state.wrong.push({ seed, wrong: String(error) });
	}
}

async function runAll() {
	if (values.fresh) rmSync(run, { recursive: true, force: true });
	mkdirSync(run, { recursive: true });
	const done = Array.from({ length: shards }, () => 0);
	let shown = 0;
	const shardDone = (shard) => (histories) => {
		done[shard] = histories;
		const sum = done.reduce((total, each) => total + each, 0);
		if (sum < shown + 1_000) return;
		shown = sum;
		console.log(`${sum} of ${count} histories`);
	};
	const ends = done.map((_, shard) => {
		const child = fork(process.argv[1], [...process.argv.slice(2), `--shard=${shard}`]);
		child.on('message', shardDone(shard));
		return new Promise((resolve) => child.once('exit', resolve));
	});
	const codes = await Promise.all(ends);
	return codes.every((code) => code === 0) ? report() : 1;
}

function report() {
	const states = Array.from({ length: shards }, (_, shard) => read(shard));
	const sum = (name) => states.reduce((total, state) => total + state[name], 0);
	const git = (...args) => execFileSync('git', args).toString().trim();
	const isDirty = git('status', '--porcelain', '--', '.', `:!${RESULTS}`) !== '';
	const wrong = states.flatMap((state) => state.wrong);
	const result = {
		commit: `${git('rev-parse', '--short=12', 'HEAD')}${isDirty ? '-dirty' : ''}`,
		date: new Date().toISOString().slice(0, 10),
		...{ from, histories: sum('histories'), shards, merges: sum('merges') },
		...{ undone: sum('undone'), items: sum('items'), doubled: sum('doubled'), lost: wrong.length },
		seconds: Math.round(Math.max(...states.map(({ milliseconds }) => milliseconds)) / 1_000),
		machine: `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()
			.split('.')
			.slice(0, 2)
			.join('.')}, Node ${process.versions.node}`
	};
	for (const each of wrong.slice(0, 20)) console.log(JSON.stringify(each));
	console.log(JSON.stringify(result));
	if (result.histories === count) appendFileSync(RESULTS, `${JSON.stringify(result)}\n`);
	return wrong.length === 0 ? 0 : 1;
}
