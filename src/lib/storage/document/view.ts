import type { Plan } from '../../domain/plan/plan';
import { formOf, settingsProses, settingsValues } from './form';
import {
	emptyParts,
	placeOf,
	readPart,
	readPlan,
	readSetting,
	settingInstead,
	type Parts,
	type Reading
} from './read';
import type { Roots } from './roots';
import type { Place, Touched } from './touched';

/** The plan that a document holds, kept up to date part by part: what was not touched keeps its identity. */
export class PlanView {
	readonly #roots: Roots;
	readonly #unreadable: Map<string, readonly string[]>;
	#plan: Plan;

	constructor(roots: Roots, id: string) {
		this.#roots = roots;
		const { plan, unreadable } = readPlan(roots, id);
		this.#plan = plan;
		this.#unreadable = new Map(unreadable);
	}

	get plan(): Plan {
		return this.#plan;
	}

	/** Paths of what the document holds and the plan leaves out because it does not parse. */
	get unreadable(): readonly (readonly string[])[] {
		return [...this.#unreadable.values()];
	}

	/**
	 * Reads the touched parts again. `edited` is a plan that differs from this one in touched parts only; its
	 * records are taken over where they are copies that nobody else holds.
	 */
	refresh(touched: Touched, edited?: Plan): void {
		const changed: Parts = {};
		for (const [place, keys] of touched.places()) {
			const parts = this.#refreshed(place, keys, edited?.[place]);
			if (parts !== undefined) changed[place] = parts;
		}
		if (Object.keys(changed).length === 0) return;
		this.#plan = Object.freeze(Object.assign(emptyParts(), this.#plan, changed));
	}

	/** The parts of one place with the touched ones read again; undefined when all of them are as they were. */
	#refreshed(place: Place, keys: ReadonlySet<string>, edited?: Parts): Parts | undefined {
		const before: Readonly<Parts> = this.#plan[place];
		const read = [...keys].map((key) => [key, this.#valueOf(place, key)] as const);
		if (read.every(([key, value]) => value === before[key])) return undefined;
		const parts = isOurCopy(edited, before) ? edited : Object.assign(emptyParts(), before);
		for (const [key, value] of read) {
			if (value === undefined) Reflect.deleteProperty(parts, key);
			else parts[key] = value;
		}
		return Object.freeze(parts);
	}

	#valueOf(place: Place, key: string): unknown {
		const reading = this.#read(place, key);
		if (reading.state === 'unreadable') this.#unreadable.set(placeOf(place, key), [place, key]);
		else this.#unreadable.delete(placeOf(place, key));
		return reading.state === 'there' ? reading.value : this.#instead(place, key);
	}

	#read(place: Place, key: string): Reading {
		const form = formOf(place);
		if (form !== undefined) return readPart(this.#roots, form, key);
		const isKnown = settingsValues.includes(key) || settingsProses.includes(key);
		return isKnown ? readSetting(this.#roots, key) : { state: 'absent' };
	}

	#instead(place: Place, key: string): unknown {
		return place === 'settings' ? settingInstead(this.#plan.id, key) : undefined;
	}
}

/**
 * Whether a record is the copy that a draft made of `before`. Copying a thousand threats a second time would cost
 * as much as everything else that a keystroke does. Records that a recipe brought along have a prototype or are
 * frozen.
 */
const isOurCopy = (record: Parts | undefined, before: Readonly<Parts>): record is Parts =>
	record !== undefined &&
	record !== before &&
	Object.getPrototypeOf(record) === null &&
	!Object.isFrozen(record);
