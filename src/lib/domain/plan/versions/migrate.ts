import { err, ok, type Result } from '../../result';
import { PLAN_VERSION } from '../plan';

export type PlainRecord = Readonly<Record<string, unknown>>;

/** One step from a version of the plan's form to the next: a pure function on plain data, never edited once released. */
export interface Migration {
	/** The version it reads; it writes the one after. */
	readonly from: number;
	readonly migrate: (plan: PlainRecord) => PlainRecord;
}

/** Every migration there has been, oldest first. */
export const migrations: readonly Migration[] = [];

export interface MigrationRoute {
	readonly from: number;
	readonly to?: number;
	readonly steps?: readonly Migration[];
}

/**
 * Carries plain data from one version to another, one version at a time, and sets `version` after each.
 * Fails with `migration-failed` when a step is missing or throws; the input is never changed.
 */
export function migratePlan(
	input: PlainRecord,
	route: MigrationRoute
): Result<PlainRecord, 'migration-failed'> {
	const { from, to = PLAN_VERSION, steps = migrations } = route;
	let plan = input;
	for (let version = from; version < to; version++) {
		const step = steps.find((each) => each.from === version);
		if (step === undefined) return err('migration-failed');
		try {
			plan = { ...step.migrate(plan), version: version + 1 };
		} catch {
			return err('migration-failed');
		}
	}
	return ok(plan);
}
