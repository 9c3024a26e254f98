import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { samplePack } from '$lib/content/sample-pack';
import type { Pack } from '../domain/catalogue/pack';
import type { Plan } from '../domain/plan/plan';
import { compactLog } from './compaction';
import { HoldfastDb } from './db';
import { PlanDocument } from './document/plan-document';
import { deaths, FaultyTab, shortages, type Fault } from './faults.builders';
import type { KeptPack } from './pack-store';
import type { PlanCopy } from './plan-copy';
import type { PlanHandle } from './plan-handle';
import type { PlanStore } from './plan-list';
import { problemOf } from './save-state';
import { aVersionOneOf, inLog, Witness, writeRows } from './scenarios.builders';
import { aBallot, aSheet, phrase, quickly } from './sealed/sealed.builders';
import { aPlan, aPlanWithThreats, aThreat, edit as editDocument } from './storage.builders';
import { aDatabase, aTab, change, opened, retitle, someLocks } from './store.builders';

/** What a tab does while its database stops or fills up. */
interface Stage {
	readonly name: string;
	readonly tab: FaultyTab;
	readonly witness: Witness;
	/** Opens the store in the tab that the fault is in. */
	readonly start: () => Promise<PlanStore>;
}

interface Scenario {
	/** What is there before; returns the name of the database. */
	readonly before: () => Promise<string>;
	readonly act: (stage: Stage) => Promise<void>;
	/** Where the disk is full: whether a person is told, or it is of no account. */
	readonly isQuiet?: boolean;
}

/** A database with one plan of some rows. */
async function aStoredPlan(rows = 4): Promise<string> {
	const name = aDatabase();
	const store = await aTab(name);
	await writeRows(await store.create(aPlanWithThreats(2)), rows);
	await store.close();
	return name;
}

const scenarios: Readonly<Record<string, Scenario>> = {
	'the first start and the first plan': {
		before: () => Promise.resolve(aDatabase()),
		act: async ({ start, witness }) => {
			await witness.create(await start(), aPlan());
		}
	},
	'making plans': {
		before: aStoredPlan,
		act: async ({ start, witness }) => {
			const store = await start();
			await witness.create(store, aPlan({ id: 'second' }));
			await witness.create(store, aPlanWithThreats(3, 'third'));
		}
	},
	'writing, also prose, taking back and bringing again': {
		before: aStoredPlan,
		act: async ({ start, witness }) => {
			await edit(witness.watch(await opened(await start())));
		}
	},
	'remembering where somebody was, a file copy and a question': {
		before: aStoredPlan,
		isQuiet: true,
		act: async ({ start, witness }) => {
			const store = await start();
			witness.watch(await opened(store));
			await store.setNote('plan-1', 'bookmark', 'threats');
			await store.noteCopy('plan-1');
			await store.noteAskedToKeep();
		}
	},
	'making the log shorter': {
		before: aStoredPlan,
		act: async ({ name, tab, start, witness }) => {
			witness.watch(await opened(await start()));
			await compact(name, tab);
		}
	},
	'making it shorter again': {
		before: async () => {
			const name = await aStoredPlan();
			await compact(name);
			const store = await aTab(name);
			await writeRows(await opened(store), 3, 'later');
			await store.close();
			return name;
		},
		act: async ({ name, tab, start, witness }) => {
			const handle = witness.watch(await opened(await start()));
			await writeRows(handle, 2, 'further');
			await compact(name, tab);
			await writeRows(handle, 1, 'after');
		}
	},
	'removing a plan': {
		before: async () => {
			const name = await aStoredPlan();
			await compact(name);
			const store = await aTab(name);
			await writeRows(await opened(store), 3, 'later');
			await store.create(aPlan({ id: 'other' }));
			await store.close();
			return name;
		},
		act: async ({ start, witness }) => {
			const store = await start();
			witness.watch(await opened(store, 'other'));
			await witness.remove(store, await opened(store));
		}
	},
	'adding, switching off, replacing and removing a pack': {
		before: aStoredPlan,
		act: async ({ start, witness }) => {
			witness.startWithPacks([]);
			const packs = await (await start()).packs();
			const newer = { ...samplePack, packVersion: 2 };
			await witness.changePacks(() => packs.keep(samplePack, true), [listed(samplePack, true)]);
			await witness.changePacks(() => packs.enable(id, false), [listed(samplePack, false)]);
			await witness.changePacks(() => packs.keep(newer, true), [listed(newer, true)]);
			await witness.changePacks(() => packs.remove(id), []);
		}
	},
	'opening a scoring round, sealing sheets and destroying it': {
		before: aStoredPlan,
		act: async ({ start, witness }) => {
			const store = await start();
			await sealTwice(store, witness);
			const rounds = await store.rounds();
			const round = await rounds.current('plan-1');
			const destroy = () => rounds.destroy('plan-1', round?.roundId ?? '');
			await witness.changeRound(destroy, 'no round');
		}
	},
	'removing a plan with a scoring round': {
		before: aStoredPlan,
		act: async ({ start, witness }) => {
			const store = await start();
			const handle = await opened(store);
			await sealTwice(store, witness);
			await witness.changeRound(() => witness.remove(store, handle), 'no round');
		}
	},
	'copying a plan, bringing a copy in and taking that back': {
		before: aStoredPlan,
		act: async ({ start, witness }) => {
			const store = await start();
			const handle = witness.watch(await opened(store));
			const copy = await store.copyPlan('plan-1', 'split');
			if (!copy.ok) throw new Error(copy.error.code);
			await handle.merge(await handle.compare(changedCopy(copy.value)), {});
			await handle.undoMerge('theirs');
			await handle.pending();
		}
	},
	'bringing the tables of the first version up to date': {
		before: async () => aVersionOneOf(await aStoredPlan()),
		act: async ({ start, witness }) => {
			const handle = witness.watch(await opened(await start()));
			retitle(handle, 'In new tables');
			await handle.pending();
		}
	}
};

