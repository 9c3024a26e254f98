import { describe, expect, it } from 'vitest';
import { rankPlan } from '../scoring/rank';
import { scorePlan } from '../scoring/score';
import { anEntry, aPlan, aThreat } from '../scoring/scoring.builders';
import { coverInPieces } from './cover-in-pieces';
import { aCase, aCatalogue } from './matching.builders';

const catalogue = aCatalogue([aCase()]);
const ids = ['a', 'b', 'c'];
const plan = aPlan({
	threats: Object.fromEntries(ids.map((id) => [id, aThreat({ typeId: 'LEG-04', title: ' ' })])),
	entries: Object.fromEntries(
		ids.map((id) => [`${id}/one`, anEntry({ low: 4, best: 5, high: 5, people: 5 })])
	)
});
const scores = scorePlan(plan, catalogue);
const read = { plan, catalogue, scores, ranking: rankPlan(plan, scores) };

/** A clock that goes on by so much each time it is read, and how often the work rested. */
function paced(step: number) {
	let time = 0;
	const rests: number[] = [];
	const now = (): number => (time += step);
	const rest = (): Promise<void> => {
		rests.push(time);
		return Promise.resolve();
	};
	return { now, rest, rests };
}

describe('a set for a whole plan, worked out in pieces', () => {
	it('rests before the work, whenever some has been done, and before the choice', async () => {
		const slow = paced(20);
		const cover = await coverInPieces(read, slow, () => false);
		expect(cover?.chosen).toMatchObject([{ threatIds: ids }]);
		expect(slow.rests).toHaveLength(2 + ids.length);
		const quick = paced(0);
		expect(await coverInPieces(read, quick, () => false)).toEqual(cover);
		expect(quick.rests).toHaveLength(2);
	});

	it('stops when nobody waits for it any more', async () => {
		const pace = paced(20);
		expect(await coverInPieces(read, pace, () => pace.rests.length > 1)).toBeUndefined();
		expect(pace.rests).toHaveLength(2);
	});
});
