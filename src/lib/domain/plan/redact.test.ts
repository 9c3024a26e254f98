import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { anyPlan } from '../../../../tests/support/plan-arbitrary';
import { eachField, takesAnyText, tattooed } from '../../../../tests/support/plan-fields';
import { Sensitivity } from './field';
import { Plan } from './plan';
import { Edition, mayShow, redactPlan } from './redact';

const editions = fc.constantFrom(...Edition.options);
const above = (edition: Edition): readonly Sensitivity[] =>
	Sensitivity.options.filter((sensitivity) => !mayShow(edition, sensitivity));

const grabTexts = [
	...(['grabCalls', 'grabDoor', 'grabMeeting'] as const),
	...(['grabSpeaks', 'grabPays', 'grabFirstMoves'] as const)
];

describe('redactPlan', () => {
	it('lets no text of a field above the edition survive', () => {
		fc.assert(
			fc.property(anyPlan, editions, (plan, edition) => {
				const written = JSON.stringify(redactPlan(tattooed(plan), edition));
				for (const sensitivity of above(edition)) {
					expect(written).not.toContain(`<${sensitivity} `);
				}
			})
		);
	});

	it('keeps every text that the edition may show, except on a poster', () => {
		const shown = fc.constantFrom(...Edition.options.filter((edition) => edition !== 'poster'));
		fc.assert(
			fc.property(anyPlan, shown, (plan, edition) => {
				const whole = tattooed(plan);
				const written = JSON.stringify(redactPlan(whole, edition));
				eachField(whole, ({ field, mark }) => {
					if (takesAnyText(field) && mayShow(edition, field.sensitivity)) {
						expect(written).toContain(mark);
					}
				});
			})
		);
	});

	it('leaves no optional value above the edition, whatever its kind', () => {
		fc.assert(
			fc.property(anyPlan, editions, (plan, edition) => {
				eachField(redactPlan(plan, edition), ({ field, name, values }) => {
					const mayBeAbsent = z.safeParse(field.schema, undefined).success;
					if (mayShow(edition, field.sensitivity) || !mayBeAbsent) return;
					expect(values[name] ?? '').toBe('');
				});
			})
		);
	});

	it('stays a valid plan, and redacting twice is redacting once', () => {
		fc.assert(
			fc.property(anyPlan, editions, (plan, edition) => {
				const once = redactPlan(plan, edition);
				expect(z.safeParse(Plan, once).success).toBe(true);
				expect(redactPlan(once, edition)).toEqual(once);
			})
		);
	});

	it('gives the same public plan whatever stood in the fields it hides', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				const retyped = eachField(plan, ({ field, name, values, mark }) => {
					if (field.sensitivity !== 'open' && takesAnyText(field)) values[name] = mark;
				});
				expect(redactPlan(retyped, 'public')).toEqual(redactPlan(plan, 'public'));
			})
		);
	});

	it('takes only what the plan marks as secret out of the full edition', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				const withoutSecrets = eachField(plan, ({ field, name, values }) => {
					if (field.sensitivity === 'secret') Reflect.deleteProperty(values, name);
				});
				expect(redactPlan(plan, 'full')).toEqual({ ...withoutSecrets, fears: {}, drafts: {} });
			})
		);
	});

	it('shows a poster nothing but what a plan cannot be without', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				const poster = redactPlan(plan, 'poster');
				expect(Object.keys(poster.settings).sort()).toEqual(
					[
						...['createdOn', 'facilitated', 'focalQuestion', 'horizonMonths', 'notWritten'],
						...['route', 'scoringId', 'title'],
						...grabTexts
					].sort()
				);
				const texts = ['focalQuestion', 'notWritten', ...grabTexts] as const;
				expect(texts.map((field) => poster.settings[field]).join('')).toBe('');
				expect({ ...poster.work, ...poster.actions, ...poster.entries }).toEqual({});
			})
		);
	});
});
