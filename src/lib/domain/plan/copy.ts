import type { Plan } from './plan';

/**
 * Whether a plan still holds what an earlier state of it held, but for the marks of steps passed. Parts are compared
 * by identity: those that did not change keep theirs.
 */
export function isSameButForSteps(earlier: Plan, now: Plan): boolean {
	const parts = Object.keys({ ...earlier, ...now }) as (keyof Plan)[];
	return parts.every((part) => part === 'steps' || earlier[part] === now[part]);
}
