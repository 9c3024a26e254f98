import { existsSync, rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import * as z from 'zod/mini';
import { start, type Running } from './browser';
import { Chance } from './chance';
import { check, type Checked } from './check';
import type { Pending } from './ledger';
import { Moment, type Killed } from './moments';
import { exportPlan, openHome, openListed, press, untilOpen } from './pages';
import type { Sabotage } from './sabotage';
import { drawn, ShardFolder } from './shard-folder';
import { Fault, Kind, newWorld, World, type Kind as KillKind } from './world';

/** One line of killing: its own profile, its own numbers, one kill after the other. */
export interface ShardOptions {
	/** The address of the built site, without a slash at its end. */
	readonly url: string;
	readonly seed: string;
	/** How many kills in all, those of earlier runs among them. */
	readonly kills: number;
	/** Where the profile, the state and the evidence of faults are kept. */
	readonly folder: string;
	readonly sabotage?: Sabotage | undefined;
	/** Every kill is of this kind, instead of a mixture of all. */
	readonly only?: KillKind;
	/** Told after every kill. */
	readonly onKill?: (state: ShardState) => void;
}

export const ShardState = z.object({
	seed: z.string(),
	/** Kills that were made. The last one is checked by the next start. */
	kills: z.number(),
	checked: z.number(),
	/** True from a check to the next kill: if it stays true, the run was stopped there and nobody knows what it did. */
	isUnderWay: z.boolean(),
	/** The kind of the last kill. */
	last: z.optional(Kind),
	byKind: z.record(z.string(), z.number()),
	/** Kills that came between the begin and the end of a write. */
	inWrite: z.number(),
	/** Openings of a long log after which the log was found short: the kill came after or in the middle of it. */
	compacted: z.number(),
	/** Age of the oldest thing not kept, by kill, in milliseconds: how far back a kill reaches. */
	reaches: z.array(z.number()),
	/** How late the driver's own timers were before each kill, in milliseconds. */
	lags: z.array(z.number()),
	/** Things that the storm did, and those of them that were owed. */
	done: z.number(),
	owed: z.number(),
	/** What a page had shown under a standing "saved" and what was not kept: it still waited for its hand-over. */
	underSaved: z.number(),
	faults: z.array(Fault),
	seconds: z.number(),
	chromium: z.string(),
	world: World
});
export type ShardState = z.infer<typeof ShardState>;

const newState = (seed: string): ShardState => ({
	seed,
	kills: 0,
	checked: 0,
	isUnderWay: false,
	byKind: {},
	inWrite: 0,
	compacted: 0,
	reaches: [],
	lags: [],
	done: 0,
	owed: 0,
	underSaved: 0,
	faults: [],
	seconds: 0,
	chromium: '',
	world: newWorld()
});

/** The kinds of twenty kills, in an order of chance. */
const deck: readonly KillKind[] = [
	...Array<KillKind>(3).fill('in the storm'),
	...Array<KillKind>(3).fill('right after "saved"'),
	...Array<KillKind>(3).fill('500 ms after the last key'),
	...Array<KillKind>(3).fill('after opening a long log'),
	...Array<KillKind>(2).fill('while a plan is made'),
	...Array<KillKind>(2).fill('while a plan is removed'),
	...Array<KillKind>(2).fill('on reload, close or leaving'),
	'while two tabs write',
	'at the first start'
];

/** After so many kills the storm moves to another plan, where there is one. */
const OLD = 60;
/** No more plans than this beside the main one. */
const SPARES = 3;

/** Kills until the number is reached, and checks the last kill. Goes on where an earlier run stopped. */
export async function runShard(options: ShardOptions): Promise<ShardState> {
	const shard = new Shard(options);
	await shard.run();
	return shard.state;
}

/** Reads how far a shard has come; undefined when it never began. */
export function readShard(folder: string): ShardState | undefined {
	const written = new ShardFolder(folder).read();
	return written === undefined ? undefined : z.parse(ShardState, written);
}

class Shard {
	readonly #options: ShardOptions;
	readonly #folder: ShardFolder;
	#state: ShardState;

	constructor(options: ShardOptions) {
		this.#options = options;
		this.#folder = new ShardFolder(options.folder);
		this.#state = readShard(options.folder) ?? newState(options.seed);
	}

	get state(): ShardState {
		return this.#state;
	}

	async run(): Promise<void> {
		this.#folder.make();
		// Nobody knows what a storm did that was stopped from outside: it begins anew, on a new profile.
		if (this.#state.isUnderWay) this.#forgetProfile();
		while (this.#state.kills < this.#options.kills) await this.#killOnce();
		if (this.#state.checked < this.#state.kills) await this.#checkLast();
	}

	#forgetProfile(): void {
		rmSync(this.#folder.profile, { recursive: true, force: true });
		this.#state = { ...this.#state, checked: this.#state.kills, world: newWorld() };
	}

	async #killOnce(): Promise<void> {
		const began = performance.now();
		const { kills, seed } = this.#state;
		const kind = this.#kindOf(kills);
		const chance = new Chance(`${seed}/${kills}`);
		const scene = { url: this.#options.url, chance, name: String(kills + 1) };
		let running = await this.#start();
		let moment = new Moment({ ...scene, running });
		try {
			await moment.listen();
			await this.#check(running, { isUnderWay: true });
			if (kind === 'at the first start') {
				await running.context.close();
				this.#forgetProfile();
				running = await this.#start();
				moment = new Moment({ ...scene, running });
				await moment.listen();
			} else await this.#prepare(running.page);
			const killed = await moment.run(this.#fit(kind), this.#state.world);
			this.#note(killed, this.#fit(kind));
		} finally {
			await running.context.close().catch(() => undefined);
		}
		this.#folder.keepEvidence();
		this.#write({ seconds: this.#state.seconds + (performance.now() - began) / 1000 });
		this.#options.onKill?.(this.#state);
	}

	#start(): Promise<Running> {
		const isKnown = Object.keys(this.#state.world.plans).length > 0;
		if (isKnown && !existsSync(this.#folder.profile))
			throw new Error(
				`Somebody removed the profile in ${this.#options.folder}; begin anew with --fresh`
			);
		return start(this.#folder.profile, this.#options.sabotage);
	}

	#kindOf(kill: number): KillKind {
		if (this.#options.only !== undefined) return this.#options.only;
		return drawn(deck, this.#state.seed, kill);
	}

	/** Enough plans: one is removed instead of another one made. */
	#fit(kind: KillKind): KillKind {
		const isFull = Object.keys(this.#state.world.plans).length > SPARES;
		return kind === 'while a plan is made' && isFull ? 'while a plan is removed' : kind;
	}

	async #check(running: Running, next: { readonly isUnderWay: boolean }): Promise<void> {
		const { world, kills, last, lags } = this.#state;
		const checked = await check(running.page, this.#options.url, world);
		const faults = checked.faults.map((fault) => ({
			...fault,
			lines: [...fault.lines, `timers of the driver were ${lags.at(-1) ?? 0} ms late`],
			kill: kills,
			...(last === undefined ? {} : { kind: last })
		}));
		if (faults.length > 0) this.#folder.keepFailure(kills, world);
		this.#write({
			checked: kills,
			...next,
			chromium: running.version,
			compacted: this.#state.compacted + Number(checked.isCompacted),
			faults: [...this.#state.faults, ...faults],
			world: checked.world
		});
		this.#reach(checked, world.pending);
	}

	/** How far back the kill reached, by the oldest thing that is not there. */
	#reach({ kept }: Checked, pending: readonly Pending[]): void {
		if (kept.length === 0) return;
		const reach = kept.map((count, tab) => pending[tab]?.ages[count] ?? 0);
		const under = kept.map((count, tab) => Math.max(0, (pending[tab]?.shown ?? 0) - count));
		this.#write({
			reaches: [...this.#state.reaches, Math.max(...reach)],
			underSaved: this.#state.underSaved + under.reduce((sum, count) => sum + count, 0)
		});
	}

	/** Makes sure that there is a plan to write in, and opens it. */
	async #prepare(page: Page): Promise<void> {
		const { world } = this.#state;
		const spare = Object.values(world.plans).find(
			(plan) => plan.id !== world.main && Object.keys(plan.threats).length > 0
		);
		const isOld = world.age > OLD && spare !== undefined;
		if (world.main !== undefined && !isOld) return;
		await openHome(page, this.#options.url);
		if (spare === undefined) {
			await press(page.getByRole('button', { name: 'Open the worked example' }));
			await untilOpen(page);
		} else await openListed(page, spare.id);
		const plan = await exportPlan(page);
		this.#write({
			world: {
				...world,
				main: plan.id,
				age: 0,
				drafts: {},
				plans: { ...world.plans, [plan.id]: plan },
				example: world.example ?? plan
			}
		});
	}

	#note({ world, lag, wasInWrite, mistyped }: Killed, kind: KillKind): void {
		const { byKind, kills, faults } = this.#state;
		const odd: Fault = { kill: kills + 1, kind, what: 'garbled', lines: [mistyped ?? ''] };
		this.#write({
			kills: kills + 1,
			isUnderWay: false,
			last: kind,
			lags: [...this.#state.lags, lag],
			byKind: { ...byKind, [kind]: (byKind[kind] ?? 0) + 1 },
			inWrite: this.#state.inWrite + Number(wasInWrite),
			done: this.#state.done + world.pending.reduce((sum, { ops }) => sum + ops.length, 0),
			owed: this.#state.owed + world.pending.reduce((sum, { least }) => sum + least, 0),
			faults: mistyped === undefined ? faults : [...faults, odd],
			world
		});
	}

	async #checkLast(): Promise<void> {
		const running = await this.#start();
		try {
			await this.#check(running, { isUnderWay: false });
		} finally {
			await running.context.close();
		}
	}

	/** Changes the state and writes it. */
	#write(change: Partial<ShardState>): void {
		this.#state = { ...this.#state, ...change };
		this.#folder.write(this.#state);
	}
}
