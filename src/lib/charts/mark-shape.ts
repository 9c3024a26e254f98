import type { Category } from '$lib/domain/vocabulary';

const at = (value: number): string => String(Math.round(value * 10) / 10);

/** The outline of a category's mark around the origin, as wide as a circle of this radius looks. */
export function markShape(category: Category, radius: number): string {
	const [r, side] = [at(radius), at(radius * 0.9)];
	switch (category) {
		case 'legal':
			return `M-${side} -${side}H${side}V${side}H-${side}Z`;
		case 'financial':
			return `M-${r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 -${r} 0Z`;
		case 'disinformation':
			return `M0 -${at(radius * 1.32)}L${at(radius * 1.42)} ${at(radius * 1.03)}H-${at(radius * 1.42)}Z`;
		case 'digital': {
			const tip = at(radius * 1.27);
			return `M0 -${tip}L${tip} 0L0 ${tip}L-${tip} 0Z`;
		}
		case 'reputational':
			return shield(radius);
	}
}

function shield(radius: number): string {
	const half = at(radius * 0.98);
	const [top, shoulder, tip] = [at(radius * 0.93), at(radius * 0.245), at(radius * 1.18)];
	return `M-${half} -${top}H${half}V${shoulder}L0 ${tip}L-${half} ${shoulder}Z`;
}

/** Where the number stands: lower in a triangle, which is wide only at its foot. */
export const baselineOf = (category: Category): number =>
	category === 'disinformation' ? 6.5 : category === 'reputational' ? 4.3 : 5;

/** The pennant of duty of care on a mark. */
export const pennantPath = (radius: number): string =>
	`M${at(radius)} ${at(2 - radius)}v-16l11 5-11 5`;

const BAR = 7;
/** Two bars under a mark that the group put there by hand, like the sign of equality. */
export const barsPath = (radius: number): string =>
	`M${String(-BAR)} ${at(radius * 1.3 + 3)}h${String(2 * BAR)}m0 4h${String(-2 * BAR)}`;

/** The size of a number of one, two, three or more digits: it stays inside its mark. A triangle is wide only at its foot. */
export function numberSize(category: Category, number: number): number {
	const sizes = category === 'disinformation' ? [12, 11, 9] : [14, 12.5, 10];
	return sizes[Math.min(3, String(number).length) - 1] ?? 10;
}

/** The class that keeps a number of so many digits inside its mark. */
export const digitsClass = (number: number): string =>
	`m-n--${String(Math.min(3, String(number).length))}`;
