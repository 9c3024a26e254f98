import { describe, expect, it } from 'vitest';
import { answerEntry } from '../plan/edits';
import type { Plan } from '../plan/plan';
import { changeHorizon, holdForHorizon, ratedForOther } from './horizon';
import { anEntry, aPlan, aThreat } from './scoring.builders';

const planWith = (entries: Plan['entries']): Plan =>
	aPlan({ threats: { freeze: aThreat(), raid: aThreat() }, entries });

describe('threats rated for another period', () => {
	it('are those with a counted entry that was given for one', () => {
		const plan = planWith({
			'raid/1': anEntry({ forMonths: 6 }),
			'freeze/1': anEntry({ forMonths: 12 }),
			'gone/1': anEntry({ forMonths: 6 })
		});
		expect(ratedForOther(plan)).toEqual(['raid']);
	});

	it('are none as long as entries do not say for which period they were given', () => {
		expect(ratedForOther(planWith({ 'raid/1': anEntry() }))).toEqual([]);
	});

	it('do not include a threat of which only an earlier round was for another period', () => {
		const plan = planWith({
			'raid/1': anEntry({ forMonths: 6, round: 1 }),
			'raid/2': anEntry({ forMonths: 12, round: 2 })
		});
		expect(ratedForOther(plan)).toEqual([]);
	});

	it('include a threat on the watch list: not credible in six months says nothing of two years', () => {
		const watched = { form: 'full', round: 1, notCredible: true, forMonths: 6 } as const;
		expect(ratedForOther(planWith({ 'raid/1': watched }))).toEqual(['raid']);
	});

	it('are settled when the group says that the marks hold', () => {
		const plan = planWith({
			'raid/1': anEntry({ forMonths: 6 }),
			'freeze/1': anEntry({ forMonths: 6 })
		});
		holdForHorizon(plan, ['raid']);
		expect(ratedForOther(plan)).toEqual(['freeze']);
		expect(plan.entries['raid/1']).toEqual(anEntry({ forMonths: 12 }));
	});
});

describe('another period for the plan', () => {
	it('keeps every mark, and knows for which period the older ones were given', () => {
		const plan = planWith({ 'raid/1': anEntry(), 'freeze/1': anEntry({ forMonths: 6 }) });
		changeHorizon(plan, 24);
		expect(plan.settings.horizonMonths).toBe(24);
		expect(plan.entries).toEqual({
			'raid/1': anEntry({ forMonths: 12 }),
			'freeze/1': anEntry({ forMonths: 6 })
		});
		expect(ratedForOther(plan)).toEqual(['freeze', 'raid']);
	});

	it('is what a mark of likelihood is given for; one of impact holds for any', () => {
		const plan = planWith({});
		answerEntry(plan, 'raid/1', { best: 3 });
		changeHorizon(plan, 24);
		answerEntry(plan, 'raid/1', { people: 2 });
		expect(plan.entries['raid/1']?.forMonths).toBe(12);
		answerEntry(plan, 'raid/1', { notCredible: true });
		expect(plan.entries['raid/1']?.forMonths).toBe(24);
	});
});
