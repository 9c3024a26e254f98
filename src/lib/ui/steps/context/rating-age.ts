/**
 * Whether a rating was seen more than twelve months before today. Both are calendar days, `2026-11-21`, which
 * sort as text.
 */
export function isOlderThanAYear(seenOn: string, today: string): boolean {
	const year = String(Number(today.slice(0, 4)) - 1).padStart(4, '0');
	return seenOn < `${year}${today.slice(4)}`;
}
