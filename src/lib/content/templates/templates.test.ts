import { readdirSync } from 'node:fs';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import type { Fact, Grade } from '$lib/domain/catalogue/catalogue';
import {
	Template,
	type Column,
	type Row,
	type TemplateField
} from '$lib/domain/catalogue/template';
import { cases } from '../cases/cases';
import { repeated, textsOf } from '../test-checks';
import { threatTypes } from '../threats/threats';
import { templates } from './templates';

const caseIds = new Set(cases.map(({ id }) => id));

/** Which paper comes from which case. */
const origins: Readonly<Record<string, readonly string[]>> = {
	'account-freeze-petition': ['actionaid-uganda'],
	'advocacy-service-balance': ['ti-cambodia'],
	'country-coordination-call': ['vuka'],
	'decision-charter': ['civilisation-hungary'],
	'door-protocol': ['actionaid-uganda'],
	'first-day-digital-chain': [
		'cyber-phishing',
		'cyber-social-takeover',
		'cyber-brute-force',
		'cyber-ransomware'
	],
	'flexible-grant-terms': ['plan-youth'],
	'incident-log': ['spaces-for-change-nigeria', 'keepiton'],
	'narrative-brief': ['hivos-room'],
	'perception-research-brief': ['it-works-poland'],
	'reform-window-plan': ['vso-ethiopia'],
	'reputation-risk-page': ['islamic-relief'],
	'shutdown-kit': ['keepiton'],
	'slapp-readiness-pledge': ['greenpeace-slapp'],
	'un-mechanism-chooser': ['helvetas-un']
};

const knownThreats = new Set<string>(threatTypes.map(({ id }) => id));

const fieldsOf = ({ sections }: Template): TemplateField[] =>
	sections.flatMap(({ fields }) => fields);
const tablesOf = ({ sections }: Template) => sections.flatMap(({ tables }) => tables);
const factsOf = (template: Template): Fact[] => [
	...template.shows,
	...tablesOf(template).flatMap(({ rows }) => rows.flatMap(({ cells }) => Object.values(cells)))
];

/** Whether sources of these kinds can carry a statement of that grade; a judgement has none. */
const carries = (kinds: readonly string[], grade: Grade): boolean => {
	if (grade === 'judgement') return kinds.length === 0;
	return grade === 'case' ? kinds.includes('case') : kinds.length > 0;
};

const fits = (columns: readonly Column[], [id, value]: [string, string]): boolean => {
	const column = columns.find((entry) => entry.id === id);
	if (column?.kind === 'choice') return column.options.some((option) => option.id === value);
	return column !== undefined && column.kind !== 'date';
};

const misfits = (columns: readonly Column[], start: readonly Row[]): string[] =>
	start
		.flatMap((row) => Object.entries(row))
		.filter((entry) => !fits(columns, entry))
		.map(([id, value]) => `${id}: ${value}`);

const optionIdsOf = (field: TemplateField): string[][] => {
	if (field.kind === 'choice') return [field.options.map(({ id }) => id)];
	if (field.kind !== 'rows') return [];
	return field.columns.flatMap((column) =>
		column.kind === 'choice' ? [column.options.map(({ id }) => id)] : []
	);
};

describe('the templates', () => {
	it('are the fifteen papers, each from its cases', () => {
		expect(Object.fromEntries(templates.map(({ id, cases }) => [id, cases]))).toEqual(origins);
		expect(templates).toHaveLength(15);
	});

	it('stand one in each file, under the name of the file', () => {
		const names = readdirSync(import.meta.dirname)
			.map((name) => name.replace(/\.ts$/, ''))
			.filter((name) => !['define-template', 'templates', 'templates.test'].includes(name));
		expect(templates.map(({ id }) => id).toSorted()).toEqual(names.toSorted());
	});

	it('are sorted by title, and no title stands twice', () => {
		const titles = templates.map(({ title }) => title);
		expect(repeated(titles)).toEqual([]);
		expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'en')));
	});
});

