import type { Plan } from '../domain/plan/plan';
import { err, ok, type Result } from '../domain/result';
import { seal } from './cipher';
import type { HoldfastDb, PlanRow, VersionRow } from './db';
import { PlanDocument, type DocumentError } from './document/plan-document';
import { headOf, sealHead } from './head';
import { LivePlan } from './live-plan';
import type { WriterPlace } from './log';
import { LogKeeper } from './log-keeper';
import { readLog, rowPlace, withoutForeign, type LogPlace, type ReadLog } from './log-reading';
import type { OpenError, PlanStoreOptions } from './plan-list';
import { randomId } from './random-id';
import type { TabMessage, Tabs } from './tabs';
import { keepSlot } from './vault/keep-slot';
import type { Vault } from './vault/vault';
import type { Merger } from './versions/merger';
import type { Version } from './versions/version-shelf';

// They come with the opener, because one file loads faster than three.
export { readNote, writeNote } from './note-keeping';

/** What the opener shares with its store. */
export interface OpenerContext {
	readonly db: HoldfastDb;
	readonly vault: Vault;
	readonly options: PlanStoreOptions;
	readonly tabs: Tabs;
	readonly isLookOnly: () => boolean;
	/** Every plan that is open, so that the store can close it. */
	readonly open: Set<LivePlan>;
}

/**
 * Makes and opens plans in the database. It brings the document and everything that merges, which the list of
 * plans does not need: it arrives with the first plan that is opened.
 */
export class PlanOpener {
	readonly #context: OpenerContext;

	constructor(context: OpenerContext) {
		this.#context = context;
	}

	/** Stores a whole plan, all or nothing, and shows it. Rejects when the id is taken or the database refuses. */
	create(plan: Plan): Promise<LivePlan> {
		return this.add(PlanDocument.create(plan), []);
	}

	/** Stores a document that nobody shows, with its versions. As `create`. */
	async add(document: PlanDocument, versions: readonly Version[]): Promise<LivePlan> {
		const { db, vault, tabs } = this.#context;
		const { plan } = document;
		const { key, wrapped } = await vault.createPlanKey(plan.id);
		const place = { db, planId: plan.id, key };
		const writer = randomId();
		const rows = await sealedVersions(place, versions);
		await this.#addPlan(place, {
			plan,
			wrapped,
			writer,
			update: document.encode(),
			versions: rows
		});
		tabs.tell({ kind: 'plans' });
		return this.#show(document, {
			place,
			at: { writer, counter: 1 },
			log: freshLog,
			meanwhile: []
		});
	}

	/** The plan, its head and its first row, all or nothing. */
	async #addPlan({ db, planId, key }: LogPlace, first: FirstRow): Promise<void> {
		const { vault } = this.#context;
		const { writer, update, wrapped } = first;
		const head = await sealHead(key, planId, headOf(first.plan, this.#context.options));
		const bytes = await seal(key, update, rowPlace(planId, writer, 0));
		const { plans, log, slots, versions } = db;
		const tables = versions === undefined ? [plans, log, slots] : [plans, log, slots, versions];
		await db.transaction('rw', tables, async () => {
			await keepSlot(db, vault.slot);
			await plans.add({ id: planId, key: wrapped, head });
			await log.add({ planId, writer, counter: 0, bytes });
			for (const version of first.versions) await versions?.add(version);
		});
	}

	/** Reads the log of a plan and follows what other tabs add to it from then on. */
	async open({ id, key: wrapped }: PlanRow): Promise<Result<LivePlan, OpenError>> {
		const { db, vault, tabs } = this.#context;
		const key = await vault.openPlanKey(id, wrapped);
		if (!key.ok) return err({ code: 'locked' });
		// Heard while the log is being read, so that no row falls between reading and following.
		const meanwhile: TabMessage[] = [];
		const stopListening = tabs.listen((message) => meanwhile.push(message));
		try {
			return await this.#read({ db, planId: id, key: key.value }, meanwhile);
		} finally {
			stopListening();
		}
	}

	async #read(
		place: LogPlace,
		meanwhile: readonly TabMessage[]
	): Promise<Result<LivePlan, OpenError>> {
		const { document, log } = documentIn(place.planId, await readLog(place));
		if (!document.ok) return document;
		const at = { writer: randomId(), counter: 0 };
		return ok(this.#show(document.value, { place, at, log, meanwhile }));
	}

	#show(document: PlanDocument, shown: Shown): LivePlan {
		const { options, open, isLookOnly } = this.#context;
		const plan = new LivePlan({
			document,
			damage: shown.log.damage,
			now: options.now,
			atRest: isLookOnly() ? 'look-only' : 'saved',
			rawRows: async (damage) => (await import('./raw-plan')).rawRows(shown.place, damage),
			merger: (live) => this.#merger(live, document),
			onMakingWay: options.onMakingWay,
			onClosed: (closed) => open.delete(closed)
		});
		open.add(plan);
		if (!isLookOnly()) this.#keep(plan, shown);
		return plan;
	}

	/** Few plans ever meet a copy: what that takes comes when one does. */
	async #merger(plan: LivePlan, document: PlanDocument): Promise<Merger> {
		const [{ Merger }, { DbVersions }, { KeptVersions }] = await Promise.all([
			import('./versions/merger'),
			import('./versions/db-versions'),
			import('./versions/kept-versions')
		]);
		const shelf = new DbVersions(this.#context, plan.id);
		const { now } = this.#context.options;
		const present = () => Promise.resolve(plan.present());
		return new Merger(plan, document, new KeptVersions({ planId: plan.id, shelf, now, present }));
	}

	#keep(plan: LivePlan, { place, at, log, meanwhile }: Shown): void {
		const { vector, rowCount } = log;
		const { tabs, options: store } = this.#context;
		const keeper = new LogKeeper(plan, { place, at, vector, rowCount, tabs, store });
		plan.keepWith(keeper);
		for (const message of meanwhile) keeper.hear(message);
	}
}

