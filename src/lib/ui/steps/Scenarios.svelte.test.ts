import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { showStep } from '../../../../tests/support/show-step';
import type { ScenarioChain } from '$lib/domain/catalogue/scenarios';
import type { Plan } from '$lib/domain/plan/plan';
import { addAttack, addFromThreats, addKnockOn, addSignpost } from '$lib/domain/scenarios/edits';
import { orderedChain } from '$lib/domain/scenarios/read';
import { anEntry } from '$lib/domain/scoring/scoring.builders';
import { aCatalogue, aPlan, freeze, raid } from './ground/plan.builders';
import Scenarios from './Scenarios.svelte';

const chain: ScenarioChain = {
	...{ id: 'raid-freeze', title: 'A raid, then a freeze', story: 'They come.', wildCard: 'No.' },
	...{ grade: 'judgement', gradeNote: 'Our judgement.', cases: [], sources: [] },
	steps: [
		{
			...{ threat: 'LEG-04', what: 'A search.', seen: [] },
			signposts: [{ what: 'A visit', threshold: 'One' }]
		},
		{
			...{ threat: 'FIN-01', what: 'A freeze.', seen: [], signposts: [] },
			after: { from: 14, to: 21, grade: 'judgement', sources: [] }
		}
	],
	knockOn: ['Partners stop.']
};

const threats = (plan: Plan): void => {
	plan.threats = {
		raid: { category: 'legal', title: 'Raid', description: '', order: 'a0' },
		freeze: {
			...{ typeId: 'FIN-01', category: 'financial', title: 'Freeze' },
			...{ description: '', order: 'a1' }
		}
	};
	plan.entries = { 'raid/one': anEntry(), 'freeze/one': anEntry({ low: 1, best: 2, high: 3 }) };
};

const begun = (recipe: (plan: Plan) => void = () => undefined): Plan =>
	aPlan((plan) => {
		threats(plan);
		addFromThreats(plan, { id: 's', title: 'Ours' }, [
			{ id: 'one', threatId: 'raid' },
			{ id: 'two', threatId: 'freeze' }
		]);
		recipe(plan);
	});

const show = (plan: Plan): ReturnType<typeof showStep> =>
	showStep(Scenarios, {
		...{ plan, step: 'scenarios', catalogue: aCatalogue([freeze, raid]) },
		surroundings: {
			readyMade: {
				chains: () => Promise.resolve([chain]),
				templates: () => Promise.resolve([]),
				injects: () => Promise.resolve([])
			}
		}
	});

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

describe('beginning a scenario', () => {
	it('takes a ready-made chain over and says before what it adds', async () => {
		const user = userEvent.setup();
		const { open } = show(aPlan(threats));
		await user.click(await screen.findByText('A raid, then a freeze'));
		expect(screen.getByText('1 of its 2 threats are in your plan')).toBeVisible();
		expect(screen.getByText(/adds 1 threat to your plan/)).toBeVisible();
		await user.click(button(/Take this chain over/));
		const [id = ''] = Object.keys(open.plan.scenarios);
		expect(orderedChain(open.plan, id)).toHaveLength(2);
		expect(Object.keys(open.plan.threats)).toHaveLength(3);
		expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
	});

	it('links our own threats in the order in which they are picked', async () => {
		const user = userEvent.setup();
		const { open } = show(aPlan(threats));
		await user.click(button('Our top threats'));
		const begin = button(/Begin with these/);
		expect(begin).toHaveAttribute('aria-disabled', 'true');
		await user.click(screen.getByRole('checkbox', { name: /Freeze/ }));
		await user.click(screen.getByRole('checkbox', { name: /Raid/ }));
		await user.click(begin);
		const [id = ''] = Object.keys(open.plan.scenarios);
		expect(orderedChain(open.plan, id).map(({ attack }) => attack.threatId)).toEqual([
			'freeze',
			'raid'
		]);
		expect(open.plan.scenarios[id]?.title).toBe('Freeze, then Raid');
	});
});

