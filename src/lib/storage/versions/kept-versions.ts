import type { Plan } from '../../domain/plan/plan';
import { PlanDocument } from '../document/plan-document';
import { randomId } from '../random-id';
import type { PlanVersions, VersionInfo, VersionReason } from './plan-versions';
import type { Shelved, Version, VersionShelf } from './version-shelf';

/**
 * So many versions of a reason are kept at most, the newest. The folder has one place of its own: what is written
 * there many times a day must not push out what a copy with somebody is based on.
 */
const MOST: Partial<Record<VersionReason, number>> = { auto: 10, backup: 10, folder: 1 };
/** A copy names so many of the versions before it at most, the newest. */
const MOST_PARENTS = 1_000;

/** The plan as it is now. */
export interface Present {
	readonly document: Uint8Array<ArrayBuffer>;
	readonly lineage: string;
}

export interface KeptVersionsOptions {
	readonly planId: string;
	readonly shelf: VersionShelf;
	readonly now: () => number;
	/** Rejects when the plan cannot be read. */
	readonly present: () => Promise<Present>;
}

/** What is new about a version; the rest follows. */
export type NewVersion = Present &
	Pick<VersionInfo, 'reason' | 'name'> & {
		readonly id?: string | undefined;
		readonly madeAt?: number | undefined;
		readonly parents?: readonly string[] | undefined;
		readonly before?: string | undefined;
	};

/** The versions of one plan, wherever they lie. */
export class KeptVersions implements PlanVersions {
	readonly #options: KeptVersionsOptions;

	constructor(options: KeptVersionsOptions) {
		this.#options = options;
	}

	async list(): ReturnType<PlanVersions['list']> {
		const shelved = await this.#options.shelf.all();
		const unreadable = shelved
			.filter(({ version }) => version === undefined)
			.map(({ rowId }) => ({ id: rowId, reason: 'unreadable' }) as const);
		const infos = versionsIn(shelved).map(({ info }) => info);
		return [...infos.reverse(), ...unreadable];
	}

	/** Every version that can be read, in the order in which they came here. */
	async all(): Promise<readonly Version[]> {
		return versionsIn(await this.#options.shelf.all());
	}

	async read(id: string): Promise<Plan | undefined> {
		const version = await this.find(id);
		return version && planOf(this.#options.planId, version.document);
	}

	/** The newest row of a version; undefined when it is gone or cannot be read. */
	async find(id: string): Promise<Version | undefined> {
		return (await this.all()).findLast(({ info }) => info.id === id);
	}

	async keep(reason: VersionReason, name: string): Promise<VersionInfo> {
		return (await this.add({ ...(await this.#options.present()), reason, name })).info;
	}

	/** Keeps a version, in the place of one of the same id. Rejects when the database refuses. */
	async add(fresh: NewVersion): Promise<Version> {
		const shelved = await this.#options.shelf.all();
		const all = versionsIn(shelved);
		const { reason, name, lineage, document, before } = fresh;
		const { id = randomId(), madeAt = this.#options.now(), parents = knownIds(all) } = fresh;
		const version: Version = {
			info: { id, reason, name, madeAt, lineage, isKnown: true },
			...{ order: (all.at(-1)?.order ?? 0) + 1, parents: parents.slice(-MOST_PARENTS) },
			...{ before, document }
		};
		const gone = [...rowsOf(shelved, id), ...rowsTooMany(shelved, reason)];
		await this.#options.shelf.put([version], gone);
		return version;
	}

	/** The ids that a copy made now may be based on, oldest first. */
	async known(): Promise<readonly string[]> {
		return knownIds(await this.all()).slice(-MOST_PARENTS);
	}

	async rename(id: string, name: string): Promise<void> {
		await this.#change([id], (info) => ({ ...info, name, reason: reasonWhenNamed(info, name) }));
	}

	/**
	 * Takes every version that came after one off those that are known: the plan goes back to that one, and holds
	 * nothing any more that came later. Gives the ids of those it took off.
	 */
	async forgetSince(id: string): Promise<readonly string[]> {
		const all = await this.all();
		const from = all.findIndex(({ info }) => info.id === id);
		const later = from < 0 ? [] : all.slice(from + 1).filter(({ info }) => info.isKnown);
		const ids = later.map(({ info }) => info.id);
		await this.#change(ids, (info) => ({ ...info, isKnown: false }));
		return ids;
	}

	/** Puts versions back to those that are known. */
	async knowAgain(ids: readonly string[]): Promise<void> {
		await this.#change(ids, (info) => ({ ...info, isKnown: true }));
	}

	async remove(id: string): Promise<void> {
		const { shelf } = this.#options;
		await shelf.remove(rowsOf(await shelf.all(), id));
	}

	watch(listener: () => void): () => void {
		return this.#options.shelf.watch(listener);
	}

	async #change(ids: readonly string[], change: (info: VersionInfo) => VersionInfo): Promise<void> {
		const { shelf } = this.#options;
		const shelved = await shelf.all();
		const found = versionsIn(shelved).filter(({ info }) => ids.includes(info.id));
		if (found.length === 0) return;
		await shelf.put(
			found.map((version) => ({ ...version, info: change(version.info) })),
			ids.flatMap((id) => rowsOf(shelved, id))
		);
	}
}

/** What somebody named is never taken away for being old. */
const reasonWhenNamed = ({ reason }: VersionInfo, name: string): VersionReason =>
	MOST[reason] !== undefined && name !== '' ? 'named' : reason;

/** The plan of a version; undefined when it cannot be read. */
function planOf(planId: string, document: Uint8Array): Plan | undefined {
	try {
		const opened = PlanDocument.open(planId, [document]);
		return opened.ok ? opened.value.plan : undefined;
	} catch {
		return undefined;
	}
}

/** In the order in which they came. Two tabs may have kept the same one in the same moment. */
function versionsIn(shelved: readonly Shelved[]): Version[] {
	const found = new Map<string, Version>();
	const read = shelved.flatMap(({ version }) => version ?? []).sort((a, b) => a.order - b.order);
	for (const version of read) found.set(version.info.id, version);
	return [...found.values()].sort((a, b) => a.order - b.order);
}

const rowsOf = (shelved: readonly Shelved[], id: string): string[] =>
	shelved
		.filter(({ rowId, version }) => (version?.info.id ?? rowId) === id)
		.map(({ rowId }) => rowId);

/** The rows that make room for one more of a reason. */
function rowsTooMany(shelved: readonly Shelved[], reason: VersionReason): string[] {
	const most = MOST[reason];
	if (most === undefined) return [];
	const same = versionsIn(shelved).filter(({ info }) => info.reason === reason);
	const gone = same.slice(0, Math.max(0, same.length - most + 1)).map(({ info }) => info.id);
	return gone.flatMap((id) => rowsOf(shelved, id));
}

/** What was taken in brings along what it was made of itself. */
function knownIds(versions: readonly Version[]): string[] {
	const known = versions.filter(({ info }) => info.isKnown);
	return [...new Set(known.flatMap(({ parents, info }) => [...parents, info.id]))];
}
