import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { addCatalogueThreat, addOwnThreat, answerEntry } from '$lib/domain/plan/edits';
import type { Entry } from '$lib/domain/plan/plan';
import { showStep } from '../../../../tests/support/show-step';
import { aCatalogue, aPlan, aThreatType } from './ground/plan.builders';
import Scoring from './Scoring.svelte';

const freeze = aThreatType({
	id: 'FIN-01',
	title: 'Bank account freeze',
	category: 'financial',
	detail: {
		actors: [],
		signs: [],
		hits: [],
		exposure: [
			{
				id: 'weeks',
				question: 'How long without it?',
				why: 'Because.',
				answers: ['a', 'b', 'c', 'd']
			},
			{ id: 'signs', question: 'Who may sign?', why: 'Because.', answers: ['e', 'f', 'g', 'h'] }
		],
		prompts: [],
		capacities: [],
		moves: { '24h': [], '72h': [], month: [] },
		facts: [],
		sources: []
	}
});
const worked: Partial<Entry> = {
	low: 3,
	high: 5,
	best: 4,
	people: 2,
	mission: 4,
	finance: 4,
	legal: 3,
	data: 1,
	reputation: 3,
	confidence: 'medium'
};
const show = (recipe: Parameters<typeof aPlan>[0]): ReturnType<typeof showStep> =>
	showStep(Scoring, { plan: aPlan(recipe), step: 'scoring', catalogue: aCatalogue([freeze]) });
const mark = (name: string): Promise<void> => userEvent.click(screen.getByRole('radio', { name }));

