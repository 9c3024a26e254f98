import type { Plan } from '$lib/domain/plan/plan';
import { err, ok, type Result } from '$lib/domain/result';
import type { Sheet } from '$lib/domain/scoring/sheet';
import type { NeededField } from '$lib/domain/scoring/view';
import { sheetExport } from '$lib/exchange/export/entries/entries';
import { SHEET_FILE_NAME } from '$lib/exchange/file-name';
import {
	readSheetFile,
	SHEET_LIMIT,
	type RowTrouble,
	type SheetFileError
} from '$lib/exchange/import/entries-json';
import type { SheetTopic } from '$lib/exchange/sheet-file';
import { format, label, m } from '$lib/i18n';
import type { SavedFile } from '$lib/state/context';
import { ballotProblem } from '$lib/ui/steps/scoring/round/ballot-words';

/** An empty sheet for a round, to be filled at home. */
export const emptySheet = (plan: Plan, topic: SheetTopic): SavedFile => ({
	name: SHEET_FILE_NAME,
	mime: 'application/json',
	parts: [sheetExport(plan, topic)]
});

/** Reads a sheet that was filled at home. What is wrong with it is said in words; nothing of its marks is. */
export async function readSheet(
	file: File,
	plan: Plan,
	topic: SheetTopic
): Promise<Result<Sheet, string>> {
	// A huge file is refused by its size alone, without being read into memory.
	if (file.size > SHEET_LIMIT) return err(m.round_file_too_large());
	const bytes = await file.arrayBuffer().catch(() => undefined);
	if (bytes === undefined) return err(m.round_file_unreadable());
	const read = readSheetFile(new Uint8Array(bytes), {
		...topic,
		scoringId: plan.settings.scoringId,
		forMonths: plan.settings.horizonMonths
	});
	return read.ok ? ok(read.value) : err(sheetWords(read.error));
}

function sheetWords(error: SheetFileError): string {
	switch (error.code) {
		case 'too-large':
			return m.round_file_too_large();
		case 'too-new':
			return m.round_file_too_new();
		case 'other-plan':
			return m.round_file_other_plan();
		case 'other-round':
			return m.round_file_other_round({ round: error.number });
		case 'rows':
			return format.list(error.troubles.slice(0, NAMED).map(rowWords));
		default:
			return m.round_file_not_a_sheet();
	}
}

/** More than these are not named: who mends them finds the next. */
const NAMED = 5;

const rowWords = ({ row, error }: RowTrouble): string =>
	m.round_file_row({ row, problem: rowProblem(error) });

function rowProblem(error: RowTrouble['error']): string {
	switch (error.code) {
		case 'both':
			return m.round_file_row_both();
		case 'twice':
			return m.round_file_row_twice();
		case 'not-in-round':
			return m.round_file_row_not_in_round();
		case 'hand':
			return m.round_file_row_hand();
		case 'order':
			return m.round_file_row_order();
		case 'several':
			return m.round_file_row_several();
		case 'unfinished':
			return m.round_file_row_unfinished({ what: format.list(error.missing.map(neededName)) });
		default:
			return ballotProblem(error);
	}
}

function neededName(field: NeededField): string {
	switch (field) {
		case 'low':
			return m.scoring_low();
		case 'best':
			return m.scoring_best();
		case 'high':
			return m.scoring_high();
		default:
			return label.dimension(field);
	}
}
