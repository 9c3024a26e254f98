import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { showStep } from '../../../../../tests/support/show-step';
import * as edits from '$lib/domain/surroundings/edits';
import type { Plan } from '$lib/domain/plan/plan';
import Context from '../Context.svelte';
import { aCatalogue, aPlan } from '../ground/plan.builders';
import Organisation from '../Organisation.svelte';

const show = (
	step: 'context' | 'organisation',
	recipe?: (draft: Plan) => void
): ReturnType<typeof showStep> =>
	showStep(step === 'context' ? Context : Organisation, {
		...{ plan: aPlan(recipe), step, catalogue: aCatalogue() }
	});

const list = (name: string): HTMLElement => screen.getByRole('group', { name });
const card = (name: string): HTMLElement =>
	screen.getByRole('button', { name: `Show the fields: ${name}` });
const namesIn = (name: string): readonly string[] =>
	within(list(name))
		.getAllByRole('heading')
		.map(({ textContent }) => textContent.trim());
const write = async (label: string | RegExp, text: string): Promise<void> => {
	await userEvent.type(screen.getByLabelText(label), text);
	await userEvent.tab();
};
/** As the browser's own picker does: the whole day at once. */
const pick = async (label: string, day: string): Promise<void> => {
	const box = screen.getByLabelText<HTMLInputElement>(label);
	await userEvent.clear(box);
	if (day !== '') await userEvent.type(box, day);
	await userEvent.tab();
};

const vote = (draft: Plan): void => {
	edits.addEvent(draft, 'vote', 'National vote');
	Object.assign(draft.events.vote ?? {}, { startsOn: '2027-01-14', endsOn: '2027-01-15' });
};
const renewal = (draft: Plan): void => {
	edits.addEvent(draft, 'renewal', 'Permit is up');
	Object.assign(draft.events.renewal ?? {}, { startsOn: '2026-11-20', endsOn: '2026-11-22' });
};

describe('foreseeable events', () => {
	it('are asked for where there are none, and added with the card open', async () => {
		const { open } = show('context');
		expect(screen.getByText(/^Nothing is in the calendar yet/)).toBeVisible();
		const line = screen.getByLabelText('Add something that is coming');
		await userEvent.type(line, 'National vote{Enter}');
		expect(line).toHaveFocus();
		expect(open.plan.events['new-1']?.what).toBe('National vote');
		expect(card('National vote')).toHaveAccessibleDescription('no day yet');
		await write('What it may bring for us', 'The network is switched off');
		expect(open.plan.events['new-1']?.mayBring).toBe('The network is switched off');
	});

	it('stand by their day and say how near it is', () => {
		show('context', (draft) => {
			edits.addEvent(draft, 'some', 'Some day');
			vote(draft);
			renewal(draft);
		});
		expect(namesIn('Foreseeable events')).toEqual(['Permit is up', 'National vote', 'Some day']);
		expect(card('Permit is up')).toHaveAccessibleDescription(/going on now$/);
		expect(card('National vote')).toHaveAccessibleDescription(
			/14 January 2027 to 15 January 2027, in /
		);
	});

	it('stay in place while their day is set, and find it when the card is closed', async () => {
		const { open } = show('context', (draft) => {
			vote(draft);
			renewal(draft);
		});
		await userEvent.click(card('National vote'));
		await pick('First day', '2026-01-02');
		expect(namesIn('Foreseeable events')).toEqual(['Permit is up', 'National vote']);
		await userEvent.click(card('National vote'));
		expect(namesIn('Foreseeable events')).toEqual(['National vote', 'Permit is up']);
		await expect.poll(() => document.activeElement).toBe(card('National vote'));
		open.undo();
		await expect
			.poll(() => namesIn('Foreseeable events'))
			.toEqual(['Permit is up', 'National vote']);
	});

	it('say when the last day lies before the first, and lose the end when it is emptied', async () => {
		const { open } = show('context', vote);
		await userEvent.click(card('National vote'));
		await pick('Last day', '2027-01-02');
		expect(screen.getByText(/^The last day lies before the first/)).toBeVisible();
		expect(card('National vote')).toHaveAccessibleDescription(/^14 January 2027, in /);
		await pick('Last day', '');
		expect(open.plan.events.vote).not.toHaveProperty('endsOn');
	});

	it('are removed with focus on the neighbour and brought back', async () => {
		const { open } = show('context', (draft) => {
			vote(draft);
			renewal(draft);
		});
		const before = open.plan.events;
		await userEvent.click(screen.getByRole('button', { name: 'Remove: Permit is up' }));
		await expect
			.poll(() => document.activeElement)
			.toBe(screen.getByRole('button', { name: 'Remove: National vote' }));
		await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
		expect(open.plan.events).toEqual(before);
		expect(list('Foreseeable events')).toHaveFocus();
	});
});

