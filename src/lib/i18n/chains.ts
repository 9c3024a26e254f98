import type { Attack } from '$lib/domain/plan/plan';
import type { ChainLink } from '$lib/domain/scenarios/read';
import { m } from './words.js';

/** Words of the chain of a scenario, on the page and in documents. */

/** The days between an attack and the one before it; empty where nobody gave any. */
export function days({ daysFrom, daysTo }: Pick<Attack, 'daysFrom' | 'daysTo'>): string {
	if (daysFrom === undefined && daysTo === undefined) return '';
	if (daysTo === undefined) return m.scenarios_days_from({ from: daysFrom ?? 0 });
	if (daysFrom === undefined) return m.scenarios_days_to({ count: daysTo });
	if (daysFrom === daysTo) return m.scenarios_days_exact({ count: daysTo });
	return m.scenarios_days_between({ from: daysFrom, count: daysTo });
}

/**
 * After what an attack comes.
 * @param number the place of the attack before it, from 1; undefined at the start of the chain
 */
export function before({ trouble }: Pick<ChainLink, 'trouble'>, number?: number): string {
	if (trouble === 'gone') return m.scenarios_after_gone();
	if (trouble === 'circle') return m.scenarios_after_circle();
	return number === undefined ? m.scenarios_begins() : m.scenarios_after_number({ number });
}
