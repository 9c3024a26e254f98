import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { Case } from '$lib/domain/catalogue/catalogue';
import { troublesOfCase } from '$lib/domain/catalogue/integrity';
import { repeated } from '../test-checks';
import { threatTypes } from '../threats/threats';
import { cases } from './cases';

const fileNames = Object.keys(import.meta.glob('./*.ts'))
	.map((path) => path.slice('./'.length, -'.ts'.length))
	.filter((name) => !['cases', 'cases.test', 'define-case'].includes(name));
const known = {
	threatTypes: new Set(threatTypes.map((type) => type.id))
};
const mechanisms = cases.flatMap((entry) => entry.mechanisms);

describe('the gathered cases', () => {
	it('hold one case for each file, under the name of the file', () => {
		expect(cases.map((entry) => entry.id).sort()).toEqual(fileNames.sort());
	});

	it('are the 22 of the Solidarity Playbook', () => {
		expect(cases).toHaveLength(22);
	});

	it('share no mechanism id, and every mechanism names the case it belongs to', () => {
		expect(repeated(mechanisms.map((mechanism) => mechanism.id))).toEqual([]);
		for (const entry of cases)
			expect(new Set(entry.mechanisms.map((mechanism) => mechanism.caseId))).toEqual(
				new Set([entry.id])
			);
	});
});

describe.each(cases.map((entry) => [entry.id, entry] as const))('the case %s', (_id, entry) => {
	it('has the shape of a case', () => {
		expect(z.safeParse(Case, entry).error?.issues ?? []).toEqual([]);
	});

	it('bears on at least one threat type, and names each once', () => {
		expect(entry.threats.length).toBeGreaterThan(0);
		expect(repeated(entry.threats)).toEqual([]);
	});

	it('keeps to every rule of links, sources and grades', () => {
		expect(troublesOfCase(entry, known)).toEqual([]);
	});
});

describe.each(mechanisms.map((mechanism) => [mechanism.id, mechanism] as const))(
	'the mechanism %s',
	(_id, mechanism) => {
		it('offers three to six steps', () => {
			expect(mechanism.steps.length).toBeGreaterThanOrEqual(3);
			expect(mechanism.steps.length).toBeLessThanOrEqual(6);
		});

		it('claims no success in words unless the case shows it', () => {
			const claims = mechanism.evidence !== 'case' && /paid off|it worked/i.test(mechanism.summary);
			expect(claims).toBe(false);
		});
	}
);

describe('the gates', () => {
	const gatesOf = (id: string) =>
		mechanisms
			.filter((mechanism) => mechanism.id === id)
			.flatMap((mechanism) => [...mechanism.preconditions, ...mechanism.cautions])
			.flatMap((condition) => condition.gate ?? []);

	it.each([
		['actionaid-petition-and-talks'],
		['civilisation-joint-complaint'],
		['greenpeace-fight-on-merits']
	])('hold back litigation where courts are not usable: %s', (id) => {
		expect(gatesOf(id)).toContain('courts-not-usable');
	});

	it.each([
		['actionaid-prepared-messages'],
		['civilisation-memorable-acts'],
		['greenpeace-name-the-suit']
	])('hold back campaigns where exposure raises danger: %s', (id) => {
		expect(gatesOf(id)).toContain('exposure-raises-danger');
	});
});
