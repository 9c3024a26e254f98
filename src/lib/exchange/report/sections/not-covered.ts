import { mayShow } from '$lib/domain/plan/redact';
import { pathOf, stepIds, stepState, type StepId } from '$lib/domain/steps';
import { categories } from '$lib/domain/vocabulary';
import { label, m } from '$lib/i18n';
import type { Material } from '../material';
import { list, type Section } from '../report';
import { missingPackLines } from './pack-words';

/** What this document does not know, so that nobody takes silence for safety. */
export function notCoveredSection(material: Material): Section {
	const { edition } = material.options;
	return {
		id: 'not-covered',
		title: m.report_not_covered(),
		blocks: list([
			...(mayShow(edition, 'internal') ? stepLines(material) : []),
			...categoryLines(material),
			...missingPackLines(material),
			m.report_not_covered_secret(),
			m.report_not_covered_advice(),
			m.report_not_covered_age()
		])
	};
}

function stepLines({ plan }: Material): readonly string[] {
	const path = new Set(pathOf(plan));
	const isBuilt = (step: StepId): boolean => stepState(step, plan) !== 'not-built';
	const isPutOff = (step: StepId): boolean => plan.steps[step] === 'not-now';
	return [
		...stepIds
			.filter((step) => !isBuilt(step))
			.map((step) => m.report_not_built({ step: label.step(step) })),
		...stepIds
			.filter((step) => isBuilt(step) && !path.has(step))
			.map((step) => m.report_left_out({ step: label.step(step) })),
		...stepIds
			.filter((step) => isBuilt(step) && path.has(step) && isPutOff(step))
			.map((step) => m.report_not_now({ step: label.step(step) }))
	];
}

function categoryLines({ plan }: Material): readonly string[] {
	const looked = new Set(Object.values(plan.threats).map(({ category }) => category));
	return categories
		.filter((category) => !looked.has(category))
		.map((category) => m.report_no_threat_of({ category: label.category(category) }));
}
