import type { NumberedThreat } from './scoring/rank';
import type { Stage } from './scoring/stage';
import type { RangesById } from './scoring/stage-range';
import type { Level } from './vocabulary';

/** What of the risk matrix is drawn, and where its marks stand. */
export interface MatrixView {
	/** The stage at which marks stand. */
	readonly stage: Stage;
	/** Whether the way to the target is drawn. */
	readonly showsWay: boolean;
	/** Whether short titles stand beside marks that have room for them. */
	readonly showsTitles: boolean;
	readonly ranges: 'selected' | 'high' | 'all';
}

/** How the matrix is shown until somebody asks for more or less. */
export const firstView: MatrixView = {
	stage: 'current',
	showsWay: true,
	showsTitles: false,
	ranges: 'high'
};

/** Whether the range of a mark at this level is drawn; that of a selected mark always is. */
export function showsRange({ ranges }: Pick<MatrixView, 'ranges'>, level: Level): boolean {
	if (ranges === 'high') return level === 'high' || level === 'critical';
	return ranges === 'all';
}

/** The matrix as it is looked at: what goes into a picture of it. */
export interface MatrixShown {
	/** Those that a filter lets through, by number. */
	readonly threats: readonly NumberedThreat[];
	/** How many there are without a filter. */
	readonly total: number;
	readonly view: MatrixView;
	readonly ranges: RangesById;
}
