import { PLAN_VERSION, type Plan } from '../../domain/plan/plan';
import { err, ok, type Result } from '../../domain/result';
import {
	collectionForms,
	fieldName,
	PLAN_ITSELF,
	settingsProses,
	settingsValues,
	type CollectionForm
} from './form';
import { goneFrom, hasLostLetters, type Gone } from './lost-letters';
import { isSame } from './plain';
import { readPlan, type Parts } from './read';
import { Roots } from './roots';
import { documentOf, encodeWithoutTrash } from './updates';

/** A value that one copy held and the merged plan does not: both are named, so that a person can choose. */
export interface Difference {
	/** `settings/field`, `collection/key` for a whole part, `collection/key/field`. */
	readonly path: readonly string[];
	/** What the merged plan has there; undefined when it has nothing. */
	readonly kept: unknown;
	readonly other: unknown;
}

export interface Merged {
	/** The merged document as one update, of the same lineage. */
	readonly update: Uint8Array<ArrayBuffer>;
	readonly plan: Plan;
	/** Every value of every copy that is not in `plan`, each once. Empty: nothing was lost. */
	readonly differences: readonly Difference[];
}

export type MergeError =
	| { readonly code: 'damaged' | 'other-lineage' }
	| { readonly code: 'too-new'; readonly version: number };

/**
 * Merges copies of one document, in any number and any order; the order changes nothing. Copies are whole
 * documents, as `encode` makes them. Refused when a copy is no document, is of another lineage, or was written
 * by a newer Holdfast. Changes nothing outside.
 */
export function mergeDocuments(copies: readonly Uint8Array[]): Result<Merged, MergeError> {
	const sides: Roots[] = [];
	for (const copy of copies) {
		const side = openCopy(copy);
		if (!side.ok) return side;
		sides.push(side.value);
	}
	const first = sides[0]?.document;
	if (first === undefined) return err({ code: 'damaged' });
	const isFamily = sides.every(({ document }) => document.get('lineage') === first.get('lineage'));
	if (!isFamily) return err({ code: 'other-lineage' });
	return ok(merge(String(first.get('id')), copies, sides));
}

function openCopy(copy: Uint8Array): Result<Roots, MergeError> {
	try {
		const roots = new Roots(documentOf([copy]));
		const version = roots.document.get('version');
		if (typeof version !== 'number') return err({ code: 'damaged' });
		return version > PLAN_VERSION ? err({ code: 'too-new', version }) : ok(roots);
	} catch {
		return err({ code: 'damaged' });
	}
}

function merge(id: string, copies: readonly Uint8Array[], sides: readonly Roots[]): Merged {
	const roots = new Roots(documentOf(copies));
	const merged: Side = { roots, plan: readPlan(roots, id).plan };
	const gone = goneFrom(roots);
	const differences = sides.flatMap((side) =>
		differencesOf({ roots: side, plan: readPlan(side, id).plan }, merged, gone)
	);
	return {
		update: encodeWithoutTrash(roots.doc),
		plan: merged.plan,
		differences: [...new Map(differences.map((each) => [JSON.stringify(each), each])).values()]
	};
}

interface Side {
	readonly roots: Roots;
	readonly plan: Plan;
}

function differencesOf(side: Side, merged: Side, gone: Gone): Difference[] {
	const compared: Compared = {
		path: ['settings'],
		values: settingsValues,
		proses: settingsProses,
		textKey: PLAN_ITSELF,
		held: side.plan.settings,
		kept: merged.plan.settings
	};
	const isLost = (name: string): boolean => hasLostLetters(side.roots, name, gone);
	return [
		...fieldsThatDiffer(compared, isLost),
		...collectionForms.flatMap((form) => partsThatDiffer(form, [side.plan, merged.plan], isLost))
	];
}

function partsThatDiffer(
	form: CollectionForm,
	[side, merged]: readonly [Plan, Plan],
	isLost: (name: string) => boolean
): Difference[] {
	const held: Readonly<Parts> = side[form.name];
	const kept: Readonly<Parts> = merged[form.name];
	return Object.keys(held).flatMap((key) => {
		const whole = { path: [form.name, key], kept: kept[key], other: held[key] };
		if (whole.kept === undefined) return [whole];
		if (form.kind === 'values') return isSame(whole.kept, whole.other) ? [] : [whole];
		return fieldsThatDiffer(
			{
				path: whole.path,
				values: form.values,
				proses: form.proses,
				textKey: key,
				held: held[key] as Readonly<Parts>,
				kept: kept[key] as Readonly<Parts>
			},
			isLost
		);
	});
}

interface Compared {
	readonly path: readonly string[];
	readonly values: readonly string[];
	readonly proses: readonly string[];
	/** The key under which the long texts of this part are stored. */
	readonly textKey: string;
	readonly held: Readonly<Parts>;
	readonly kept: Readonly<Parts>;
}

function fieldsThatDiffer(
	{ path, values, proses, textKey, held, kept }: Compared,
	isLost: (name: string) => boolean
): Difference[] {
	const isMissing = (field: string): boolean =>
		held[field] !== undefined && !isSame(kept[field], held[field]);
	const missing = [
		...values.filter(isMissing),
		// A text that grew on the other side as well still holds what this side wrote.
		...proses.filter((field) => isMissing(field) && isLost(fieldName(textKey, field)))
	];
	return missing.map((field) => ({
		path: [...path, field],
		kept: kept[field],
		other: held[field]
	}));
}
