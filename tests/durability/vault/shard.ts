import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { withFolder } from '../../support/backup-folder';
import { start, type Running } from '../browser';
import { Chance } from '../chance';
import type { Sabotage } from '../sabotage';
import { drawn, ShardFolder } from '../shard-folder';
import { acts } from './acts';
import { check, type Checked } from './check';
import { Killing, watchUpgrades, type Killed, type Length } from './killing';
import { home, PATIENCE } from './places';
import type { SeedFiles } from './seed';
import { Fault, Known, newWorld, World, type Kind as KillKind } from './world';

/** One line of killing: its own profile, one kill after the other. */
export interface ShardOptions {
	/** The address of the built site, without a slash at its end. */
	readonly url: string;
	readonly seed: string;
	/** How many kills in all, those of earlier runs among them. */
	readonly kills: number;
	/** Where the profile, the state and the evidence of faults are kept. */
	readonly folder: string;
	readonly from: SeedFiles;
	readonly sabotage?: Sabotage | undefined;
	/** Every kill is of this kind, where it can be. */
	readonly only?: KillKind;
	readonly onKill?: (state: ShardState) => void;
}

const Lengths = z.record(z.string(), z.array(z.object({ whole: z.number(), writing: z.number() })));

export const ShardState = z.object({
	seed: z.string(),
	kills: z.number(),
	checked: z.number(),
	/** True from a check to the next kill: if it stays true, nobody knows what was done. */
	isUnderWay: z.boolean(),
	byKind: z.record(z.string(), z.number()),
	/** Kills between the first write of an act and the word that it is done, by kind. */
	amid: z.record(z.string(), z.number()),
	/** Kills that came between the begin and the end of a write. */
	inWrite: z.number(),
	/** Starts that found keys half changed, where the lock screen says so. */
	unfinished: z.number(),
	/** How long acts took that came to their end, in milliseconds. */
	lengths: Lengths,
	faults: z.array(Fault),
	seconds: z.number(),
	chromium: z.string(),
	merged: z.optional(Known),
	world: World
});
export type ShardState = z.infer<typeof ShardState>;

const newState = (seed: string, world: World): ShardState => ({
	seed,
	kills: 0,
	checked: 0,
	isUnderWay: false,
	byKind: {},
	amid: {},
	inWrite: 0,
	unfinished: 0,
	lengths: {},
	faults: [],
	seconds: 0,
	chromium: '',
	world
});

/** The kinds of twenty kills. Where one cannot be, its counterpart takes its place. */
const deck: readonly KillKind[] = [
	...Array<KillKind>(3).fill('while the first passphrase is set'),
	...Array<KillKind>(3).fill('while every passphrase is removed'),
	...Array<KillKind>(3).fill('while new keys are made'),
	...Array<KillKind>(3).fill('while a copy is merged'),
	...Array<KillKind>(2).fill('while a merge is taken back'),
	...Array<KillKind>(2).fill('while a backup is made'),
	...Array<KillKind>(2).fill('while a backup is restored'),
	...Array<KillKind>(2).fill('while tables are brought up to date')
];

