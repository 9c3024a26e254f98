import type { Plan } from '$lib/domain/plan/plan';
import { ballotRows } from '$lib/domain/scoring/ballot-rows';
import { BLANK_LINES } from './sheets';

interface PaperLine {
	readonly number: number;
	readonly title: string;
}

/** The lines of a ballot on paper; without threats they are blank, for a pen. */
export function paperLines(plan: Pick<Plan, 'threats'>): readonly PaperLine[] {
	const rows = ballotRows(plan);
	if (rows.length === 0)
		return Array.from({ length: BLANK_LINES }, (_, at) => ({ number: at + 1, title: '' }));
	return rows.map(({ number, threat }) => ({ number, title: threat.title }));
}
