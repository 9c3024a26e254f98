import type { Page } from '@playwright/test';
import { readTables, saysDamaged, type Listed } from '../pages';
import { backupFaults } from './backups';
import { enter, go, home, openPlan, PATIENCE, readPlan, type Entered } from './places';
import type { SeedFiles } from './seed';
import type { Fault, Kind, Known, World } from './world';

export type Found = Pick<Fault, 'what' | 'lines'>;

/** What a check came to. The world is undefined when nothing can be said of the profile any more. */
export interface Checked {
	readonly faults: readonly Found[];
	readonly world: World | undefined;
	/** Whether the start found keys half changed, as far as the lock screen says. */
	readonly isUnfinished: boolean;
}

export interface Checking {
	readonly page: Page;
	readonly url: string;
	readonly seed: SeedFiles;
	readonly world: World;
}

/** Starts from the front and looks whether everything is there that was. */
export async function check(checking: Checking): Promise<Checked> {
	const { page, url, world } = checking;
	const entered = await enter(page, url, mayOpen(world));
	const wrong = doorFault(world, entered);
	const { isUnfinished } = entered;
	if (wrong !== undefined || entered.by === undefined)
		return { faults: wrong === undefined ? [] : [wrong], world: undefined, isUnfinished };
	const looker = new Looker(checking);
	await looker.look();
	const { faults } = looker;
	const opened = { ...looker.world(), passphrase: entered.by };
	return { faults, world: faults.length > 0 ? undefined : opened, isUnfinished };
}

/** The passphrases that may open it, the likelier one first. */
function mayOpen({ passphrase, pending }: World): readonly string[] {
	if (pending?.next === undefined) return passphrase === null ? [] : [passphrase];
	const either = pending.hasWritten ? [pending.next, passphrase] : [passphrase, pending.next];
	return (pending.isTold ? [pending.next] : either).filter((each) => each !== null);
}

/** It opens with what it opened with before or what was set, and with the latter alone once that was said. */
function doorFault(world: World, { by, said }: Entered): Found | undefined {
	if (by === undefined) return { what: 'unopenable', lines: ['nothing opens it', said] };
	if (allowedBy(world).includes(by)) return undefined;
	return { what: 'garbled', lines: [`it opened by ${by ?? 'itself'}, which it must not`] };
}

function allowedBy({ passphrase, pending }: World): readonly (string | null)[] {
	if (pending?.next === undefined) return [passphrase];
	return pending.isTold ? [pending.next] : [pending.next, passphrase];
}

/** Whether a plan is to be listed; undefined: it may be or not. */
function isWanted(id: string, { plans, pending }: World): boolean | undefined {
	if (id in plans) return true;
	if (pending?.kind !== 'while a backup is restored') return false;
	return pending.isTold ? true : undefined;
}

/** Whether the shared plan is to hold the copy; undefined: it may or not. */
function isMergeWanted({ isMerged, pending }: World): boolean | undefined {
	if (pending === undefined || !isOfMerge(pending.kind)) return isMerged;
	return pending.isTold ? pending.kind === 'while a copy is merged' : undefined;
}

const isOfMerge = (kind: Kind): boolean =>
	kind === 'while a copy is merged' || kind === 'while a merge is taken back';

/** Looks at everything in a vault that is open. */
class Looker {
	readonly faults: Found[] = [];
	readonly #checking: Checking;
	readonly #plans: Record<string, Known>;
	#isMerged: boolean;
	#merged: Known | undefined;

	constructor(checking: Checking) {
		this.#checking = checking;
		this.#plans = { ...checking.world.plans };
		this.#isMerged = checking.world.isMerged;
		this.#merged = checking.world.merged;
	}

	world(): Omit<World, 'passphrase'> {
		const merged = this.#merged === undefined ? {} : { merged: this.#merged };
		return { plans: this.#plans, isMerged: this.#isMerged, ...merged };
	}

	#fault(what: Found['what'], ...lines: string[]): void {
		this.faults.push({ what, lines });
	}

