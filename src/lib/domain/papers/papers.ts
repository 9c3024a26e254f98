import type { Template, TemplateField } from '../catalogue/template';
import { keyOf, type Plan } from '../plan/plan';
import { mayShow, type Edition } from '../plan/redact';
import { isFilled } from './answers';

/** The key of a gap: `templateId/fieldId`. */
export const paperKey = keyOf;

/** All gaps of a template, in the order of the paper. */
export const fieldsOf = (template: Template): readonly TemplateField[] =>
	template.sections.flatMap(({ fields }) => fields);

/** What was filled into a gap; undefined for nothing. */
export function answerIn(
	papers: Plan['papers'],
	templateId: string,
	fieldId: string
): string | undefined {
	const key = paperKey(templateId, fieldId);
	return Object.hasOwn(papers, key) ? papers[key] : undefined;
}

/** How much of a paper is filled: gaps with something in them, of all. */
export interface PaperProgress {
	readonly filled: number;
	readonly of: number;
}

export function progressOf(template: Template, papers: Plan['papers']): PaperProgress {
	const fields = fieldsOf(template);
	const filled = fields.filter((field) =>
		isFilled(field, answerIn(papers, template.id, field.id))
	).length;
	return { filled, of: fields.length };
}

export interface ListedPaper extends PaperProgress {
	readonly template: Template;
	/** Whether the plan holds a threat that it answers, or an action that makes it. */
	readonly fits: boolean;
}

/** Papers as they are offered: begun ones first, then those that fit the plan, each as the catalogue has them. */
export function papersInOrder(
	templates: readonly Template[],
	{ papers, threats, actions }: Pick<Plan, 'papers' | 'threats' | 'actions'>
): readonly ListedPaper[] {
	const types = new Set(Object.values(threats).map(({ typeId }) => typeId));
	const wanted = new Set(Object.values(actions).map(({ templateId }) => templateId));
	const listed = templates.map((template) => ({
		template,
		...progressOf(template, papers),
		fits: wanted.has(template.id) || template.threats.some((id) => types.has(id))
	}));
	const rank = ({ filled, fits }: ListedPaper): number => (filled > 0 ? 0 : fits ? 1 : 2);
	return listed.sort((one, other) => rank(one) - rank(other));
}

/** Writes an answer into the plan, or takes it away where there is none. */
export function fillIn(draft: Plan, key: string, text: string): void {
	if (text === '') Reflect.deleteProperty(draft.papers, key);
	else draft.papers[key] = text;
}

/**
 * The answers that a document of one edition may hold. The plan keeps all of them alike, so the field of the
 * template says who may read each; of an answer whose template is not at hand that is unknown, and it stays back.
 */
export function papersFor(
	papers: Plan['papers'],
	edition: Edition,
	templates: readonly Template[]
): Plan['papers'] {
	if (!mayShow(edition, 'names')) return {};
	const allowed = new Set(
		templates.flatMap((template) =>
			fieldsOf(template)
				.filter(({ sensitivity }) => mayShow(edition, sensitivity))
				.map(({ id }) => paperKey(template.id, id))
		)
	);
	return Object.fromEntries(Object.entries(papers).filter(([key]) => allowed.has(key)));
}

/** How many answers belong to no gap of these templates. They are kept, and a program that knows them shows them. */
export function unknownAnswers(papers: Plan['papers'], templates: readonly Template[]): number {
	const known = new Set(
		templates.flatMap((template) => fieldsOf(template).map(({ id }) => paperKey(template.id, id)))
	);
	return Object.keys(papers).filter((key) => !known.has(key)).length;
}
