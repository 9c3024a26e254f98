import type { ReleaseNotes } from '../domain/release';

/**
 * What this release brings, for people who run the one before: shown to them before they change over. The worker
 * carries it, so it must stay plain data.
 */
export const release: ReleaseNotes = {
	number: '0.0.1',
	changes: [
		'Holdfast works without a connection after the first visit.',
		'A new release is offered with what changed, and waits until you want it.'
	],
	plans: 'raised'
};
