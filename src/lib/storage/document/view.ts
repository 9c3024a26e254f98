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

	/** Reads the touched parts again. */
	refresh(touched: Touched): void {
		const changed: Parts = {};
		for (const [place, keys] of touched.places()) {
			const parts = this.#refreshed(place, keys);
			if (parts !== undefined) changed[place] = parts;
		}
		if (Object.keys(changed).length === 0) return;
		this.#plan = Object.freeze(Object.assign(emptyParts(), this.#plan, changed));
	}

	/** The parts of one place with the touched ones read again; undefined when all of them are as they were. */
	#refreshed(place: Place, keys: ReadonlySet<string>): Parts | undefined {
		const before: Readonly<Parts> = this.#plan[place];
		let parts: Parts | undefined;
		for (const key of keys) {
			const value = this.#valueOf(place, key);
			if (value === before[key]) continue;
			parts ??= Object.assign(emptyParts(), before);
			if (value === undefined) Reflect.deleteProperty(parts, key);
			else parts[key] = value;
		}
		return parts && Object.freeze(parts);
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
