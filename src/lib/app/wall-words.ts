/** What a wall says again and again, so that the window that opened it knows that it is there. */
export const WALL_READY = 'holdfast-wall-ready';

/** The single file, opened from a disk: its windows have no origin that could be compared. */
export const isFile = (): boolean => location.protocol === 'file:';