/** What somebody else made of a copy. */
function changedCopy(copy: PlanCopy): PlanCopy {
	const document = PlanDocument.open('plan-1', copy.document ? [copy.document] : []);
	if (!document.ok) throw new Error(document.error.code);
	editDocument(document.value, (draft) => {
		draft.settings.place = 'South';
		draft.threats.theirs = aThreat({ description: 'Theirs.' });
	});
	const { plan } = document.value;
	const is = { versionId: 'theirs', parents: [copy.versionId] };
	return { ...copy, ...is, plan, document: document.value.encode() };
}

/** A round with two sheets. */
async function sealTwice(store: PlanStore, witness: Witness): Promise<void> {
	const rounds = await store.rounds();
	const threatIds = ['t0', 't1'];
	const topic = { planId: 'plan-1', number: 1, threatIds };
	const seal = (best: number) => rounds.seal('plan-1', aSheet(aBallot(best), threatIds));
	await witness.changeRound(() => rounds.begin(topic, phrase), []);
	await witness.changeRound(() => seal(4), [4]);
	await witness.changeRound(() => seal(2), [2, 4]);
}

const { id } = samplePack;

const listed = (content: Pack, isEnabled: boolean): KeptPack => ({
	...{ kind: 'pack', id, content, isEnabled }
});

/** Rows that come alone, in bursts and while one is being written. */
async function edit(handle: PlanHandle): Promise<void> {
	const describe = (description: string) => (draft: Plan) => {
		const threat = draft.threats.t0;
		if (threat) threat.description = description;
	};
	retitle(handle, 'One');
	await handle.pending();
	change(handle, describe('A long story'));
	change(handle, describe('A long 故事 story'));
	change(handle, (draft) => (draft.threats.new = aThreat({ description: 'Prose.' })));
	await Promise.resolve();
	change(handle, (draft) => delete draft.threats.t1);
	await handle.pending();
	handle.undo();
	handle.undo();
	await handle.pending();
	handle.redo();
	retitle(handle, 'Last');
	await handle.pending();
}