/** So many of the last lengths say how long an act takes: the machine is not always equally busy. */
const RECENT = 4;

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
		const { folder, seed, from } = options;
		this.#options = options;
		this.#folder = new ShardFolder(folder);
		this.#state = readShard(folder) ?? newState(seed, newWorld(from));
	}

	get state(): ShardState {
		return this.#state;
	}

	async run(): Promise<void> {
		this.#folder.make();
		if (!existsSync(this.#folder.profile)) this.#beginAnew();
		while (this.#state.kills < this.#options.kills) {
			if (this.#state.isUnderWay) this.#beginAnew();
			await this.#killOnce();
		}
		if (this.#state.world.pending === undefined) return;
		await this.#inBrowser(this.#folder.profile, async (running) => {
			await this.#check(running);
		});
	}

	/** A fresh copy of the profile that was made once. */
	#beginAnew(): void {
		const { from } = this.#options;
		const { merged } = this.#state;
		rmSync(this.#folder.profile, { recursive: true, force: true });
		cpSync(from.profile, this.#folder.profile, { recursive: true });
		const world = { ...newWorld(from), ...(merged === undefined ? {} : { merged }) };
		this.#write({ world, isUnderWay: false });
	}

	async #inBrowser(profile: string, work: (running: Running) => Promise<void>): Promise<void> {
		const running = await start(profile, this.#options.sabotage);
		try {
			await withFolder(running.page);
			await work(running);
		} finally {
			await running.context.close().catch(() => undefined);
		}
	}

	async #killOnce(): Promise<void> {
		const began = performance.now();
		const kind = this.#kind();
		if (kind === 'while tables are brought up to date') await this.#killUpgrade(kind);
		else
			await this.#inBrowser(this.#folder.profile, async (running) => {
				const killing = this.#killing(running);
				await killing.listen();
				if (await this.#check(running)) await this.#killAct(running, killing);
			});
		this.#folder.keepEvidence();
		this.#write({ seconds: this.#state.seconds + (performance.now() - began) / 1000 });
		this.#options.onKill?.(this.#state);
	}

	#killing(running: Running): Killing {
		const { seed, kills } = this.#state;
		return new Killing(running, new Chance(`${seed}/${kills}`));
	}

	async #killAct(running: Running, killing: Killing): Promise<void> {
		const { from } = this.#options;
		// Only now is it known what the last kill left.
		const kind = this.#fit(this.#kind());
		if (kind === 'while tables are brought up to date') return;
		const { kills, world } = this.#state;
		this.#write({ isUnderWay: true });
		const next = `quiet herons ${kills + 1} over the seventh weir`;
		const ready = await acts[kind]({ page: running.page, world, seed: from, next });
		const { merged } = this.#state;
		const isNew = kind === 'while a copy is merged' && merged === undefined;
		const killed = await killing.run(ready, isNew ? undefined : this.#usual(kind));
		const { isTold, hasWritten } = killed;
		const changed = nextOf(kind, next);
		const pending = {
			...{ kind, isTold, hasWritten, kill: kills + 1 },
			...(changed === undefined ? {} : { next: changed })
		};
		this.#note(kind, killed);
		this.#write({ world: { ...world, plans: this.#plansFor(kind), pending } });
	}

	/** What is restored was removed first. */
	#plansFor(kind: KillKind): World['plans'] {
		const { plans } = this.#state.world;
		if (kind !== 'while a backup is restored') return plans;
		const { restorable } = this.#options.from;
		return Object.fromEntries(Object.entries(plans).filter(([id]) => !restorable.includes(id)));
	}

	/** On a profile of its own, which is looked at right away and then given up. */
	async #killUpgrade(kind: KillKind): Promise<void> {
		const { url, from, folder } = this.#options;
		const profile = join(folder, 'profile-older');
		rmSync(profile, { recursive: true, force: true });
		cpSync(from.older, profile, { recursive: true });
		await this.#inBrowser(profile, async (running) => {
			const { page } = running;
			const killing = this.#killing(running);
			await watchUpgrades(page);
			await killing.listen();
			const visit = (): Promise<unknown> => page.goto(`${url}/`, PATIENCE);
			const listed = async (): Promise<void> => {
				await home(page);
			};
			this.#note(kind, await killing.begin(visit, listed, this.#usual(kind)));
		});
		this.#folder.keepEvidence(profile);
		await this.#inBrowser(profile, async ({ page }) => {
			const checked = await check({ page, url, seed: from, world: newWorld(from) });
			this.#judge(checked, { kind, kill: this.#state.kills });
		});
	}

	#usual(kind: KillKind): Length | undefined {
		const recent = (this.#state.lengths[kind] ?? []).slice(-RECENT);
		if (recent.length === 0) return undefined;
		const middle = (of: (length: Length) => number): number =>
			recent.map(of).sort((one, other) => one - other)[Math.floor(recent.length / 2)] ?? 0;
		return { whole: middle(({ whole }) => whole), writing: middle(({ writing }) => writing) };
	}

	#kind(): KillKind {
		if (this.#options.only !== undefined) return this.#options.only;
		const { seed, kills } = this.#state;
		return drawn(deck, seed, kills);
	}

	/** What can be done with the profile as it is. */
	#fit(kind: KillKind): KillKind {
		const { passphrase, isMerged } = this.#state.world;
		const isOfKeys = nextOf(kind, '') !== undefined;
		if (isOfKeys && passphrase === null) return 'while the first passphrase is set';
		if (kind === 'while the first passphrase is set')
			return this.#state.kills % 2 === 0
				? 'while new keys are made'
				: 'while every passphrase is removed';
		const isOfMerge = kind === 'while a copy is merged' || kind === 'while a merge is taken back';
		if (!isOfMerge) return kind;
		return isMerged ? 'while a merge is taken back' : 'while a copy is merged';
	}

	/** Whether something is known of the profile afterwards. */
	async #check({ page, version }: Running): Promise<boolean> {
		const { url, from } = this.#options;
		const { world } = this.#state;
		this.#write({ chromium: version });
		const checked = await check({ page, url, seed: from, world });
		if (world.pending !== undefined || checked.faults.length > 0)
			this.#judge(checked, world.pending ?? { kill: 0 });
		if (checked.world === undefined) this.#write({ isUnderWay: true });
		else {
			const { merged = this.#state.merged } = checked.world;
			this.#write({ world: checked.world, ...(merged === undefined ? {} : { merged }) });
		}
		return checked.world !== undefined;
	}

	#judge({ faults, isUnfinished }: Checked, of: Pick<Fault, 'kill' | 'kind'>): void {
		const { kill, kind } = of;
		if (faults.length > 0) this.#folder.keepFailure(this.#state.kills, this.#state.world);
		const found = faults.map((fault) => ({ ...fault, kill, ...(kind ? { kind } : {}) }));
		this.#write({
			checked: this.#state.checked + 1,
			unfinished: this.#state.unfinished + Number(isUnfinished),
			faults: [...this.#state.faults, ...found]
		});
	}

	#note(kind: KillKind, killed: Killed): void {
		const { byKind, amid, kills, lengths, inWrite } = this.#state;
		const { isTold, hasWritten, wasInWrite, length } = killed;
		const add = (
			counts: Readonly<Record<string, number>>,
			by: boolean
		): Record<string, number> => ({
			...counts,
			[kind]: (counts[kind] ?? 0) + Number(by)
		});
		this.#write({
			kills: kills + 1,
			isUnderWay: false,
			byKind: add(byKind, true),
			amid: add(amid, hasWritten && !isTold),
			inWrite: inWrite + Number(wasInWrite),
			...(length === undefined
				? {}
				: { lengths: { ...lengths, [kind]: [...(lengths[kind] ?? []), length] } })
		});
	}

	/** Changes the state and writes it. */
	#write(change: Partial<ShardState>): void {
		this.#state = { ...this.#state, ...change };
		this.#folder.write(this.#state);
	}
}

/** The passphrase from then on, where an act changes keys. */
function nextOf(kind: KillKind, next: string): string | null | undefined {
	if (kind === 'while every passphrase is removed') return null;
	if (kind === 'while the first passphrase is set' || kind === 'while new keys are made')
		return next;
	return undefined;
}
