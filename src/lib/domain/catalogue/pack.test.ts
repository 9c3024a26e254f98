import { describe, expect, it } from 'vitest';
import { catalogue } from '$lib/content/catalogue';
import { samplePack } from '$lib/content/sample-pack';
import { matchMechanisms } from '../matching/match';
import { queryFor } from '../matching/query';
import { adoptMechanism } from '../plan/adoption';
import { addCatalogueThreat, newPlan } from '../plan/edits';
import { parsePlan } from '../plan/parse';
import type { Plan } from '../plan/plan';
import { scorePlan } from '../scoring/score';
import type { Mechanism, ThreatType } from './catalogue';
import { changesBetween, type Pack } from './pack';
import {
	packIdOf,
	packOf,
	packsMissingFor,
	packsUsedBy,
	threatsMissingPacks,
	withPacks
} from './with-packs';

const otherPack: Pack = { ...samplePack, id: 'another', threatTypes: [], cases: [], questions: [] };
const [ownType] = samplePack.threatTypes as [ThreatType];
const [ownMechanism] = samplePack.cases.flatMap(({ mechanisms }) => mechanisms) as [Mechanism];
const both = withPacks(catalogue, [samplePack]);

/** A plan with the pack's threat and its mechanism, adopted. */
function packPlan(): Plan {
	const plan = newPlan({
		...{ id: 'plan-1', scoringId: 'seed', today: '2026-11-21', title: 'Ours' },
		...{ route: 'full', facilitated: false }
	});
	addCatalogueThreat(plan, 't1', ownType);
	const steps = ownMechanism.steps.map((step, at) => ({ id: `a${String(at)}`, step }));
	adoptMechanism(plan, { threatId: 't1', mechanism: ownMechanism, steps });
	return plan;
}

describe('the catalogue with packs', () => {
	it('is the same catalogue where there is no pack', () => {
		expect(withPacks(catalogue, [])).toBe(catalogue);
	});

	it('holds what is its own first, then the packs in the order of their ids, however they are given', () => {
		expect(withPacks(catalogue, [samplePack, otherPack])).toEqual(
			withPacks(catalogue, [otherPack, samplePack])
		);
		expect(both.threatTypes.slice(0, -1)).toEqual(catalogue.threatTypes);
		expect(both.threatTypes.at(-1)).toBe(ownType);
		expect(both.cases.at(-1)?.id).toBe('x-sampleriver-two-rivers');
		expect(both.questions).toEqual(samplePack.questions);
	});

	it('says of every item of a pack, and of no other, which pack it is from', () => {
		expect(packOf(both, ownType.id)).toMatchObject({
			id: 'sampleriver',
			publisher: samplePack.publisher
		});
		expect(packOf(both, 'FIN-01')).toBeUndefined();
		const ids = [
			...catalogue.threatTypes.map(({ id }) => id),
			...catalogue.cases.flatMap((told) => [told.id, ...told.mechanisms.map(({ id }) => id)])
		];
		expect(ids.filter((id) => packIdOf(id) !== undefined || id.startsWith('x-'))).toEqual([]);
	});

	it('matches the mechanism of a pack to its own threat first', () => {
		const query = queryFor(packPlan(), 't1', { catalogue: both, scores: new Map() });
		if (!query.ok) throw new Error(query.error);
		expect(matchMechanisms(query.value, both).plain[0]?.mechanism).toBe(ownMechanism);
	});
});

describe('a plan that names a pack', () => {
	it('opens whole where the pack is not here, and says which one', () => {
		const plan = packPlan();
		expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual({ ok: true, value: plan });
		expect(packsUsedBy(plan)).toEqual(['sampleriver']);
		expect(packsMissingFor(plan, catalogue)).toEqual(['sampleriver']);
		expect(packsMissingFor(plan, both)).toEqual([]);
		addCatalogueThreat(plan, 't2', catalogue.threatTypes[0] as ThreatType);
		plan.threats.t3 = { ...(plan.threats.t2 as Plan['threats'][string]), order: 'z' };
		adoptMechanism(plan, { threatId: 't2', mechanism: ownMechanism, steps: [] });
		expect([...threatsMissingPacks(plan, catalogue)]).toEqual(['t1', 't2']);
		expect(threatsMissingPacks(plan, both).size).toBe(0);
		expect(scorePlan(plan, catalogue).get('t1')?.state).toBe('unscored');
		const query = queryFor(plan, 't1', { catalogue, scores: new Map() });
		expect(query.ok && query.value.threatTypeId).toBeUndefined();
	});

	it('is not every plan', () => {
		const plan = packPlan();
		expect(packsUsedBy({ ...plan, threats: {}, decisions: {}, actions: {} })).toEqual([]);
	});
});

describe('another version of a pack', () => {
	it('names what is new, what reads otherwise and what is gone', () => {
		const after: Pack = {
			...samplePack,
			packVersion: 2,
			threatTypes: [{ ...ownType, definition: 'Otherwise.' }],
			questions: samplePack.questions.map((each) => ({ ...each, id: 'x-sampleriver-b' }))
		};
		expect(changesBetween(samplePack, after)).toEqual({
			added: [samplePack.questions[0]?.question],
			changed: [ownType.title],
			gone: [samplePack.questions[0]?.question]
		});
		expect(changesBetween(samplePack, { ...samplePack, packVersion: 2 })).toEqual({
			...{ added: [], changed: [], gone: [] }
		});
	});
});
