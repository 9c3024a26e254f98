import { EntryForm } from '../vocabulary';
import type { View } from './view';

/** How many views were given in one form. */
export interface FormCount {
	readonly form: EntryForm;
	readonly count: number;
}

/** The forms in which views were given, in the fixed order of the forms; forms that nobody used are left out. */
export const countForms = (views: readonly Pick<View, 'form'>[]): readonly FormCount[] =>
	EntryForm.options
		.map((form) => ({ form, count: views.filter((view) => view.form === form).length }))
		.filter(({ count }) => count > 0);