describe('one scenario', () => {
	it('offers no attack that would close a circle', () => {
		show(begun());
		const after = screen.getByLabelText('Comes after: 1. Raid');
		expect(within(after).getAllByRole('option')).toHaveLength(1);
		const second = screen.getByLabelText('Comes after: 2. Freeze');
		expect(within(second).getAllByRole('option')).toHaveLength(2);
	});

	it('says that the view of the group counts up to the rarest attack', async () => {
		const user = userEvent.setup();
		const { open } = show(begun());
		await user.selectOptions(screen.getByLabelText(/whole chain, in your view/), '4');
		expect(open.plan.scenarios['s']?.likelihood).toBe(4);
		expect(screen.getByText(/higher than the chain allows/)).toHaveTextContent('2. Freeze');
	});

	it('keeps what came after an attack that is removed, and brings it back', async () => {
		const user = userEvent.setup();
		const { open } = show(begun());
		await user.click(button('Remove: 1. Raid'));
		expect(screen.getAllByText('After something that is gone')).not.toHaveLength(0);
		await user.click(button('Undo'));
		expect(Object.keys(open.plan.attacks)).toEqual(expect.arrayContaining(['one', 'two']));
	});

	it('shows attacks whose threat is gone, and days that are turned round', () => {
		show(
			begun((plan) => {
				Reflect.deleteProperty(plan.threats, 'raid');
				addAttack(plan, 'none', { scenarioId: 's', afterId: 'two' });
				Object.assign(plan.attacks['two'] ?? {}, { daysFrom: 9, daysTo: 3 });
			})
		);
		expect(screen.getAllByText('A threat that was removed')).not.toHaveLength(0);
		expect(screen.getByText(/“From” is more than “to”/)).toBeVisible();
	});

	it('goes through the picture by arrow keys and from there to the table', async () => {
		const user = userEvent.setup();
		show(begun());
		const picture = screen.getByRole('group', { name: 'The chain as a picture' });
		const [first, second] = within(picture).getAllByRole('button');
		first?.focus();
		await user.keyboard('{ArrowRight}');
		expect(second).toHaveFocus();
		expect(second).toHaveAccessibleName(/2\. Freeze, Financial, after attack 1/);
		await user.keyboard('{Enter}');
		expect(screen.getByLabelText('Threat: 2. Freeze')).toHaveFocus();
	});

	it('makes a threat of what it sets off', async () => {
		const user = userEvent.setup();
		const { open } = show(
			begun((plan) => {
				addKnockOn(plan, 'k', { scenarioId: 's', what: 'Partners stop', ring: 2 });
			})
		);
		await user.click(button('Make it a threat of this plan: Effect 1'));
		await user.selectOptions(screen.getByLabelText('Kind of threat'), 'financial');
		await user.click(button('Add the threat: Effect 1'));
		expect(Object.values(open.plan.threats)).toContainEqual(
			expect.objectContaining({ title: 'Partners stop', category: 'financial' })
		);
		expect(open.plan.knockOns['k']?.threatId).toBeDefined();
		const effect = screen.getByRole('group', { name: 'Effect 1' });
		const field = within(effect).getByLabelText('Threat of this plan');
		expect(field).toHaveFocus();
		expect(field).toHaveDisplayValue('Partners stop');
	});

	it('is removed whole, and focus stays in the list', async () => {
		const user = userEvent.setup();
		const { open } = show(begun());
		await user.click(button('Remove: Ours'));
		expect(open.plan.attacks).toEqual({});
		await user.click(button('Undo'));
		expect(Object.keys(open.plan.scenarios)).toEqual(['s']);
		expect(document.body).not.toHaveFocus();
	});

	it('comes back without losing the focus, also beside the matrix', async () => {
		const user = userEvent.setup();
		show(
			begun((plan) => {
				addFromThreats(plan, { id: 't', title: 'Other' }, []);
			})
		);
		await user.click(button('Remove: Ours'));
		await user.click(button('Scenario matrix'));
		await user.click(button('Undo'));
		expect(button('Ours')).toBeVisible();
		expect(document.body).not.toHaveFocus();
	});
});

describe('how likely a scenario is', () => {
	it('is read out when the own view counts only in part', async () => {
		show(begun());
		const lines = screen.getAllByRole('status');
		await userEvent.selectOptions(screen.getByLabelText(/in your view/), '5');
		const said = screen.getByText(/^Your view is higher/).closest('[role="status"]');
		expect(lines).toContain(said);
	});
});

describe('what leads to something that was removed', () => {
	it('is shown as chosen, and cleared by choosing nothing', async () => {
		const user = userEvent.setup();
		const { open } = show(
			begun((plan) => {
				Object.assign(plan.attacks['one'] ?? {}, { afterId: 'lost', threatId: 'lost' });
				addSignpost(plan, 'sign', { scenarioId: 's', what: 'A visit', attackId: 'lost' });
				addKnockOn(plan, 'k', { scenarioId: 's', what: 'Partners stop', ring: 1 });
				Object.assign(plan.knockOns['k'] ?? {}, { threatId: 'lost' });
			})
		);
		const clear = async (label: string | RegExp, gone: string, none: string): Promise<void> => {
			const field = screen.getByLabelText(label);
			expect(field).toHaveDisplayValue(gone);
			await user.selectOptions(field, none);
			expect(screen.getByLabelText(label)).toHaveDisplayValue(none);
		};
		await clear(/^Comes after: 1/, 'After something that is gone', 'Begins the chain');
		await clear(/^Threat: 1/, 'A threat that was removed', 'No threat named yet');
		await clear(/^Announces: /, 'An attack that was removed', 'The whole scenario');
		await clear('Threat of this plan', 'A threat that was removed', 'Not a threat of this plan');
		expect(open.plan.attacks['one']).not.toHaveProperty('afterId');
		expect(open.plan.attacks['one']).not.toHaveProperty('threatId');
		expect(open.plan.signposts['sign']).not.toHaveProperty('attackId');
		expect(open.plan.knockOns['k']).not.toHaveProperty('threatId');
	});

	it('lets attacks that follow each other in a circle begin the chain', async () => {
		const { open } = show(
			begun((plan) => {
				Object.assign(plan.attacks['one'] ?? {}, { afterId: 'two' });
			})
		);
		const field = screen.getByLabelText(/^Comes after: 1/);
		await userEvent.selectOptions(field, 'Begins the chain');
		expect(open.plan.attacks['one']).not.toHaveProperty('afterId');
	});
});

describe('the scenario matrix', () => {
	it('takes effect, owner and fallback of every attack', async () => {
		const user = userEvent.setup();
		const { open } = show(begun());
		await user.click(button('Scenario matrix'));
		await user.type(screen.getByLabelText('Owner: 2. Freeze'), 'Finance lead');
		await user.tab();
		expect(open.plan.attacks['two']?.owner).toBe('Finance lead');
		expect(screen.getAllByText('No sign yet')).toHaveLength(2);
	});
});
