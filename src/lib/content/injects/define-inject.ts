import type { Inject } from '$lib/domain/catalogue/injects';

/** Gives the injects of one category their type. All of them are made up for practice. */
export const defineInjects = (
	category: Inject['category'],
	injects: readonly Omit<Inject, 'category' | 'grade'>[]
): readonly Inject[] => injects.map((inject) => ({ ...inject, category, grade: 'judgement' }));
