import type { Category, Level } from '$lib/domain/vocabulary';

/**
 * The light colours of the interface, written out: a picture that leaves has no style sheet, and is light whatever
 * the screen is. A test holds them to the sheet.
 */
export const palette = {
	ink: '#1a2430',
	quiet: '#48525c',
	paper: '#fcfaf4',
	hatch: '#1a2430'
} as const;

/** How strong the hatches are. */
export const HATCH_ALPHA = 0.34;

export const levelFills: Readonly<Record<Level, string>> = {
	low: '#f3f1e4',
	moderate: '#eadca9',
	high: '#e0b06a',
	critical: '#cb7f50'
};

/** The fill of a category's mark, and the ink of the number in it. */
export const categoryFills: Readonly<
	Record<Category, { readonly fill: string; readonly on: string }>
> = {
	legal: { fill: '#2b2c7c', on: '#fcfaf4' },
	financial: { fill: '#f2cb55', on: '#1a2430' },
	disinformation: { fill: '#b23f86', on: '#fcfaf4' },
	digital: { fill: '#86c8df', on: '#1a2430' },
	reputational: { fill: '#86300f', on: '#fcfaf4' }
};
