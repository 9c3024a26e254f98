/** What a wall says again and again, so that the window that opened it knows that it is there. */
export const WALL_READY = 'holdfast-wall-ready';

/** What a wall says when another page takes its place in the window. */
export const WALL_GONE = 'holdfast-wall-gone';

/** What can be pressed in the wall's own window: what must not wait until somebody finds the right window. */
export const wallActs = ['cover', 'harm'] as const;
export type WallAct = (typeof wallActs)[number];

/** What a wall says when one of them was pressed there. */
export const wallPressed = (act: WallAct): string => `holdfast-wall-${act}`;

/** The single file, opened from a disk: its windows have no origin that could be compared. */
export const isFile = (): boolean => location.protocol === 'file:';
