import { describe, expect, it } from 'vitest';
import { aPlan } from '../scoring/scoring.builders';
import { addHolder, holdersLeft, soonestDay } from './keeping';

const given = (who: string): Parameters<typeof addHolder>[2] => ({ who, today: '2026-11-21' });

describe('somebody who holds a copy', () => {
	it('got it today, until the plan itself goes', () => {
		const plan = aPlan();
		addHolder(plan, 'deputy', given('Deputy'));
		plan.settings.destroyOn = '2027-11-30';
		addHolder(plan, 'chair', given('Board chair'));
		expect(plan.holders.deputy).toEqual({
			...{ who: 'Deputy', givenOn: '2026-11-21' },
			order: plan.holders.deputy?.order
		});
		expect(plan.holders.chair).toMatchObject({ who: 'Board chair', destroyOn: '2027-11-30' });
	});

	it('is given no day that is past already', () => {
		const plan = aPlan();
		plan.settings.destroyOn = '2026-11-20';
		addHolder(plan, 'deputy', given('Deputy'));
		expect(plan.holders.deputy).not.toHaveProperty('destroyOn');
		plan.settings.destroyOn = '2026-11-21';
		addHolder(plan, 'chair', given('Board chair'));
		expect(plan.holders.chair).toHaveProperty('destroyOn', '2026-11-21');
	});

	it('counts until they say that it is destroyed', () => {
		const plan = aPlan();
		for (const id of ['deputy', 'chair', 'lawyer']) addHolder(plan, id, given(id));
		Object.assign(plan.holders.chair ?? {}, { destroyedOn: '2026-12-01' });
		expect(holdersLeft(plan).map(({ who }) => who)).toEqual(['deputy', 'lawyer']);
	});
});

describe('the first day by which a copy is to go', () => {
	it('is the soonest of those that have one', () => {
		const holder = (destroyOn?: string) => ({
			...{ who: 'x', order: 'a0' },
			...(destroyOn === undefined ? {} : { destroyOn })
		});
		expect(soonestDay([holder(), holder('2027-03-01'), holder('2026-12-24')])).toBe('2026-12-24');
		expect(soonestDay([holder()])).toBeUndefined();
		expect(soonestDay([])).toBeUndefined();
	});
});
