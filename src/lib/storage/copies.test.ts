import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { isRestorable } from './copies';
import { PlanDocument } from './document/plan-document';
import { aPlan, aPlanWithThreats } from './storage.builders';
import { aDatabase, aTab, change, look, opened, retitle } from './store.builders';
import { copied } from './versions/merging.builders';

/** A plan on whose lost row later ones build. */
async function aGap(): Promise<string> {
	const name = aDatabase();
	const store = await aTab(name);
	const handle = await store.create(aPlanWithThreats(1));
	for (const place of ['North', 'South', 'East']) {
		change(handle, (draft) => (draft.settings.place = place));
		await handle.pending();
	}
	await store.close();
	const [first] = await look(name, (db) => db.log.orderBy(':id').toArray());
	await look(name, (db) => db.log.delete(['plan-1', first?.writer ?? '', 1]));
	return name;
}

describe('a copy of a plan whose log has lost a row', () => {
	it('holds what is shown and can be stored elsewhere, with its versions', async () => {
		const store = await aTab(await aGap());
		const handle = await opened(store);
		expect(handle.damage).toMatchObject([{ kind: 'gap' }]);
		retitle(handle, 'Written since');
		const versions = await store.versions('plan-1');
		await versions.keep('named', 'Kept');
		const copy = await copied(store, 'backup', { withVersions: true });
		expect(copy.plan).toEqual(handle.plan);
		expect(copy.document).toBeDefined();
		expect(isRestorable(copy)).toBe(true);
		const elsewhere = await aTab(aDatabase());
		const restored = await elsewhere.restore(copy);
		expect(restored.ok && restored.value.plan).toEqual(handle.plan);
		const back = await copied(elsewhere);
		expect(back.lineage).toBe(copy.lineage);
		const [, named] = await (await elsewhere.versions('plan-1')).list();
		expect(await (await elsewhere.versions('plan-1')).read(named?.id ?? '')).toEqual(copy.plan);
		expect((await handle.compare(back)).items).toEqual([]);
	});
});

describe('whether a copy can be stored', () => {
	it('is asked of its document, and without one of its values', async () => {
		const store = await aTab(aDatabase());
		await store.create(aPlan());
		const copy = await copied(store);
		const other = PlanDocument.create(aPlan({ steps: { other: 'done' } })).encode();
		const verdicts = [
			copy,
			{ ...copy, document: undefined },
			{ ...copy, document: copy.document?.slice(0, 40) },
			{ ...copy, document: other },
			{ ...copy, planId: 'another', document: undefined }
		].map(isRestorable);
		expect(verdicts).toEqual([true, true, false, false, false]);
	});
});
