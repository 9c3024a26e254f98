import type { Inject } from '$lib/domain/catalogue/injects';
import { categories } from '$lib/domain/vocabulary';

const files = import.meta.glob<Readonly<Record<string, readonly Inject[]>>>(
	['./*.ts', '!./injects.ts', '!./define-inject.ts', '!./*.test.ts'],
	{ eager: true }
);

const placeOf = ({ category }: Inject): number => categories.indexOf(category);

/** The cards of the tabletop pack, by category and minute. Every file of this folder holds one category. */
export const injects: readonly Inject[] = Object.values(files)
	.flatMap((file) => Object.values(file))
	.flat()
	.sort((a, b) => placeOf(a) - placeOf(b) || a.minute - b.minute || (a.id < b.id ? -1 : 1));
