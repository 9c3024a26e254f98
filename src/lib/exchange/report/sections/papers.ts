import type { Column, Row, Template, TemplateField } from '$lib/domain/catalogue/template';
import { hasWords, isFilled, optionWords, readChoices, readRows } from '$lib/domain/papers/answers';
import { answerIn, papersFor } from '$lib/domain/papers/papers';
import { format, m } from '$lib/i18n';
import type { Material } from '../material';
import {
	heading,
	keyValues,
	list,
	note,
	paragraph,
	table,
	type Block,
	type Section
} from '../report';

/**
 * What was filled into papers, where the edition may show names. A gap whose template calls it secret stays out,
 * and so does an answer whose template is not at hand.
 */
export function papersSection({ plan, options }: Material): Section {
	const templates = options.templates ?? [];
	const papers = papersFor(plan.papers, options.edition, templates);
	return {
		id: 'papers',
		title: m.papers_section(),
		blocks: templates.flatMap((template) => paperBlocks(template, papers))
	};
}

function paperBlocks(template: Template, papers: Material['plan']['papers']): readonly Block[] {
	const answered = template.sections
		.flatMap(({ fields }) => fields)
		.flatMap((field) => {
			const text = answerIn(papers, template.id, field.id);
			return text !== undefined && isFilled(field, text) ? [{ field, text }] : [];
		});
	if (answered.length === 0) return [];
	return [
		heading(template.title),
		...(template.asksLawyer ? [note(m.library_template_lawyer())] : []),
		...answered.flatMap(({ field, text }) => answerBlocks(field, text))
	];
}

function answerBlocks(field: TemplateField, text: string): readonly Block[] {
	if (field.kind === 'rows') return rowsBlocks(field, text);
	if (field.kind === 'choice') return choiceBlocks(field, text);
	return keyValues([[field.label, field.kind === 'date' ? format.day(text) : text]]);
}

type FieldOf<Kind> = Extract<TemplateField, { readonly kind: Kind }>;

function choiceBlocks(field: FieldOf<'choice'>, text: string): readonly Block[] {
	const kept = field.several ? readChoices(text) : undefined;
	// What is damaged stands as it is: nothing that somebody wrote is dropped in silence.
	if (kept?.state !== 'given') return keyValues([[field.label, optionWords(field.options, text)]]);
	return [paragraph(field.label), ...list(kept.value.map((id) => optionWords(field.options, id)))];
}

function rowsBlocks(field: FieldOf<'rows'>, text: string): readonly Block[] {
	const kept = readRows(text);
	if (kept.state !== 'given') return keyValues([[field.label, text]]);
	return table(
		field.label,
		field.columns.map(({ label }) => label),
		kept.value.filter(hasWords).map((row) => field.columns.map((column) => cellWords(column, row)))
	);
}

function cellWords(column: Column, row: Row): string {
	const words = row[column.id] ?? '';
	if (column.kind === 'choice') return optionWords(column.options, words);
	return column.kind === 'date' ? format.day(words) : words;
}
