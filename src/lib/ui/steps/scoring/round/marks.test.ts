import { describe, expect, it } from 'vitest';
import { dimensions } from '$lib/domain/vocabulary';
import { noMarks, readMarks, type Marks } from './marks';

const ballot = (marks: Partial<Marks>): Marks => ({ ...noMarks, ...marks });
const six = Object.fromEntries(dimensions.map((dimension) => [dimension, 2]));
const full = (marks: Partial<Marks> = {}): Marks => ({
	...{ form: 'full', low: 2, likelihood: 3, high: 4, sure: 'high', impacts: six },
	...marks
});

describe('the marks of one person', () => {
	it('are a pass while nothing is said', () => {
		expect(readMarks(noMarks, 12)).toEqual({ kind: 'pass' });
		expect(readMarks({ form: 'full', impacts: {} }, 12)).toEqual({ kind: 'pass' });
	});

	it('make a ballot with the one impact that is worst', () => {
		const marks = ballot({ likelihood: 4, sure: 'medium', worst: 'finance', level: 5 });
		expect(readMarks(marks, 6)).toEqual({
			kind: 'entry',
			entry: { form: 'ballot', forMonths: 6, best: 4, confidence: 'medium', finance: 5 }
		});
	});

	it('ask nothing more of who finds the threat not credible', () => {
		expect(readMarks(ballot({ likelihood: 0 }), 12)).toEqual({
			kind: 'entry',
			entry: { form: 'ballot', forMonths: 12, notCredible: true }
		});
	});

	it.each([
		['the likelihood', ballot({ sure: 'low', worst: 'people', level: 2 }), 'likelihood'],
		['how sure', ballot({ likelihood: 2, worst: 'people', level: 2 }), 'sure'],
		['how bad the worst is', ballot({ likelihood: 2, sure: 'low', worst: 'people' }), 'worst'],
		['which is the worst', ballot({ likelihood: 2, sure: 'low', level: 2 }), 'worst'],
		['one end of the range', full({ low: undefined }), 'range'],
		['one of the six', full({ impacts: { ...six, data: undefined as never } }), 'impacts'],
		['an order', full({ low: 4.5 }), 'order']
	] as const)('name it when they lack %s', (_case, marks, lack) => {
		expect(readMarks(marks, 12)).toEqual({ kind: 'lacks', lacks: [lack] });
	});

	it('make a full entry with three marks and six impacts', () => {
		expect(readMarks(full(), 12)).toEqual({
			kind: 'entry',
			entry: {
				...{ form: 'full', forMonths: 12, low: 2, best: 3, high: 4, confidence: 'high' },
				...six
			}
		});
	});
});
