import { ENOUGH_ACTIONS, totalsOf } from '../actions/totals';
import type { Action } from '../plan/plan';
import type { Facts, KnownAction } from './facts';
import { isBlank, lookAt, lookOnce, type Finding, type Looked, type Rule } from './finding';

const about = ({ id, action: { what } }: KnownAction): Finding => ({
	ids: [id],
	name: what,
	mend: { step: 'actions', about: { thingId: id } }
});

const firstDay = ({ actions }: Facts): readonly KnownAction[] =>
	actions.filter(({ action }) => action.window === '24h');

const isOpen = ({ action: { status } }: KnownAction): boolean => status !== 'done';

/** Roles are compared as people read them: spaces and capitals make no other role. */
const roleOf = (role: string | undefined): string => (role ?? '').trim().toLowerCase();

/** Each move of the first day has a role that makes it. */
const firstDayOwned = {
	id: 'first-day-owner',
	area: 'first-day',
	find: (_plan, facts) =>
		lookAt(firstDay(facts), (known) => (isBlank(known.action.owner) ? about(known) : undefined))
} as const satisfies Rule;

/**
 * Each move of the first day can be made without the role that leads: somebody else owns it, or is its deputy
 * (method 6.3). Without that role the question has no answer, and that is what is found.
 */
const firstDayWithoutLead = {
	id: 'first-day-lead',
	area: 'first-day',
	find: ({ settings }, facts) => {
		const moves = firstDay(facts);
		const lead = roleOf(settings.leadRole);
		if (lead === '' && moves.length > 0)
			return lookOnce(true, { step: 'review', about: { thingId: 'leadRole' } });
		return lookAt(
			moves.filter(({ action }) => !isBlank(action.owner)),
			(known) => (needsLead(known.action, lead) ? about(known) : undefined)
		);
	}
} as const satisfies Rule;

const needsLead = ({ owner, deputy }: Action, lead: string): boolean =>
	roleOf(owner) === lead && (isBlank(deputy) || roleOf(deputy) === lead);

const overdue = {
	id: 'action-overdue',
	area: 'actions',
	find: (_plan, { actions, today }) =>
		lookAt(
			actions.filter(isOpen).filter(({ action }) => action.dueOn !== undefined),
			(known) => ((known.action.dueOn ?? today) < today ? about(known) : undefined)
		)
} as const satisfies Rule;

/** What is due after the review cannot be looked at in it. */
const afterReview = {
	id: 'action-after-review',
	area: 'actions',
	find: ({ settings: { reviewOn } }, { actions }) =>
		lookAt(
			reviewOn === undefined
				? []
				: actions.filter(isOpen).filter(({ action }) => action.dueOn !== undefined),
			(known) =>
				reviewOn !== undefined && (known.action.dueOn ?? reviewOn) > reviewOn
					? about(known)
					: undefined
		)
} as const satisfies Rule;

/** The same line as under the list of actions: more than half of at least four open ones. */
const spread = {
	id: 'one-person',
	area: 'actions',
	find: ({ actions: all }, { actions, today }): Looked => {
		const { owned, heaviest } = totalsOf(all, today);
		if (owned < ENOUGH_ACTIONS) return { checked: 0, findings: [] };
		if (heaviest === undefined) return { checked: 1, findings: [] };
		const heavy = actions.filter(
			(known) => isOpen(known) && roleOf(known.action.owner) === roleOf(heaviest.owner)
		);
		return {
			checked: 1,
			findings: [
				{
					ids: heavy.map(({ id }) => id),
					name: heavy[0]?.action.owner?.trim() ?? '',
					mend: { step: 'actions' }
				}
			]
		};
	}
} as const satisfies Rule;

export const actionRules = [
	firstDayOwned,
	firstDayWithoutLead,
	overdue,
	afterReview,
	spread
] as const;
