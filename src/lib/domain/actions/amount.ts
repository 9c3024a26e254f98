/**
 * An amount of money as people write it, with a decimal comma or point, of at most two places, and with groups of
 * three: `1200`, `1 200,50`, `1.200,5`, `1,200`. Undefined for what is no amount, is below nothing or above a million
 * millions.
 */
export function readAmount(text: string): number | undefined {
	const parts = AMOUNT.exec(text.trim());
	if (parts === null) return undefined;
	const [, whole = '', group, point, decimals = '0'] = parts;
	// `1.200.50` has one sign for two things.
	if (group !== undefined && group === point) return undefined;
	const amount = Number(`${whole.replace(/\D/g, '')}.${decimals}`);
	return amount > MOST ? undefined : amount;
}

const AMOUNT = /^(\d+|\d{1,3}([ .,'’\u00a0\u202f])\d{3}(?:\2\d{3})*)(?:([.,])(\d{1,2}))?$/;
const MOST = 1e12;
