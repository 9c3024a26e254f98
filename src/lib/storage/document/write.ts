import * as Y from 'yjs';
import type { Plan } from '../../domain/plan/plan';
import { invariant } from '../../domain/result';
import {
	fieldName,
	formOf,
	PLAN_ITSELF,
	REMOVED,
	settingsProses,
	settingsValues,
	type CollectionForm
} from './form';
import { isSame, storableOf } from './plain';
import { writeProse } from './prose';
import { parsePart, parseSetting, type Parts } from './read';
import type { Roots } from './roots';
import type { Touched } from './touched';

/**
 * Throws when a touched part of `plan` does not have the form it must have: it would vanish from the plan the
 * moment it was written.
 */
export function checkParts(plan: Plan, touched: Touched): void {
	touched.each((place, key) => {
		const parts: Readonly<Parts> = plan[place];
		const form = formOf(place);
		if (form === undefined) {
			const isKnown = settingsValues.includes(key) || settingsProses.includes(key);
			const isGood = isKnown && parseSetting(key, parts[key]).state !== 'unreadable';
			invariant(isGood, `a recipe left no setting in ${key}`);
		} else if (key in parts) {
			const { state } = parsePart(form, key, parts[key]);
			invariant(state === 'there', `a recipe left no part of ${place} in ${key}`);
		}
	});
}

/**
 * Makes an empty, hidden place for every touched part that comes into being. This goes before the change
 * itself and outside undo, so that taking the change back hides the part again and destroys nothing that
 * somebody else has written into it meanwhile.
 */
export function preparePlaces(roots: Roots, plan: Plan, touched: Touched): void {
	touched.each((place, key) => {
		const form = formOf(place);
		if (form === undefined || !(key in plan[place])) return;
		if (form.kind === 'entities') prepareEntity(roots.collection(form.name), key);
		if (form.kind === 'keyed') prepareKeyed(roots.collection(form.name), form, key);
	});
}

function prepareEntity(root: Y.Map<unknown>, key: string): void {
	if (root.get(key) instanceof Y.Map) return;
	root.set(key, new Y.Map([[REMOVED, true]]));
}

function prepareKeyed(root: Y.Map<unknown>, form: CollectionForm, key: string): void {
	const isThere = [REMOVED, ...form.values].some((field) => root.has(fieldName(key, field)));
	if (!isThere) root.set(fieldName(key, REMOVED), true);
}

/** Makes the touched parts of the document say what `plan` says; what already says so is not written. */
export function writeParts(roots: Roots, plan: Plan, touched: Touched): void {
	touched.each((place, key) => {
		const value = (plan[place] as Readonly<Parts>)[key];
		const form = formOf(place);
		if (form === undefined) writeSetting(roots, key, value);
		else if (form.kind === 'values') writeField(roots.collection(form.name), key, value);
		else writePart(roots, { form, key }, value as Readonly<Parts> | undefined);
	});
}

function writeSetting(roots: Roots, field: string, value: unknown): void {
	if (settingsProses.includes(field)) {
		writeText(roots, fieldName(PLAN_ITSELF, field), value);
	} else {
		writeField(roots.settings, field, value);
	}
}

interface PartPlace {
	readonly form: CollectionForm;
	readonly key: string;
}

function writePart(
	roots: Roots,
	{ form, key }: PartPlace,
	part: Readonly<Parts> | undefined
): void {
	const root = roots.collection(form.name);
	const target = form.kind === 'entities' ? root.get(key) : root;
	if (!(target instanceof Y.Map)) return;
	const nameOf = (field: string): string =>
		form.kind === 'entities' ? field : fieldName(key, field);
	if (part === undefined) {
		writeField(target, nameOf(REMOVED), true);
		return;
	}
	writeField(target, nameOf(REMOVED), undefined);
	for (const field of form.values) writeField(target, nameOf(field), part[field]);
	for (const field of form.proses) writeText(roots, fieldName(key, field), part[field]);
}

function writeText(roots: Roots, name: string, value: unknown): void {
	const text = typeof value === 'string' ? value : '';
	if (text !== roots.read(name)) writeProse(roots.text(name), text);
}

function writeField(map: Y.Map<unknown>, name: string, value: unknown): void {
	const storable = storableOf(value);
	if (storable === undefined) {
		if (map.has(name)) map.delete(name);
	} else if (!isSame(map.get(name), storable)) {
		map.set(name, storable);
	}
}
