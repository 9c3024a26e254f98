import type { RiskMatrix } from '$lib/charts/risk-matrix';

/** What the arrow keys move between: a mark, or a bubble that stands for several. */
export interface Stop {
	readonly id: string;
	readonly kind: 'mark' | 'bubble';
	/** The rank of the mark, or of the bubble's first member. */
	readonly number: number;
}

/** Names a bubble by its first member, which no other bubble has. */
export const bubbleId = (members: readonly { readonly id: string }[]): string =>
	`bubble-${members[0]?.id ?? ''}`;

/** The stops of a picture in order of level; the members of an open bubble stand in its place. */
export function stopsOf(matrix: RiskMatrix, openBubble: string | undefined): readonly Stop[] {
	const ofMarks = matrix.marks.map(({ id, number }): Stop => ({ id, kind: 'mark', number }));
	const ofBubbles = matrix.bubbles.flatMap(({ members }): readonly Stop[] => {
		const id = bubbleId(members);
		return id === openBubble
			? members.map((member) => ({ id: member.id, kind: 'mark', number: member.number }))
			: [{ id, kind: 'bubble', number: members[0]?.number ?? 0 }];
	});
	return [...ofMarks, ...ofBubbles].sort((a, b) => a.number - b.number);
}

/** How far a key moves among the stops; undefined for keys that do not move. */
export function moveOf(key: string, direction: 'ltr' | 'rtl'): number | undefined {
	const onward = direction === 'rtl' ? -1 : 1;
	const moves: Readonly<Record<string, number>> = {
		ArrowDown: 1,
		ArrowUp: -1,
		ArrowRight: onward,
		ArrowLeft: -onward,
		Home: -Infinity,
		End: Infinity
	};
	return moves[key];
}

/** The stop so many places on from another, held at the ends; the first when there is no other. */
export function stopAfter(
	stops: readonly Stop[],
	from: string | undefined,
	by: number
): Stop | undefined {
	const at = Math.max(
		0,
		stops.findIndex(({ id }) => id === from)
	);
	return stops[Math.min(stops.length - 1, Math.max(0, at + by))];
}