const lists = [
	{
		heading: 'What we do',
		add: 'Add an activity',
		empty: /^No activities yet/,
		collection: 'activities',
		edit: edits.addActivity
	},
	{
		heading: 'Information we hold',
		add: 'Add a kind of information',
		empty: /^Nothing is listed yet. Begin/,
		collection: 'information',
		edit: edits.addInformation
	},
	{
		heading: 'What we depend on',
		add: 'Add something we depend on',
		empty: /^Nothing is listed yet. What/,
		collection: 'dependencies',
		edit: edits.addDependency
	}
] as const;

describe.each(lists)('the list of $collection', ({ heading, add, empty, collection, edit }) => {
	it('asks where it is empty, and takes one after another', async () => {
		const { open } = show('organisation');
		expect(within(list(heading)).getByText(empty)).toBeVisible();
		const line = screen.getByLabelText(add);
		await userEvent.type(line, 'One{Enter}Two{Enter}');
		expect(line).toHaveFocus();
		expect(namesIn(heading)).toEqual(['One', 'Two']);
		expect(Object.values(open.plan[collection])).toMatchObject([{ what: 'One' }, { what: 'Two' }]);
	});

	it('removes with focus on the neighbour, then on the list, and brings back', async () => {
		const { open } = show('organisation', (draft) => {
			edit(draft, 'one', 'One');
			edit(draft, 'two', ' ');
		});
		await userEvent.click(screen.getByRole('button', { name: 'Remove: One' }));
		const last = screen.getByRole('button', { name: 'Remove: Nothing written yet' });
		await expect.poll(() => document.activeElement).toBe(last);
		await userEvent.click(last);
		await expect.poll(() => document.activeElement).toBe(list(heading));
		expect(screen.getByText('Removed: Nothing written yet')).toBeVisible();
		await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
		expect(Object.keys(open.plan[collection])).toEqual(['two']);
		expect(list(heading)).toHaveFocus();
	});

	it('shows very long words whole and lets them break', () => {
		const long = 'x'.repeat(500);
		show('organisation', (draft) => {
			edit(draft, 'one', long);
		});
		expect(within(list(heading)).getByText(long)).toHaveClass('breaks');
	});
});

describe('what the organisation holds and does', () => {
	it('says how exposed an activity is, and takes the answer back', async () => {
		const { open } = show('organisation', (draft) => {
			edits.addActivity(draft, 'aid', 'Legal aid days');
		});
		await userEvent.click(card('Legal aid days'));
		await write('Where', 'Four villages');
		const exposed = screen.getByLabelText('How exposed it is to an attack');
		await userEvent.selectOptions(exposed, 'Very much');
		expect(card('Legal aid days')).toHaveAccessibleDescription(/Four villages.*Exposed: Very much/);
		await userEvent.selectOptions(exposed, 'Not answered');
		expect(open.plan.activities.aid).not.toHaveProperty('exposed');
	});

	it('asks for the day or event that deletes information until it is there', async () => {
		const { open } = show('organisation', (draft) => {
			edits.addInformation(draft, 'held', 'Statements');
		});
		await userEvent.click(card('Statements'));
		expect(card('Statements')).toHaveAccessibleDescription('no day or event for deleting it');
		await write('Deleted when', 'A year after the case');
		expect(card('Statements')).toHaveAccessibleDescription('');
		await userEvent.selectOptions(
			screen.getByLabelText(/^Could it harm somebody/),
			'Yes, it could harm somebody'
		);
		expect(card('Statements')).toHaveAccessibleDescription('can harm somebody');
		await userEvent.selectOptions(screen.getByLabelText(/^Could it harm somebody/), 'No');
		expect(open.plan.information.held).toMatchObject({
			...{ canHarm: false, deleteWhen: 'A year after the case' }
		});
	});

	it('says that the place of information is in no document', async () => {
		show('organisation', (draft) => {
			edits.addInformation(draft, 'held', 'Statements');
		});
		await userEvent.click(card('Statements'));
		expect(screen.getByLabelText('Where it lies')).toHaveAccessibleDescription(
			/left out of every document/
		);
	});

	it('names what has no fallback until everything has one', async () => {
		const { open } = show('organisation', (draft) => {
			edits.addDependency(draft, 'account', 'The bank account');
			edits.addDependency(draft, 'office', 'The office');
			Object.assign(draft.dependencies.office ?? {}, { fallback: 'The parish hall' });
		});
		expect(screen.getByText('Without a fallback: The bank account.')).toBeVisible();
		await userEvent.click(card('The bank account'));
		await userEvent.selectOptions(screen.getByLabelText('Kind'), 'Bank');
		await write(/^Days the work goes on/, '1');
		expect(card('The bank account')).toHaveAccessibleDescription(
			/Bank.*1 day without it.*no fallback/
		);
		await write('What we would use instead', 'A partner pays');
		expect(screen.getByText('Everything listed here has a fallback.')).toBeVisible();
		expect(open.plan.dependencies.account).toMatchObject({
			...{ kind: 'bank', daysWithout: 1, fallback: 'A partner pays' }
		});
	});
});
