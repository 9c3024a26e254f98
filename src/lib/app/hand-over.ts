import { err, ok } from '$lib/domain/result';
import { copyName } from '$lib/exchange/file-name';
import type { OpenPlan } from '$lib/state/open-plan.svelte';
import { newPhrase, phraseWords } from '$lib/storage/sealed/phrase';
import type { CheckTrouble, HandOverKit } from '$lib/ui/keeping/hand-over-kit';
import { collect } from './backup-making';
import { openBundle, writeBundle, type BundleTrouble } from './bundles';
import { go, planStore, saveFile, surroundings } from './holdfast';

/** Hands over the plan that is open, with the real store and real files. */
export const handOverOf = (open: OpenPlan): HandOverKit => ({
	phrases: { words: phraseWords, draw: newPhrase },
	make: async (passphrase, onPart) => {
		// The name of the new keeper is in the plan and goes along.
		await open.pending();
		const { bundle, left, note } = await collect({ kind: 'plan', id: open.plan.id }, 'hand-over');
		if (left.plans > 0 || bundle.plans.length === 0)
			throw new Error('The plan could not be copied');
		const bytes = await writeBundle(bundle, { passphrase }, onPart);
		const name = copyName(surroundings.today());
		saveFile({ name, mime: 'application/octet-stream', parts: [new Blob([bytes])] });
		// The file is there; that it is may be forgotten.
		await note().catch(() => undefined);
		return name;
	},
	check: async ({ file, passphrase }, onPart) => {
		const opened = await openBundle(file, { passphrase }, onPart);
		if (!opened.ok) return err(troubleOf(opened.error));
		const { plans, losses } = opened.value;
		const copy = plans.find(({ planId }) => planId === open.plan.id);
		if (copy === undefined) return err(losses.length > 0 ? 'damaged' : 'plan');
		const isWhole = losses.every(({ id }) => id !== copy.planId);
		if (!isWhole) return err('damaged');
		const versions = await (await planStore()).versions(open.plan.id);
		const { verdictOn } = await import('./hand-over-check');
		const verdict = await verdictOn(copy, { plan: () => open.now, versions });
		return verdict === 'damaged' ? err(verdict) : ok(verdict);
	},
	remove: async () => {
		await (await planStore()).remove(open.plan.id);
		go('#/');
	}
});

const troubles: Readonly<Partial<Record<BundleTrouble['code'], CheckTrouble>>> = {
	'wrong-secret': 'wrong',
	'cut-off': 'damaged',
	damaged: 'damaged',
	'newer-age': 'newer',
	'too-new': 'newer',
	unreadable: 'unread'
};

const troubleOf = ({ code }: BundleTrouble): CheckTrouble => troubles[code] ?? 'other';
