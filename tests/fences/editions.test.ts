import { describe, expect, it } from 'vitest';
import { Sensitivity } from '../../src/lib/domain/plan/field';
import { mayShow, type Edition } from '../../src/lib/domain/plan/redact';
import { planShape } from '../../src/lib/domain/plan/shape';

const editions: readonly Edition[] = ['full', 'coalition', 'board', 'public', 'poster'];

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const rule = (columns: number): string => `|${'---|'.repeat(columns)}`;

function fieldRows(): readonly string[] {
	const groups = { settings: planShape.settings, ...planShape.entities, ...planShape.keyed };
	const fields = Object.entries(groups).flatMap(([group, each]) =>
		Object.entries(each).map(([name, { sensitivity }]) => row([`${group}.${name}`, sensitivity]))
	);
	const values = Object.entries(planShape.values).map(([name, { sensitivity }]) =>
		row([name, sensitivity])
	);
	return [...fields, ...values];
}

function table(): string {
	const shows = Sensitivity.options.map((sensitivity) =>
		row([sensitivity, ...editions.map((edition) => (mayShow(edition, sensitivity) ? 'yes' : ''))])
	);
	return [
		'# Editions and the sensitivity of every field',
		'',
		'Written by a test from the tables in `src/lib/domain/plan/shape.ts` and `redact.ts`, which are what counts:',
		'`npx vitest run tests/fences/editions -u`. The poster shows titles only. Coalition equals board until plans have',
		'shared parts.',
		'',
		row(['sensitivity', ...editions]),
		rule(editions.length + 1),
		...shows,
		'',
		row(['field', 'sensitivity']),
		rule(2),
		...fieldRows(),
		''
	].join('\n');
}

describe('docs/editions.md', () => {
	it('says what the plan’s own table says', async () => {
		await expect(table()).toMatchFileSnapshot('../../docs/editions.md');
	});
});
