import type { Answered } from '$lib/domain/scoring/answers';
import { format, m } from '$lib/i18n';

const points = [
	m.readiness_stands_0,
	m.readiness_stands_1,
	m.readiness_stands_2,
	m.readiness_stands_3
] as const;

/** How a mean of answers stands, in the words of the point of the scale that is nearest to it. */
export function standingOf({ value, total }: Answered): string {
	if (value === undefined)
		return total === 0 ? m.readiness_stands_not_applicable() : m.readiness_stands_open();
	return (points[Math.round(value * 3)] ?? points[0])();
}

/** As many titles as a line can hold; the rest is counted. */
const NAMED = 3;

/** "a, b, c and 4 more". */
export function titlesInWords(titles: readonly string[]): string {
	const rest = titles.length - NAMED;
	if (rest <= 1) return format.list(titles);
	return format.list([...titles.slice(0, NAMED), m.readiness_and_more({ count: rest })]);
}
