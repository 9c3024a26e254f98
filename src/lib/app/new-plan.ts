import { newPlan } from '$lib/domain/plan/edits';
import type { Plan } from '$lib/domain/plan/plan';
import { err, ok, type Result } from '$lib/domain/result';
import type { ImportError } from '$lib/exchange/import/plan-json';
import { planStore, surroundings } from './holdfast';

/** Why a plan file did not become a plan here: it could not be read, or it could not be stored. */
export type OpenFileError = ImportError | { readonly code: 'refused' | 'unreadable' };

async function store(plan: Plan): Promise<void> {
	const handle = await (await planStore()).create(plan);
	await handle.close();
}

/** Makes an empty plan and says its id. Throws when the browser refuses to store it. */
export async function startPlan(options: {
	readonly title: string;
	readonly route: 'short' | 'full';
	readonly facilitated: boolean;
}): Promise<string> {
	const id = surroundings.newId();
	await store(
		newPlan({ ...options, id, scoringId: surroundings.newId(), today: surroundings.today() })
	);
	return id;
}

/** Makes a fresh copy of the worked example and says its id. */
export async function openExample(): Promise<string> {
	const { workedExample } = await import('$lib/content/example');
	const plan = workedExample({ id: surroundings.newId(), today: surroundings.today() });
	await store(plan);
	return plan.id;
}

/** Reads a plan file and stores it as a new plan, whole or not at all. */
export async function openPlanFile(file: File): Promise<Result<string, OpenFileError>> {
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
	try {
		await store(read.value.plan);
		return ok(read.value.plan.id);
	} catch {
		return err({ code: 'refused' });
	}
}
