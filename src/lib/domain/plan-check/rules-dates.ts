import { dayAfter } from '../day';
import { reviewBy } from '../handling/review-date';
import { ownWords } from '../papers/grab';
import type { Plan } from '../plan/plan';
import { lookAt, lookOnce, type Mend, type Rule } from './finding';
import { danglingIn } from './references';

const onReview = (thingId: string): Mend => ({ step: 'review', about: { thingId } });

/** A drill within ninety days (method 6.3). */
export const DRILL_WITHIN = 90;
/** A rating, and what is on paper, is looked at again after half a year: judgement. */
const SEEN_WITHIN = 183;

const drill = {
	id: 'drill-date',
	area: 'dates',
	find: ({ settings: { drillOn } }, { today }) =>
		lookOnce(
			drillOn === undefined || drillOn < today || drillOn > dayAfter(today, DRILL_WITHIN),
			onReview('drillOn')
		)
} as const satisfies Rule;

/** A review within the time that the gravest level allows, and within twelve months in any case. */
const review = {
	id: 'review-date',
	area: 'dates',
	find: ({ settings: { reviewOn } }, { today, scores }) =>
		lookOnce(
			reviewOn === undefined || reviewOn < today || reviewOn > reviewBy(today, scores).on,
			onReview('reviewOn')
		)
} as const satisfies Rule;

const ratings = {
	id: 'rating-seen',
	area: 'dates',
	find: ({ settings: given }, { today }) => {
		const seen = [
			...(given.rating === undefined ? [] : [{ id: 'rating', on: given.ratingSeenOn }]),
			...(given.placeRating === undefined
				? []
				: [{ id: 'placeRating', on: given.placeRatingSeenOn }])
		];
		const oldest = dayAfter(today, -SEEN_WITHIN);
		return lookAt(seen, ({ id, on }) =>
			on === undefined || on < oldest
				? { ids: [id], name: '', mend: { step: 'context', about: { thingId: id } } }
				: undefined
		);
	}
} as const satisfies Rule;

/** In an attack the first calls are made from paper: they have to be on it. */
const firstCalls = {
	id: 'first-calls',
	area: 'first-day',
	find: ({ settings }, { grab }) =>
		lookOnce(ownWords(settings, 'calls') === undefined && grab.calls.length === 0, {
			step: 'contingency'
		})
} as const satisfies Rule;

/** Parts that say something of this organisation; the fixed lines of the door protocol are everybody's. */
const ownParts = ['door', 'meeting', 'speaks', 'pays'] as const;

/** Beside the calls, something of the page is this organisation's own, from its papers and moves or in its own words. */
const grabPage = {
	id: 'page-to-grab',
	area: 'first-day',
	find: ({ settings }, { grab: { meeting, speaks, pays } }) => {
		const saysNothing = meeting === undefined && speaks.length === 0 && pays.length === 0;
		return lookOnce(
			saysNothing && ownParts.every((part) => ownWords(settings, part) === undefined),
			{ step: 'contingency' }
		);
	}
} as const satisfies Rule;

/** Printed and dated (method 6.3); what is on paper is looked at again after half a year: judgement. */
const grabPrinted = {
	id: 'grab-printed',
	area: 'first-day',
	find: ({ settings: { grabPrintedOn } }, { today }) =>
		lookOnce(grabPrintedOn === undefined || grabPrintedOn < dayAfter(today, -SEEN_WITHIN), {
			step: 'contingency',
			about: { thingId: 'grabPrintedOn' }
		})
} as const satisfies Rule;

const whole = {
	id: 'nothing-dangling',
	area: 'dates',
	find: (plan: Plan) => danglingIn(plan)
} as const satisfies Rule;

export const dateRules = [
	firstCalls,
	grabPage,
	grabPrinted,
	drill,
	review,
	ratings,
	whole
] as const;
