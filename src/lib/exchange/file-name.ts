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
