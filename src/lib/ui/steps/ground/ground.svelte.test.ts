import { fireEvent, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { addOwnThreat, addRole, addSignal, answerEntry } from '$lib/domain/plan/edits';
import { anEntry } from '$lib/domain/scoring/scoring.builders';
import type { Component } from 'svelte';
import type { StepId } from '$lib/domain/steps';
import { showStep, TODAY } from '../../../../../tests/support/show-step';
import { placeOf } from '../arriving/places';
import Context from '../Context.svelte';
import Mandate from '../Mandate.svelte';
import Organisation from '../Organisation.svelte';
import { aCatalogue, aPlan } from './plan.builders';

const show = (
	page: Component,
	step: StepId,
	recipe?: Parameters<typeof aPlan>[0]
): ReturnType<typeof showStep> =>
	showStep(page, { plan: aPlan(recipe), step, catalogue: aCatalogue() });

const dayOf = (place: string): HTMLInputElement => {
	const box = document.getElementById(placeOf(place))?.querySelector('input');
	if (!box) throw new Error('no such day');
	return box;
};

describe('the mandate', () => {
	it('keeps the question as it is typed', async () => {
		const { open } = show(Mandate, 'mandate');
		await userEvent.type(screen.getByLabelText('What should this plan answer?'), 'How do we stay?');
		await userEvent.tab();
		expect(open.plan.settings.focalQuestion).toBe('How do we stay?');
	});

	it('takes all suggested rules at once and offers none twice', async () => {
		const { open } = show(Mandate, 'mandate');
		await userEvent.click(screen.getByRole('button', { name: 'Add: Breaks are real breaks.' }));
		await userEvent.click(screen.getByRole('button', { name: /^Add all 11/ }));
		const texts = Object.values(open.plan.rules).map(({ text }) => text);
		expect(texts).toHaveLength(12);
		expect(new Set(texts).size).toBe(12);
		expect(screen.queryByText('Suggested')).not.toBeInTheDocument();
	});

	it('asks to rate again when the period changes after scoring, and keeps the levels', async () => {
		const { open, planner } = show(Mandate, 'mandate', (draft) => {
			addOwnThreat(draft, 't1', { title: 'Freeze', category: 'financial' });
			answerEntry(draft, 't1/e1', anEntry());
		});
		expect(screen.queryByText(/rated for another period/)).not.toBeInTheDocument();
		await userEvent.click(screen.getByRole('radio', { name: /24 months/ }));
		expect(
			screen.getByText(
				'One threat was rated for another period than 24 months. Its level is kept as it is.'
			)
		).toBeInTheDocument();
		expect(open.plan.entries['t1/e1']).toEqual(anEntry({ forMonths: 12 }));
		await userEvent.click(screen.getByRole('button', { name: 'Go and rate again' }));
		expect([planner.step, planner.about.threatId]).toEqual(['scoring', 't1']);
	});

	it('lets the group say that the marks hold for the new period', async () => {
		const { open } = show(Mandate, 'mandate', (draft) => {
			addOwnThreat(draft, 't1', { title: 'Freeze', category: 'financial' });
			answerEntry(draft, 't1/e1', anEntry());
		});
		await userEvent.click(screen.getByRole('radio', { name: /24 months/ }));
		await userEvent.click(screen.getByRole('button', { name: /^These marks hold for 24/ }));
		expect(open.plan.entries['t1/e1']?.forMonths).toBe(24);
		expect(screen.getByText('The marks now stand for 24 months.')).toHaveFocus();
	});

	it('says nothing about rating again before anything is scored', async () => {
		const { open } = show(Mandate, 'mandate');
		await userEvent.click(screen.getByRole('radio', { name: /6 months/ }));
		expect(open.plan.settings.horizonMonths).toBe(6);
		expect(screen.queryByText(/rated for another period/)).not.toBeInTheDocument();
	});

	it('offers a removed role back only until something else changes', async () => {
		const { open } = show(Mandate, 'mandate', (draft) => {
			addRole(draft, 'r1', 'Director');
			addRole(draft, 'r2', 'Finance lead');
		});
		await userEvent.click(screen.getByRole('button', { name: 'Remove: Director' }));
		expect(screen.getByRole('button', { name: 'Remove: Finance lead' })).toHaveFocus();
		expect(screen.getByText('Removed: Director')).toBeInTheDocument();
		await userEvent.click(screen.getByRole('radio', { name: /6 months/ }));
		expect(screen.queryByText('Removed: Director')).not.toBeInTheDocument();
		expect(Object.keys(open.plan.roles)).toEqual(['r2']);
	});
});

describe('the context', () => {
	it('dates a rating today and lets the day be changed', async () => {
		const { open } = show(Context, 'context');
		await userEvent.click(screen.getByRole('radio', { name: /Repressed/ }));
		expect(open.plan.settings).toMatchObject({ rating: 'repressed', ratingSeenOn: TODAY });
	});

	it('dates a rating anew when it changes, at home and at the place', async () => {
		const { open } = show(Context, 'context', (draft) => {
			const seen = { ratingSeenOn: '2026-02-01', placeRatingSeenOn: '2026-02-01' };
			Object.assign(draft.settings, { rating: 'narrowed', placeRating: 'narrowed', ...seen });
		});
		await userEvent.click(screen.getByRole('radio', { name: /Repressed/ }));
		await userEvent.selectOptions(
			screen.getByLabelText(/^Room for civil society there/),
			'Repressed'
		);
		expect(open.plan.settings).toMatchObject({ ratingSeenOn: TODAY, placeRatingSeenOn: TODAY });
	});

	it('takes a year typed digit by digit back in one step', async () => {
		const { open } = show(Context, 'context');
		for (const box of [dayOf('rating'), dayOf('placeRating')]) {
			const before = open.plan.settings;
			await fireEvent.change(box, { target: { value: '0202-11-01' } });
			await fireEvent.change(box, { target: { value: '2026-11-01' } });
			open.undo();
			expect(open.plan.settings).toEqual(before);
		}
	});

	it('says when a rating was seen more than a year ago', () => {
		show(Context, 'context', (draft) => {
			draft.settings.rating = 'closed';
			draft.settings.ratingSeenOn = '2024-03-01';
		});
		expect(screen.getByText(/more than twelve months ago/)).toBeInTheDocument();
	});

	it('lists countries by name and names the region', async () => {
		const { open } = show(Context, 'context');
		const country = screen.getByLabelText('Country');
		expect(country).toHaveTextContent(/Kenya\s*Uganda/);
		await userEvent.selectOptions(country, 'Uganda');
		expect(open.plan.settings.country).toBe('UG');
		expect(screen.getByText(/Cases from Africa/)).toBeInTheDocument();
	});

	it('takes an emptied source of a signal out of the plan', async () => {
		const { open } = show(Context, 'context', (draft) => {
			addSignal(draft, 's1', 'A draft law');
			const signal = draft.signals.s1;
			if (signal) signal.source = 'radio';
		});
		await userEvent.clear(screen.getByLabelText(/Where it comes from/));
		await userEvent.tab();
		expect(open.plan.signals.s1).not.toHaveProperty('source');
	});
});

describe('the organisation', () => {
	it('ticks and unticks fields of work', async () => {
		const { open } = show(Organisation, 'organisation');
		const box = screen.getByRole('checkbox', { name: 'Women’s rights' });
		await userEvent.click(box);
		expect(open.plan.work).toEqual({ 'womens-rights': true });
		await userEvent.click(box);
		expect(open.plan.work).toEqual({});
	});

	it('refuses a share above a hundred and keeps what was typed', async () => {
		const { open } = show(Organisation, 'organisation');
		const share = screen.getByLabelText('From abroad');
		await userEvent.type(share, '101');
		expect(open.plan.settings.foreignIncome).toBeUndefined();
		expect(share).toHaveValue('101');
		await userEvent.tab();
		expect(screen.getByRole('alert')).toBeInTheDocument();
	});

	it('writes the code of a currency, never a word', async () => {
		const { open } = show(Organisation, 'organisation');
		await userEvent.selectOptions(screen.getByLabelText('Currency'), 'KES');
		expect(open.plan.settings.currency).toBe('KES');
	});

	it('clears an answer that was given', async () => {
		const { open } = show(Organisation, 'organisation', (draft) => {
			draft.settings.organisationKind = 'movement';
		});
		await userEvent.click(
			screen.getByRole('button', { name: 'Clear this answer: What kind of organisation are you?' })
		);
		expect(open.plan.settings).not.toHaveProperty('organisationKind');
	});
});
