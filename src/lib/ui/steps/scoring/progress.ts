import type { ThreatScore } from '$lib/domain/scoring/score';

export type Progress = 'scored' | 'partly' | 'not-yet';

const progress: Readonly<Record<ThreatScore['state'], Progress>> = {
	scored: 'scored',
	watch: 'scored',
	'no-impact': 'scored',
	incomplete: 'partly',
	contradiction: 'partly',
	unscored: 'not-yet'
};

/** How far the scoring of a threat is. A judgement that keeps it off the matrix is a score too. */
export const progressOf = (score: ThreatScore | undefined): Progress =>
	score === undefined ? 'not-yet' : progress[score.state];
