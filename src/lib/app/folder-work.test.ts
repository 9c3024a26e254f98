import { describe, expect, it } from 'vitest';
import { NOTHING_LEFT_OUT, type LeftOut } from '$lib/domain/folder-copies';
import type { KeptFolder } from '$lib/storage/backup-handle';
import type { Json } from '$lib/storage/json';
import { aBundle } from '$lib/exchange/bundle/bundle.builders';
import { BackupNotes } from './backup-note';
import type { Folder } from './folder-files';
import { beginIn, writeCopy, type FolderStart, type FolderTools } from './folder-work';

/** A folder on a stick, in memory. */
function aStick() {
	const files = new Map<string, Uint8Array<ArrayBuffer>>();
	const handleOf = (name: string) => ({
		createWritable: () =>
			Promise.resolve({
				write: (bytes: Uint8Array<ArrayBuffer>) => {
					files.set(name, bytes);
					return Promise.resolve();
				},
				close: () => Promise.resolve()
			}),
		getFile: () => Promise.resolve(new File([files.get(name) ?? ''], name))
	});
	const folder = {
		getFileHandle: (name: string) => Promise.resolve(handleOf(name)),
		removeEntry: (name: string) => Promise.resolve(void files.delete(name)),
		keys: () => files.keys()
	};
	return { folder: folder as unknown as Folder, files: () => [...files.keys()].sort() };
}

interface World {
	readonly tools: FolderTools;
	readonly start: FolderStart;
	day: string;
	left: LeftOut;
	/** Whether the database refuses the sealed note, or the folder itself. */
	refuses: 'note' | 'folder' | undefined;
	kept: KeptFolder | undefined;
	opens: boolean;
}

function aWorld(): World {
	let note: Json = null;
	const refused = () => Promise.reject(new Error('refused'));
	const world: World = {
		...{ day: '2026-11-22', left: NOTHING_LEFT_OUT, refuses: undefined, opens: true },
		kept: undefined,
		tools: {
			notes: new BackupNotes(() =>
				Promise.resolve({
					read: () => Promise.resolve(note),
					write: (_name, next) => {
						if (world.refuses === 'note') return refused();
						note = next;
						return Promise.resolve();
					}
				})
			),
			collect: () =>
				Promise.resolve({
					...{ bundle: aBundle(), left: world.left, note: () => Promise.resolve() },
					marks: { plans: { river: 100 }, things: 'a' }
				}),
			encrypt: () => Promise.resolve(new Uint8Array([1, 2, 3])),
			today: () => world.day,
			now: () => 1000
		},
		start: {
			folderId: 'red',
			kept: {
				read: () => Promise.resolve(world.kept),
				keep: (folder) => {
					if (world.refuses === 'folder') return refused();
					world.kept = folder;
					return Promise.resolve();
				}
			},
			makeKey: () =>
				Promise.resolve({ name: 'key.age', identity: 'secret', recipient: 'age1river' }),
			check: () => Promise.resolve(world.opens)
		}
	};
	return world;
}

const noteOf = async ({ tools }: World, id = 'red') => (await tools.notes.read()).folders[id];

describe('a folder that backups begin to go to', () => {
	it('is kept together with whom they are for and what was written', async () => {
		const [world, stick] = [aWorld(), aStick()];
		expect(await beginIn(stick.folder, world.tools, world.start)).toBe('begun');
		expect(world.kept).toEqual({ handle: stick.folder, folderId: 'red' });
		expect(await noteOf(world)).toMatchObject({
			recipient: 'age1river',
			written: [{ name: 'copy-2026-11-22.age', isWhole: true }],
			marks: { plans: { river: 100 } }
		});
	});

	it.each(['note', 'folder'] as const)(
		'is not kept when the database refuses the %s, and the one from before goes on',
		async (refuses) => {
			const [world, before, stick] = [aWorld(), aStick(), aStick()];
			await beginIn(before.folder, world.tools, { ...world.start, folderId: 'blue' });
			world.refuses = refuses;
			await expect(beginIn(stick.folder, world.tools, world.start)).rejects.toThrow();
			expect(stick.files()).toEqual([]);
			expect(world.kept?.folderId).toBe('blue');
			expect(await noteOf(world, 'blue')).toMatchObject({ recipient: 'age1river' });
		}
	);

	it('is not kept when the first backup does not open', async () => {
		const [world, stick] = [aWorld(), aStick()];
		world.opens = false;
		expect(await beginIn(stick.folder, world.tools, world.start)).toBe('unlike');
		expect([world.kept, stick.files()]).toEqual([undefined, []]);
	});
});

describe('a backup in the folder', () => {
	const write = async (world: World, stick: ReturnType<typeof aStick>): Promise<void> =>
		writeCopy(stick.folder, world.tools, { folderId: 'red', recipient: 'age1river' });

	it('that lacks a plan removes none that is whole, and says what it lacks', async () => {
		const [world, stick] = [aWorld(), aStick()];
		await beginIn(stick.folder, world.tools, world.start);
		world.left = { ...NOTHING_LEFT_OUT, plans: 1 };
		await write(world, stick);
		for (let day = 10; day < 28; day++) {
			world.day = `2026-12-${String(day)}`;
			await write(world, stick);
		}
		expect(stick.files()).toContain('copy-2026-11-22.age');
		expect(stick.files()).toHaveLength(1 + 10);
		expect((await noteOf(world))?.left?.plans).toBe(1);
	});

	it('removes nothing while that cannot be noted', async () => {
		const [world, stick] = [aWorld(), aStick()];
		await beginIn(stick.folder, world.tools, world.start);
		world.refuses = 'note';
		await write(world, stick);
		expect(stick.files()).toEqual(['copy-2026-11-22-2.age', 'copy-2026-11-22.age']);
	});
});

describe('the note about backups', () => {
	it('loses no change of two that come at once', async () => {
		const { notes } = aWorld().tools;
		const count = () => notes.change((note) => ({ ...note, changes: note.changes + 1 }));
		await Promise.all([count(), count(), count()]);
		expect((await notes.read()).changes).toBe(3);
	});
});
