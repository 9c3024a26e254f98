import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newPlan } from '$lib/domain/plan/edits';
import type { Plan } from '$lib/domain/plan/plan';
import type { Sheet, SheetEntry } from '$lib/domain/scoring/sheet';
import { dimensions } from '$lib/domain/vocabulary';
import { sheetExport } from '../export/entries/entries';
import { readSheetFile, SHEET_LIMIT, type SheetPlace } from './entries-json';

const threat = (title: string) =>
	({ category: 'legal', title, description: 'Behind the door', order: 'a0' }) as const;

const plan: Plan = {
	...newPlan({
		...{ id: 'plan-1', scoringId: 'scoring-1', today: '2026-11-22', title: 'Our plan' },
		...{ route: 'full', facilitated: false }
	}),
	threats: { t1: threat('Office searched'), t2: threat('Account frozen'), t3: threat('Smear') }
};
const topic = { number: 2, threatIds: ['t1', 't2'] };
const place: SheetPlace = { ...topic, scoringId: 'scoring-1', forMonths: 24 };
const six = { people: 4, mission: 0, finance: 1, legal: 2, data: 2.5, reputation: 5 };
const full: SheetEntry = {
	...({ form: 'full', low: 1, best: 2, high: 3, confidence: 'high' } as const),
	...six
};

/** An empty sheet with fields of it replaced, as somebody's file. */
const aFile = (change: (file: Record<string, unknown>) => void): string => {
	const file = JSON.parse(sheetExport(plan, topic)) as Record<string, unknown>;
	change(file);
	return JSON.stringify(file);
};
const rows = (...threats: readonly object[]): string =>
	aFile((file) => {
		file.threats = threats;
	});

describe('a sheet to fill at home', () => {
	it('names the plan by its scoring id, the round and its threats, and nothing else', () => {
		expect(JSON.parse(sheetExport(plan, topic))).toEqual({
			...{ format: 'holdfast-sheet', version: 1, scoringId: 'scoring-1', round: 2 },
			threats: [
				{ threatId: 't1', title: 'Office searched', ballot: '' },
				{ threatId: 't2', title: 'Account frozen', ballot: '' }
			]
		});
	});

	it('leaves out a threat that is gone', () => {
		const file = sheetExport(plan, { number: 1, threatIds: ['gone', 't3'] });
		expect(JSON.parse(file)).toMatchObject({ threats: [{ threatId: 't3' }] });
	});

	it('passes on every threat while it is empty', () => {
		expect(readSheetFile(sheetExport(plan, topic), place)).toEqual({
			...{ ok: true, value: [{ threatId: 't1' }, { threatId: 't2' }] }
		});
	});

	it('is read with lines as on a paper ballot, and with all marks', () => {
		const file = rows(
			{ threatId: 't2', title: 'Whatever', ballot: ' 4 2 5F ' },
			{ threatId: 't1', entry: { ...full, forMonths: 6 }, ballot: '' }
		);
		const finance = { form: 'ballot', forMonths: 24, best: 4, confidence: 'medium', finance: 5 };
		const expected = [
			{ threatId: 't2', entry: finance },
			{ threatId: 't1', entry: { ...full, forMonths: 24 } }
		];
		expect(readSheetFile(file, place)).toEqual({ ok: true, value: expected });
		expect(readSheetFile(new TextEncoder().encode(file), place).ok).toBe(true);
	});

	it('gives nothing that tells it from a sheet that was filled here but its marks', () => {
		const file = rows(
			{ threatId: 't1', entry: { ...full, confidence: undefined, notCredible: false } },
			{ threatId: 't2', entry: { ...full, notCredible: true, low: 4, forMonths: 6 } }
		);
		const expected = [
			{ threatId: 't1', entry: { ...full, confidence: 'low', forMonths: 24 } },
			{ threatId: 't2', entry: { form: 'full', notCredible: true, forMonths: 24 } }
		];
		expect(readSheetFile(file, place)).toEqual({ ok: true, value: expected });
	});

	it('comes back as it was given', () => {
		const forMonths = fc.constant(24 as const);
		const confidence = fc.constantFrom('high', 'medium', 'low');
		const form = fc.constantFrom('full', 'ballot');
		const entry = fc.oneof(
			fc.record({
				...{ form: fc.constant('ballot' as const), forMonths, confidence },
				...{ best: fc.constantFrom(1, 2.5, 5), data: fc.constantFrom(0, 3.5) }
			}),
			fc.record({ form, forMonths, notCredible: fc.constant(true) }),
			fc.constantFrom(1, 1.5, 2).map((low) => ({ ...full, forMonths: 24 as const, low }))
		) satisfies fc.Arbitrary<SheetEntry>;
		const row = (threatId: string) =>
			fc.option(entry).map((given) => (given === null ? { threatId } : { threatId, entry: given }));
		fc.assert(
			fc.property(fc.tuple(row('t1'), row('t2')), (sheet: Sheet) => {
				const read = readSheetFile(rows(...sheet), place);
				expect(read).toEqual({ ok: true, value: sheet });
			})
		);
	});
});

