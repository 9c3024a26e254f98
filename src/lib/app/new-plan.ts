import { newPlan } from '$lib/domain/plan/edits';
import { nextCycle, type NextCycle } from '$lib/domain/plan/next-cycle';
import type { Plan } from '$lib/domain/plan/plan';
import { err, ok, type Result } from '$lib/domain/result';
import type { ImportError } from '$lib/exchange/import/plan-json';
import { looksLikeAge } from '$lib/exchange/bundle/age-look';
import { planStore, surroundings } from './holdfast';
import { offerPacks } from './offered-packs';
import { keepWaitingFile } from './waiting-file';

/** Why a plan file did not become a plan here: it could not be read, or it could not be stored. */
export type OpenFileError = ImportError | { readonly code: Refusal | 'unreadable' };

/** Why a plan was not stored: the browser refused, or a newer Holdfast in another tab has taken over. */
type Refusal = 'refused' | 'taken-over';

/** Stores a plan, whole or not at all, and says its id. */
async function store(plan: Plan): Promise<Result<string, Refusal>> {
	const plans = await planStore();
	if (plans.keeping.kind === 'look-only') return err('taken-over');
	try {
		await (await plans.create(plan)).close();
		return ok(plan.id);
	} catch {
		return err('refused');
	}
}

/** Makes an empty plan and says its id. */
export async function startPlan(options: {
	readonly title: string;
	readonly route: 'short' | 'full';
	readonly facilitated: boolean;
}): Promise<Result<string, Refusal>> {
	const ids = { id: surroundings.newId(), scoringId: surroundings.newId() };
	return store(newPlan({ ...options, ...ids, today: surroundings.today() }));
}

/** Makes the plan for the next cycle from a former one, which stays as it is, and says its id. */
export async function startNextCycle({
	former,
	...said
}: Pick<NextCycle, 'title' | 'scores' | 'unsure'> & { readonly former: Plan }): Promise<
	Result<string, Refusal>
> {
	const ids = { id: surroundings.newId(), scoringId: surroundings.newId() };
	return store(nextCycle(former, { ...ids, ...said, today: surroundings.today() }));
}

/** Makes a fresh copy of the worked example and says its id. Rejects when the example does not arrive. */
export async function openExample(): Promise<Result<string, Refusal>> {
	const { workedExample } = await import('$lib/content/example');
	return store(workedExample({ id: surroundings.newId(), today: surroundings.today() }));
}

/**
 * Reads a plan file and stores it as a new plan, whole or not at all, and says where to go on. An encrypted file
 * waits for its passphrase on a page of its own.
 */
export async function openPlanFile(file: File): Promise<Result<string, OpenFileError>> {
	if (await isEncrypted(file)) {
		keepWaitingFile(file);
		return ok('#/backup/open');
	}
	const { FILE_LIMIT, readPlanFile } = await import('$lib/exchange/import/plan-json');
	// A huge file is refused by its size alone, without being read into memory.
	if (file.size > FILE_LIMIT)
		return err({ code: 'too-large', bytes: file.size, limit: FILE_LIMIT });
	const bytes = await file.arrayBuffer().catch(() => undefined);
	if (bytes === undefined) return err({ code: 'unreadable' });
	const read = readPlanFile(new Uint8Array(bytes), {
		newId: () => surroundings.newId()
	});
	if (!read.ok) return read;
	const stored = await store(read.value.plan);
	if (!stored.ok) return err({ code: stored.error });
	const { packs = [] } = read.value;
	if (packs.length === 0) return ok(`#/plan/${stored.value}`);
	offerPacks(stored.value, packs);
	return ok('#/library/packs');
}

/** As much of a file as tells whether it is encrypted. */
const BEGINNING = 100;

async function isEncrypted(file: File): Promise<boolean> {
	if (file.name.endsWith('.age')) return true;
	const bytes = await file
		.slice(0, BEGINNING)
		.arrayBuffer()
		.catch(() => new ArrayBuffer());
	return looksLikeAge(new Uint8Array(bytes));
}
