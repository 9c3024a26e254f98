import { format, m } from '$lib/i18n';

/** An amount with the plan's currency: "1,200.5 USD"; the bare amount where the plan has no currency. */
export const amountWords = (amount: number, currency: string | undefined): string =>
	currency === undefined
		? format.number(amount, 2)
		: m.moves_amount({ amount: format.number(amount, 2), currency });

/** Within how long a decision is taken; no hours at all means at once. */
export const hoursWords = (hours: number): string =>
	hours === 0 ? m.moves_at_once() : m.moves_hours({ count: hours });
