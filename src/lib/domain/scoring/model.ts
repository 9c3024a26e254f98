/**
 * The version of the arithmetic, stored and printed with every result. It rises when the same plan would give
 * other numbers; an old plan keeps its old ones and is offered the new beside them.
 */
export const SCORING_MODEL = 1;

/** How many runs a threat has, and in how many parts probability is counted (method 4.5). */
export const RUNS = 4000;
