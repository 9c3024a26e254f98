import { combineImpacts } from '$lib/domain/scoring/impact';
import { chanceOf } from '$lib/domain/scoring/likelihood';
import type { NumberedThreat } from '$lib/domain/scoring/rank';
import type { Range } from '$lib/domain/scoring/range';
import { AXIS_MIN } from '$lib/domain/scoring/scales';
import type { ThreatRanges } from '$lib/domain/scoring/sampling/threat-ranges';
import type { Scored } from '$lib/domain/scoring/score';
import type { Stage } from '$lib/domain/scoring/stage';
import { rangeAt } from '$lib/domain/scoring/stage-range';
import { Level } from '$lib/domain/vocabulary';
import { format, label, m } from '$lib/i18n';
import type { Absence, Absent } from './unplaced';

type WholeLevel = '1' | '2' | '3' | '4' | '5';
const wholeLevels = ['1', '2', '3', '4', '5'] as const satisfies readonly WholeLevel[];

/** Up to a quarter of a level from a whole one, its word alone says where a value stands. */
const NEAR = 0.25;

/** The word for a point on an axis, or the two words that it stands between. Takes levels from 0.5 to 5.5. */
function levelWords(value: number, wordOf: (level: WholeLevel) => string): string {
	const word = (level: number): string =>
		wordOf(wholeLevels[Math.min(5, Math.max(1, level)) - 1] ?? '1');
	const nearest = Math.round(value);
	if (Math.abs(value - nearest) <= NEAR) return word(nearest);
	const [from, to] = [word(Math.floor(value)), word(Math.ceil(value))];
	return from === to ? from : m.matrix_between({ from, to });
}

export const likelihoodWords = (value: number): string => levelWords(value, label.likelihood);
export const impactWords = (value: number): string => levelWords(value, label.impact);

/** What the middle of the marks says. The marks alone may say that a threat is not credible, or touches nothing. */
export function marksSay({ medians }: Pick<Scored, 'medians'>): {
	readonly likelihood: string;
	readonly impact: string;
} {
	const { best } = medians.likelihood;
	const combined = combineImpacts(Object.values(medians.impacts));
	return {
		likelihood: best < AXIS_MIN ? label.likelihood('0') : likelihoodWords(best),
		impact: combined === undefined ? label.impact('0') : impactWords(combined)
	};
}

/** "Likely, about 43 in 100". */
export const chanceWords = (likelihood: number): string =>
	m.matrix_likelihood_words({
		words: likelihoodWords(likelihood),
		chance: m.matrix_chance({ count: format.number(chanceOf(likelihood) * 100) })
	});

/** "between High and Critical", or "within High". */
export function rangeWords({ levels: { from, to } }: Pick<Range, 'levels'>): string {
	return from === to
		? m.matrix_range_one({ level: label.level(from) })
		: m.matrix_range_two({ from: label.level(from), to: label.level(to) });
}

/** Whether the group adopted anything that counts against a threat, at whatever status. */
export const hasMechanisms = ({ reductions }: Scored): boolean =>
	reductions.target.likelihood.contributions.length > 0;

/** How many threats stand at each level, gravest first; levels without one are left out. */
export function countLevels(
	threats: readonly NumberedThreat[]
): readonly { readonly level: Level; readonly count: number }[] {
	return Level.options
		.map((level) => ({
			level,
			count: threats.filter(({ score }) => score.current.level === level).length
		}))
		.filter(({ count }) => count > 0)
		.reverse();
}

/** "2 Critical, 5 High". */
export const countWords = (threats: readonly NumberedThreat[]): string =>
	countLevels(threats)
		.map(({ level, count }) => m.matrix_count({ count, level: label.level(level) }))
		.join(', ');

/** What is said of one mark. */
export interface Saying {
	readonly threat: NumberedThreat;
	readonly total: number;
	readonly isClear: boolean;
	/** The stage at which the mark stands. */
	readonly stage: Stage;
	readonly runs: ThreatRanges | undefined;
}

/** The one sentence that a mark is: everything that its place and its signs say to the eye. */
export function markSentence({ threat, total, isClear, stage, runs }: Saying): string {
	const { number, title, category, score } = threat;
	const { likelihood, impact } = score[stage];
	return m.matrix_mark({
		number,
		total,
		title,
		category: label.category(category),
		levels: stage === 'current' ? levelsNowAndThen(score) : levelAt(score, stage),
		likelihood: likelihoodWords(likelihood),
		impact: impactWords(impact),
		range: rangeWords(rangeAt(score, stage, runs)),
		flags: flagSentences(score, isClear)
	});
}

const levelAt = (score: Scored, stage: Stage): string =>
	m.matrix_mark_at({ stage: label.scoreStage(stage), level: label.level(score[stage].level) });

function levelsNowAndThen(score: Scored): string {
	const level = label.level(score.current.level);
	return hasMechanisms(score)
		? m.matrix_mark_target({ level, target: label.level(score.target.level) })
		: m.matrix_mark_now({ level });
}

const flagSentences = (score: Scored, isClear: boolean): string =>
	[
		score.dutyOfCare ? m.matrix_mark_duty() : '',
		isClear ? m.matrix_mark_clear() : '',
		score.disagreement.fields.length > 0 ? m.matrix_mark_differ() : '',
		score.agreed === undefined ? '' : m.matrix_mark_agreed(),
		score.views === 1 ? m.matrix_mark_one_view() : ''
	].join('');

/** The signs of a threat in words, for the panel and the table. */
export const flagsOf = (score: Scored, isClear: boolean): readonly string[] => [
	...(score.dutyOfCare ? [m.matrix_flag_duty()] : []),
	...(isClear ? [m.matrix_flag_clear()] : []),
	...(score.disagreement.fields.length > 0 ? [m.matrix_flag_differ()] : []),
	...(score.agreed === undefined ? [] : [m.matrix_flag_agreed()])
];

/** What a bubble says: how many, at which levels, which numbers, and how to open it. */
export function bubbleSentence(
	members: readonly { readonly number: number; readonly level: Level }[]
): string {
	const at = members.map(({ level }) => Level.options.indexOf(level));
	const [from, to] = [Level.options[Math.min(...at)], Level.options[Math.max(...at)]];
	return m.matrix_bubble({
		count: members.length,
		levels: spanWords(from ?? 'low', to ?? 'low'),
		numbers: format.list(members.map(({ number }) => String(number)))
	});
}

const spanWords = (from: Level, to: Level): string =>
	from === to
		? m.matrix_bubble_all({ level: label.level(from) })
		: m.matrix_bubble_mixed({ from: label.level(from), to: label.level(to) });

const absentCounts: Readonly<Record<Absence, (inputs: { count: number }) => string>> = {
	unscored: m.matrix_beside_unscored,
	incomplete: m.matrix_beside_incomplete,
	contradiction: m.matrix_beside_contradiction,
	watch: m.matrix_beside_watch,
	'no-impact': m.matrix_beside_no_impact
};

/** How many threats are not drawn, reason by reason: "1 not scored yet, 1 on the watch list". */
export const absentWords = (absent: readonly Absent[]): string =>
	absent.map(({ absence, threats }) => absentCounts[absence]({ count: threats.length })).join(', ');
