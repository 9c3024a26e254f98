import type { Plan } from './plan';

/** Fixed, so that every copy of the worked example shows the same numbers. */
export const EXAMPLE_SCORING_ID = 'worked-example';

/** Whether a plan is a copy of the worked example, also when it was changed or went through a file. */
export const isWorkedExample = ({ settings }: Plan): boolean =>
	settings.scoringId === EXAMPLE_SCORING_ID;
