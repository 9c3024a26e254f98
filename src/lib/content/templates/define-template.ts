import type { Condition, Gate } from '$lib/domain/catalogue/catalogue';
import type {
	Choice,
	Column,
	Row,
	Template,
	TemplateField,
	TemplateSection
} from '$lib/domain/catalogue/template';

/** Gives a template its type where it is written. Its wording is ours throughout; what cases show is in `shows`. */
export const defineTemplate = (template: Omit<Template, 'grade'>): Template => ({
	...template,
	grade: 'judgement'
});

type Asked = Pick<TemplateField, 'id' | 'label' | 'help'> &
	Partial<Pick<TemplateField, 'sensitivity'>>;

/** Answers stay inside the organisation unless a field says otherwise. */
const kept = { sensitivity: 'internal' } as const;

export const line = (field: Asked): TemplateField => ({ kind: 'text', ...kept, ...field });
export const long = (field: Asked): TemplateField => ({ kind: 'long-text', ...kept, ...field });
export const day = (field: Asked): TemplateField => ({ kind: 'date', ...kept, ...field });
export const role = (field: Asked): TemplateField => ({ kind: 'role', ...kept, ...field });

/** Options from id to label, in the order in which they are written. */
export const options = (labels: Readonly<Record<string, string>>): Choice[] =>
	Object.entries(labels).map(([id, label]) => ({ id, label }));

export const choice = (field: Asked & { options: Choice[]; several?: boolean }): TemplateField => ({
	kind: 'choice',
	several: false,
	...kept,
	...field
});

export const rows = (field: Asked & { columns: Column[]; start?: Row[] }): TemplateField => ({
	kind: 'rows',
	start: [],
	...kept,
	...field
});

export const column = (
	id: string,
	label: string,
	kind: 'text' | 'date' | 'role' = 'text'
): Column => ({ kind, id, label });

export const pick = (
	id: string,
	label: string,
	labels: Readonly<Record<string, string>>
): Column => ({ kind: 'choice', id, label, options: options(labels) });

type Part = Pick<TemplateSection, 'id' | 'title' | 'intro'> & Partial<TemplateSection>;

export const part = (section: Part): TemplateSection => ({
	lines: [],
	tables: [],
	fields: [],
	...section
});

/** A caution of our own. */
export const caution = (text: string, gate?: Gate): Condition => ({
	text,
	grade: 'judgement',
	...(gate === undefined ? {} : { gate })
});
