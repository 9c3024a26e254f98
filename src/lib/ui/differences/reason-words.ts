import type { InputChange } from '$lib/domain/comparing/input-changes';
import type { Reason } from '$lib/domain/comparing/rescored';
import type { ThreatScore } from '$lib/domain/scoring/score';
import { format, label, m } from '$lib/i18n';
import type { PlanReader } from './plan-reader';

/** Where a threat stands with what is in place by now: "High, index 10.4", or why it has no level. */
export function standing(score: ThreatScore): string {
	if (score.state !== 'scored') return states[score.state]();
	const { level, index } = score.today;
	return m.compare_standing({ level: label.level(level), index: format.number(index, 1) });
}

const states: Readonly<Record<Exclude<ThreatScore['state'], 'scored'>, () => string>> = {
	unscored: m.compare_state_unscored,
	incomplete: m.compare_state_incomplete,
	contradiction: m.compare_state_contradiction,
	watch: m.compare_state_watch,
	'no-impact': m.compare_state_no_impact
};

const agreedWays: Readonly<Record<'new' | 'changed' | 'gone', () => string>> = {
	new: m.compare_why_agreed_new,
	changed: m.compare_why_agreed_changed,
	gone: m.compare_why_agreed_gone
};

type Sayings = {
	readonly [Kind in InputChange['kind']]: (
		change: Extract<InputChange, { kind: Kind }>,
		topic: Topic
	) => string;
};
interface Topic {
	readonly threatId: string;
	readonly reader: PlanReader;
}

const quoted = (titles: readonly string[]): string =>
	format.list(titles.map((title) => m.part_of_threat({ threat: title })));

const sayings: Sayings = {
	entries: ({ before, after }) =>
		before === after
			? m.compare_why_entries_changed()
			: m.compare_why_entries({ before: String(before), after: String(after) }),
	'group-impacts': () => m.compare_why_group_impacts(),
	agreed: ({ way }) => agreedWays[way](),
	exposure: ({ questionIds }, { threatId, reader }) =>
		m.compare_why_exposure({
			questions: quoted(questionIds.map((id) => reader.exposure(threatId, id)))
		}),
	readiness: ({ questionIds }, { reader }) =>
		m.compare_why_readiness({ questions: quoted(questionIds.map((id) => reader.question(id))) }),
	mechanisms: ({ mechanismIds }, { reader }) =>
		m.compare_why_mechanisms({
			mechanisms: quoted(mechanismIds.map((id) => reader.mechanism(id)))
		}),
	type: () => m.compare_why_type(),
	horizon: ({ before, after }) =>
		m.compare_why_horizon({ before: String(before), after: String(after) })
};

/** One reason in a sentence or two: what changed, and what that alone comes to. */
export function reasonWords({ change, alone }: Reason, topic: Topic): string {
	const say = sayings[change.kind] as (change: InputChange, topic: Topic) => string;
	const words = say(change, topic);
	return alone === undefined ? words : m.compare_why_alone({ words, alone: standing(alone) });
}
