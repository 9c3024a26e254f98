import type { Category } from '$lib/domain/vocabulary';

/** The shape of each category around the origin, 24 units across: it says the category without colour. */
export const shapes: Readonly<
	Record<Category, { readonly path: string; readonly baseline: number; readonly size: number }>
> = {
	legal: { path: 'M-8.1 -8.1H8.1V8.1H-8.1Z', baseline: 4, size: 11 },
	financial: { path: 'M-9 0A9 9 0 1 1 9 0A9 9 0 1 1 -9 0Z', baseline: 4, size: 11 },
	disinformation: { path: 'M0 -11.9L12.8 9.3H-12.8Z', baseline: 5.9, size: 9.5 },
	digital: { path: 'M0 -11.4L11.4 0L0 11.4L-11.4 0Z', baseline: 4, size: 11 },
	reputational: { path: 'M-8.8 -8.4H8.8V2.2L0 10.6L-8.8 2.2Z', baseline: 3.4, size: 11 }
};
