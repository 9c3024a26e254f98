import { expect, it } from 'vitest';
import { countForms } from './forms';

it('counts the forms in which views were given and leaves out those that nobody used', () => {
	expect(countForms([{ form: 'ballot' }, { form: 'full' }, { form: 'ballot' }])).toEqual([
		{ form: 'full', count: 1 },
		{ form: 'ballot', count: 2 }
	]);
	expect(countForms([])).toEqual([]);
});
