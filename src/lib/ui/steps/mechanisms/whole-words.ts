import type { Chosen, FrontLeft, ThreatLeft } from '$lib/domain/matching/cover';
import { format, label, m } from '$lib/i18n';

/** As many titles as one sentence can hold. */
const MOST_TITLES = 5;

type TitleOf = (threatId: string) => string;

/** Why a mechanism is in the set, in one sentence. */
export function chosenWords({ threatIds, fronts }: Chosen, titleOf: TitleOf): string {
	const covered = m.whole_fronts({ count: fronts.length, fronts: frontNames(fronts) });
	if (threatIds.length === 0) return m.whole_why_fronts({ fronts: covered });
	const threats = m.whole_threats({
		count: threatIds.length,
		titles: titlesIn(threatIds, titleOf)
	});
	return fronts.length === 0
		? m.whole_why_threats({ threats })
		: m.whole_why_both({ threats, fronts: covered });
}

const frontNames = (fronts: Chosen['fronts']): string =>
	format.list(fronts.map((front) => label.front(front)));

function titlesIn(threatIds: readonly string[], titleOf: TitleOf): string {
	const named = threatIds
		.slice(0, MOST_TITLES)
		.map((threatId) => m.whole_title({ title: titleOf(threatId) }));
	const count = threatIds.length - named.length;
	return format.list(count === 0 ? named : [...named, m.whole_others({ count })]);
}

const threatReasons: Readonly<Record<ThreatLeft['because'], () => string>> = {
	'no-close-case': m.whole_left_no_case,
	'turned-down': m.whole_left_turned_down,
	'set-is-full': m.whole_left_full
};
/** Why a threat stays without an answer. */
export const threatLeftWords = ({ because }: ThreatLeft): string => threatReasons[because]();

const frontReasons: Readonly<Record<FrontLeft['because'], () => string>> = {
	'no-mechanism': m.whole_front_none,
	'set-is-full': m.whole_left_full
};
/** Why a front stays open. */
export const frontLeftWords = ({ because }: FrontLeft): string => frontReasons[because]();
