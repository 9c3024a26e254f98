// npm run test:durability: kills real browsers in the middle of an edit storm and looks what is left.
//   --part vault  kills while keys change, copies are merged, backups are made, tables are brought up to date
//   --kills 1000  how many in all     --shards 2   how many at the same time
//   --seed N      the same storm again --fresh      forget where the last run stopped
//   --url ADDRESS a site that is served already    --sabotage late|early|torn|hasty   see that the test can fail
// A run that was stopped, or killed, goes on where it was when it is started again with the same seed.
import { execFileSync, fork } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { testPrograms } from './machine.mjs';
import { serve } from './serve.mjs';

const RESULTS = 'docs/durability-results.jsonl';
const PORT = 4729;
/** A shard that stops for a reason of its own (a machine too busy to show a page) is started again so often. */
const RESTARTS = 5;
let restarts = 0;

/** A module of tests/durability. */
async function load(name) {
	const path = fileURLToPath(new URL(`../tests/durability/${name}.ts`, import.meta.url));
	return (await runnerImport(path, { configFile: false, logLevel: 'warn' })).module;
}

const { values } = parseArgs({
	options: {
		part: { type: 'string', default: 'storm' },
		kills: { type: 'string', default: '1000' },
		shards: { type: 'string', default: '2' },
		seed: { type: 'string', default: '1' },
		fresh: { type: 'boolean', default: false },
		url: { type: 'string' },
		sabotage: { type: 'string' },
		// One shard of a run; the run starts it.
		shard: { type: 'string' }
	}
});
const { seed, sabotage } = values;
const isVault = values.part === 'vault';
const kills = Number(values.kills);
const shards = Number(values.shards);
// Not in test-results, which other tests empty.
const run = `.durability/${isVault ? 'vault-' : ''}${sabotage ?? 'seed'}-${seed}`;
const folderOf = (shard) => `${run}/shard-${shard + 1}`;
const killsOf = (shard) => Math.floor(kills / shards) + Number(shard < kills % shards);

if (values.shard === undefined) process.exitCode = await runAll();
else await runOne(Number(values.shard));

/** In a process of its own, so that its clock waits for nobody. */
async function runOne(shard) {
	// The run is gone: nobody would hear of another kill.
	process.on('disconnect', () => process.exit(1));
	const { runShard } = await load(isVault ? 'vault/shard' : 'shard');
	await runShard({
		...(isVault ? { from: await seedOf(values.url) } : {}),
		url: values.url,
		seed: `${seed}/${shard + 1}`,
		kills: killsOf(shard),
		folder: folderOf(shard),
		sabotage,
		onKill: (state) => process.send?.(state.kills)
	});
	process.exit(0);
}

/** What every profile of a vault run begins with. */
async function seedOf(url) {
	const { seedIn } = await load('vault/seed');
	return seedIn(`${run}/seed`, url);
}

async function runAll() {
	testPrograms();
	const commit = commitOfBuild();
	if (commit === undefined) return 1;
	if (values.fresh) rmSync(run, { recursive: true, force: true });
	// Always the same port: another one would be another place to the browser, with none of the plans in it.
	const site = values.url === undefined ? await serve({ port: PORT }) : undefined;
	console.log(`${kills} kills, ${shards} shards, seed ${seed}, commit ${commit}`);
	const url = values.url ?? site.address.replace(/\/$/, '');
	// Once, before the shards ask for it at the same time.
	if (isVault) await seedOf(url);
	const isWhole = await runShards(url);
	await site?.stop();
	return isWhole ? report(commit) : 1;
}

/** The commit that was built: a result must not speak of another one. */
function commitOfBuild() {
	if (!existsSync('build/_app/version.json')) {
		console.error('There is no build. Make one first: npm run build');
		return undefined;
	}
	const git = (...args) => execFileSync('git', args).toString().trim();
	const built = JSON.parse(readFileSync('build/_app/version.json', 'utf8')).version;
	const head = git('rev-parse', '--short=12', 'HEAD');
	if (built !== head && values.url === undefined) {
		console.error(
			`The build is of ${built}, the checkout is at ${head}. Build first: npm run build`
		);
		return undefined;
	}
	const isDirty = git('status', '--porcelain', '--', '.', `:!${RESULTS}`) !== '';
	return isDirty ? `${built}-dirty` : built;
}

async function runShards(url) {
	const done = new Map();
	let shown = 0;
	const progress = () => {
		const sum = [...done.values()].reduce((total, count) => total + count, 0);
		if (sum < shown + 10 && sum < kills) return;
		shown = sum;
		console.log(`${sum} of ${kills} kills`);
	};
	const runs = Array.from({ length: shards }, async (_, shard) => {
		for (let tries = 0; tries <= RESTARTS; tries++) {
			if ((await runShardApart(shard)) === 0) return true;
			restarts++;
			console.log(`shard ${shard + 1} stopped before its end; it goes on with a new profile`);
		}
		return false;
	});
	return (await Promise.all(runs)).every(Boolean);

	function runShardApart(shard) {
		const child = fork(process.argv[1], [
			...process.argv.slice(2),
			`--shard=${shard}`,
			`--url=${url}`
		]);
		child.on('message', (count) => {
			done.set(shard, count);
			progress();
		});
		return new Promise((resolve) => child.once('exit', resolve));
	}
}

async function report(commit) {
	const part = isVault ? 'vault/' : '';
	const [{ readShard }, { summarise }] = [await load(`${part}shard`), await load(`${part}summary`)];
	const { faultLines } = await load('summary');
	const states = Array.from({ length: shards }, (_, shard) => readShard(folderOf(shard)));
	const date = new Date().toISOString().slice(0, 10);
	const result = summarise(states, {
		commit,
		seed,
		date,
		restarts,
		...(sabotage ? { sabotage } : {})
	});
	states.forEach((state, shard) => {
		for (const line of faultLines(state, `shard ${shard + 1}`)) console.log(line);
	});
	console.log(JSON.stringify(result, null, '\t'));
	const wrong = result.lost + result.garbled + result.unopenable;
	if (sabotage !== undefined) {
		console.log(
			wrong > 0 ? `The sabotage was caught: ${wrong} kills.` : 'THE SABOTAGE WENT UNSEEN.'
		);
		return wrong > 0 ? 0 : 1;
	}
	appendFileSync(RESULTS, `${JSON.stringify(result)}\n`);
	console.log(
		`${result.kills} kills, ${result.lost} lost, ${result.garbled} garbled, ${result.unopenable} unopenable`
	);
	return wrong === 0 ? 0 : 1;
}
