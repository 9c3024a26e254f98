import { rawFile } from '$lib/exchange/export/raw/raw-file';
import { rawFileName } from '$lib/exchange/file-name';
import type { OpenPlan } from '$lib/state/open-plan.svelte';
import { planStore, saveFile, surroundings } from './holdfast';

function save(content: Parameters<typeof rawFile>[0]): void {
	const name = rawFileName(surroundings.today());
	saveFile({ name, mime: 'application/json', parts: [rawFile(content)] });
}

/** Hands out the parts of an open plan that could not be read. Rejects when the database refuses to be read. */
export async function saveDamage(open: OpenPlan): Promise<void> {
	const { damage } = open;
	save({ planId: open.plan.id, damage, parts: await open.rawDamage() });
}

/** Hands out everything stored for a plan that does not open. Rejects when the database refuses to be read. */
export async function saveRawPlan(planId: string): Promise<void> {
	save({ planId, damage: [], parts: await (await planStore()).rawPlan(planId) });
}
