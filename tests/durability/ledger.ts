import * as z from 'zod/mini';

/**
 * What a plan holds, one value under one name: `settings/title`, `actions/<id>/owner`. What is empty or not there
 * has no cell.
 */
export type Cells = Readonly<Record<string, Value>>;
export type Value = string | number | boolean;

/** One thing that the storm did to a plan, in one tab. */
export const Op = z.object({
	/** The event by which the page tells that it happened: `input textarea`, `change radio`. */
	mark: z.string(),
	/** What the field held right after it. */
	text: z.optional(z.string()),
	/** What the plan holds after it. An empty value stands for none. */
	sets: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
	/** Undo or redo whose outcome was not seen: each cell may be back at any earlier value. */
	earlier: z.optional(z.boolean())
});
export type Op = z.infer<typeof Op>;

/** What one tab did between two checks, and how much of it must be found. */
export const Pending = z.object({
	ops: z.readonly(z.array(Op)),
	/** So many of them must be found. */
	least: z.number(),
	/** So many were called saved. */
	saved: z.number(),
	/** How old each was at the kill, at least, in milliseconds; as far as the page had told of them. */
	ages: z.array(z.number()),
	/** So many had been done when the page said "saved", if it said so at the kill: letters in a field may wait. */
	shown: z.number()
});
export type Pending = z.infer<typeof Pending>;

/** What the page told, in the page's own time (milliseconds). */
export type Told =
	| { readonly kind: 'did'; readonly mark: string; readonly text?: string | undefined }
	| { readonly kind: 'save'; readonly state: string };

interface Heard {
	readonly told: Told;
	/** When it happened, by the page's clock. */
	readonly at: number;
	/** Names that clock: it begins anew with every load of the page. */
	readonly clock: number;
	/** When the driver had it, by the driver's clock. */
	readonly received: number;
}

/** Everything older than this at the kill must be there, saved or not, in milliseconds. */
export const HALF_SECOND = 500;

/**
 * The list of what one tab did. It knows what the page told before the kill, and from that how much is owed: what
 * the page had called saved, and what was older than half a second.
 */
export class Ledger {
	#ops: readonly Op[] = [];
	readonly #happened: { readonly at: number; readonly clock: number }[] = [];
	/** The shortest way that a message took so far, by clock. */
	readonly #shortest = new Map<number, number>();
	#state = 'none';
	#handedOver = 0;
	#saved = 0;
	#mistyped: string | undefined;
	#isClosed = false;

	/** Notes an op that is about to be done. */
	add(op: Op): void {
		this.#ops = [...this.#ops, op];
	}

	/** Says what an undo or redo came to. */
	settle(sets: Op['sets']): void {
		const last = this.#ops.at(-1);
		if (last !== undefined) this.#ops = [...this.#ops.slice(0, -1), { mark: last.mark, sets }];
	}

	/** Takes in what the page told. Nothing counts that comes after `close`. */
	hear(heard: Heard): void {
		if (this.#isClosed) return;
		const { at, clock, received, told } = heard;
		const way = received - at;
		this.#shortest.set(clock, Math.min(way, this.#shortest.get(clock) ?? way));
		if (told.kind === 'did') this.#did(told, { at, clock });
		else this.#saveState(told.state);
	}

	#did(told: Told & { kind: 'did' }, when: { at: number; clock: number }): void {
		const next = this.#ops[this.#happened.length];
		if (next?.mark !== told.mark) return;
		if (next.text !== undefined && next.text !== told.text)
			this.#mistyped ??= `typed ${JSON.stringify(next.text)}, the field held ${JSON.stringify(told.text)}`;
		this.#happened.push(when);
	}

