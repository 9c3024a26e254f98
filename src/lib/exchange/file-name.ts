/**
 * The name of a file that leaves, `plan-2026-11-21.md`. It says nothing of whose plan it is: file names show in
 * folders, mail and on lost sticks. `on` is a calendar day, `extension` comes without its dot.
 */
export const fileName = (on: string, extension: string): string => `plan-${on}.${extension}`;

/** The name of a file with parts that could not be read. */
export const rawFileName = (on: string): string => `damaged-parts-${on}.json`;

/** The name of a sheet to fill at home. Without a day: when somebody filled it is nobody's business. */
export const SHEET_FILE_NAME = 'sheet.json';

/** The name of a picture of the matrix. */
export const pictureName = (on: string, kind: 'svg' | 'png'): string => `picture-${on}.${kind}`;

/** The name of a backup file, `copy-2026-11-21.age`; `number` tells those of one day apart. */
export const copyName = (on: string, number = 1): string =>
	number === 1 ? `copy-${on}.age` : `copy-${on}-${String(number)}.age`;

/**
 * The name of a copy for a group, `copy-2026-11-21-group-2-stage-5.age`: what it works on is a number, so that the name
 * says nothing of the plan.
 */
export const groupCopyName = (
	on: string,
	{ number, stage }: { readonly number: number; readonly stage: number | undefined }
): string =>
	`copy-${on}-group-${String(number)}${stage === undefined ? '' : `-stage-${String(stage)}`}.age`;

/** The name of the key of a backup folder, `key.age`; `number` tells several in one folder apart. */
export const keyName = (number = 1): string =>
	number === 1 ? 'key.age' : `key-${String(number)}.age`;
