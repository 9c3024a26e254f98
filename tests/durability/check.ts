import type { Page } from '@playwright/test';
import { judge, strays, type Cells } from './ledger';
import {
	exportPlan,
	goToStep,
	listPlans,
	openHome,
	openListed,
	readTables,
	saysDamaged,
	type Listed
} from './pages';
import { cellsOf, likeness, type PlanJson } from './plan-cells';
import { draftFields } from './acts';
import type { Fault, Making, World } from './world';

type Found = Pick<Fault, 'what' | 'lines'>;

/** What a check came to: what is wrong, and what is known of the profile from here on. */
export interface Checked {
	readonly faults: readonly Found[];
	readonly world: World;
	/** How many ops each tab of the last storm kept; empty where something was wrong. */
	readonly kept: readonly number[];
	/** Whether the log of the main plan was shorter than before the kill. */
	readonly isCompacted: boolean;
}

/** Starts from the home page and looks whether everything that is owed is there. */
export async function check(page: Page, url: string, world: World): Promise<Checked> {
	await openHome(page, url);
	const listed = await listPlans(page);
	const tables = await readTables(page);
	const checking = new Checking(page, url, world);
	checking.orphans(tables.orphans);
	checking.list(listed);
	checking.removal(listed);
	await checking.making(listed);
	const { main } = world;
	const isCompacted = main !== undefined && (tables.rowsOf[main] ?? 0) < (world.rows ?? 0);
	if (main !== undefined && listed.some(({ id }) => id === main)) await checking.main(main, listed);
	return { ...checking.result(), isCompacted };
}

/** One check, part by part. */
class Checking {
	readonly #page: Page;
	readonly #url: string;
	readonly #world: World;
	readonly #faults: Found[] = [];
	readonly #plans: Record<string, PlanJson>;
	#main: string | undefined;
	#drafts: Record<string, string>;
	#kept: readonly number[] = [];

	constructor(page: Page, url: string, world: World) {
		this.#page = page;
		this.#url = url;
		this.#world = world;
		this.#plans = { ...world.plans };
		this.#main = world.main;
		this.#drafts = { ...world.drafts };
	}

