import { inOrder } from '$lib/domain/plan/order';
import { mayShow } from '$lib/domain/plan/redact';
import { inseparable, type NumberedThreat } from '$lib/domain/scoring/rank';
import type { ThreatRanges } from '$lib/domain/scoring/sampling/threat-ranges';
import type { Scored } from '$lib/domain/scoring/score';
import { stages, type Stage } from '$lib/domain/scoring/stage';
import { rangeAt } from '$lib/domain/scoring/stage-range';
import { label, m, ranges } from '$lib/i18n';
import { own, type Material } from '../material';
import {
	heading,
	keyValues,
	list,
	paragraph,
	paragraphs,
	table,
	type Block,
	type Section
} from '../report';
import { explanationLines } from './explanation';
import { formerColumns } from './former';
import { handlingColumns, type Column } from './handling';
import { packWords } from './pack-words';
import { agreedWords, differWords, minorityNotes, viewsOf } from './views';

/** Every scored threat, gravest first: a table to look over, then each with its reasons. */
export function registerSection(material: Material): Section {
	const { ranked, options } = material;
	if (!mayShow(options.edition, 'internal')) return threatList(material);
	const separation = overlaps(material);
	const former = formerColumns(material);
	const handling = handlingColumns(material);
	return {
		id: 'register',
		title: m.report_register(),
		blocks: [
			...table(
				m.report_register_caption(),
				[
					...[m.report_number(), m.report_threat(), m.report_category()],
					...[m.report_now(), m.report_today(), m.report_target()],
					...former.map(({ name }) => name),
					...[m.report_views_column(), m.report_flags()],
					...handling.map(({ name }) => name)
				],
				ranked.map((threat) => registerRow(material, threat, { former, handling }))
			),
			...ranked.flatMap((threat, place) => threatBlocks(material, threat, separation[place] ?? []))
		]
	};
}

/** An edition that hides what was scored still says what was looked at. */
const threatList = ({ plan }: Material): Section => ({
	id: 'register',
	title: m.report_register(),
	blocks: table(
		m.report_threats_caption(),
		[m.report_threat(), m.report_category()],
		inOrder(plan.threats)
			.flatMap((threatId) => own(plan.threats, threatId) ?? [])
			.map(({ title, category }) => [title, label.category(category)])
	)
});

/** Columns that stand only where the plan has something for them. */
interface MoreColumns {
	readonly former: readonly Column[];
	readonly handling: readonly Column[];
}

const registerRow = (
	material: Material,
	threat: NumberedThreat,
	{ former, handling }: MoreColumns
): readonly string[] => [
	String(threat.number),
	threat.title,
	label.category(threat.category),
	...levelsOf(material, threat, ['current', 'today', 'target']),
	...former.map(({ cell }) => cell(threat)),
	String(threat.score.views),
	flags(material, threat),
	...handling.map(({ cell }) => cell(threat))
];

const levelsOf = (
	{ sampled }: Material,
	{ threatId, score }: NumberedThreat,
	at: readonly Stage[]
): readonly string[] =>
	at.map((stage) => levelAndRange(score, stage, sampled.ranges.get(threatId)));

/**
 * "High, between Moderate and Critical"; the level alone when its range stays within it. The point may lie above or
 * below eight in ten runs, so a range within one level may be within another than the threat's own.
 */
export function levelAndRange(score: Scored, stage: Stage, runs: ThreatRanges | undefined): string {
	const { from, to } = rangeAt(score, stage, runs).levels;
	const level = label.level(score[stage].level);
	if (from !== to)
		return m.report_level_between({ level, from: label.level(from), to: label.level(to) });
	return from === score[stage].level
		? level
		: m.report_level_within({ level, within: label.level(from) });
}

function flags({ plan }: Material, { threatId, score }: NumberedThreat): string {
	const isPresent = own(plan.threats, threatId)?.clearAndPresent === true;
	return [
		...(score.dutyOfCare ? [m.report_flag_duty_of_care()] : []),
		...(isPresent ? [m.report_flag_present()] : [])
	].join(m.report_list_separator());
}

function threatBlocks(
	material: Material,
	threat: NumberedThreat,
	overlapping: readonly number[]
): readonly Block[] {
	const { threatId, score } = threat;
	const [context, current, today, target] = levelsOf(material, threat, stages);
	return [
		heading(m.report_numbered({ number: threat.number, title: threat.title })),
		...paragraphs(own(material.plan.threats, threatId)?.description ?? ''),
		...keyValues([
			[m.report_category(), label.category(threat.category)],
			[m.report_from_pack(), packWords(material, own(material.plan.threats, threatId)?.typeId)],
			[m.report_context_stage(), context],
			[m.report_now(), current],
			[m.report_today(), today],
			[m.report_target(), target],
			...runsOf(material, threatId),
			[m.report_views_column(), viewsOf(score)],
			[m.report_differ(), differWords(score)],
			[m.report_agreed(), agreedWords(score)],
			[m.report_exposure(), exposureWords(score)],
			[m.report_flags(), flags(material, threat)],
			[m.report_inseparable(), inseparableWords(overlapping)]
		]),
		...minorityNotes(material, threatId),
		paragraph(m.report_how()),
		...list(explanationLines(material, score))
	];
}

function exposureWords({ exposure: { answered, total } }: Scored): string | undefined {
	return total === 0 ? undefined : m.report_exposure_answered({ answered, total });
}

/** More than these are only counted: a long list of numbers tells nobody anything. */
const NAMED = 6;

function inseparableWords(numbers: readonly number[]): string | undefined {
	if (numbers.length === 0) return undefined;
	if (numbers.length > NAMED) return m.report_inseparable_many({ count: numbers.length });
	return m.report_inseparable_from({ numbers: numbers.join(m.report_list_separator()) });
}

/** For each ranked threat the numbers of those whose range meets its own, so that no order between them is sure. */
function overlaps({ ranked, sampled }: Material): readonly (readonly number[])[] {
	const rangesOf = ({ threatId }: NumberedThreat): ThreatRanges | undefined =>
		sampled.ranges.get(threatId);
	return ranked.map((one) =>
		ranked
			.filter(
				(other) =>
					other !== one &&
					inseparable(one.score, other.score, { a: rangesOf(one), b: rangesOf(other) })
			)
			.map(({ number }) => number)
	);
}

/** With no more threats than these every one of them is among the gravest. */
const GRAVEST = 3;

/** What the runs say of a threat, and of each later stage at which they say something else. */
function runsOf(
	{ sampled, ranked }: Material,
	threatId: string
): readonly (readonly [string, string | undefined])[] {
	const runs = sampled.ranges.get(threatId);
	if (runs === undefined) return [];
	const share = sampled.stability.get(threatId) ?? 0;
	const later = (stage: 'today' | 'target'): string | undefined =>
		runs[stage].index.p50 === runs.current.index.p50 ? undefined : ranges.span(runs[stage]);
	return [
		[m.report_runs(), ranges.span(runs.current)],
		[m.report_runs_levels(), ranges.parts(runs.current)],
		[m.report_runs_index(), ranges.percentiles(runs.current)],
		[m.report_runs_today(), later('today')],
		[m.report_runs_target(), later('target')],
		[m.report_runs_top(), ranked.length > GRAVEST ? ranges.top(share) : undefined]
	];
}
