import { describe, expect, it } from 'vitest';
import { entriesOf } from '../domain/library/entry';
import { textsOf, type ItemText } from '../domain/library/texts';
import { library } from './library';
import { indexLibrary } from './library-search';

const atOnce = { now: () => 0, rest: () => Promise.resolve() };
const search = await indexLibrary(textsOf(library), atOnce);
const first = (words: string, count = 5) => search.find(words).slice(0, count);

describe('search over the library', () => {
	it('finds a threat by another word for it and by its id', () => {
		expect(first('account freeze')).toContain('threat/FIN-01');
		expect(first('FIN-01', 1)).toEqual(['threat/FIN-01']);
	});

	it('forgives typing errors and unfinished words', () => {
		expect(first('acount freze')).toContain('threat/FIN-01');
		expect(first('ransomw')).toContain('case/cyber-ransomware');
	});

	it('finds a case by its organisation', () => {
		expect(first('Islamic Relief')).toContain('case/islamic-relief');
	});

	it('finds a mechanism by the words of a step', () => {
		const hivos = library.cases.find(({ id }) => id === 'hivos-room');
		const step = hivos?.mechanisms[0]?.steps[1];
		expect(search.find(step?.what ?? '')[0]).toBe(`mechanism/${hivos?.mechanisms[0]?.id ?? ''}`);
	});

	it('finds a paper by what is to be written in it', () => {
		expect(search.find('lawyer day and night')).toContain('template/door-protocol');
	});

	it('shows items with every word before it settles for some', () => {
		const both = search.find('Uganda raid');
		expect(both).toContain('case/actionaid-uganda');
		expect(both).not.toContain('case/it-works-poland');
		expect(search.find('Uganda qqqqqqqqq').length).toBeGreaterThan(0);
	});

	it('finds nothing for words nobody wrote', () => {
		expect(search.find('zzzzqqqxxx')).toEqual([]);
	});

	it('knows every item by the key of its line, and no key twice', () => {
		const keys = entriesOf(library).map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
		expect([...textsOf(library)].map(({ id }) => id).sort()).toEqual([...keys].sort());
	});

	it('rests between pieces of work while it reads', async () => {
		let clock = 0;
		let rests = 0;
		const text = (id: string): ItemText => ({
			id,
			code: id,
			title: id,
			names: '',
			summary: '',
			body: ''
		});
		await indexLibrary([text('one'), text('two'), text('three')], {
			now: () => (clock += 10),
			rest: () => {
				rests++;
				return Promise.resolve();
			}
		});
		expect(rests).toBe(1);
	});
});
