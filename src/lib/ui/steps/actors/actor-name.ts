import type { Actor } from '$lib/domain/plan/plan';
import { m } from '$lib/i18n';

/** What the picture, the table and the lists call an actor, also when nothing was written yet. */
export const nameOf = ({ title }: Actor): string =>
	title.trim() === '' ? m.surroundings_no_words() : title;
