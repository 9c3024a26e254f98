import { describe, expect, it } from 'vitest';
import { combineImpacts } from './impact';
import { shiftsOf } from './position';
import { spreadAround } from './range';
import { allTested, reductionsOf, type Reductions } from './residual';
import { aMechanism } from './scoring.builders';
import { movePlace, stageValue, type Place } from './stage';

describe('the worked example of the method', () => {
	const context: Place = {
		likelihood: { low: 2, point: 4, high: 5 },
		impact: spreadAround(combineImpacts([2, 4, 4, 3, 1, 3]) ?? 0, 1)
	};
	const current = movePlace(context, shiftsOf(0.67, { prevention: 0.4, response: 0.35 }));
	const mechanisms = [
		aMechanism({ id: 'counsel', likelihood: 0, impact: 0.7, status: 'in-place' }),
		aMechanism({ id: 'reserve', likelihood: 0.2, impact: 1, status: 'started' }),
		aMechanism({ id: 'regulator', likelihood: 0.6, impact: 0.2, status: 'tested' })
	];
	const after = ({ likelihood, impact }: Reductions): Place =>
		movePlace(current, { likelihood: -likelihood.total, impact: -impact.total });

	it.each([
		['context', context, '4.00', '4.42', '12.84', 'critical'],
		['current', current, '4.27', '4.57', '13.41', 'critical'],
		['today', after(reductionsOf(mechanisms)), '3.64', '3.89', '11.41', 'high'],
		['target', after(reductionsOf(allTested(mechanisms))), '3.57', '3.17', '9.91', 'high']
	] as const)('has the %s stage as printed', (...row) => {
		const [, place, likelihood, impact, index, level] = row;
		const value = stageValue(place);
		expect(value.likelihood.toFixed(2)).toBe(likelihood);
		expect(value.impact.toFixed(2)).toBe(impact);
		expect(value.index.toFixed(2)).toBe(index);
		expect(value.level).toBe(level);
	});
});

describe('the floor of an axis', () => {
	const place: Place = { likelihood: spreadAround(1.2, 0.5), impact: spreadAround(3, 1) };

	it('is not gone below and is flagged on the axis where it is reached', () => {
		const value = stageValue(movePlace(place, { likelihood: -1, impact: -1 }));
		expect(value).toMatchObject({ likelihood: 0.5, impact: 2 });
		expect(value.floor).toEqual({ likelihood: true, impact: false });
	});

	it('is not reached by a threat that only comes near', () => {
		const value = stageValue(movePlace(place, { likelihood: -0.6, impact: 0 }));
		expect(value.floor).toEqual({ likelihood: false, impact: false });
	});
});
