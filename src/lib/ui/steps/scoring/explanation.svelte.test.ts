import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { answerEntry } from '$lib/domain/plan/edits';
import type { Plan } from '$lib/domain/plan/plan';
import { aQuestion } from '$lib/domain/readiness/readiness.builders';
import { anEntry, impactsOf } from '$lib/domain/scoring/scoring.builders';
import { showStep } from '../../../../../tests/support/show-step';
import { aCatalogue, aPlan } from '../ground/plan.builders';
import Scoring from '../Scoring.svelte';

const catalogue = {
	...aCatalogue(),
	readiness: [
		aQuestion({ id: 'H03', type: 'respond', question: 'Is a lawyer agreed?' }),
		aQuestion({ id: 'H08', type: 'prevent', question: 'Do two approve?' })
	]
};

async function explain(recipe: (draft: Plan) => void = () => undefined) {
	const plan = aPlan((draft) => {
		draft.threats.t1 = {
			...{ typeId: 'FIN-01', category: 'financial', title: 'Bank account freeze' },
			...{ description: '', order: 'a0' }
		};
		answerEntry(draft, 't1/e1', anEntry({ low: 2, best: 3, high: 4, ...impactsOf(3) }));
		recipe(draft);
	});
	const shown = showStep(Scoring, { plan, step: 'scoring', catalogue });
	await userEvent.click(screen.getByText('How this number comes about'));
	return shown;
}

describe('the explanation of a level', () => {
	it('names the questions on the house that made readiness, each with its answer', async () => {
		await explain((draft) => {
			draft.readiness = { H03: 1 };
		});
		expect(
			screen.getByText(
				/^Readiness to respond is 0.33: the average .* 1 of 1 questions are answered\.$/
			)
		).toBeVisible();
		expect(screen.getByText('Is a lawyer agreed?')).toHaveTextContent(/ 1 partly$/);
		expect(
			screen.getByText(
				'Readiness to prevent counts as a half: none of its 1 questions is answered.'
			)
		).toBeVisible();
		expect(screen.getByText('Do two approve?')).toHaveTextContent(/ not answered$/);
	});

	it('leads to those questions', async () => {
		const { planner } = await explain();
		await userEvent.click(
			screen.getByRole('button', { name: 'Answer the questions on the house' })
		);
		expect(planner.step).toBe('readiness');
	});

	it('names the smallest change of each input that would raise or lower the level', async () => {
		await explain((draft) => {
			draft.readiness = { H03: 2 };
		});
		// K is 3 + 2 × 2.83 = 8.67, Moderate: 0.83 below High and 2.17 above Low.
		expect(screen.getByText('“Most likely” from 3 to 4: High.')).toBeVisible();
		expect(screen.getByText('People from 3 to 3.5: High.')).toBeVisible();
		expect(screen.getByText('Our house, “Is a lawyer agreed?” from 2 to 0: High.')).toBeVisible();
		expect(screen.getByText('People from 3 to 1.5: Low.')).toBeVisible();
	});

	it('speaks of the agreed value where the group has one, since the marks then move nothing', async () => {
		await explain((draft) => {
			draft.agreed.t1 = { likelihood: 3, impact: 3 };
		});
		expect(screen.getByText(/^The agreed likelihood from 3 to 3.5: High/)).toBeVisible();
		expect(screen.queryByText(/^“Most likely” from/)).not.toBeInTheDocument();
	});
});
