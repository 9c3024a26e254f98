import type { Page } from '@playwright/test';
import { acts, otherActs, storm, type Act } from './acts';
import type { Running } from './browser';
import type { Chance } from './chance';
import { HALF_SECOND, type Pending } from './ledger';
import { addressOf, openHome, press, readTables, untilOpen } from './pages';
import { cellsOf, type PlanJson } from './plan-cells';
import { record, type Message } from './recorder';
import { Tab } from './tab';
import { newWorld, type Kind, type World } from './world';

/** Where a kill takes place. */
export interface Scene {
	readonly running: Running;
	readonly url: string;
	readonly chance: Chance;
	/** Begins every mark of this storm. */
	readonly name: string;
}

/** What is known of a kill right after it. */
export interface Killed {
	/** What the next check must find. */
	readonly world: World;
	/** Whether a write was under way in the browser. */
	readonly wasInWrite: boolean;
	/** How late the driver's own timers were meanwhile, at most, in milliseconds: how busy the machine was. */
	readonly lag: number;
	/** Set when a page held something else than what was typed into it. */
	readonly mistyped: string | undefined;
}

/** A storm lasts at most so many milliseconds from its first key. */
const LONGEST = 900;
/** Milliseconds after which a key that no page has told of will not be told of. */
const UNHEARD = 20_000;
/** Rows after which the next opening makes the log shorter. */
const LONG_LOG = 205;

/** One browser from a check to its kill. */
export class Moment {
	readonly #scene: Scene;
	readonly #tabs = new Map<Page, Tab>();
	#listeners: ((message: Message) => void)[] = [];
	#killedAt: number | undefined;
	#isOver = false;
	#lag: Lag | undefined;
	#lagAtKill = 0;
	/** Transactions that write and have not ended, as far as the pages have told. */
	#writes = 0;
	#world: World = newWorld();

	constructor(scene: Scene) {
		this.#scene = scene;
	}