describe('scoring a threat', () => {
	it('makes one entry with the first mark and writes the others into it', async () => {
		const { open } = show((draft) => {
			addCatalogueThreat(draft, 't1', freeze);
		});
		await mark('Lowest it could be: 3 Possible');
		await mark('Highest it could be: 4.5 between Likely and Expected');
		await mark('Good name: 0 None');
		expect(open.plan.entries).toEqual({
			't1/new-1': { form: 'full', round: 1, forMonths: 12, low: 3, high: 4.5, reputation: 0 }
		});
		expect(
			screen.getByText(/No level yet. Still missing: Most likely, People/)
		).toBeInTheDocument();
	});

	it('reads the marks back in words', () => {
		show((draft) => {
			addCatalogueThreat(draft, 't1', freeze);
			answerEntry(draft, 't1/e1', worked);
		});
		expect(
			screen.getByText(/most likely about 1 in 3. At the lowest about 1 in 6, at the highest more/)
		).toBeInTheDocument();
	});

	it('says which two marks contradict each other and keeps both', async () => {
		const { open } = show((draft) => {
			addCatalogueThreat(draft, 't1', freeze);
			answerEntry(draft, 't1/e1', worked);
		});
		await mark('Lowest it could be: 4.5 between Likely and Expected');
		expect(
			screen.getByText('“Lowest it could be” stands at 4.5, above “Most likely” at 4.')
		).toBeInTheDocument();
		expect(open.plan.entries['t1/e1']).toMatchObject({ low: 4.5, best: 4, high: 5 });
		expect(screen.getByText(/No level yet: two marks contradict/)).toBeInTheDocument();
	});

	it('shows the level with its range, as one view, and how it came about', () => {
		show((draft) => {
			addCatalogueThreat(draft, 't1', freeze);
			answerEntry(draft, 't1/e1', worked);
			draft.exposure['t1/weeks'] = 3;
		});
		expect(screen.getByText('Between High and Critical')).toBeInTheDocument();
		expect(screen.getByText('One view')).toBeInTheDocument();
		expect(
			screen.getByText(
				/4 \(the marks\) \+ 1 \(exposure\) − 0.5 \(readiness to prevent, no answer, so a half\) = 4.5/
			)
		).toBeInTheDocument();
		expect(screen.getByText('Exposure: 1 of 2 questions are answered.')).toBeInTheDocument();
	});

	it.each([
		['nothing is answered', {}, /^Neither exposure nor readiness is answered/],
		[
			'no question applies',
			{ 't1/weeks': 'not-applicable', 't1/signs': 'not-applicable' },
			/The exposure questions do not apply to you/
		],
		['one is answered', { 't1/weeks': 2 }, /^Readiness is not answered for this threat/]
	] as const)('says what moves the level when %s', (_case, exposure, words) => {
		show((draft) => {
			addCatalogueThreat(draft, 't1', freeze);
			answerEntry(draft, 't1/e1', worked);
			draft.exposure = { ...exposure };
		});
		expect(screen.getByText(words)).toBeInTheDocument();
	});

	it('does not call questions unanswered that nobody asked', () => {
		show((draft) => {
			addOwnThreat(draft, 't1', { title: 'Own', category: 'legal' });
			answerEntry(draft, 't1/e1', worked);
		});
		expect(screen.getByText(/^There are no exposure questions/)).toBeInTheDocument();
		expect(screen.queryByText(/^Neither exposure/)).not.toBeInTheDocument();
	});

	it('calls for duty of care before the entry is complete', async () => {
		show((draft) => {
			addCatalogueThreat(draft, 't1', freeze);
		});
		await mark('People: 5 Extreme');
		expect(screen.getByText(/No level yet/)).toBeInTheDocument();
		expect(screen.getByText(/Duty of care/)).toBeInTheDocument();
	});

	it('writes an exposure answer as a number and takes it away again', async () => {
		const { open } = show((draft) => {
			addCatalogueThreat(draft, 't1', freeze);
		});
		await mark('d');
		expect(open.plan.exposure).toEqual({ 't1/weeks': 3 });
		await userEvent.click(screen.getByRole('button', { name: /Clear this answer: How long/ }));
		expect(open.plan.exposure).toEqual({});
		expect(screen.getByRole('radio', { name: 'a' })).toHaveFocus();
	});

	it('puts a threat on the watch list and keeps its marks', async () => {
		const { open } = show((draft) => {
			addCatalogueThreat(draft, 't1', freeze);
			answerEntry(draft, 't1/e1', worked);
		});
		await userEvent.click(screen.getByRole('checkbox', { name: /Not credible in this period/ }));
		expect(screen.getByText(/On the watch list/)).toBeInTheDocument();
		expect(open.plan.entries['t1/e1']).toMatchObject({ best: 4, notCredible: true });
	});

	it.each<[string, Readonly<Record<string, Partial<Entry>>>]>([
		['one of several', { e1: worked, e2: { ...worked, best: 3 } }],
		['a ballot', { e1: { form: 'ballot', best: 4, confidence: 'medium', finance: 5 } }],
		['one given unseen', { e1: { ...worked, unseen: true } }]
	])('neither shows nor changes a single view as one’s own: %s', (_, entries) => {
		const { open } = show((draft) => {
			addCatalogueThreat(draft, 't1', freeze);
			for (const [id, entry] of Object.entries(entries)) answerEntry(draft, `t1/${id}`, entry);
		});
		expect(screen.getByText(/nobody changes one of them alone/)).toBeInTheDocument();
		expect(screen.queryByRole('radio', { name: /^Most likely/ })).not.toBeInTheDocument();
		expect(screen.queryByRole('button', { name: /Clear/ })).not.toBeInTheDocument();
		expect(Object.keys(open.plan.entries)).toHaveLength(Object.keys(entries).length);
	});

	it('lets whoever began alone finish, beside what others gave meanwhile', async () => {
		const { high, ...half } = worked;
		const { open } = show((draft) => {
			addCatalogueThreat(draft, 't1', freeze);
			answerEntry(draft, 't1/e1', half);
			answerEntry(draft, 't1/e2', { ...worked, unseen: true });
		});
		expect(screen.queryByText(/nobody changes one of them alone/)).not.toBeInTheDocument();
		await mark('Highest it could be: 5 Expected');
		expect(open.plan.entries['t1/e1']).toMatchObject({ ...half, high });
		await mark('Highest it could be: 4 Likely');
		expect(open.plan.entries['t1/e1']?.high).toBe(4);
	});

	it('lets marks that contradict each other be cleared beside those of others', async () => {
		const { open } = show((draft) => {
			addCatalogueThreat(draft, 't1', freeze);
			answerEntry(draft, 't1/e1', { ...worked, low: 5, high: 3 });
			answerEntry(draft, 't1/e2', { form: 'ballot', best: 4, finance: 5 });
		});
		await userEvent.click(screen.getByRole('button', { name: 'Clear all marks' }));
		expect(Object.keys(open.plan.entries)).toEqual(['t1/e2']);
		expect(screen.getByText(/nobody changes one of them alone/)).toBeInTheDocument();
	});

	it('calls for duty of care when people could be badly hurt', async () => {
		show((draft) => {
			addCatalogueThreat(draft, 't1', freeze);
			answerEntry(draft, 't1/e1', worked);
		});
		expect(screen.queryByText(/Duty of care/)).not.toBeInTheDocument();
		await mark('People: 4 Severe');
		expect(screen.getByText(/Duty of care/)).toBeInTheDocument();
	});

	it('brings cleared marks back by undo', async () => {
		const { open } = show((draft) => {
			addCatalogueThreat(draft, 't1', freeze);
			answerEntry(draft, 't1/e1', worked);
		});
		await userEvent.click(screen.getByRole('button', { name: 'Clear all marks' }));
		expect(open.plan.entries).toEqual({});
		await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
		expect(open.plan.entries['t1/e1']).toMatchObject(worked);
	});
});

