import * as Y from 'yjs';
import { Plan, PLAN_VERSION, Settings } from '../../domain/plan/plan';
import {
	collectionForms,
	fieldName,
	partsOfFieldName,
	PLAN_ITSELF,
	REMOVED,
	settingsProses,
	settingsValues,
	type CollectionForm
} from './form';
import type { Roots } from './roots';

/** One part as it was found: there and parsed, not there (or deleted), or not in the form it should have. */
export type Reading =
	| { readonly state: 'there'; readonly value: unknown }
	| { readonly state: 'absent' }
	| { readonly state: 'unreadable' };

const absent: Reading = { state: 'absent' };
const unreadable: Reading = { state: 'unreadable' };

export type Parts = Record<string, unknown>;

/** Checks one part by the plan's own schema, key included. */
export function parsePart(form: CollectionForm, key: string, raw: unknown): Reading {
	const parsed = Plan.shape[form.name].safeParse({ [key]: raw });
	// A key that means something to the language is dropped by the schema: there is no such part.
	if (!parsed.success || !Object.hasOwn(parsed.data, key)) return unreadable;
	const parts: Parts = parsed.data;
	return { state: 'there', value: frozen(parts[key]) };
}

/** Checks one field of the settings by the plan's own schema. */
export function parseSetting(field: string, raw: unknown): Reading {
	const schema = Settings.shape[field as keyof typeof Settings.shape];
	const parsed = schema.safeParse(raw);
	if (!parsed.success) return unreadable;
	return parsed.data === undefined ? absent : { state: 'there', value: frozen(parsed.data) };
}

function frozen(value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
	Object.values(value).forEach(frozen);
	return Object.freeze(value);
}

/** Reads one part of the document. Fields that this version does not know stay where they are, unread. */
export function readPart(roots: Roots, form: CollectionForm, key: string): Reading {
	const root = roots.collection(form.name);
	if (form.kind === 'values') return readValue(root, form, key);
	const found = form.kind === 'entities' ? rawEntity(root, form, key) : rawKeyed(root, form, key);
	if (found.state !== 'there') return found;
	for (const field of form.proses) found.raw[field] = roots.read(fieldName(key, field));
	return parsePart(form, key, found.raw);
}

const readValue = (root: Y.Map<unknown>, form: CollectionForm, key: string): Reading =>
	root.has(key) ? parsePart(form, key, root.get(key)) : absent;

type Raw =
	| { readonly state: 'there'; readonly raw: Parts }
	| { readonly state: 'absent' }
	| { readonly state: 'unreadable' };

function rawEntity(root: Y.Map<unknown>, form: CollectionForm, key: string): Raw {
	const entity = root.get(key);
	if (entity === undefined) return { state: 'absent' };
	if (!(entity instanceof Y.Map)) return { state: 'unreadable' };
	if (entity.get(REMOVED) === true) return { state: 'absent' };
	return { state: 'there', raw: pick(form.values, (field) => entity.get(field)) };
}

function rawKeyed(root: Y.Map<unknown>, form: CollectionForm, key: string): Raw {
	if (root.get(fieldName(key, REMOVED)) === true) return { state: 'absent' };
	const raw = pick(form.values, (field) => root.get(fieldName(key, field)));
	return Object.keys(raw).length === 0 ? { state: 'absent' } : { state: 'there', raw };
}

function pick(fields: readonly string[], get: (field: string) => unknown): Parts {
	const picked: Parts = {};
	for (const field of fields) {
		const value = get(field);
		if (value !== undefined) picked[field] = value;
	}
	return picked;
}

/** Reads one field of the settings. */
export function readSetting(roots: Roots, field: string): Reading {
	const raw = settingsProses.includes(field)
		? roots.read(fieldName(PLAN_ITSELF, field))
		: roots.settings.get(field);
	return parseSetting(field, raw);
}

/** What stands in for a required setting that cannot be read, so that the rest of the plan opens. */
const settingsInstead = (id: string): Readonly<Parts> => ({
	title: '',
	scoringId: id,
	createdOn: '1970-01-01',
	route: 'full',
	facilitated: false,
	horizonMonths: 12
});

/** The value a setting has in the plan when it is absent or unreadable; undefined for most. */
export const settingInstead = (id: string, field: string): unknown => settingsInstead(id)[field];

/** The plan of a document, and the paths of what is left out of it because it could not be read. */
export interface ReadPlan {
	readonly plan: Plan;
	readonly unreadable: ReadonlyMap<string, readonly string[]>;
}

/** Records of a plan have no prototype, so that an id taken from a text never finds something of the language. */
export const emptyParts = (): Parts => Object.create(null) as Parts;

/** The name under which an unreadable part is remembered. */
export const placeOf = (collection: string, key: string): string => `${collection}:${key}`;

/** Reads the whole document. Never throws: what does not parse is left out and listed. */
export function readPlan(roots: Roots, id: string): ReadPlan {
	const missing = new Map<string, readonly string[]>();
	const plan = emptyParts();
	plan.id = id;
	plan.version = PLAN_VERSION;
	plan.settings = readSettings(roots, id, missing);
	for (const form of collectionForms) plan[form.name] = readCollection(roots, form, missing);
	// Every part was parsed by the plan's schema under its own key; only the whole was put together here.
	return { plan: Object.freeze(plan) as Plan, unreadable: missing };
}

function readSettings(roots: Roots, id: string, missing: Map<string, readonly string[]>): Parts {
	const settings = emptyParts();
	for (const field of [...settingsValues, ...settingsProses]) {
		const reading = readSetting(roots, field);
		if (reading.state === 'unreadable')
			missing.set(placeOf('settings', field), ['settings', field]);
		const value = reading.state === 'there' ? reading.value : settingInstead(id, field);
		if (value !== undefined) settings[field] = value;
	}
	return Object.freeze(settings);
}

function readCollection(
	roots: Roots,
	form: CollectionForm,
	missing: Map<string, readonly string[]>
): Parts {
	const parts = emptyParts();
	for (const key of keysOf(roots, form)) {
		const reading = readPart(roots, form, key);
		if (reading.state === 'there') parts[key] = reading.value;
		if (reading.state === 'unreadable') missing.set(placeOf(form.name, key), [form.name, key]);
	}
	return Object.freeze(parts);
}

/** The keys of all parts of a collection, deleted ones included. */
function keysOf(roots: Roots, form: CollectionForm): Iterable<string> {
	const root = roots.collection(form.name);
	if (form.kind !== 'keyed') return root.keys();
	const keys = new Set<string>();
	for (const name of root.keys()) keys.add(partsOfFieldName(name)?.key ?? name);
	return keys;
}
