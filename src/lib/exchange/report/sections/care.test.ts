import { describe, expect, it } from 'vitest';
import { catalogue } from '$lib/content/catalogue';
import { workedExample } from '$lib/content/example';
import type { Edition } from '$lib/domain/plan/redact';
import { buildReport } from '../build-report';

const shown = (edition: Edition, showsCare: boolean): string => {
	const plan = workedExample({ id: 'example', today: '2026-11-21' });
	plan.settings.showsCare = showsCare;
	const options = { language: 'en', edition, on: '2026-11-21' } as const;
	return JSON.stringify(buildReport(plan, catalogue, options));
};

describe('support in documents', () => {
	it('stands in the full edition alone, and there only when chosen', () => {
		expect(shown('full', true)).toContain('counsellor of the partner clinic');
		expect(shown('full', false)).not.toContain('counsellor of the partner clinic');
		expect(shown('coalition', true)).not.toContain('counsellor of the partner clinic');
	});

	it('never brings a fear along', () => {
		expect(shown('full', true)).not.toContain('come to my home');
	});
});
