import type { Plan } from '../../src/lib/domain/plan/plan';
import { ok } from '../../src/lib/domain/result';
import { edited } from '../../src/lib/storage/document/draft';
import type { PlanHandle } from '../../src/lib/storage/plan-handle';

function frozen<T>(value: T): T {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.values(value).forEach(frozen);
		Object.freeze(value);
	}
	return value;
}

const notHere = new Error('A plan in memory only meets no copies');

/** A plan that lives in memory only, with undo: what a component needs to be tried without a database. */
export function memoryHandle(start: Plan): PlanHandle {
	let plan = frozen(start);
	const past: { plan: Plan; label: string }[] = [];
	const future: { plan: Plan; label: string }[] = [];
	/** The key of the last change: changes of one key are one step, however long they take. */
	let joined: string | undefined;
	const listeners = new Set<() => void>();
	const tell = (): void => {
		for (const listener of listeners) listener();
	};
	function move(from: typeof past, to: typeof past): void {
		const step = from.pop();
		if (step === undefined) return;
		joined = undefined;
		to.push({ plan, label: step.label });
		plan = step.plan;
		tell();
	}
	return {
		id: start.id,
		rawDamage: () => Promise.resolve([]),
		get plan() {
			return plan;
		},
		save: { state: 'memory-only', since: 0 },
		damage: [],
		get canUndo() {
			return past.length > 0;
		},
		get canRedo() {
			return future.length > 0;
		},
		get undoLabel() {
			return past.at(-1)?.label;
		},
		get redoLabel() {
			return future.at(-1)?.label;
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		change(label, recipe, { join, isAside = false } = {}) {
			if (isAside) {
				// What is aside stays when a change is taken back.
				for (const step of [...past, ...future])
					step.plan = frozen(edited(step.plan, recipe).after);
			} else {
				if (join === undefined || join !== joined) past.push({ plan, label });
				joined = join;
				future.length = 0;
			}
			plan = frozen(edited(plan, recipe).after);
			tell();
			return ok(undefined);
		},
		undo: () => {
			move(past, future);
		},
		redo: () => {
			move(future, past);
		},
		compare: () => Promise.reject(notHere),
		merge: () => Promise.reject(notHere),
		undoMerge: () => Promise.reject(notHere),
		encode: () => new Uint8Array(),
		pending: () => Promise.resolve(),
		close: () => Promise.resolve()
	};
}
