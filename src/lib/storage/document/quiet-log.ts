/**
 * Stands for `lib0/logging` in what is built: the original brings colours, page elements and a library of schemas
 * to say the few things that Yjs ever says. `vite.config.ts` puts it in place.
 */
const say = (...words: readonly unknown[]): void => {
	console.warn(...words);
};

export { say as print, say as warn };
export const BOLD = '';
export const UNBOLD = '';
export const ORANGE = '';
export const RED = '';
