import type { Plan } from '$lib/domain/plan/plan';
import { SHEET_VERSION, type SheetFile, type SheetTopic } from '../../sheet-file';

/**
 * An empty sheet as a file, to be filled at home. Threats that are no longer in the plan are left out. The same sheet
 * gives the same bytes, whoever saves it and whenever.
 */
export function sheetExport(
	{ settings, threats }: Pick<Plan, 'settings' | 'threats'>,
	{ number, threatIds }: SheetTopic
): string {
	const rows = threatIds.flatMap((threatId) => {
		const threat = threats[threatId];
		return threat === undefined ? [] : [{ threatId, title: threat.title, ballot: '' }];
	});
	const file: SheetFile = {
		...{ format: 'holdfast-sheet', version: SHEET_VERSION },
		...{ scoringId: settings.scoringId, round: number, threats: rows }
	};
	return `${JSON.stringify(file, null, '\t')}\n`;
}
