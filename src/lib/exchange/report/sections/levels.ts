import type { Plan } from '$lib/domain/plan/plan';
import { ownAnchors } from '$lib/domain/scoring/anchors';
import { levels } from '$lib/domain/vocabulary';
import { RUNS } from '$lib/domain/scoring/model';
import { format, label, m } from '$lib/i18n';
import { list, paragraph, table, type Block, type Section } from '../report';
import type { Material } from '../material';

const scale = ['5', '4', '3', '2', '1'] as const;

/** How to read the levels, and how far to trust them. Only where the document shows levels. */
export function levelsSection({ plan, ranked }: Material): Section {
	const blocks = [
		paragraph(m.report_levels_intro()),
		...list(
			levels.map((level) =>
				m.report_level_rule({ level: label.level(level), rule: label.levelRule(level) })
			)
		),
		...table(
			m.report_scale_caption(),
			[
				m.report_step_of_scale(),
				m.report_likelihood(),
				m.report_chance(),
				m.report_impact(),
				m.report_time_lost()
			],
			scale.map((step) => [
				step,
				label.likelihood(step),
				label.likelihoodBand(step),
				label.impact(step),
				label.impactTime(step)
			])
		),
		...ownAnchorTable(plan),
		paragraph(m.ranges_means({ runs: format.number(RUNS) })),
		...list([
			m.report_limit_judgement(),
			m.report_limit_neighbours(),
			m.report_limit_range(),
			m.report_limit_effects(),
			m.report_limit_not_low()
		])
	];
	return { id: 'levels', title: m.report_levels(), blocks: ranked.length === 0 ? [] : blocks };
}

/** What the group wrote for single steps of a scale; the others keep the words of the table above. */
const ownAnchorTable = ({ anchors }: Plan): readonly Block[] =>
	table(
		m.report_anchors_caption(),
		[m.report_anchor_scale(), m.report_step_of_scale(), m.report_anchor_words()],
		ownAnchors(anchors).map(({ scale, step, words }) => [
			scale === 'likelihood' ? m.report_likelihood() : label.dimension(scale),
			step,
			words
		])
	);
