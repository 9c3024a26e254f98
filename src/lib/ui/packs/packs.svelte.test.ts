import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { showPage } from '../../../../tests/support/show-page';
import { catalogue } from '$lib/content/catalogue';
import { samplePack } from '$lib/content/sample-pack';
import { parsePack } from '$lib/domain/catalogue/parse-pack';
import type { Pack } from '$lib/domain/catalogue/pack';
import { PackShelf } from '$lib/state/pack-shelf.svelte';
import { MemoryPacks } from '$lib/storage/memory-packs';
import Packs from './Packs.svelte';

interface Shown {
	readonly store: MemoryPacks;
	readonly choose: (content: unknown) => Promise<void>;
}

/** Shows the page over packs in memory. */
async function show(
	kept: readonly Pack[] = [],
	offered: readonly unknown[] = [],
	refuses = false
): Promise<Shown> {
	const store = new MemoryPacks();
	for (const pack of kept) await store.keep(pack, true);
	if (refuses) {
		vi.spyOn(store, 'keep').mockRejectedValue(new Error('full'));
		vi.spyOn(store, 'enable').mockRejectedValue(new Error('full'));
	}
	const read = (content: unknown): ReturnType<typeof parsePack> => parsePack(content, catalogue);
	const shelf = new PackShelf({
		store: () => Promise.resolve(store),
		read: (content) => {
			const parsed = read(content);
			return Promise.resolve(parsed.ok ? parsed.value : undefined);
		}
	});
	let next: unknown;
	showPage(Packs, {
		shelf,
		openPackFile: () => Promise.resolve(read(next)),
		offeredPacks: () =>
			Promise.resolve(
				offered.length === 0 ? undefined : { planId: 'p1', packs: offered.map(read) }
			),
		saveSample: () => Promise.resolve()
	});
	const choose = async (content: unknown): Promise<void> => {
		next = content;
		await userEvent.upload(
			screen.getByLabelText('Choose a pack file', { selector: 'input' }),
			new File(['{}'], 'pack.json', { type: 'application/json' })
		);
	};
	return { store, choose };
}

const press = async (name: RegExp): Promise<void> =>
	userEvent.click(await screen.findByRole('button', { name }));

describe('adding a pack', () => {
	it('shows what it holds first, and adds it only then', async () => {
		const { store, choose } = await show();
		await screen.findByText(/No packs yet/);
		await choose(samplePack);
		expect(await screen.findByText('Let a laboratory take the samples')).toBeInTheDocument();
		expect(screen.getByText('Not from the Solidarity Playbook')).toBeInTheDocument();
		expect(await store.list()).toEqual([]);
		await press(/^Add this pack/);
		expect(await screen.findByText(/was added and is in use/)).toBeInTheDocument();
		expect(await store.list()).toMatchObject([{ id: samplePack.id, isEnabled: true }]);
	});

	it('says row and field of what is wrong, and changes nothing', async () => {
		const { store, choose } = await show();
		const text = JSON.stringify(samplePack).replace('"days":7', '"days":0.5');
		const broken = JSON.parse(text.replace('"kind":"coalition"', '"kind":"club"')) as unknown;
		await choose(broken);
		expect(await screen.findByRole('alert')).toHaveTextContent('2 things in this pack');
		const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
		expect(rows).toContain(
			'case 1, mechanism 1, step 2: ‘days’ must be a whole number from 1 to 730'
		);
		expect(rows).toContain('case 1: ‘kind’ must be one of: organisation, coalition');
		expect(screen.queryByRole('button', { name: /^Add this pack/ })).not.toBeInTheDocument();
		expect(await store.list()).toEqual([]);
	});

	it('says what a newer version changes, and asks before an older one', async () => {
		const two = { ...samplePack, packVersion: 2 };
		const { store, choose } = await show([two]);
		await screen.findByRole('heading', { level: 3, name: samplePack.title });
		await choose({ ...two, packVersion: 3, questions: [] });
		expect(await screen.findByText(/takes the place of version 2/)).toBeInTheDocument();
		expect(screen.getByText(/No longer in it: Could somebody else/)).toBeInTheDocument();
		await press(/^Leave it/);
		await choose({ ...samplePack, publisher: 'Somebody else' });
		expect(await screen.findByText(/older than what is here/)).toBeInTheDocument();
		expect(screen.getByText(/this one by Somebody else/)).toBeInTheDocument();
		await press(/^Replace it with the older one/);
		await screen.findByText(/was added/);
		expect(await store.list()).toMatchObject([{ content: { packVersion: 1 } }]);
	});

	it('says so when it could not be stored', async () => {
		const { choose } = await show([], [], true);
		await choose(samplePack);
		await press(/^Add this pack/);
		expect(await screen.findByRole('alert')).toHaveTextContent('Nothing was changed');
	});
});

