import type { Plan } from '../plan/plan';
import { collections, holdsValues, partsIn, type Collection, type Section } from './sections';

/** A field whose value is not the same in two states of a plan. Undefined where a state has nothing there. */
export interface FieldChange {
	readonly field: string;
	readonly before: unknown;
	readonly after: unknown;
}

/** A part of the plan that one state has and the other has not, or that both have and not alike. */
export interface PartChange {
	readonly section: Section;
	/** The key inside its collection; empty for the settings. */
	readonly key: string;
	readonly kind: 'new' | 'changed' | 'gone';
	/** The whole part, or the single value, of either state. */
	readonly before: unknown;
	readonly after: unknown;
	/** What changed in a part with fields that both states have. */
	readonly fields: readonly FieldChange[];
}

/**
 * Everything in which two states of a plan differ, in the order of the plan's table. Parts that are one and the same
 * object cost nothing. With the states exchanged, new is gone and gone is new.
 */
export const comparePlans = (before: Plan, after: Plan): readonly PartChange[] => [
	...compareSection('settings', before, after),
	...collections.flatMap((collection) => compareSection(collection, before, after))
];

/** Everything in which one section of two states of a plan differs. */
export const compareSection = (
	section: Section,
	before: Plan,
	after: Plan
): readonly PartChange[] =>
	section === 'settings' ? compareSettings(before, after) : compareParts(section, before, after);

function compareSettings(before: Plan, after: Plan): readonly PartChange[] {
	const fields = fieldsBetween(before.settings, after.settings);
	if (fields.length === 0) return [];
	const states = { before: before.settings, after: after.settings };
	return [{ section: 'settings', key: '', kind: 'changed', ...states, fields }];
}

function compareParts(section: Collection, older: Plan, newer: Plan): readonly PartChange[] {
	const [all, others] = [partsIn(older, section), partsIn(newer, section)];
	if (all === others) return [];
	const keys = [...new Set([...Object.keys(all), ...Object.keys(others)])];
	return keys.flatMap((key): readonly PartChange[] => {
		const [before, after] = [all[key], others[key]];
		if (Object.is(before, after)) return [];
		const part = { section, key, before, after };
		if (before === undefined) return [{ ...part, kind: 'new', fields: [] }];
		if (after === undefined) return [{ ...part, kind: 'gone', fields: [] }];
		if (holdsValues(section)) return [{ ...part, kind: 'changed', fields: [] }];
		const fields = fieldsBetween(before, after);
		return fields.length === 0 ? [] : [{ ...part, kind: 'changed', fields }];
	});
}

/** The fields in which two parts differ. Fields hold plain values alone. */
function fieldsBetween(before: unknown, after: unknown): readonly FieldChange[] {
	const [all, others] = [valuesOf(before), valuesOf(after)];
	return [...new Set([...all.keys(), ...others.keys()])].flatMap((field) => {
		const change = { field, before: all.get(field), after: others.get(field) };
		return Object.is(change.before, change.after) ? [] : [change];
	});
}

const valuesOf = (part: unknown): ReadonlyMap<string, unknown> =>
	new Map(typeof part === 'object' && part !== null ? Object.entries(part) : []);
