import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { showStep, TODAY } from '../../../../../tests/support/show-step';
import type { Catalogue } from '../../../domain/catalogue/catalogue';
import { caseOf, mechanismOf, typeOf } from '../../../domain/library/library.builders';
import { addCatalogueThreat, newPlan } from '../../../domain/plan/edits';
import type { Plan } from '../../../domain/plan/plan';
import Mechanisms from '../Mechanisms.svelte';

const raid = typeOf('LEG-04', 'legal', { title: 'Office raid' });
const smear = typeOf('DIS-01', 'disinformation', { title: 'Smear' });
const catalogue: Catalogue = {
	threatTypes: [raid, smear],
	cases: [
		caseOf('raid', {
			mechanisms: [
				mechanismOf('near', 'raid', { name: 'The near one', threats: ['DIS-01'] }),
				mechanismOf('far', 'raid', { name: 'The brought one', threats: ['LEG-04'] })
			]
		})
	],
	readiness: [],
	regionOf: {}
};

function planWith(...types: readonly (typeof raid)[]): Plan {
	const plan = newPlan({
		id: 'p',
		scoringId: 's',
		today: TODAY,
		title: 'Plan',
		route: 'short',
		facilitated: false
	});
	types.forEach((type, at) => {
		addCatalogueThreat(plan, `t${String(at)}`, type);
	});
	return plan;
}

function show(plan: Plan) {
	return showStep(Mechanisms, {
		plan,
		step: 'mechanisms',
		catalogue,
		about: { broughtId: 'far' }
	});
}

describe('a mechanism brought from the library', () => {
	it('is the card that is open, marked, though it was used against another threat', () => {
		const { open } = show(planWith(smear));
		const card = screen.getByRole('article', { name: 'The brought one' });
		expect(card).toHaveTextContent('From the library');
		expect(open.plan.decisions).toEqual({});
		expect(open.plan.actions).toEqual({});
	});

	it('stands in the list once, before the others', () => {
		show(planWith(smear));
		const names = screen
			.getAllByRole('button', { name: /^The (near|brought) one/ })
			.map((button) => /The \w+ one/.exec(button.textContent)?.[0]);
		expect(names).toEqual(['The brought one', 'The near one']);
	});

	it('stays when another threat is chosen', async () => {
		show(planWith(smear, raid));
		await userEvent.selectOptions(screen.getByLabelText('Threat'), 't1');
		expect(screen.getByRole('article', { name: 'The brought one' })).toBeInTheDocument();
	});

	it('is taken over step by step, as any other', async () => {
		const { open } = show(planWith(smear));
		await userEvent.click(screen.getByRole('checkbox', { name: /Agree with a lawyer/ }));
		await userEvent.click(screen.getByRole('button', { name: 'Adopt 1 step' }));
		expect(Object.values(open.plan.actions)).toMatchObject([
			{ threatId: 't0', mechanismId: 'far', stepId: 'lawyer' }
		]);
	});

	it('waits for a threat where there is none, and offers those it was used against', async () => {
		const { open } = show(planWith());
		expect(screen.getByText(/waits for a threat/)).toBeInTheDocument();
		await userEvent.click(screen.getByRole('button', { name: 'Add “Office raid”' }));
		expect(Object.values(open.plan.threats)).toMatchObject([{ typeId: 'LEG-04' }]);
		expect(screen.getByRole('article', { name: 'The brought one' })).toBeInTheDocument();
	});
});
