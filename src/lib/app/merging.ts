import { packsUsedBy } from '$lib/domain/catalogue/with-packs';
import { stages } from '$lib/domain/steps';
import { err, ok } from '$lib/domain/result';
import { groupCopyName } from '$lib/exchange/file-name';
import { newPhrase, phraseWords } from '$lib/storage/sealed/phrase';
import type { GroupCopy, MergingKit } from '$lib/ui/merging/kit';
import { readCopies } from './copies-in-file';
import { planStore, saveFile, surroundings } from './holdfast';
import { heldPacks } from './knowledge';
import { takeOfferedCopy } from './offered-copy';

/** What the page on which copies come together works with, over the real store. */
export const mergingKit = (planId: string): MergingKit => ({
	readCopies,
	offered: () => takeOfferedCopy(planId),
	isHere: async (id) => (await (await planStore()).list()).some((each) => each.id === id),
	restore: async (copy) => {
		try {
			const restored = await (await planStore()).restore(copy);
			if (!restored.ok) return err(restored.error.code);
			await restored.value.close();
			return ok(undefined);
		} catch {
			return err('refused');
		}
	},
	copyFor: (group, passphrase) => copyFor(planId, group, passphrase),
	phrases: { words: phraseWords, draw: newPhrase }
});

/** Makes a bundle of the plan, with the packs it uses, for one group. */
async function copyFor(
	planId: string,
	{ number, stage, name }: GroupCopy,
	passphrase: string
): Promise<string> {
	const [store, { writeBundle }] = await Promise.all([planStore(), import('./bundles')]);
	const copied = await store.copyPlan(planId, 'split', { name });
	if (!copied.ok) throw new Error(`The plan cannot be copied: ${copied.error.code}`);
	const madeOn = surroundings.today();
	const used = new Set(packsUsedBy(copied.value.plan));
	const packs = (await heldPacks()).filter(({ pack }) => used.has(pack.id));
	const bytes = await writeBundle(
		{
			...{ kind: 'plan', madeOn, plans: [copied.value] },
			packs: packs.map(({ pack, isEnabled }) => ({ id: pack.id, content: pack, isEnabled }))
		},
		{ passphrase }
	);
	const at = stages.findIndex(({ id }) => id === stage);
	const fileName = groupCopyName(madeOn, { number, stage: at < 0 ? undefined : at + 1 });
	saveFile({ name: fileName, mime: 'application/octet-stream', parts: [new Blob([bytes])] });
	return fileName;
}