describe.each(templates.map((template) => [template.id, template] as const))(
	'the template %s',
	(_id, template) => {
		it('has the shape of a template', () => {
			expect(z.safeParse(Template, template).error?.issues ?? []).toEqual([]);
		});

		it('names known cases and threat types, each once', () => {
			expect(template.cases.filter((id) => !caseIds.has(id))).toEqual([]);
			expect(template.threats.filter((id) => !knownThreats.has(id))).toEqual([]);
			expect(repeated([...template.cases, ...template.threats])).toEqual([]);
		});

		it('gives every section, field and table its own id', () => {
			expect(repeated(template.sections.map(({ id }) => id))).toEqual([]);
			expect(repeated(fieldsOf(template).map(({ id }) => id))).toEqual([]);
			expect(repeated(tablesOf(template).map(({ id }) => id))).toEqual([]);
		});

		it('asks for something in each section, or shows something there', () => {
			const empty = template.sections.filter(
				({ fields, lines, tables }) => fields.length + lines.length + tables.length === 0
			);
			expect(empty).toEqual([]);
			expect(fieldsOf(template).length).toBeGreaterThanOrEqual(8);
		});

		it('offers different options, and starts lists with rows that fit their columns', () => {
			for (const field of fieldsOf(template)) {
				for (const ids of optionIdsOf(field)) expect(repeated(ids)).toEqual([]);
				if (field.kind !== 'rows') continue;
				expect(repeated(field.columns.map(({ id }) => id))).toEqual([]);
				expect(misfits(field.columns, field.start)).toEqual([]);
			}
		});

		it('fills every cell of a table that is read', () => {
			for (const { columns, rows } of tablesOf(template)) {
				expect(repeated(rows.map(({ id }) => id))).toEqual([]);
				const wanted = columns.map(({ id }) => id).toSorted();
				for (const { cells } of rows) expect(Object.keys(cells).toSorted()).toEqual(wanted);
			}
		});

		it('cites only sources that it lists, and lists only sources that it cites', () => {
			const listed = template.sources.map(({ key }) => key);
			expect(repeated(listed)).toEqual([]);
			expect(repeated(template.sources.map(({ url }) => url))).toEqual([]);
			expect(new Set(factsOf(template).flatMap(({ sources }) => sources))).toEqual(new Set(listed));
		});

		it('says as told by the case only what a source about the case says', () => {
			for (const { grade, sources, text } of factsOf(template)) {
				const kinds = template.sources.filter(({ key }) => sources.includes(key));
				expect([
					text,
					carries(
						kinds.map(({ kind }) => kind),
						grade
					)
				]).toEqual([text, true]);
			}
		});

		it('shows something of its case, and calls its own wording judgement', () => {
			expect(template.shows.map(({ grade }) => grade)).toContain('case');
			expect(template.grade).toBe('judgement');
		});

		it('sends the reader to a lawyer in words where it says that one is needed', () => {
			const asks = /\b(your|a) lawyer\b/i.test(textsOf(template).join(' '));
			expect(asks || !template.asksLawyer).toBe(true);
		});

		it('keeps what identifies or reaches a person out of open fields', () => {
			const open = fieldsOf(template).filter(({ sensitivity }) => sensitivity === 'open');
			for (const { label, help } of open)
				expect(`${label} ${help}`).not.toMatch(/phone|number to call|address|who could be hurt/i);
		});

		it('is written calmly, with typographic marks and without stray spaces', () => {
			for (const text of textsOf(template)) {
				expect(text).toMatch(/^(?!.* {2})[^!\s]([^!]*[^!\s])?$/);
				expect(text).not.toMatch(/["'—]/);
			}
		});

		it('has no sentence of more than 32 words', () => {
			const long = textsOf(template)
				.flatMap((text) => text.split(/(?<=[.?:;])\s/))
				.filter((sentence) => sentence.split(/\s+/).length > 32);
			expect(long).toEqual([]);
		});
	}
);

describe('papers that touch the law', () => {
	it.each([
		'account-freeze-petition',
		'door-protocol',
		'slapp-readiness-pledge',
		'un-mechanism-chooser'
	])('are no text to file: %s', (id) => {
		const template = templates.find((entry) => entry.id === id);
		expect(template?.asksLawyer).toBe(true);
		expect(textsOf(template).join(' ')).not.toMatch(
			/\b(hereby|honourable|whereas|the applicant)\b/i
		);
	});

	it('never advise to obstruct or to delete at the door', () => {
		const words = textsOf(templates.find(({ id }) => id === 'door-protocol')).join(' ');
		expect(words).toMatch(/do not obstruct/i);
		expect(words).toMatch(/Never delete, hide, shred or destroy/);
	});
});