	async look(): Promise<void> {
		const { page, seed } = this.#checking;
		const listed = await home(page);
		await this.#tables();
		this.#list(listed);
		if (this.faults.length > 0) return;
		for (const { id } of listed) await this.#plan(id);
		if (seed.shared in this.#plans) await this.#versions(seed.shared);
		for (const line of await backupFaults(page)) this.#fault('unopenable', line);
	}

	/** Nothing belongs to no plan, and no change of keys is left half done. */
	async #tables(): Promise<void> {
		const { page } = this.#checking;
		const { orphans } = await readTables(page);
		if (orphans.length > 0) this.#fault('garbled', `rows without a plan: ${orphans.join(' ')}`);
		const left = await countMoves(page);
		if (left !== 0) this.#fault('garbled', 'the change of keys was not finished');
	}

	/** Every plan is listed, and besides them at most what was being restored. */
	#list(listed: readonly Listed[]): void {
		const { seed, world } = this.#checking;
		for (const id of Object.keys(seed.plans)) {
			const isListed = listed.some((each) => each.id === id);
			const wanted = isWanted(id, world) ?? isListed;
			if (wanted && !isListed) this.#fault('lost', `plan ${id} is not listed`);
			if (!wanted && isListed) this.#fault('garbled', `plan ${id} is there again`);
		}
		const strangers = listed.filter(({ id }) => !(id in seed.plans));
		for (const { id, words } of strangers)
			this.#fault('unopenable', `the list holds ${id}: ${words}`);
	}

	/** A plan opens and holds what it did. */
	async #plan(id: string): Promise<void> {
		const { page, seed, world } = this.#checking;
		const before = world.plans[id] ?? seed.plans[id];
		await openPlan(page, id);
		if (await saysDamaged(page)) this.#fault('unopenable', `plan ${id} says that it is damaged`);
		const now = await readPlan(page);
		if (id === seed.shared) this.#shared(now);
		else if (now.words !== before?.words) this.#differs(id, [before], now);
		this.#plans[id] = now;
	}

	/** The shared plan holds the copy or does not, and does what was said of it. */
	#shared(now: Known): void {
		const { seed, world } = this.#checking;
		const without = seed.plans[seed.shared];
		const wanted = isMergeWanted(world);
		// The first merge that came to its end shows what a merge comes to.
		if (wanted === true) this.#merged ??= now;
		this.#isMerged = now.words !== without?.words;
		const allowed = [without, this.#merged];
		if (!allowed.some((each) => each?.words === now.words))
			this.#differs(seed.shared, allowed, now);
		if ((wanted ?? this.#isMerged) !== this.#isMerged)
			this.#fault('lost', `the plan holds the copy: ${this.#isMerged}, and ought not to be so`);
	}

	#differs(id: string, allowed: readonly (Known | undefined)[], now: Known): void {
		const lines = allowed.flatMap((each) => (each === undefined ? [] : [each.words]));
		this.#fault('garbled', `plan ${id} is neither what it was nor what it was to be`, ...lines);
		this.#fault('garbled', `but ${now.words}`);
	}

	/** Every version that is kept can be read. */
	async #versions(id: string): Promise<void> {
		const { page } = this.#checking;
		await openPlan(page, id);
		await go(page, `#/plan/${id}/versions`);
		const none = page.getByText('No version is kept yet');
		await page.getByRole('table').or(none).first().waitFor(PATIENCE);
		const unread = await page.getByRole('rowheader', { name: 'A version that cannot be' }).count();
		if (unread > 0) this.#fault('unopenable', `${unread} versions cannot be read`);
	}
}

/** What is noted of a change of keys. Only after Holdfast has opened the database. */
const countMoves = (page: Page): Promise<number> =>
	page.evaluate(async () => {
		const finished = <T>(request: IDBRequest<T>): Promise<T> =>
			new Promise((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(new Error('The database could not be read'));
			});
		const db = await finished(indexedDB.open('holdfast'));
		const count = await finished(db.transaction('moves').objectStore('moves').count());
		db.close();
		return count;
	});
