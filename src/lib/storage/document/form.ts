import {
	planShape,
	type EntityName,
	type KeyedName,
	type ValuesName
} from '../../domain/plan/shape';
import type { Fields } from '../../domain/plan/field';

/** Names of everything in a plan that is a record of parts under keys. */
export type CollectionName = EntityName | KeyedName | ValuesName;

/** How one collection lies in the document; it follows from the plan's shape. */
export interface CollectionForm {
	readonly name: CollectionName;
	/** `entities`: one map per part. `keyed`: one flat map, `key/field`. `values`: one flat map, `key`. */
	readonly kind: 'entities' | 'keyed' | 'values';
	/** Fields where the last writer wins. */
	readonly values: readonly string[];
	/** Fields that are root texts of their own. */
	readonly proses: readonly string[];
}

/** Marks a part as deleted. No field may have this name. */
export const REMOVED = 'removed';
/** Stands for the whole plan in the names of its texts. */
export const PLAN_ITSELF = 'plan';

const fieldsThat = (merges: 'value' | 'prose', fields: Fields): readonly string[] =>
	Object.keys(fields).filter((name) => fields[name]?.merges === merges);

function formsOf(kind: 'entities' | 'keyed'): CollectionForm[] {
	return Object.entries<Fields>(planShape[kind]).map(([name, fields]) => ({
		name: name as CollectionName,
		kind,
		values: fieldsThat('value', fields),
		proses: fieldsThat('prose', fields)
	}));
}

const valueForms: CollectionForm[] = Object.keys(planShape.values).map((name) => ({
	name: name as CollectionName,
	kind: 'values',
	values: [],
	proses: []
}));

export const collectionForms: readonly CollectionForm[] = [
	...formsOf('entities'),
	...formsOf('keyed'),
	...valueForms
];

/** The form of a collection by its name; undefined for a name that is none. */
export const formOf = (name: string): CollectionForm | undefined =>
	collectionForms.find((form) => form.name === name);

export const settingsValues = fieldsThat('value', planShape.settings);
export const settingsProses = fieldsThat('prose', planShape.settings);

/** The name of the root text, or the key in a flat map, of one field of one part. */
export const fieldName = (key: string, field: string): string => `${key}/${field}`;

/** Splits what `fieldName` joined; undefined when the name has no slash. Keys may hold slashes, fields none. */
export function partsOfFieldName(
	name: string
): { readonly key: string; readonly field: string } | undefined {
	const slash = name.lastIndexOf('/');
	if (slash < 0) return undefined;
	return { key: name.slice(0, slash), field: name.slice(slash + 1) };
}
