import { describe, expect, it } from 'vitest';
import { err, ok } from '$lib/domain/result';
import { newestFirst, openNewest } from './newest-copy';

const file = (name: string, lastModified = 0) => ({ name, lastModified });
const namesOf = (files: readonly { readonly name: string }[]) => files.map(({ name }) => name);

/** Opens files by name; those that are not named here fail with the error. */
const opening =
	(opens: Readonly<Record<string, 'plan' | 'vault'>>, errors: Readonly<Record<string, string>>) =>
	({ name }: { readonly name: string }) => {
		const kind = opens[name];
		return Promise.resolve(kind ? ok({ kind }) : err({ code: errors[name] ?? 'damaged' }));
	};

describe('the files of a backup folder', () => {
	it('come by the day and number in their names, whatever copying made of their times', () => {
		const files = [
			...[file('copy-2026-11-09.age', 9), file('copy-2026-11-21.age', 5), file('other.age', 99)],
			...[file('copy-2026-11-21-10.age', 1), file('copy-2026-11-21-2.age', 2)]
		];
		expect(namesOf(newestFirst(files))).toEqual([
			...['copy-2026-11-21-10.age', 'copy-2026-11-21-2.age', 'copy-2026-11-21.age'],
			...['copy-2026-11-09.age', 'other.age']
		]);
	});

	it('come by their times where their names say nothing', () => {
		expect(namesOf(newestFirst([file('a.age', 1), file('b.age', 2)]))).toEqual(['b.age', 'a.age']);
	});
});

describe('the copy that is opened', () => {
	const files = ['3', '2', '1'].map((name) => file(name));

	it.each(['cut-off', 'damaged', 'wrong-secret', 'needs-key', 'too-new', 'not-a-bundle'])(
		'is the next one when the newest is %s',
		async (code) => {
			const opened = await openNewest(
				files,
				opening({ '2': 'vault', '1': 'vault' }, { '3': code })
			);
			expect(opened).toMatchObject({ ok: true, value: { file: { name: '2' } } });
		}
	);

	it('holds everything, when there is one that does', async () => {
		const opened = await openNewest(files, opening({ '3': 'plan', '1': 'vault' }, {}));
		expect(opened).toMatchObject({ ok: true, value: { file: { name: '1' } } });
		const single = await openNewest(files, opening({ '3': 'plan', '2': 'plan' }, {}));
		expect(single).toMatchObject({ ok: true, value: { file: { name: '3' } } });
	});

	it('is none when none opens, and the reason is that of the newest', async () => {
		const opened = await openNewest(files, opening({}, { '3': 'too-new' }));
		expect(opened).toEqual(err({ code: 'too-new' }));
	});
});
