import type { Plan } from '../plan/plan';
import { planShape, type EntityName, type KeyedName, type ValuesName } from '../plan/shape';

/** A part of the plan's table: the one record of settings, or a collection of parts under keys. */
export type Section = 'settings' | Collection;
export type Collection = EntityName | KeyedName | ValuesName;

/** Collections whose parts have fields, in the order of the plan's table; those of single values come after them. */
const withFields: readonly Collection[] = [
	...keysOf(planShape.entities),
	...keysOf(planShape.keyed)
];
const ofValues: readonly Collection[] = keysOf(planShape.values);
export const collections: readonly Collection[] = [...withFields, ...ofValues];

/** Whether the parts of a collection are single values and have no fields. */
export const holdsValues = (collection: Collection): collection is ValuesName =>
	ofValues.includes(collection);

/** The parts of a collection, whatever they are, by key. */
export const partsIn = (plan: Plan, collection: Collection): Readonly<Record<string, unknown>> =>
	plan[collection];

function keysOf<K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] {
	return Object.keys(table) as K[];
}
