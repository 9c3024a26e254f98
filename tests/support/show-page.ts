import type { Component } from 'svelte';
import { showLibrary } from './show-library';

/** Renders a page outside a plan, with the surroundings that its bar needs. */
export const showPage = <Given extends Record<string, unknown>>(
	page: Component<Given>,
	given: Given
): void => {
	const shelf = { cases: [], threatTypes: [], templates: [] };
	showLibrary(page, { shelf, given });
};
