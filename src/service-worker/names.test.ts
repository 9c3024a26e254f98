import { describe, expect, it } from 'vitest';
import { isPageOf } from './install';
import { answerable, namesOf, versionOf } from './names';

const paths = [
	'/a/b/_app/immutable/entry/start.X1.js',
	'/a/b/manifest.webmanifest',
	'/a/b/plan.schema.json'
];
const names = namesOf('http://host/a/b/', { base: '/a/b', paths, version: 'one' });
const get = (url: string, method = 'GET') => answerable({ method, url }, names);

describe('what the worker answers', () => {
	it.each([
		['the folder', 'http://host/a/b/'],
		['the page with its name', 'http://host/a/b/index.html'],
		['the page with a query', 'http://host/a/b/?from=mail']
	])('is the page for %s', (_, url) => {
		expect(get(url)).toBe('http://host/a/b/');
	});

	it('is a listed file, whatever its query', () => {
		expect(get('http://host/a/b/manifest.webmanifest?1')).toBe(
			'http://host/a/b/manifest.webmanifest'
		);
	});

	it('is a hashed file of another release', () => {
		expect(get('http://host/a/b/_app/immutable/chunks/old.js')).toBeDefined();
	});

	it.each([
		['another folder of the host', 'http://host/a/'],
		['another host', 'http://other/a/b/'],
		['a file that Holdfast does not read', 'http://host/a/b/plan.schema.json'],
		['the single file', 'http://host/a/b/holdfast.html'],
		['a page that is not there', 'http://host/a/b/elsewhere']
	])('is nothing for %s', (_, url) => {
		expect(get(url)).toBeUndefined();
	});

	it('is nothing for what is sent', () => {
		expect(get('http://host/a/b/', 'POST')).toBeUndefined();
	});
});

describe('the cache of a release', () => {
	it('tells its release, and only to the site it belongs to', () => {
		expect(versionOf(names.cache, names)).toBe('one');
		const nested = namesOf('http://host/a/', { base: '/a', paths: [], version: 'one' });
		expect(versionOf(names.cache, nested)).toBeUndefined();
		expect(versionOf('something else', names)).toBeUndefined();
	});

	it('has another name when files differ under the same version', () => {
		const other = namesOf('http://host/a/b/', {
			...{ base: '/a/b', version: 'one' },
			paths: paths.map((path) => path.replace('X1', 'X2'))
		});
		expect(other.cache).not.toBe(names.cache);
		expect(versionOf(other.cache, other)).toBe('one');
	});
});

describe('the page that belongs to a release', () => {
	it('names only files of that release', () => {
		expect(isPageOf('import("./_app/immutable/entry/start.X1.js")', names)).toBe(true);
	});

	it.each([
		['names a file of another release', 'import("./_app/immutable/entry/start.X2.js")'],
		['names none, like a sign-in page', '<h1>Welcome to the network</h1>']
	])('is not one that %s', (_, html) => {
		expect(isPageOf(html, names)).toBe(false);
	});
});
