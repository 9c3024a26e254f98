import { screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { aMatrixPlan, marked, matrixCatalogue } from '../../../../../tests/support/matrix-plan';
import { showPart } from '../../../../../tests/support/show-step';
import type { FormerScore as Former, Plan } from '$lib/domain/plan/plan';
import { scorePlan } from '$lib/domain/scoring/score';
import { invariant } from '$lib/domain/result';
import type { Level } from '$lib/domain/vocabulary';
import FormerScore from './FormerScore.svelte';

const former = (values: Partial<Former> = {}): Former => ({
	...{ likelihood: 4, impact: 3, level: 'high', on: '2025-11-20', worst: 'people' },
	...values
});

const show = (threatId: string, given: Partial<Plan>): ReturnType<typeof showPart> =>
	showPart(
		FormerScore,
		{ threatId },
		{ plan: aMatrixPlan(given), step: 'scoring', catalogue: matrixCatalogue }
	);
const region = (): HTMLElement => screen.getByRole('region', { name: 'The plan before this one' });

/** The level that a threat has now, with what is in place. */
function levelNow(threatId: string): Level {
	const score = scorePlan(aMatrixPlan(), matrixCatalogue).get(threatId);
	invariant(score?.state === 'scored', 'the threat of the test is scored');
	return score.today.level;
}

describe('the score of the plan before this one', () => {
	it('is not spoken of where there was none', () => {
		show('freeze', { formerScores: { smear: former() } });
		expect(screen.queryByRole('region')).toBeNull();
	});

	it('stands with its day, level, likelihood, impact and the worst beside the new one', () => {
		show('smear', { formerScores: { smear: former() } });
		expect(region()).toHaveTextContent(
			/On 20 Nov(ember)? 2025 it said High, .* Likelihood: Likely, about \d+ in 100\. Impact: Serious\./
		);
		expect(region()).toHaveTextContent('Hardest hit then: People');
	});

	it('names no dimension where nothing was touched', () => {
		const untouched = former();
		delete untouched.worst;
		show('smear', { formerScores: { smear: untouched } });
		expect(region()).not.toHaveTextContent('Hardest hit then');
	});

	it.each([
		['as then', levelNow('smear')],
		['higher than then', 'low'],
		['lower than then', 'critical']
	] as const)('says that the level now is %s', (how, level) => {
		show('smear', { formerScores: { smear: former({ level }) } });
		expect(region()).toHaveTextContent(new RegExp(`in place now: \\w+, ${how}\\.`));
	});

	it('asks for new marks before it shows the old ones', async () => {
		const { open } = show('unknown', { formerScores: { unknown: former() } });
		expect(region()).toHaveTextContent(/It shows once there are new marks/);
		expect(region()).not.toHaveTextContent('High');
		open.change('score', (draft) => {
			draft.entries['unknown/one'] = marked(3, 3);
		});
		await tick();
		expect(region()).toHaveTextContent(/it said High/);
	});
});