describe('a pack that is here', () => {
	it('is switched off and on', async () => {
		const { store } = await show([samplePack]);
		await userEvent.click(await screen.findByRole('checkbox', { name: /^Use this pack/ }));
		expect(await screen.findByText(/is switched off. Plans that use it/)).toBeInTheDocument();
		expect(await store.list()).toMatchObject([{ isEnabled: false }]);
		await userEvent.click(screen.getByRole('checkbox', { name: /^Use this pack/ }));
		expect(await screen.findByText(/is in use\.$/)).toBeInTheDocument();
		expect(await store.list()).toMatchObject([{ isEnabled: true }]);
	});

	it('is in the end what was asked for last, also while the first change is being written', async () => {
		const { store } = await show([samplePack]);
		const box = await screen.findByRole('checkbox', { name: /^Use this pack/ });
		const enable = store.enable.bind(store);
		let write: () => void = () => undefined;
		vi.spyOn(store, 'enable').mockImplementationOnce(async (id, isEnabled) => {
			await new Promise<void>((resolve) => (write = resolve));
			await enable(id, isEnabled);
		});
		await userEvent.click(box);
		await userEvent.click(box);
		write();
		expect(await screen.findByText(/is in use\.$/)).toBeInTheDocument();
		expect(box).toBeChecked();
		expect(await store.list()).toMatchObject([{ isEnabled: true }]);
	});

	it('stays as it was when the store refuses, and says so', async () => {
		const { store } = await show([samplePack], [], true);
		const box = await screen.findByRole('checkbox', { name: /^Use this pack/ });
		await userEvent.click(box);
		expect(await screen.findByRole('alert')).toHaveTextContent('Nothing was changed');
		expect(box).toBeChecked();
		expect(await store.list()).toMatchObject([{ isEnabled: true }]);
	});

	it('is removed after a question that says what plans keep', async () => {
		const { store } = await show([samplePack]);
		await press(/^Remove:/);
		const dialog = screen.getByRole('dialog');
		expect(dialog).toHaveTextContent('Plans that use it keep their words');
		await userEvent.click(within(dialog).getByRole('button', { name: 'Keep it' }));
		expect(await store.list()).toHaveLength(1);
		await press(/^Remove:/);
		await press(/^Remove the pack/);
		expect(await screen.findByText(/No packs yet/)).toBeInTheDocument();
	});
});

describe('packs that came with a plan', () => {
	it('are each shown and asked about', async () => {
		const { store } = await show([], [samplePack, { ...samplePack, title: '' }]);
		expect(await screen.findByText('Packs that came with the plan')).toBeInTheDocument();
		expect(screen.getByText(/‘title’ says nothing/)).toBeInTheDocument();
		expect(await store.list()).toEqual([]);
		await press(/^Add this pack/);
		await screen.findByText(/was added/);
		expect(await store.list()).toHaveLength(1);
		expect(screen.getByRole('link', { name: 'Go to the plan' })).toHaveAttribute(
			'href',
			'#/plan/p1'
		);
	});
});
