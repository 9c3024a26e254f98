/** Pages that hold nothing of any plan: they stay open while the plans are locked. Packs are an organisation's own. */
const open = /^\/(?:about|security|wall|library(?:\/(?!packs)[^/]+)*)$/;

/** Whether a page, named by its route, can be read while the plans are locked. */
export const needsNoPlan = (route: string | null): boolean => open.test(route ?? '');
