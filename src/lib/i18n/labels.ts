/** Words for ids, in pieces by where they are first read, so that a page carries only its own. */
export * from './labels/steps';
export * from './labels/threats';
export * from './labels/scoring';
export * from './labels/organisation';
export * from './labels/mechanisms';
export * from './labels/library';
export * from './labels/plan-fields';
export * from './labels/plan-values';
export * from './labels/scenarios';
export * from './labels/plan-check';
