import * as z from 'zod/mini';
import { line } from '$lib/domain/plan/field';
import { SheetEntry } from '$lib/domain/scoring/sheet';

/** The version of the form of a sheet. */
export const SHEET_VERSION = 1;

/** So many threats one sheet holds at most. */
const SHEET_ROWS = 1000;

/** How a reader knows what a file holds before it believes anything in it. */
export const sheetFileHeader = {
	format: z.literal('holdfast-sheet'),
	version: z.int().check(z.gte(1))
};

/**
 * One person's marks for one round, filled at home in Holdfast or by hand. It says which plan and round it is for, and
 * nothing of who filled it or when.
 */
export const SheetFile = z.strictObject({
	...sheetFileHeader,
	/** `settings.scoringId` of the plan: the same in every copy of it. */
	scoringId: line,
	round: z.int().check(z.gte(1), z.lte(9)),
	threats: z
		.array(
			z.strictObject({
				threatId: line,
				/** For whoever fills it by hand; nothing reads it but people. */
				title: z.optional(line),
				/** A line as on a paper ballot, `4 2 5F`; `-` or nothing passes. */
				ballot: z.optional(line),
				/** All marks instead of a ballot. */
				entry: z.optional(SheetEntry)
			})
		)
		.check(z.maxLength(SHEET_ROWS))
});
export type SheetFile = z.infer<typeof SheetFile>;

/** Which round, about which threats, a sheet is for. */
export interface SheetTopic {
	readonly number: number;
	readonly threatIds: readonly string[];
}