	/**
	 * "Saving" shows in the same moment in which something is handed over, so what had happened by then is part
	 * of what the next "saved" speaks of. Letters that wait in a field for their hand-over are not.
	 */
	#saveState(state: string): void {
		this.#state = state;
		if (state === 'saving') this.#handedOver = this.#happened.length;
		if (state === 'saved') this.#saved = this.#handedOver;
	}

	/** The browser is being killed: what was not heard by now was not seen by anybody. */
	close(): void {
		this.#isClosed = true;
	}

	/** How many ops the page has told of. */
	get heard(): number {
		return this.#happened.length;
	}

	get saveState(): string {
		return this.#state;
	}

	/** How many ops the page has called saved. */
	get saved(): number {
		return this.#saved;
	}

	get ops(): readonly Op[] {
		return this.#ops;
	}

	/** Set when a field held something else than what was typed. */
	get mistyped(): string | undefined {
		return this.#mistyped;
	}

	/**
	 * How old an op is at a moment of the driver's clock, at least: no message can have taken less than the
	 * shortest way, so the op happened no later than its own time plus that way.
	 */
	ageOf(op: number, moment: number): number {
		const when = this.#happened[op];
		if (when === undefined) return 0;
		return moment - (when.at + (this.#shortest.get(when.clock) ?? Infinity));
	}

	/**
	 * How many ops must be found after a kill at that moment of the driver's clock. `lag` is what the machine was
	 * late by itself: it is added to the half second.
	 */
	owed(killedAt: number, lag: number): number {
		const limit = HALF_SECOND + lag;
		const old = this.#happened.findLastIndex((_, op) => this.ageOf(op, killedAt) >= limit);
		return Math.max(this.#saved, old + 1);
	}

	/** What is owed after a kill, to be judged by the next check. */
	pendingAt(killedAt: number, lag: number): Pending {
		const ages = this.#happened.map((_, op) => Math.round(this.ageOf(op, killedAt)));
		const least = this.owed(killedAt, lag);
		const shown = this.#state === 'saved' ? this.heard : 0;
		return { ops: this.#ops, least, saved: this.#saved, ages, shown };
	}
}

/** What is not there, not ticked or empty is the same. */
function cellIn(cells: Cells, name: string): Value {
	const value = cells[name] ?? '';
	return value === false ? '' : value;
}

/** The values that a cell may have after the first `count` ops. */
function allowed(name: string, base: Cells, ops: readonly Op[]): readonly Value[] {
	const earlier = [cellIn(base, name)];
	let now: readonly Value[] = earlier.slice();
	for (const op of ops) {
		if (!(name in op.sets)) continue;
		if (op.earlier === true) {
			now = earlier.slice();
			continue;
		}
		const value = cellIn(op.sets, name);
		earlier.push(value);
		now = [value];
	}
	return now;
}

/** What a plan holds after some ops, where every outcome is known. */
export function after(base: Cells, ops: readonly Op[]): Cells {
	const cells = { ...base };
	for (const op of ops) Object.assign(cells, op.sets);
	return cells;
}

/** What a check found of what one tab did. */
export type Verdict =
	/** The first `kept` ops are there and nothing else. */
	| { readonly kind: 'kept'; readonly kept: number }
	/** Ops that were owed are not there. */
	| { readonly kind: 'lost'; readonly kept: number; readonly lines: readonly string[] }
	/** No beginning of what was done looks like this. */
	| { readonly kind: 'garbled'; readonly lines: readonly string[] };

/** Judges what is found of what one tab did. Only cells that it touched are looked at. */
export function judge(pending: Pending, base: Cells, found: Cells): Verdict {
	const { ops, least, saved, ages } = pending;
	const names = touchedBy([pending]);
	const unlike = (count: number): string[] =>
		[...names].filter(
			(name) => !allowed(name, base, ops.slice(0, count)).includes(cellIn(found, name))
		);
	for (let count = ops.length; count >= least; count--)
		if (unlike(count).length === 0) return { kind: 'kept', kept: count };
	const lines = unlike(least).map((name) => {
		const expected = allowed(name, base, ops.slice(0, least));
		return `${name}: expected ${JSON.stringify(expected)} or later, found ${JSON.stringify(cellIn(found, name))}`;
	});
	for (let count = least - 1; count >= 0; count--) {
		if (unlike(count).length > 0) continue;
		const age = ages[count] ?? 0;
		lines.push(`kept ${count} of ${ops.length}, ${saved} were saved, the next was ${age} ms old`);
		return { kind: 'lost', kept: count, lines };
	}
	return { kind: 'garbled', lines };
}

/** The cells that nobody touched and that changed all the same, and half letters anywhere. */
export function strays(pending: readonly Pending[], base: Cells, found: Cells): string[] {
	const touched = touchedBy(pending);
	const names = new Set([...Object.keys(base), ...Object.keys(found)]);
	const changed = [...names].filter(
		(name) => !touched.has(name) && cellIn(base, name) !== cellIn(found, name)
	);
	const halves = Object.keys(found).filter((name) =>
		/\p{Surrogate}|\ufffd/u.test(String(found[name]))
	);
	return [
		...changed.map(
			(name) =>
				`${name}: nobody touched it; was ${JSON.stringify(cellIn(base, name))}, is ${JSON.stringify(cellIn(found, name))}`
		),
		...halves.map((name) => `${name}: holds half a letter`)
	];
}

const touchedBy = (pending: readonly Pending[]): ReadonlySet<string> =>
	new Set(pending.flatMap(({ ops }) => ops.flatMap(({ sets }) => Object.keys(sets))));