	/** Listens to every page from its next load on. */
	async listen(): Promise<void> {
		await record(this.#scene.running.context, (message, page) => {
			this.#hear(message, page);
		});
	}

	/** Prepares the kill of a kind, lets the storm loose, and kills. The main plan is open, if the kind needs it. */
	async run(kind: Kind, world: World): Promise<Killed> {
		this.#world = world;
		const { running } = this.#scene;
		this.#lag = watchLag();
		const change = await this.#kinds[kind]().finally(() => {
			this.#isOver = true;
			this.#lag?.stop();
		});
		await running.gone;
		const tabs = [...this.#tabs.values()];
		const killedAt = this.#killedAt ?? 0;
		const lag = this.#lagAtKill;
		const pending: Pending[] = tabs.map(({ ledger }) => ledger.pendingAt(killedAt, lag));
		return {
			world: { ...world, pending, ...change },
			wasInWrite: this.#writes > 0,
			lag: Math.round(lag),
			mistyped: tabs.map(({ ledger }) => ledger.mistyped).find((each) => each !== undefined)
		};
	}

	readonly #kinds: Readonly<Record<Kind, () => Promise<Partial<World>>>> = {
		'in the storm': () => this.#inTheStorm([[...acts, ...otherActs]]),
		'right after "saved"': () => this.#afterSaved(),
		'500 ms after the last key': () => this.#halfASecondLater(),
		'after opening a long log': () => this.#afterOpening(),
		'while a plan is made': () => this.#whileMaking(),
		'while a plan is removed': () => this.#whileRemoving(),
		'on reload, close or leaving': () => this.#onLeaving(),
		'while two tabs write': () => this.#inTheStorm([acts, otherActs]),
		'at the first start': () => this.#atFirstStart()
	};

	#hear({ at, clock, told }: Message, page: Page): void {
		const received = performance.now();
		if (this.#killedAt !== undefined) return;
		const tab = this.#tabs.get(page);
		if (told.kind === 'did' || told.kind === 'save')
			tab?.ledger.hear({ at, clock, told, received });
		if (told.kind === 'write') this.#writes += told.isDone ? -1 : 1;
		for (const listener of this.#listeners) listener({ at, clock, told });
	}

	#kill(): void {
		if (this.#killedAt !== undefined) return;
		this.#killedAt = this.#scene.running.kill();
		this.#lagAtKill = this.#lag?.now() ?? 0;
		for (const { ledger } of this.#tabs.values()) ledger.close();
	}

	#killAfter(milliseconds: number): void {
		setTimeout(() => {
			this.#kill();
		}, milliseconds);
	}

	/**
	 * Half of the kills of a kind are aimed at the next write to a table: in the middle of it, or shortly after.
	 * @returns after how many milliseconds the kill comes at the latest
	 */
	#aim(store: 'log' | 'plans' | 'snapshots' | 'slots', latest: number): number {
		const { chance } = this.#scene;
		const wait = chance.within(-6, 6);
		if (chance.next() < 0.5) return chance.within(0, latest);
		this.#listeners.push(({ told }) => {
			if (told.kind !== 'write' || told.isDone || !told.stores.includes(store)) return;
			if (wait <= 0) this.#kill();
			else this.#killAfter(wait);
		});
		return latest + 1_000;
	}

	/** A tab in which the main plan is open; the first one has it open since the check. */
	async #open(page: Page, letter: string): Promise<Tab> {
		const { url, chance, name, running } = this.#scene;
		const plan = mainOf(this.#world);
		const base = { ...cellsOf(plan, plan), ...this.#world.drafts };
		const start = { page, plan, base, chance: chance.branch(letter), name: `${name}${letter}` };
		const tab = new Tab(start);
		if (page !== running.page) await page.goto(addressOf(url, plan.id, 'organisation'));
		await untilOpen(page);
		this.#tabs.set(page, tab);
		return tab;
	}

	/** What breaks because the browser is gone is no error. */
	async #unlessKilled(doing: Promise<void>): Promise<void> {
		try {
			await doing;
		} catch (error) {
			if (this.#killedAt === undefined) throw error;
		}
	}

	/** Does something so many milliseconds after each tab has begun: how long a page takes to show is not the storm's. */
	async #whenBegun(
		tabs: readonly (readonly [Tab, ...unknown[]])[],
		wait: number,
		act: () => void
	): Promise<void> {
		const hasBegun = (): boolean => tabs.every(([{ ledger }]) => ledger.ops.length > 0);
		while (!hasBegun() && !this.#isOver) await pause(1);
		setTimeout(act, wait);
	}

	async #inTheStorm(choices: readonly (readonly Act[])[]): Promise<Partial<World>> {
		const { running, chance } = this.#scene;
		const tabs: [Tab, readonly Act[]][] = [];
		for (const [place, choice] of choices.entries()) {
			const page = place === 0 ? running.page : await running.context.newPage();
			tabs.push([await this.#open(page, 'ab'.charAt(place)), choice]);
		}
		void this.#whenBegun(tabs, chance.within(0, LONGEST), () => {
			this.#killAfter(this.#aim('log', 0));
		});
		await Promise.all(tabs.map(([tab, choice]) => this.#unlessKilled(storm(tab, choice))));
		return {};
	}

	async #afterSaved(): Promise<Partial<World>> {
		const { running, chance } = this.#scene;
		const tab = await this.#open(running.page, 'a');
		void this.#whenBegun([[tab]], chance.within(0, LONGEST), () => {
			const before = tab.ledger.saved;
			this.#listeners.push(({ told }) => {
				const isSaved = told.kind === 'save' && told.state === 'saved';
				if (isSaved && tab.ledger.saved > before) this.#kill();
			});
		});
		await this.#unlessKilled(storm(tab, [...acts, ...otherActs]));
		return {};
	}

	async #halfASecondLater(): Promise<Partial<World>> {
		const tab = await this.#stormThenStop();
		const wanted = tab.ledger.ops.length;
		// Not before the last key is owed by its own clock, and hardly after.
		const age = (): number => tab.ledger.ageOf(wanted - 1, performance.now());
		const began = performance.now();
		while (age() < HALF_SECOND + (this.#lag?.now() ?? 0)) {
			if (performance.now() - began > UNHEARD) throw new Error('The last key reached no field');
			await pause(1);
		}
		this.#kill();
		return {};
	}

	/** A storm that ends in the middle of whatever it does. */
	async #stormThenStop(): Promise<Tab> {
		const { running, chance } = this.#scene;
		const tab = await this.#open(running.page, 'a');
		void this.#whenBegun([[tab]], chance.within(0, LONGEST), () => {
			tab.isStopped = true;
		});
		await storm(tab, [...acts, ...otherActs]);
		return tab;
	}

	async #onLeaving(): Promise<Partial<World>> {
		const { page } = await this.#stormThenStop();
		const { chance } = this.#scene;
		const leave = chance.pick([
			() => page.reload(),
			() => page.close({ runBeforeUnload: true }),
			() => press(page.getByRole('link', { name: 'Holdfast' }).first())
		]);
		leave().catch(() => undefined);
		this.#killAfter(chance.within(0, 80));
		return {};
	}

	/** Makes the log long, loads the page again, and kills while the log is made shorter. */
	async #afterOpening(): Promise<Partial<World>> {
		const { page } = this.#scene.running;
		const tab = await this.#open(page, 'a');
		const rows = await lengthen(tab);
		await page.reload();
		await untilOpen(page);
		this.#killAfter(this.#aim('snapshots', 600));
		return { rows };
	}

	async #whileMaking(): Promise<Partial<World>> {
		const { running, chance, url, name } = this.#scene;
		const world = this.#world;
		const from = chance.pick(['example', 'new', 'file'] as const);
		const title = from === 'example' ? String(world.example?.settings.title) : `<${name}> 👩🏽‍🚒 плaн`;
		let told: string | undefined;
		this.#listeners.push(({ told: message }) => {
			if (message.kind !== 'save' || message.state !== 'saved') return;
			if (!(message.plan in world.plans)) told = message.plan;
		});
		await openHome(running.page, url);
		await this.#make(from, title);
		await running.gone;
		return { making: { from, title, ...(told === undefined ? {} : { told }) } };
	}

	async #make(from: 'example' | 'new' | 'file', title: string): Promise<void> {
		const { page } = this.#scene.running;
		const latest = this.#aim('plans', 80);
		if (from === 'file') {
			const { example } = this.#world;
			const plan = { ...example, settings: { ...example?.settings, title } };
			const file = { format: 'holdfast-plan', version: 1, savedOn: '2026-11-22', plan };
			const buffer = Buffer.from(JSON.stringify(file));
			// Handing the file over takes longer than the page takes with it.
			page
				.setInputFiles('input[type=file]', {
					name: 'plan.json',
					mimeType: 'application/json',
					buffer
				})
				.catch(() => undefined);
			this.#killAfter(latest * 2);
			return;
		}
		if (from === 'new') {
			await press(page.getByRole('link', { name: 'Assess on your own' }));
			await page.locator('#title').fill(title);
		}
		const name = from === 'new' ? 'Start the plan' : 'Open the worked example';
		await this.#unlessKilled(press(page.getByRole('button', { name })));
		this.#killAfter(latest);
	}

	async #whileRemoving(): Promise<Partial<World>> {
		const { running, url } = this.#scene;
		const { page } = running;
		const { plans, main = '' } = this.#world;
		const id = Object.keys(plans).find((each) => each !== main) ?? main;
		let isTold = false;
		this.#listeners.push(({ told }) => {
			if (told.kind === 'said' && told.text.includes('was removed')) isTold = true;
		});
		await openHome(page, url);
		const row = page.locator('tr', { has: page.locator(`a[href="#/plan/${id}"]`) });
		await press(row.getByRole('button', { name: /^Remove/ }));
		const latest = this.#aim('plans', 80);
		await this.#unlessKilled(press(page.getByRole('button', { name: 'Remove plan' })));
		this.#killAfter(latest);
		await running.gone;
		return { removing: { id, isTold } };
	}

	/** The profile is new: the first visit makes the keys of the vault. */
	async #atFirstStart(): Promise<Partial<World>> {
		const { running, url } = this.#scene;
		const latest = this.#aim('slots', 600);
		running.page.goto(`${url}/`).catch(() => undefined);
		this.#killAfter(latest);
		await running.gone;
		return {};
	}
}