describe('rating again for another period', () => {
	const ofGroup = { ...worked, unseen: true, forMonths: 6 } as const;
	const again = (): Promise<void> =>
		userEvent.click(screen.getByRole('button', { name: 'Go and rate again' }));
	const isPressed = (name: string): HTMLElement =>
		screen.getByRole('button', { name, pressed: true });

	it('begins with what one person marked', async () => {
		show((draft) => {
			for (const id of ['First', 'Second'])
				addOwnThreat(draft, id, { title: id, category: 'legal' });
			answerEntry(draft, 'First/e', ofGroup);
			answerEntry(draft, 'Second/e', { ...worked, forMonths: 6 });
		});
		await again();
		expect(screen.getByRole('heading', { level: 1, name: 'Second' })).toBeInTheDocument();
		expect(screen.getByRole('radio', { name: 'People: 4 Severe' })).toBeInTheDocument();
	});

	it('leads to a round where all marks are those of a group', async () => {
		show((draft) => {
			addOwnThreat(draft, 'First', { title: 'First', category: 'legal' });
			answerEntry(draft, 'First/e', ofGroup);
		});
		await again();
		expect(isPressed('Each of us marks unseen')).toBeInTheDocument();
	});

	it('leads to a round from another step as well', () => {
		showStep(Scoring, {
			plan: aPlan((draft) => {
				addOwnThreat(draft, 'First', { title: 'First', category: 'legal' });
			}),
			step: 'scoring',
			about: { threatId: 'First', wayToMark: 'sealed' }
		});
		expect(isPressed('Each of us marks unseen')).toBeInTheDocument();
	});
});

describe('going through the threats', () => {
	const threeThreats = (draft: Parameters<typeof addOwnThreat>[0]): void => {
		for (const title of ['First', 'Second', 'Third'])
			addOwnThreat(draft, title, { title, category: 'legal' });
		answerEntry(draft, 'First/e', worked);
	};

	it('starts at the first threat that is not scored and goes on to the next', async () => {
		const { planner } = show(threeThreats);
		expect(screen.getByRole('heading', { level: 1, name: 'Second' })).toBeInTheDocument();
		await userEvent.click(screen.getByRole('button', { name: 'Next threat' }));
		expect(screen.getByRole('heading', { level: 1, name: 'Third' })).toBeInTheDocument();
		await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
		expect(planner.step).toBe('matrix');
	});

	it('goes back to the threat before', async () => {
		const { planner } = show(threeThreats);
		await userEvent.click(screen.getByRole('button', { name: 'Back' }));
		expect(screen.getByRole('heading', { level: 1, name: 'First' })).toBeInTheDocument();
		expect(planner.step).toBe('scoring');
		await userEvent.click(screen.getByRole('button', { name: 'Back' }));
		expect(planner.step).toBe('threats');
	});

	it('lists every threat with how far it is, and jumps to one', async () => {
		show(threeThreats);
		expect(screen.getByText('All threats: 1 of 3 scored')).toBeInTheDocument();
		await userEvent.click(screen.getByText('First'));
		expect(screen.getByRole('heading', { level: 1, name: 'First' })).toBeInTheDocument();
	});

	it('says that an own threat has no exposure questions and counts a half', () => {
		show(threeThreats);
		expect(screen.getByText(/no exposure questions for a threat of your own/)).toBeInTheDocument();
	});

	it('sends a plan without threats to pick some', async () => {
		const { planner } = show(() => undefined);
		await userEvent.click(screen.getByRole('button', { name: 'Pick threats' }));
		expect(planner.step).toBe('threats');
	});

	it('asks how fast the threat would be upon us, which changes no level', async () => {
		const { open } = show((draft) => {
			addCatalogueThreat(draft, 't1', freeze);
			answerEntry(draft, 't1/e1', worked);
		});
		const before = open.scores.get('t1');
		await userEvent.selectOptions(
			screen.getByRole('combobox', { name: 'How fast would it be upon you?' }),
			'Within days'
		);
		expect(open.plan.threats.t1?.onset).toBe('days');
		expect(open.scores.get('t1')).toBe(before);
	});

	it('lets a group write what a step means for it, and shows it with the marks', async () => {
		const { open } = show((draft) => {
			addCatalogueThreat(draft, 't1', freeze);
			answerEntry(draft, 't1/e1', worked);
		});
		await userEvent.click(screen.getByRole('button', { name: 'Write your own words' }));
		await userEvent.type(screen.getByRole('textbox', { name: 'Money, 4 Severe' }), 'no wages');
		await userEvent.tab();
		expect(open.plan.anchors).toEqual({ 'finance/4': 'no wages' });
		expect(screen.getByText('no wages').closest('tr')).toHaveTextContent(/^Money/);
		await userEvent.click(
			screen.getByRole('button', { name: 'Back to Holdfast’s words: Money, 4 Severe' })
		);
		expect(open.plan.anchors).toEqual({});
		expect(screen.getByRole('textbox', { name: 'Money, 4 Severe' })).toHaveFocus();
	});

	it('leaves the chances of likelihood as they are beside words of the group', () => {
		show((draft) => {
			addCatalogueThreat(draft, 't1', freeze);
			answerEntry(draft, 't1/e1', worked);
			draft.anchors = { 'likelihood/4': 'as in the year of the dam' };
		});
		const words = screen.getByText('as in the year of the dam');
		expect(words.closest('tr')).toHaveTextContent('25–50%');
		expect(screen.getByText(/4 Likely: as in the year of the dam/)).toBeInTheDocument();
	});
});
