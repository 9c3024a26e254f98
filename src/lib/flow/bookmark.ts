import * as z from 'zod/mini';
import { StepId } from '$lib/domain/steps';

/** Rises when an older bookmark no longer fits the machine. */
const BOOKMARK_VERSION = 1;

const Bookmark = z.strictObject({
	machineVersion: z.literal(BOOKMARK_VERSION),
	step: StepId,
	returning: z.boolean()
});
export type Bookmark = z.infer<typeof Bookmark>;

/** What is kept so that a person comes back to the same step. The plan itself is never in it. */
export const bookmarkOf = (step: StepId, returning: boolean): Bookmark => ({
	machineVersion: BOOKMARK_VERSION,
	step,
	returning
});

/** Reads a bookmark from storage; anything doubtful is dropped and the route starts at its first step. */
export function readBookmark(stored: unknown): Bookmark | undefined {
	const parsed = Bookmark.safeParse(stored);
	return parsed.success ? parsed.data : undefined;
}
