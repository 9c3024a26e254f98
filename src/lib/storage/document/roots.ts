import * as Y from 'yjs';
import type { CollectionName } from './form';

/**
 * The root types of a plan's document. Nothing else is a container, except the one map per entity: a
 * container made under the same key by two copies would silently swallow the work of one of them.
 */
export class Roots {
	readonly doc: Y.Doc;
	/** `id`, `version` and `lineage` of the plan; written once. */
	readonly document: Y.Map<unknown>;
	readonly settings: Y.Map<unknown>;
	readonly #names = new WeakMap<object, string>();

	constructor(doc: Y.Doc) {
		this.doc = doc;
		this.document = this.#named('document');
		this.settings = this.#named('settings');
	}

	#named(name: string): Y.Map<unknown> {
		const map = this.doc.getMap(name);
		this.#names.set(map, name);
		return map;
	}

	collection(name: CollectionName): Y.Map<unknown> {
		return this.#named(name);
	}

	/** A text to write to; it comes into being when the first letter is written. */
	text(name: string): Y.Text {
		const text = this.doc.getText(name);
		this.#names.set(text, name);
		return text;
	}

	/** What a text says; empty when nobody wrote in it. Reading makes no text. */
	read(name: string): string {
		// Y.Text.toString is its own content, not the object default.
		return this.doc.share.has(name) ? this.text(name).toJSON() : '';
	}

	/** The name of a root type. Types that another copy made are found by searching once. */
	nameOf(type: object): string | undefined {
		const known = this.#names.get(type);
		if (known !== undefined) return known;
		for (const [name, root] of this.doc.share) this.#names.set(root, name);
		return this.#names.get(type);
	}
}
