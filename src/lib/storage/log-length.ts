/** A log with more rows than this is made shorter when the plan is opened. */
export const ROWS_ON_OPENING = 200;
/** A log that grew by so many rows while the plan was open is made shorter at once. */
export const ROWS_WHILE_OPEN = 1_000;
