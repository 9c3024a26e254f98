import * as z from 'zod/mini';
import { parsePlan, type PlanError, type PlanProblem } from '$lib/domain/plan/parse';
import { PLAN_VERSION, type Plan } from '$lib/domain/plan/plan';
import { err, ok, type Result } from '$lib/domain/result';
import { planFileHeader } from '../plan-file';
import { isCutOff } from './cut-off';

export type ImportError =
	/** `bytes` is the size of the file, `limit` the most that is read. */
	| { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
	/** `truncated`: it begins like a plan file and ends in the middle. */
	| { readonly code: 'not-json' | 'truncated' }
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
	const text = textOf(file);
	if (text === undefined) return err({ code: 'not-json' });
	const content = jsonOf(text);
	if (!content.ok) return content;
	const opened = planIn(content.value);
	if (!opened.ok) return opened;
	const { plan, version } = opened.value;
	const notes: readonly ImportNote[] =
		version < PLAN_VERSION ? [{ code: 'older-version', version }] : [];
	return ok({ plan: { ...plan, id: newId() }, notes });
}

/** Text as it is, or bytes as UTF-8 with or without a byte order mark; undefined for bytes that are no text. */
function textOf(file: Uint8Array | string): string | undefined {
	if (typeof file === 'string') return file.replace(/^\ufeff/, '');
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(file);
	} catch {
		return cutCharacter(file);
	}
}

/** A file that was cut off in the middle of a character is no less text for it. */
function cutCharacter(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
	} catch {
		return undefined;
	}
}

function jsonOf(text: string): Result<unknown, ImportError> {
	try {
		return ok(JSON.parse(text) as unknown);
	} catch {
		return err({ code: isCutOff(text) ? 'truncated' : 'not-json' });
	}
}

/** Enough to know a plan file by; nothing else of it is believed yet. */
const Claim = z.looseObject({ format: planFileHeader.format, version: planFileHeader.version });
const Envelope = z.strictObject({ ...planFileHeader, plan: z.unknown() });

interface OpenedFile {
	readonly plan: Plan;
	readonly version: number;
}

function planIn(content: unknown): Result<OpenedFile, ImportError> {
	const claim = z.safeParse(Claim, content);
	if (!claim.success) return err({ code: 'not-a-plan' });
	const { version } = claim.data;
	if (version > PLAN_VERSION) return err({ code: 'too-new', version });
	const envelope = z.safeParse(Envelope, content);
	if (!envelope.success) return err({ code: 'invalid', problems: problemsOf(envelope.error) });
	const plan = parsePlan(envelope.data.plan);
	return plan.ok ? ok({ plan: plan.value, version }) : plan;
}

const problemsOf = ({ issues }: z.core.$ZodError): readonly PlanProblem[] =>
	issues.map(({ path, code }) => ({
		path: path.filter((part) => typeof part !== 'symbol'),
		code
	}));
