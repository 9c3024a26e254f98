import * as Y from 'yjs';
import { fieldName, formOf, PLAN_ITSELF } from './form';
import type { Roots } from './roots';

/** What the document holds at the path of a part, whatever its form; its long texts come along. */
export function rawAt(roots: Roots, [place = '', key = '']: readonly string[]): unknown {
	const form = formOf(place);
	if (form === undefined) return roots.settings.get(key) ?? roots.read(fieldName(PLAN_ITSELF, key));
	const root = roots.collection(form.name);
	if (form.kind === 'values') return root.get(key);
	const values = form.kind === 'entities' ? plain(root.get(key)) : keyedFields(root, key);
	const proses = form.proses.map((field) => [field, roots.read(fieldName(key, field))] as const);
	return { values, proses: Object.fromEntries(proses) };
}

const plain = (value: unknown): unknown =>
	value instanceof Y.AbstractType ? (value.toJSON() as unknown) : value;

function keyedFields(root: Y.Map<unknown>, key: string): unknown {
	const start = fieldName(key, '');
	const names = [...root.keys()].filter((name) => name === key || name.startsWith(start));
	return Object.fromEntries(names.map((name) => [name, plain(root.get(name))]));
}
