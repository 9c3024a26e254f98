/** The most that a plan keeps as a cost. */
export const COST_LIMIT = 1e12;

/**
 * Reads an amount as people write it: `1200`, `1 200,50`, `1,200.50`, `1.200,5`. The last comma or point before one or
 * two digits is the decimal sign; every other one, and any space or apostrophe, parts thousands, so `1,200` is one
 * thousand two hundred.
 * @returns the amount, undefined for nothing written, or null for what is no amount from 0 to `COST_LIMIT`
 */
export function readCost(text: string): number | undefined | null {
	const written = text.trim().replace(/[\s'’]/g, '');
	if (written === '') return undefined;
	const parts = /^(\d+|\d{1,3}(?:[.,]\d{3})+)(?:[.,](\d{1,2}))?$/.exec(written);
	if (parts === null) return null;
	const [, whole = '', decimals = ''] = parts;
	const amount = Number(`${whole.replace(/[.,]/g, '')}.${decimals || '0'}`);
	return amount <= COST_LIMIT ? amount : null;
}
