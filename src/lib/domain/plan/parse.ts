import * as z from 'zod/mini';
import { err, ok, type Result } from '../result';
import { noCollections, Plan, PLAN_VERSION } from './plan';
import { planShape } from './shape';
import { migratePlan, type Migration, type PlainRecord } from './versions/migrate';

/** One thing that is wrong with a plan. `code` is Zod's issue code, or one of the two below. */
export interface PlanProblem {
	readonly path: readonly (string | number)[];
	readonly code: NonNullable<z.core.$ZodIssue['code']> | 'unsafe-key' | 'id-used-twice';
}

export type PlanError =
	| { readonly code: 'not-a-plan' | 'migration-failed' }
	/** Written by a newer Holdfast: `version` is the plan version it needs. */
	| { readonly code: 'too-new'; readonly version: number }
	/** At most twenty problems, in the order in which they were found. */
	| { readonly code: 'invalid'; readonly problems: readonly PlanProblem[] };

const PROBLEM_LIMIT = 20;
/** The stored document keeps the long texts of the whole plan under this name. */
const RESERVED_ID = 'plan';

/** A plan from outside, whatever its version: the version is read before anything else is believed. */
const Envelope = z.looseObject({ id: z.string(), version: z.int().check(z.gte(1)) });

export interface ParseOptions {
	readonly steps?: readonly Migration[];
}

/**
 * Reads a plan of this or an earlier version from data of any origin. Strict: an unknown field or a wrong
 * value anywhere refuses the whole plan. Never throws; nothing of the input is shared with the result.
 */
export function parsePlan(input: unknown, options: ParseOptions = {}): Result<Plan, PlanError> {
	const envelope = z.safeParse(Envelope, input);
	if (!envelope.success) return err({ code: 'not-a-plan' });
	const { version } = envelope.data;
	if (version > PLAN_VERSION) return err({ code: 'too-new', version });
	// The envelope's own output would have dropped an unsafe key in silence.
	const unsafe = unsafeKeys(input as PlainRecord);
	if (unsafe.length > 0) return invalid(unsafe);
	const migrated = migratePlan(envelope.data, { from: version, ...options });
	if (!migrated.ok) return err({ code: migrated.error });
	return validate(migrated.value);
}

function validate(input: PlainRecord): Result<Plan, PlanError> {
	// A collection that came later is empty in an earlier plan; that alone does not raise the version.
	const plan = z.safeParse(Plan, { ...noCollections(), ...input });
	if (!plan.success) return invalid(plan.error.issues.map(problemOf));
	const twice = idsUsedTwice(plan.data);
	return twice.length > 0 ? invalid(twice) : ok(plan.data);
}

const invalid = (problems: readonly PlanProblem[]): Result<never, PlanError> =>
	err({ code: 'invalid', problems: problems.slice(0, PROBLEM_LIMIT) });

const problemOf = (issue: z.core.$ZodIssue): PlanProblem => ({
	path: issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part)),
	code: issue.code
});

/** A plan is three levels deep; what lies deeper is refused by its schema without being looked into. */
const DEPTH = 3;

/** Keys that mean something to the language itself, such as `__proto__` and `constructor`, are no ids. */
function unsafeKeys(record: PlainRecord, path: readonly string[] = []): PlanProblem[] {
	const problems: PlanProblem[] = [];
	for (const key of Object.keys(record)) {
		const here = [...path, key];
		if (key in Object.prototype) problems.push({ path: here, code: 'unsafe-key' });
		else problems.push(...unsafeKeysBelow(record[key], here));
		if (problems.length >= PROBLEM_LIMIT) break;
	}
	return problems;
}

function unsafeKeysBelow(value: unknown, path: readonly string[]): PlanProblem[] {
	if (path.length >= DEPTH || typeof value !== 'object' || value === null) return [];
	return unsafeKeys(value as PlainRecord, path);
}

/** Ids are unique over all kinds of things, because long texts are stored under them. */
function idsUsedTwice(plan: Plan): PlanProblem[] {
	const seen = new Set([RESERVED_ID]);
	const problems: PlanProblem[] = [];
	for (const name of Object.keys(planShape.entities) as (keyof typeof planShape.entities)[]) {
		for (const id of Object.keys(plan[name])) {
			if (seen.has(id)) problems.push({ path: [name, id], code: 'id-used-twice' });
			seen.add(id);
		}
	}
	return problems;
}
