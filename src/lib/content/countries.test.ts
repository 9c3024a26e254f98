import { describe, expect, it } from 'vitest';
import { regionOf } from './countries';

const namesIn = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

describe('regions of countries', () => {
	it('cover the 249 assigned codes and Kosovo', () => {
		expect(Object.keys(regionOf)).toHaveLength(250);
		expect(regionOf.XK).toBe('europe');
	});

	it('know only codes that name a place', () => {
		const nameless = Object.keys(regionOf).filter((code) => namesIn.of(code) === undefined);
		expect(nameless).toEqual([]);
	});

	it('never say global', () => {
		expect(new Set(Object.values(regionOf))).toEqual(
			new Set(['africa', 'americas', 'asia', 'europe', 'oceania'])
		);
	});

	it.each([
		['UG', 'africa'],
		['EG', 'africa'],
		['NI', 'americas'],
		['CA', 'americas'],
		['KH', 'asia'],
		['GE', 'asia'],
		['HU', 'europe'],
		['GB', 'europe'],
		['PG', 'oceania']
	])('put %s in %s', (code, region) => {
		expect(regionOf[code]).toBe(region);
	});

	it('have no value for a code that nobody was given', () => {
		expect(regionOf.ZZ).toBeUndefined();
		expect(regionOf.ug).toBeUndefined();
	});
});