/** Most plans begin without versions, and need no code for any. */
async function sealedVersions(
	{ planId, key }: LogPlace,
	versions: readonly Version[]
): Promise<readonly VersionRow[]> {
	if (versions.length === 0) return [];
	const { sealVersion } = await import('./versions/version-sealing');
	return Promise.all(versions.map((version) => sealVersion(key, planId, version)));
}

interface FirstRow {
	readonly plan: Plan;
	readonly wrapped: Uint8Array<ArrayBuffer>;
	readonly writer: string;
	readonly update: Uint8Array;
	readonly versions: readonly VersionRow[];
}

interface Shown {
	readonly place: LogPlace;
	readonly at: WriterPlace;
	readonly log: Pick<ReadLog, 'damage' | 'vector' | 'rowCount'>;
	/** Hints that came while the log was being read. */
	readonly meanwhile: readonly TabMessage[];
}

/** What a document created a moment ago has in its log. */
const freshLog = { damage: [], vector: new Map<string, number>(), rowCount: 1 };

/** The document of a log. Rows that are no updates are looked for only when they made it fail. */
function documentIn(
	id: string,
	log: ReadLog
): { readonly document: Result<PlanDocument, DocumentError>; readonly log: ReadLog } {
	try {
		return { document: PlanDocument.open(id, updatesOf(log)), log };
	} catch {
		return openGood(id, withoutForeign(log));
	}
}

const updatesOf = (log: ReadLog): readonly Uint8Array[] => log.entries.map(({ update }) => update);

/** An update that can be read and still not be applied leaves nothing to open; what is stored is given out raw. */
function openGood(id: string, log: ReadLog): ReturnType<typeof documentIn> {
	try {
		return { document: PlanDocument.open(id, updatesOf(log)), log };
	} catch {
		return { document: err({ code: 'damaged' }), log };
	}
}