function mainOf({ main, plans }: World): PlanJson {
	const plan = plans[main ?? ''];
	if (plan === undefined) throw new Error('There is no plan to write in');
	return plan;
}

/** Ticks and unticks a field of work until the log is long; says how many rows it has. */
async function lengthen(tab: Tab): Promise<number> {
	const { page, plan } = tab;
	await tab.visit('organisation');
	const box = page.getByRole('checkbox', { name: 'Youth', exact: true });
	await box.waitFor();
	for (;;) {
		const { rowsOf } = await readTables(page);
		const rows = rowsOf[plan.id] ?? 0;
		if (rows >= LONG_LOG) return rows;
		const count = LONG_LOG - rows;
		const isOn = tab.now('work/youth') === true;
		for (let n = 1; n <= count; n++)
			tab.ledger.add({ mark: 'change checkbox', sets: { 'work/youth': isOn !== (n % 2 === 1) } });
		await box.evaluate(async (input: HTMLInputElement, times: number) => {
			for (let n = 0; n < times; n++) {
				input.click();
				// One row each: the next waits until this one is written.
				do await new Promise((resolve) => setTimeout(resolve, 2));
				while (document.querySelector('.bar [data-save="saved"]') === null);
			}
		}, count);
	}
}

/** Milliseconds between two looks at the clock. */
const LOOK = 10;

/** How far back a late timer still says something about the kill, in milliseconds. */
const MEMORY = 1_000;

interface Lag {
	/** How late timers were within the last second, in milliseconds. */
	readonly now: () => number;
	readonly stop: () => void;
}

/** Watches how late the timers of this process are: it does little, so what is late is the machine. */
function watchLag(): Lag {
	let last = performance.now();
	let late: readonly { readonly at: number; readonly by: number }[] = [];
	const timer = setInterval(() => {
		const at = performance.now();
		late = [...late.filter((each) => at - each.at < MEMORY), { at, by: at - last - LOOK }];
		last = at;
	}, LOOK);
	return {
		now: () => Math.max(0, performance.now() - last - LOOK, ...late.map(({ by }) => by)),
		stop: () => {
			clearInterval(timer);
		}
	};
}

const pause = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds));
