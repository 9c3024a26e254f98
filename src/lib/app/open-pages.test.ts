import { describe, expect, it } from 'vitest';
import { needsNoPlan } from './open-pages';

describe('while the plans are locked', () => {
	it.each(['/about', '/security', '/library', '/library/help', '/library/[kind]/[id]'])(
		'%s can be read',
		(route) => {
			expect(needsNoPlan(route)).toBe(true);
		}
	);

	it.each([
		...['/', '/plan/[id]', '/plan/[id]/[step]', '/plan/[id]/print', '/new/[mode]', '/vault'],
		...['/backup', '/library/packs', '/aboutplans', null]
	])('%s stays shut', (route) => {
		expect(needsNoPlan(route)).toBe(false);
	});
});
