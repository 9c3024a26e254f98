import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { Case } from '$lib/domain/catalogue/catalogue';
import { troublesOfCase } from '$lib/domain/catalogue/integrity';
import { threatTypes } from '../threats/threats';
import { cases } from './cases';

const fileNames = Object.keys(import.meta.glob('./*.ts'))
	.map((path) => path.slice('./'.length, -'.ts'.length))
	.filter((name) => !['cases', 'cases.test', 'define-case'].includes(name));
const known = {
	threatTypes: new Set(threatTypes.map((type) => type.id)),
	cases: new Set(cases.map((entry) => entry.id))
};
const mechanisms = cases.flatMap((entry) => entry.mechanisms);

const repeated = (values: readonly string[]): string[] =>
	values.filter((value, index) => values.indexOf(value) !== index);

describe('the gathered cases', () => {
	it('hold one case for each file, under the name of the file', () => {
		expect(cases.map((entry) => entry.id).sort()).toEqual(fileNames.sort());
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

	it('is named by the threat types that it bears on', () => {
		const naming = threatTypes.filter((type) => type.cases.includes(entry.id));
		expect(naming.filter((type) => !entry.threats.includes(type.id))).toEqual([]);
		expect(naming.length).toBeGreaterThan(0);
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

describe('how it is known that a mechanism worked', () => {
	it('is read in few cases, each of them looked at by hand', () => {
		const observed = mechanisms.filter(({ evidence }) => evidence !== 'judgement');
		expect(observed.map(({ id }) => id)).toEqual([
			'actionaid-petition-and-talks',
			'bond-amendment',
			'civilisation-early-meeting',
			'civilisation-shared-rules',
			'ransomware-offline-copy',
			'greenpeace-mutual-defence',
			'greenpeace-fight-on-merits',
			'hivos-light-grants',
			'hrdc-answer-bans-in-court',
			'hrdc-defend-the-judges',
			'iclmg-share-out-a-bill',
			'iclmg-same-request',
			'islamic-joint-front',
			'islamic-independent-proof',
			'itworks-short-films',
			'keepiton-friends-of-court',
			'spaces-joint-statement',
			'vuka-secure-rooms',
			'vuka-action-teams'
		]);
	});
});

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
