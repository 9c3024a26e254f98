import * as z from 'zod/mini';
import { parsePlan, type PlanError, type PlanProblem } from '$lib/domain/plan/parse';
import { PLAN_VERSION, type Plan } from '$lib/domain/plan/plan';
import { err, ok, type Result } from '$lib/domain/result';
import { PACKS_WITH_A_PLAN, planFileHeader } from '../plan-file';
import { readJson, type JsonError } from './json-text';

export type ImportError =
	/** `bytes` is the size of the file, `limit` the most that is read. */
	| { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
	| JsonError
	/** `invalid` says where, with paths inside the plan, or inside the file where they name its header. */
	| PlanError;

/** What a person should know of a plan that did open. */
interface ImportNote {
	/** Written by an older Holdfast and carried over; `version` is the plan form it had. */
	readonly code: 'older-version';
	readonly version: number;
}

export interface ImportedPlan {
	readonly plan: Plan;
	readonly notes: readonly ImportNote[];
	/** What came as packs beside the plan, not yet looked into: whoever adds one reads it first. */
	readonly packs?: readonly unknown[];
}

/** The largest file that is read at all: a thousand threats with ten views each take less than half of it. */
export const FILE_LIMIT = 20_000_000;

/**
 * Reads a plan file as a new plan: it gets its own id from `newId`, every id inside and the id that seeds scores
 * stay. Whatever the input, the answer is a whole valid plan or an error; it never throws, and a file above 20 MB
 * is refused unread.
 */
export function readPlanFile(
	file: Uint8Array | string,
	{ newId }: { readonly newId: () => string }
): Result<ImportedPlan, ImportError> {
	const bytes = file.length;
	if (bytes > FILE_LIMIT) return err({ code: 'too-large', bytes, limit: FILE_LIMIT });
	const content = readJson(file);
	if (!content.ok) return content;
	const opened = planInFile(content.value);
	if (!opened.ok) return opened;
	const { plan, version, packs } = opened.value;
	const notes: readonly ImportNote[] =
		version < PLAN_VERSION ? [{ code: 'older-version', version }] : [];
	const read = { plan: { ...plan, id: newId() }, notes };
	return ok(packs === undefined ? read : { ...read, packs });
}

/** Enough to know a plan file by; nothing else of it is believed yet. */
const Claim = z.looseObject({ format: planFileHeader.format, version: planFileHeader.version });
const Envelope = z.strictObject({
	...planFileHeader,
	plan: z.unknown(),
	// A plan opens whatever came beside it.
	packs: z.optional(z.array(z.unknown()).check(z.maxLength(PACKS_WITH_A_PLAN)))
});

interface OpenedFile {
	readonly plan: Plan;
	readonly version: number;
	readonly packs: readonly unknown[] | undefined;
}

/** The plan in what a file holds, under its own id; see `readPlanFile`. Never throws. */
export function planInFile(content: unknown): Result<OpenedFile, ImportError> {
	const claim = z.safeParse(Claim, content);
	if (!claim.success) return err({ code: 'not-a-plan' });
	const { version } = claim.data;
	if (version > PLAN_VERSION) return err({ code: 'too-new', version });
	const envelope = z.safeParse(Envelope, content);
	if (!envelope.success) return err({ code: 'invalid', problems: problemsOf(envelope.error) });
	const plan = parsePlan(envelope.data.plan);
	const { packs } = envelope.data;
	return plan.ok ? ok({ plan: plan.value, version, packs }) : plan;
}

const problemsOf = ({ issues }: z.core.$ZodError): readonly PlanProblem[] =>
	issues.map(({ path, code }) => ({
		path: path.filter((part) => typeof part !== 'symbol'),
		code
	}));
