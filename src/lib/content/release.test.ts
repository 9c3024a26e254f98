import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ReleaseNotes, WorkerAbout } from '$lib/domain/release';
import { release } from './release';

describe('the notes of this release', () => {
	it('are taken by the page that reads them', () => {
		expect(ReleaseNotes.parse(release)).toEqual(release);
	});

	it('carry the number of the package', () => {
		const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
		expect(release.number).toBe(version);
	});
});

describe('what a worker says of itself', () => {
	const about = { version: 'b', notes: release, complete: true, pages: 2 };

	it('is taken when it has the known form', () => {
		expect(WorkerAbout.parse(about)).toEqual(about);
	});

	it.each([
		['too many changes', { ...release, changes: Array.from({ length: 7 }, () => 'A change.') }],
		['a change of great length', { ...release, changes: ['x'.repeat(241)] }],
		['a number that is none', { ...release, number: '<b>1</b>' }],
		['something that is not notes', 'new']
	])('is taken without its notes when they have %s', (_, notes) => {
		expect(WorkerAbout.parse({ ...about, notes }).notes).toBeUndefined();
	});

	it('is not taken without a version', () => {
		expect(WorkerAbout.safeParse({ ...about, version: '' }).success).toBe(false);
	});
});
