import type { PlacedMark } from '$lib/charts/matrix-marks';

/** What of the picture is drawn besides the marks. */
export interface MatrixView {
	/** Whether the way to the target is drawn beside where a threat stands now. */
	readonly showsTarget: boolean;
	readonly ranges: 'selected' | 'high' | 'all';
}

/** Whether the range of a mark is drawn; that of the selected mark always is. */
export function showsRange({ ranges }: MatrixView, mark: PlacedMark): boolean {
	if (ranges === 'high') return mark.level === 'high' || mark.level === 'critical';
	return ranges === 'all';
}
