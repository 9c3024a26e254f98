import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { joinCrowded } from '$lib/charts/crowding';
import type { PlacedMark } from '$lib/charts/matrix-marks';
import { matrixLayouts, planeOf } from '$lib/charts/matrix-plane';
import BubblePoint from './BubblePoint.svelte';

const markAt = (number: number, x: number): PlacedMark => ({
	...{
		id: `t${String(number)}`,
		category: 'legal',
		number,
		level: 'high',
		dutyOfCare: false,
		agreed: false
	},
	...{ x, y: 200 }
});

/** The bubble of these marks, drawn. */
function drawn(marks: readonly PlacedMark[]): { readonly group: Element; readonly width: number } {
	const bubble = joinCrowded(marks, planeOf(matrixLayouts.page, 'ltr')).bubbles[0];
	expect(bubble).toBeDefined();
	const nothing = (): void => undefined;
	const rest = { onpress: nothing, onkeydown: nothing, onfocus: nothing };
	const props = { id: 'b', sentence: 'Here', isStop: false, holdsSelected: false, ...rest };
	if (bubble !== undefined) render(BubblePoint, { props: { ...props, bubble } });
	return { group: screen.getByRole('button', { name: 'Here' }), width: bubble?.box.width ?? 0 };
}

/** Left and right end of everything drawn with an edge of its own. */
const endsOf = (group: Element): readonly [number, number] => {
	const plates = [...group.querySelectorAll('.plate')];
	const at = (plate: Element, name: string): number => Number(plate.getAttribute(name));
	return [
		Math.min(...plates.map((plate) => at(plate, 'x'))),
		Math.max(...plates.map((plate) => at(plate, 'x') + at(plate, 'width')))
	];
};

describe('a bubble', () => {
	it('is drawn in the box by which the marks were joined, with a small shape for each where there is room', () => {
		const { group, width } = drawn([markAt(1, 400), markAt(2, 400)]);
		expect(endsOf(group)).toEqual([-width / 2, width / 2]);
		expect(group).toHaveTextContent('2');
		expect(group.querySelectorAll('.shape')).toHaveLength(2);
	});

	it('keeps to its count where something stands beside it', () => {
		const { group, width } = drawn([markAt(1, 400), markAt(2, 400), markAt(3, 440)]);
		expect(endsOf(group)).toEqual([-width / 2, width / 2]);
		expect(group.querySelectorAll('.shape')).toHaveLength(0);
	});
});
