import type { Stretch } from './stretch';

/** Makes keys on the page itself, at full cost. The code for it comes with the first phrase. */
export const stretchHere: Stretch = async (work) => (await import('./stretch')).stretchFrom()(work);
