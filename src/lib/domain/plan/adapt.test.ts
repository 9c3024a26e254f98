import { describe, expect, it } from 'vitest';
import type { AdoptableStep } from '../catalogue/catalogue';
import { actionAs, asSuggested, isInOwnWords } from './adapt';

const step: AdoptableStep = {
	id: 'lawyer',
	what: 'Agree with a lawyer',
	front: 'legal',
	phase: 'prepare',
	ownerRole: 'Director',
	days: 14,
	doneWhen: 'The lawyer has signed.',
	grade: 'case'
};

describe('a step as it is offered', () => {
	it('has its own words, the usual role and the day by which it is usually done', () => {
		expect(asSuggested(step, '2026-12-25')).toEqual({
			what: 'Agree with a lawyer',
			doneWhen: 'The lawyer has signed.',
			owner: 'Director',
			dueOn: '2027-01-08'
		});
	});
});

describe('the action that a step becomes', () => {
	it('is the step where nothing was changed', () => {
		expect(actionAs(step)).toEqual({
			...{ what: 'Agree with a lawyer', doneWhen: 'The lawyer has signed.', owner: 'Director' },
			...{ status: 'to-do', front: 'legal', phase: 'prepare' }
		});
	});

	it('has the words, the role and the day that the group chose', () => {
		const taken = { what: ' Ask our board ', doneWhen: 'It said yes.', owner: 'Chair' };
		expect(actionAs(step, { ...taken, dueOn: '2026-12-01' })).toMatchObject({
			...{ what: 'Ask our board', doneWhen: 'It said yes.', owner: 'Chair' },
			dueOn: '2026-12-01'
		});
	});

	it('keeps the check of the step where the group emptied it', () => {
		expect(actionAs(step, { doneWhen: ' ' }).doneWhen).toBe('The lawyer has signed.');
	});

	it('keeps the words of the step where the group left none, and has no owner where it named none', () => {
		const action = actionAs(step, { what: '  ', owner: ' ', dueOn: undefined });
		expect(action.what).toBe('Agree with a lawyer');
		expect(action).not.toHaveProperty('owner');
		expect(action).not.toHaveProperty('dueOn');
	});
});

describe('words of a step', () => {
	it('are the group’s own once what to do or its end was changed', () => {
		expect(isInOwnWords(step, step)).toBe(false);
		expect(isInOwnWords({ ...step, what: `${step.what} ` }, step)).toBe(false);
		expect(isInOwnWords({ ...step, what: 'Ask our board' }, step)).toBe(true);
		expect(isInOwnWords({ ...step, doneWhen: '' }, step)).toBe(true);
	});
});
