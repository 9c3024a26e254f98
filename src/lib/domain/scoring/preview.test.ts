import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../plan/plan';
import { previewOf } from './preview';
import { scorePlan } from './score';
import { aCatalogue, anEntry, anyEntry, aPlan, aThreat, impactsOf } from './scoring.builders';

const catalogue = aCatalogue([], {
	reserve: { likelihood: 0, impact: 1 },
	lawyer: { likelihood: 0.5, impact: 1 }
});
const reserve = { threatId: 'freeze', mechanismId: 'reserve' };

const planWith = (given: Partial<Plan> = {}): Plan =>
	aPlan({ threats: { freeze: aThreat() }, entries: { 'freeze/one': anEntry() }, ...given });

describe('what a mechanism would do to the target of a threat', () => {
	it('is what it does once it is adopted, whatever its status will be', () => {
		const imagined = previewOf(planWith(), catalogue, reserve);
		const adopted = planWith({ decisions: { 'freeze/reserve': { choice: 'adopted' } } });
		expect(imagined?.after).toEqual(scorePlan(adopted, catalogue).get('freeze'));
		expect(imagined?.before).toEqual(scorePlan(planWith(), catalogue).get('freeze'));
		expect(imagined?.takesOff).toEqual({ likelihood: 0, impact: 1 });
		expect(imagined?.overlaps).toBe(false);
	});

	it('is the same for one that is adopted already, which is taken out for it', () => {
		const adopted = planWith({ decisions: { 'freeze/reserve': { choice: 'adopted' } } });
		expect(previewOf(adopted, catalogue, reserve)).toEqual(
			previewOf(planWith(), catalogue, reserve)
		);
	});

	it('counts less beside another that does the same', () => {
		const plan = planWith({ decisions: { 'freeze/lawyer': { choice: 'adopted' } } });
		const imagined = previewOf(plan, catalogue, reserve);
		expect(imagined?.takesOff).toEqual({ likelihood: 0, impact: 0.5 });
		expect(imagined?.overlaps).toBe(true);
	});

	it('ends where the axis ends', () => {
		const entry = anEntry(impactsOf(1));
		const plan = planWith({ entries: { 'freeze/one': entry } });
		const imagined = previewOf(plan, catalogue, reserve);
		expect(imagined?.after.target.floor.impact).toBe(true);
		expect(imagined?.takesOff.impact).toBeLessThan(1);
		expect(imagined?.overlaps).toBe(false);
	});

	it('is not said of a threat without a level, or of one that is gone', () => {
		expect(previewOf(planWith({ entries: {} }), catalogue, reserve)).toBeUndefined();
		expect(previewOf(planWith({ threats: {} }), catalogue, reserve)).toBeUndefined();
	});

	it('never raises a level, and never takes off more than the effect', () => {
		fc.assert(
			fc.property(anyEntry, fc.boolean(), (entry, isBesideAnother) => {
				const decisions: Plan['decisions'] = isBesideAnother
					? { 'freeze/lawyer': { choice: 'adopted' } }
					: {};
				const plan = planWith({ entries: { 'freeze/one': entry }, decisions });
				const imagined = previewOf(plan, catalogue, reserve);
				if (imagined === undefined) return;
				expect(imagined.after.target.index).toBeLessThanOrEqual(imagined.before.target.index);
				expect(imagined.takesOff.impact).toBeLessThanOrEqual(1);
				expect(imagined.takesOff.likelihood).toBe(0);
			})
		);
	});
});
