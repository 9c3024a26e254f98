import type { Level } from '$lib/domain/vocabulary';
import { HATCH_ALPHA, palette } from './palette';
import { element } from './xml';

/** The pattern of a level, which tells it without colour; the lowest has none. */
export const hatchOf = (level: Level): string | undefined =>
	level === 'low' ? undefined : `url(#h-${level})`;

const ink = { stroke: palette.hatch, opacity: HATCH_ALPHA, fill: 'none', 'stroke-width': 1.1 };

const pattern = (level: Level, size: number, inside: string): string =>
	element(
		'pattern',
		{ id: `h-${level}`, width: size, height: size, patternUnits: 'userSpaceOnUse' },
		inside
	);

/** The patterns of the levels and the head of an arrow, denser for a higher level. */
export const definitions = (): string =>
	element(
		'defs',
		{},
		pattern(
			'moderate',
			9,
			element('path', {
				d: 'M1.2 2.2a1 1 0 1 0 2 0a1 1 0 1 0-2 0M5.7 6.7a1 1 0 1 0 2 0a1 1 0 1 0-2 0',
				...{ fill: palette.hatch, opacity: HATCH_ALPHA }
			})
		),
		pattern('high', 8, element('path', { d: 'M-2 2L2-2M0 8L8 0M6 10L10 6', ...ink })),
		pattern(
			'critical',
			7,
			element('path', { d: 'M0 7L7 0M0 0L7 7M-1 1L1-1M6 8L8 6M6-1L8 1M-1 6L1 8', ...ink })
		),
		element(
			'marker',
			{
				...{ id: 'head', viewBox: '0 0 10 10', refX: 8.5, refY: 5, orient: 'auto' },
				...{ markerWidth: 11, markerHeight: 11, markerUnits: 'userSpaceOnUse' }
			},
			element('path', { d: 'M0 0.5L10 5L0 9.5L2.5 5Z', fill: palette.ink })
		)
	);