const unfinished = (...missing: readonly string[]) => ({ code: 'unfinished', missing }) as const;

describe('a sheet is refused', () => {
	const refused = (file: string, at = place): unknown => {
		const read = readSheetFile(file, at);
		return read.ok ? undefined : read.error;
	};
	const empty = sheetExport(plan, topic);

	it('when it is for another plan, whatever else is wrong with it', () => {
		const code = 'other-plan';
		expect(refused(empty, { ...place, scoringId: 'other' })).toEqual({ code });
		const odd = aFile((file) => Object.assign(file, { scoringId: 'other', round: 'third' }));
		expect(refused(odd)).toEqual({ code });
	});

	it('when it is for another round', () => {
		expect(refused(empty, { ...place, number: 3 })).toEqual({ code: 'other-round', number: 2 });
	});

	it('when it is too large, cut off, no JSON, no sheet or too new', () => {
		const large = ' '.repeat(SHEET_LIMIT + 1);
		expect(refused(large)).toMatchObject({ code: 'too-large', limit: SHEET_LIMIT });
		expect(refused(empty.slice(0, 60))).toEqual({ code: 'truncated' });
		expect(refused('4 2 5F')).toEqual({ code: 'not-json' });
		expect(refused('{"format":"holdfast-plan","version":1}')).toEqual({ code: 'not-a-sheet' });
		const newer = aFile((file) => (file.version = 2));
		expect(refused(newer)).toEqual({ code: 'too-new', version: 2 });
	});

	it('when fields have not their form, by their place', () => {
		const odd = rows({ threatId: 't1', entry: { form: 'full', best: 9 } }, { threatId: 7 });
		expect(refused(odd)).toEqual({
			...{
				code: 'invalid',
				paths: [
					['threats', 0, 'entry', 'best'],
					['threats', 1, 'threatId']
				]
			}
		});
		const named = aFile((file) => (file.name = 'Somebody'));
		expect(refused(named)).toEqual({ code: 'invalid', paths: [[]] });
	});

	it('when rows cannot be taken, each by its number and reason', () => {
		const file = rows(
			{ threatId: 't1', title: 'Office searched', ballot: '9 2 5F' },
			{ threatId: 't1', ballot: '-' },
			{ threatId: 't3', title: 'Smear', ballot: '4 2 5F' },
			{ threatId: 't2', ballot: '-', entry: { form: 'hand', best: 3 } }
		);
		expect(refused(file)).toEqual({
			code: 'rows',
			troubles: [
				{ row: 1, title: 'Office searched', error: { code: 'likelihood', given: '9' } },
				{ row: 2, title: '', error: { code: 'twice' } },
				{ row: 3, title: 'Smear', error: { code: 'not-in-round' } },
				{ row: 4, title: '', error: { code: 'both' } }
			]
		});
	});

	it.each([
		['the lowest stands above the most likely', { ...full, low: 2.5 }, { code: 'order' }],
		['the most likely stands above the highest', { ...full, best: 4 }, { code: 'order' }],
		[
			'a ballot names two impacts',
			{ form: 'ballot', best: 3, data: 2, finance: 5 },
			{ code: 'several' }
		],
		['it is a hand', { form: 'hand', best: 3, ...six }, { code: 'hand' }],
		['nothing is said', { form: 'full' }, unfinished('low', 'high', 'best', ...dimensions)],
		['an end is missing', { ...full, high: undefined }, unfinished('high')],
		['an impact is missing', { ...full, data: undefined }, unfinished('data')],
		[
			'a ballot names no impact',
			{ form: 'ballot', best: 3, confidence: 'low' },
			unfinished(...dimensions)
		]
	] as const)('when marks could not count: %s', (_case, entry, error) => {
		const file = rows({ threatId: 't1', title: 'Search', entry }, { threatId: 't2', ballot: '-' });
		expect(refused(file)).toEqual({
			...{ code: 'rows', troubles: [{ row: 1, title: 'Search', error }] }
		});
	});

	it('or read, whatever a file holds', () => {
		const value = fc.oneof(
			fc.json(),
			fc.string(),
			fc.jsonValue().map((part) => rows({ part }))
		);
		fc.assert(
			fc.property(value, (file) => {
				const read = readSheetFile(file, place);
				expect(typeof read.ok).toBe('boolean');
			})
		);
	});
});
