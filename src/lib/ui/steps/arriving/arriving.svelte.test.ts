import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick, type Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import { showStep } from '../../../../../tests/support/show-step';
import { addOwnAction } from '$lib/domain/plan/adoption';
import { addSignal } from '$lib/domain/plan/edits';
import { addRehearsal } from '$lib/domain/rehearsing/edits';
import type { StepId } from '$lib/domain/steps';
import {
	addActivity,
	addActor,
	addDependency,
	addEvent,
	addInformation
} from '$lib/domain/surroundings/edits';
import type { Plan } from '$lib/domain/plan/plan';
import Actions from '../Actions.svelte';
import Actors from '../Actors.svelte';
import Context from '../Context.svelte';
import Contingency from '../Contingency.svelte';
import { aCatalogue, aPlan } from '../ground/plan.builders';
import Organisation from '../Organisation.svelte';
import Rehearsal from '../Rehearsal.svelte';
import Scenarios from '../Scenarios.svelte';

/** A plan with two things of each kind, so that arriving has to find the right one. */
function write(draft: Plan): void {
	for (const n of ['1', '2']) {
		addActivity(draft, `activity-${n}`, `Activity ${n}`);
		addInformation(draft, `information-${n}`, `Information ${n}`);
		addDependency(draft, `dependency-${n}`, `Dependency ${n}`);
		addEvent(draft, `event-${n}`, `Event ${n}`);
		addSignal(draft, `signal-${n}`, `Signal ${n}`);
		addActor(draft, `actor-${n}`, { title: `Actor ${n}`, stance: 'ally' });
		addOwnAction(draft, `action-${n}`, `Action ${n}`);
		addRehearsal(draft, `rehearsal-${n}`, `Rehearsal ${n}`);
		draft.scenarios[`scenario-${n}`] = {
			...{ title: `Scenario ${n}`, origin: 'blank', order: `a${n}` },
			...{ story: '', best: '', worst: '' }
		};
	}
	Object.assign(draft.settings, { place: 'North', placeRating: 'closed', rating: 'closed' });
}

const arrive = (page: Component, step: StepId, about: Record<string, string>): void => {
	showStep(page, { plan: aPlan(write), step, catalogue: aCatalogue(), about });
};

describe('a step that is opened for one thing', () => {
	it.each([
		{ name: 'Activity 2', page: Organisation, step: 'organisation', thingId: 'activity-2' },
		{ name: 'Information 2', page: Organisation, step: 'organisation', thingId: 'information-2' },
		{ name: 'Dependency 2', page: Organisation, step: 'organisation', thingId: 'dependency-2' },
		{ name: 'Event 2', page: Context, step: 'context', thingId: 'event-2' },
		{ name: 'Actor 2', page: Actors, step: 'actors', thingId: 'actor-2' }
	] as const)(
		'opens the card of $name and has focus on it',
		async ({ name, page, step, thingId }) => {
			arrive(page, step, { thingId });
			const head = screen.getByRole('button', { name: `Show the fields: ${name}` });
			await waitFor(() => {
				expect(head).toHaveFocus();
			});
			expect(head).toHaveAttribute('aria-expanded', 'true');
			expect(screen.getAllByRole('button', { expanded: true })).toEqual([head]);
		}
	);

	it.each([
		{ value: 'Signal 2', page: Context, step: 'context', thingId: 'signal-2' },
		{ value: 'North', page: Context, step: 'context', thingId: 'place' },
		{ value: '', page: Organisation, step: 'organisation', thingId: 'otherWork' },
		{ value: '', page: Organisation, step: 'organisation', thingId: 'organisationName' }
	] as const)('has focus on the field of $thingId', async ({ value, page, step, thingId }) => {
		arrive(page, step, { thingId });
		await waitFor(() => {
			expect(document.activeElement).toHaveValue(value);
		});
		expect(document.activeElement?.closest('[id^="step-at-"]')?.id).toBe(`step-at-${thingId}`);
	});

	it.each(['rating', 'placeRating'])('has focus on the day of the %s', async (thingId) => {
		arrive(Context, 'context', { thingId });
		await waitFor(() => {
			expect(document.activeElement).toBeInstanceOf(HTMLInputElement);
		});
		expect(document.activeElement?.closest('[id^="step-at-"]')?.id).toBe(`step-at-${thingId}`);
	});

	it('has focus in the row of an action', async () => {
		arrive(Actions, 'actions', { thingId: 'action-2' });
		await waitFor(() => {
			expect(document.activeElement?.closest('tr')?.dataset.action).toBe('action-2');
		});
	});

	it('shows the actions against a threat, and adds one against it', async () => {
		const plan = aPlan((draft) => {
			write(draft);
			draft.threats.freeze = {
				...{ category: 'financial', title: 'Freeze', description: '', order: 'a0' }
			};
		});
		const { open } = showStep(Actions, { plan, step: 'actions', about: { threatId: 'freeze' } });
		const field = screen.getByLabelText('Add an action of your own');
		await waitFor(() => {
			expect(field).toHaveFocus();
		});
		expect(field).toHaveAccessibleDescription('The new action will be against “Freeze”.');
		expect(screen.getByLabelText('Threat')).toHaveValue('freeze');
		await userEvent.type(field, 'Pay by hand{Enter}');
		expect(open.plan.actions['new-1']).toMatchObject({ what: 'Pay by hand', threatId: 'freeze' });
		expect(document.querySelectorAll('tr[data-action]')).toHaveLength(1);
	});

	it('has focus on the day on which the page to grab was printed', async () => {
		arrive(Contingency, 'contingency', { thingId: 'grabPrintedOn' });
		await waitFor(() => {
			expect(screen.getByLabelText('Printed on')).toHaveFocus();
		});
	});

	it('has focus on the heading of a scenario', async () => {
		arrive(Scenarios, 'scenarios', { scenarioId: 'scenario-2' });
		await waitFor(() => {
			expect(screen.getByRole('heading', { level: 2, name: 'Scenario 2' })).toHaveFocus();
		});
	});

	it('shows the rehearsal, not the one that is going on', async () => {
		arrive(Rehearsal, 'rehearsal', { thingId: 'rehearsal-1' });
		await waitFor(() => {
			expect(document.activeElement).toHaveTextContent('Rehearsal 1');
		});
	});

	it.each([
		[Organisation, 'organisation'],
		[Context, 'context'],
		[Actors, 'actors'],
		[Actions, 'actions'],
		[Scenarios, 'scenarios']
	] as const)('leaves focus where it was for a thing that is gone', async (page, step) => {
		arrive(page, step, { thingId: 'gone', scenarioId: 'gone' });
		await tick();
		await tick();
		expect(document.body).toHaveFocus();
	});
});
