import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPlan } from '../../../../tests/support/plan-arbitrary';
import { eachField } from '../../../../tests/support/plan-fields';
import type { Plan } from '$lib/domain/plan/plan';
import { Edition, mayShow } from '$lib/domain/plan/redact';
import { riverCatalogue, riverPlan, someOptions } from '../report/report.builders';
import { exportPlan, type ExportedFile } from './export-plan';
import { exportFormats, type ExportFormat } from './registry';

const exported = (format: ExportFormat, plan: Plan, edition: Edition): Promise<ExportedFile> =>
	exportPlan(format, { plan, catalogue: riverCatalogue, options: someOptions({ edition }) });

/** The plan with everything that the edition hides taken out or written over. */
const retyped = (plan: Plan, edition: Edition): Plan =>
	eachField(plan, ({ field, name, values, mark }) => {
		if (mayShow(edition, field.sensitivity)) return;
		if (typeof values[name] === 'string') values[name] = mark;
		else Reflect.deleteProperty(values, name);
	});

describe.each(exportFormats)('a plan exported as $id', (format) => {
	it('has a neutral name that says only the day and the kind of file', async () => {
		const { name, mime } = await exported(format, riverPlan(), 'full');
		expect(name).toBe(`plan-2026-11-21.${format.extension}`);
		expect(mime).toBe(format.mime);
	});

	it('is the same file whenever it is written', async () => {
		const [first, second] = [riverPlan(), riverPlan()].map((plan) =>
			exported(format, plan, 'full')
		);
		expect(await first).toEqual(await second);
	});

	it('does not depend on anything that its edition hides', async () => {
		const editions = fc.constantFrom(...Edition.options);
		await fc.assert(
			fc.asyncProperty(anyPlan, editions, async (plan, edition) => {
				const other = retyped(plan, edition);
				expect(await exported(format, other, edition)).toEqual(
					await exported(format, plan, edition)
				);
			})
		);
	});

	it('holds the source of a signal in no edition, and owners only in the full one', async () => {
		for (const edition of Edition.options) {
			const { parts } = await exported(format, riverPlan(), edition);
			const text = await new Blob([...parts]).text();
			expect(text).not.toContain('A friend in the ministry');
			expect(text.includes('Director')).toBe(mayShow(edition, 'internal'));
		}
	});
});

describe('the list of formats', () => {
	it('names each format and each extension once', () => {
		expect(new Set(exportFormats.map(({ id }) => id)).size).toBe(exportFormats.length);
		expect(new Set(exportFormats.map(({ extension }) => extension)).size).toBe(
			exportFormats.length
		);
	});
});
