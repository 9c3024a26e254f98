import { describe, expect, it } from 'vitest';
import { shiftsOf } from './position';

describe('the shift from a typical peer to oneself', () => {
	it('doubles the chance with full exposure and no prevention, and halves it the other way round', () => {
		expect(shiftsOf(1, { prevention: 0 }).likelihood).toBe(1);
		expect(shiftsOf(0, { prevention: 1 }).likelihood).toBe(-1);
	});

	it('halves the harm with a full response and doubles it with none', () => {
		expect(shiftsOf(undefined, { response: 1 }).impact).toBe(-0.5);
		expect(shiftsOf(undefined, { response: 0 }).impact).toBe(0.5);
	});

	it('moves nothing when nothing is known', () => {
		expect(shiftsOf(undefined, {})).toEqual({
			exposure: { value: 0.5, assumed: true },
			prevention: { value: 0.5, assumed: true },
			response: { value: 0.5, assumed: true },
			likelihood: 0,
			impact: 0
		});
	});

	it('reads each missing factor as the middle and says so', () => {
		expect(shiftsOf(1, {})).toMatchObject({ likelihood: 0.5, prevention: { assumed: true } });
		expect(shiftsOf(undefined, { prevention: 1 })).toMatchObject({
			likelihood: -0.5,
			exposure: { assumed: true },
			prevention: { value: 1, assumed: false }
		});
	});
});