const compact = (name: string, tab?: FaultyTab): Promise<boolean> =>
	inLog(new HoldfastDb(name, tab?.factory ?? indexedDB), (place) => compactLog(place, someLocks()));

/** Plays a scenario up to its end or to the death of the tab. */
async function play({ before, act, isQuiet }: Scenario, fault?: Fault): Promise<Stage> {
	const name = await before();
	const tab = new FaultyTab(fault);
	const witness = new Witness(tab);
	const start = (): Promise<PlanStore> => aTab(name, { indexedDB: tab.factory, stretch: quickly });
	const stage = { name, tab, witness, start };
	const isTold = (error: unknown): void => {
		expect([problemOf(error), isQuiet]).toEqual(['quota', undefined]);
	};
	// An answer that never comes is no failure of the scenario, nor is the answer that the disk is full.
	await Promise.race([act(stage).catch(isTold), tab.death]);
	return stage;
}

/** Every fault of these kinds at every write of a scenario. */
async function faultsOf(scenario: Scenario, kinds: readonly Fault['kind'][]): Promise<Fault[]> {
	const { tab, name, witness } = await play(scenario);
	expect(tab.writes).toBeGreaterThan(0);
	await witness.isConfirmedIn(name);
	const writes = Array.from({ length: tab.writes }, (_, at) => at + 1);
	return writes.flatMap((at) => kinds.map((kind) => ({ at, kind })));
}

beforeEach(() => {
	// Dexie warns when it opens a database again.
	vi.spyOn(console, 'warn').mockReturnValue(undefined);
});

describe.each(Object.entries(scenarios))('a tab that dies in %s', (_, scenario) => {
	it('leaves everything that was acknowledged, and nothing by halves, wherever it dies', async () => {
		for (const fault of await faultsOf(scenario, deaths)) {
			const { tab, name, witness } = await play(scenario, fault);
			expect(tab.isDead, JSON.stringify(fault)).toBe(true);
			await witness.isConfirmedIn(name);
		}
	});
});

describe.each(Object.entries(scenarios))('a disk that is full in %s', (_, scenario) => {
	it('costs nothing that was acknowledged, and takes everything else once there is room', async () => {
		for (const fault of await faultsOf(scenario, shortages)) {
			const { name, witness } = await play(scenario, fault);
			await witness.isConfirmedIn(name);
		}
	});
});

describe('a disk that is full', () => {
	const fullFrom = (at: number) =>
		shortages.map((kind) => [kind, new FaultyTab({ at, kind })] as const);

	it.each(fullFrom(1))('%s of the first start: plans are in memory', async (_, { factory }) => {
		const store = await aTab(aDatabase(), { indexedDB: factory });
		expect(store.keeping).toEqual({ kind: 'memory', why: 'full' });
		expect((await store.create(aPlan())).save.state).toBe('memory-only');
	});

	it.each(fullFrom(1))('%s of newer tables: the old ones are used', async (_, tab) => {
		const name = await aVersionOneOf(await aStoredPlan());
		const store = await aTab(name, { indexedDB: tab.factory });
		expect(store.keeping).toEqual({ kind: 'kept' });
		expect(await store.list()).toMatchObject([{ kind: 'plan', id: 'plan-1' }]);
		expect(await store.askedToKeep()).toBeUndefined();
		await store.noteAskedToKeep();
		expect((await opened(store)).damage).toEqual([]);
		await store.close();
		tab.empty();
		const later = await aTab(name);
		await later.noteAskedToKeep();
		expect(await later.askedToKeep()).toBeDefined();
	});

	it.each(fullFrom(1))('%s of a new plan: it is refused, nothing is stored', async (_, tab) => {
		const name = await aStoredPlan();
		const store = await aTab(name, { indexedDB: tab.factory });
		await expect(store.create(aPlan({ id: 'second' }))).rejects.toThrow();
		expect(await store.list()).toHaveLength(1);
		tab.empty();
		await store.create(aPlan({ id: 'second' }));
		expect(await store.list()).toHaveLength(2);
	});
});
