import { inOrder } from '../plan/order';
import type { Dependency, Plan } from '../plan/plan';

/** What something that is depended on can be. */
export const dependencyKinds = [
	'bank',
	'funder',
	'premises',
	'licence',
	'platform',
	'provider',
	'person',
	'partner',
	'other'
] as const satisfies readonly NonNullable<Dependency['kind']>[];

const hasFallback = ({ fallback }: Dependency): boolean => (fallback ?? '').trim() !== '';

/** What the work depends on without any fallback, the most pressing first: fewest days without it, unknown days last. */
export function withoutFallback(dependencies: Plan['dependencies']): readonly Dependency[] {
	const days = ({ daysWithout }: Dependency): number => daysWithout ?? Number.MAX_SAFE_INTEGER;
	return inOrder(dependencies)
		.flatMap((id) => dependencies[id] ?? [])
		.filter((dependency) => !hasFallback(dependency))
		.sort((a, b) => days(a) - days(b));
}
