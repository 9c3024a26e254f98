import type { Plan } from '$lib/domain/plan/plan';
import type { Sheet } from '$lib/domain/scoring/sheet';
import { SHEET_VERSION, type SheetFile, type SheetTopic } from '../../sheet-file';

/**
 * A sheet as a file: empty, to be filled at home, or with what one person gave. Threats that are no longer in the plan
 * are left out. The same sheet gives the same bytes, whoever saves it and whenever.
 */
export function sheetExport(
	{ settings, threats }: Pick<Plan, 'settings' | 'threats'>,
	{ number, threatIds }: SheetTopic,
	sheet: Sheet = []
): string {
	const rows = threatIds.flatMap((threatId) => {
		const threat = threats[threatId];
		const entry = sheet.find((row) => row.threatId === threatId)?.entry;
		const marks = entry === undefined ? { ballot: '' } : { entry };
		return threat === undefined ? [] : [{ threatId, title: threat.title, ...marks }];
	});
	const file: SheetFile = {
		...{ format: 'holdfast-sheet', version: SHEET_VERSION },
		...{ scoringId: settings.scoringId, round: number, threats: rows }
	};
	return `${JSON.stringify(file, null, '\t')}\n`;
}
