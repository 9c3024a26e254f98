import type { Catalogue } from '$lib/domain/catalogue/catalogue';
import type { Plan } from '$lib/domain/plan/plan';
import { redactPlan } from '$lib/domain/plan/redact';
import { m } from '$lib/i18n';
import { gather, type Material, type ReportOptions } from './material';
import type { Report, Section } from './report';
import { actionsSection } from './sections/actions';
import { careSection } from './sections/care';
import { actorsSection } from './sections/actors';
import { contextSection } from './sections/context';
import { coverSection } from './sections/cover';
import { firstMovesSection } from './sections/first-moves';
import { grabSection } from './sections/grab';
import { drillsSection } from './sections/drills';
import { holdersSection } from './sections/holders';
import { levelsSection } from './sections/levels';
import { matrixSection } from './sections/matrix';
import { mechanismsSection } from './sections/mechanisms';
import { notCoveredSection } from './sections/not-covered';
import { notScoredSection } from './sections/not-scored';
import { organisationSection } from './sections/organisation';
import { papersSection } from './sections/papers';
import { registerSection } from './sections/register';
import { scenarioMatrixSection } from './sections/scenario-matrix';
import { scenariosSection } from './sections/scenarios';
import { reviewSection } from './sections/review';
import { sourcesSection } from './sections/sources';

/** In the order of method 6.1, as far as the plan has content for it. */
const sections: readonly ((material: Material) => Section)[] = [
	grabSection,
	coverSection,
	levelsSection,
	contextSection,
	organisationSection,
	actorsSection,
	registerSection,
	matrixSection,
	scenariosSection,
	scenarioMatrixSection,
	firstMovesSection,
	mechanismsSection,
	actionsSection,
	papersSection,
	careSection,
	reviewSection,
	drillsSection,
	holdersSection,
	notScoredSection,
	notCoveredSection,
	sourcesSection
];

/**
 * The plan as a document of one edition. The plan is redacted here, so no caller can forget it. The same plan,
 * catalogue and options give the same report; a section without content is left out.
 */
export function buildReport(plan: Plan, catalogue: Catalogue, options: ReportOptions): Report {
	const material = gather(redactPlan(plan, options.edition), catalogue, options);
	return {
		title: material.plan.settings.title.trim() || m.report_untitled(),
		language: options.language,
		sections: sections.map((section) => section(material)).filter(({ blocks }) => blocks.length > 0)
	};
}