	result(): Omit<Checked, 'isCompacted'> {
		const { age, example } = this.#world;
		const world = {
			...(this.#main === undefined ? {} : { main: this.#main }),
			...(example === undefined ? {} : { example }),
			age: age + 1,
			plans: this.#plans,
			drafts: this.#drafts,
			pending: []
		};
		return { faults: this.#faults, world, kept: this.#kept };
	}

	#fault(what: Found['what'], lines: readonly string[]): void {
		this.#faults.push({ what, lines: [...lines] });
	}

	/** Rows and snapshots of a plan that is not there: something was made or removed by half. */
	orphans(ids: readonly string[]): void {
		if (ids.length > 0) this.#fault('garbled', [`rows without a plan: ${ids.join(' ')}`]);
	}

	/** Every plan that nobody touched is listed under its title. */
	list(listed: readonly Listed[]): void {
		const { plans, removing, main } = this.#world;
		for (const [id, plan] of Object.entries(plans)) {
			if (id === removing?.id) continue;
			const found = listed.find((each) => each.id === id);
			if (found === undefined) this.#fault('lost', [`plan ${id} is not in the list`]);
			else if (id !== main && found.words !== plan.settings.title)
				this.#fault('unopenable', [`plan ${id} is listed as ${JSON.stringify(found.words)}`]);
			if (found === undefined) this.#forget(id);
		}
	}

	/** A plan whose removal was said is gone; one whose removal was not may be there as it was. */
	removal(listed: readonly Listed[]): void {
		const { removing } = this.#world;
		if (removing === undefined) return;
		const isListed = listed.some(({ id }) => id === removing.id);
		if (isListed && removing.isTold)
			this.#fault('garbled', [`plan ${removing.id} was said to be gone and is listed`]);
		if (!isListed) this.#forget(removing.id);
	}

	#forget(id: string): void {
		Reflect.deleteProperty(this.#plans, id);
		if (this.#main === id) this.#main = undefined;
	}

	/** A plan that was being made is there whole, once, or not at all. */
	async making(listed: readonly Listed[]): Promise<void> {
		const { plans, making } = this.#world;
		const extra = listed.filter(({ id }) => !(id in plans));
		if (making?.told !== undefined && extra[0]?.id !== making.told)
			this.#fault('lost', [`plan ${making.told} was shown as saved and is not in the list`]);
		if (extra.length > (making === undefined ? 0 : 1))
			this.#fault('garbled', [`plans that nobody made: ${extra.map(({ words }) => words).join()}`]);
		for (const { id } of extra) await this.#takeIn(id, making);
	}

	/** A plan that was not there before: it must be whole, and is known from here on. */
	async #takeIn(id: string, making: Making | undefined): Promise<void> {
		const plan = await this.#read(id);
		if (plan === undefined) return;
		this.#plans[id] = plan;
		if (making !== undefined && !isWhole(plan, making, this.#world))
			this.#fault('garbled', [`plan ${id} (${making.from}) is not whole`, likeness(plan)]);
	}

	/** Opens a plan from the home page and reads what it holds. */
	async #read(id: string): Promise<PlanJson | undefined> {
		try {
			await openHome(this.#page, this.#url);
			return await this.#open(id);
		} catch (error) {
			this.#fault('unopenable', [
				`plan ${id}: ${error instanceof Error ? error.message : 'unknown'}`
			]);
			return undefined;
		}
	}

	async #open(id: string): Promise<PlanJson> {
		await openListed(this.#page, id);
		const plan = await exportPlan(this.#page);
		if (await saysDamaged(this.#page))
			this.#fault('unopenable', [`plan ${id} says that a part of it could not be read`]);
		return plan;
	}

	/** The plan of the storm: what was owed is there, and beyond it a beginning of what was done. */
	async main(id: string, listed: readonly Listed[]): Promise<void> {
		const known = this.#world.plans[id];
		const plan = this.#world.making === undefined ? await this.#openHere(id) : await this.#read(id);
		if (plan === undefined || known === undefined) return;
		const base = { ...cellsOf(known, known), ...this.#world.drafts };
		const touched = await this.#readDrafts();
		const found = { ...cellsOf(plan, known), ...this.#world.drafts, ...touched };
		this.#plans[id] = plan;
		for (const [cell, text] of Object.entries(touched)) this.#drafts[cell] = text;
		this.#judge(base, found);
		this.#titleIn(listed, id, plan);
	}

	/** The list shows: no need to load it again. */
	async #openHere(id: string): Promise<PlanJson | undefined> {
		try {
			return await this.#open(id);
		} catch (error) {
			this.#fault('unopenable', [
				`plan ${id}: ${error instanceof Error ? error.message : 'unknown'}`
			]);
			return undefined;
		}
	}

	/** Lines not yet added are in no file: they are read where they stand. */
	async #readDrafts(): Promise<Record<string, string>> {
		const texts: Record<string, string> = {};
		for (const [cell, { step, label }] of Object.entries(draftFields)) {
			if (!this.#world.pending.some(({ ops }) => ops.some(({ sets }) => cell in sets))) continue;
			await goToStep(this.#page, step);
			texts[cell] = await this.#page.getByLabel(label, { exact: true }).first().inputValue();
		}
		return texts;
	}

	#judge(base: Cells, found: Cells): void {
		const { pending } = this.#world;
		const kept: number[] = [];
		for (const each of pending) {
			const verdict = judge(each, base, found);
			if (verdict.kind === 'kept') kept.push(verdict.kept);
			else this.#fault(verdict.kind, verdict.lines);
		}
		const odd = strays(pending, base, found);
		if (odd.length > 0) this.#fault('garbled', odd);
		this.#kept = kept.length === pending.length ? kept : [];
	}

	/** The title in the list is stored with each row. With two tabs the later row may carry the older title. */
	#titleIn(listed: readonly Listed[], id: string, plan: PlanJson): void {
		if (this.#world.pending.length > 1) return;
		const words = listed.find((each) => each.id === id)?.words;
		const title = String(plan.settings.title).trim();
		if (title !== '' && words !== title)
			this.#fault('garbled', [
				`the list says ${JSON.stringify(words)}, the plan ${JSON.stringify(title)}`
			]);
	}
}

function isWhole(plan: PlanJson, { from, title }: Making, { example }: World): boolean {
	if (from === 'new') return isEmptyPlan(plan, title);
	if (example === undefined) return true;
	const settings = { ...example.settings, title };
	return likeness(plan) === likeness({ ...example, settings });
}

function isEmptyPlan({ settings, ...parts }: PlanJson, title: string): boolean {
	const isEmpty = Object.entries(parts).every(
		([name, part]) => name === 'id' || Object.keys(part).length === 0
	);
	return (
		isEmpty && settings.title === title && settings.route === 'short' && 'scoringId' in settings
	);
}
