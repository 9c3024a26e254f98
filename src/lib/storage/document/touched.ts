import type * as Y from 'yjs';
import {
	collectionForms,
	formOf,
	partsOfFieldName,
	PLAN_ITSELF,
	settingsProses,
	type CollectionName
} from './form';
import type { Roots } from './roots';

export type Place = CollectionName | 'settings';

/** Which parts of a plan a change is about: keys by collection; for `settings`, fields. */
export class Touched {
	readonly #keys = new Map<Place, Set<string>>();

	add(place: Place, key: string): void {
		const keys = this.#keys.get(place) ?? new Set();
		this.#keys.set(place, keys.add(key));
	}

	addAll(others: Touched): void {
		others.each((place, key) => {
			this.add(place, key);
		});
	}

	/** Visits every touched part once. */
	each(visit: (place: Place, key: string) => void): void {
		for (const [place, keys] of this.#keys) for (const key of keys) visit(place, key);
	}

	places(): Iterable<readonly [Place, ReadonlySet<string>]> {
		return this.#keys;
	}

	/** The same but for the parts at some paths. */
	without(paths: readonly (readonly string[])[]): Touched {
		const rest = new Touched();
		this.each((place, key) => {
			if (!paths.some(([name, part]) => name === place && part === key)) rest.add(place, key);
		});
		return rest;
	}

	get isEmpty(): boolean {
		return this.#keys.size === 0;
	}
}

/** Whether a name is that of a record of parts in a plan. */
export const isPlace = (name: string): name is Place =>
	name === 'settings' || formOf(name) !== undefined;

/** The parts that a transaction of the document changed, whoever made it. */
export function touchedByTransaction(roots: Roots, transaction: Y.Transaction): Touched {
	const touched = new Touched();
	for (const [type, keys] of transaction.changed) {
		const parent = type.parent;
		if (parent === null) touchRoot(touched, roots.nameOf(type), keys);
		else touchEntity(touched, roots.nameOf(parent), type._item?.parentSub);
	}
	return touched;
}

function touchEntity(
	touched: Touched,
	collection: string | undefined,
	key: string | null | undefined
): void {
	const form = collection === undefined ? undefined : formOf(collection);
	if (form !== undefined && typeof key === 'string') touched.add(form.name, key);
}

function touchRoot(
	touched: Touched,
	root: string | undefined,
	keys: ReadonlySet<string | null>
): void {
	if (root === undefined) return;
	const text = partsOfFieldName(root);
	if (text !== undefined) {
		touchText(touched, text.key, text.field);
		return;
	}
	for (const key of keys) if (key !== null) touchKey(touched, root, key);
}

function touchKey(touched: Touched, root: string, key: string): void {
	if (root === 'settings') touched.add('settings', key);
	const form = formOf(root);
	if (form === undefined) return;
	const part = form.kind === 'keyed' ? (partsOfFieldName(key)?.key ?? key) : key;
	touched.add(form.name, part);
}

/** A text does not say of which collection it is: every collection with such a field may hold its part. */
function touchText(touched: Touched, key: string, field: string): void {
	if (key === PLAN_ITSELF && settingsProses.includes(field)) touched.add('settings', field);
	for (const form of collectionForms) if (form.proses.includes(field)) touched.add(form.name, key);
}
