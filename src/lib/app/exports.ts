import type { Catalogue } from '$lib/domain/catalogue/catalogue';
import type { ScenarioChain } from '$lib/domain/catalogue/scenarios';
import type { Template } from '$lib/domain/catalogue/template';
import { supportsLeaving } from '$lib/domain/care/edits';
import { isSameButForSteps } from '$lib/domain/plan/copy';
import { papersFor } from '$lib/domain/papers/papers';
import type { Plan } from '$lib/domain/plan/plan';
import type { SampledPlan } from '$lib/domain/scoring/sampling/sampled-plan';
import { exportPlan } from '$lib/exchange/export/export-plan';
import {
	exportFormats,
	type ExportFormat,
	type ExportFormatId
} from '$lib/exchange/export/registry';
import { buildReport } from '$lib/exchange/report/build-report';
import { reportScores } from '$lib/exchange/report/material';
import type { Report } from '$lib/exchange/report/report';
import { m } from '$lib/i18n';
import type { ExportChoice, SavedFile } from '$lib/state/context';
import type { OpenPlan } from '$lib/state/open-plan.svelte';
import type { PlanStore } from '$lib/storage/plan-store';
import { heldPacks, loadCatalogue } from './knowledge';
import { sampleAside } from './sample-aside';

interface Words {
	readonly name: () => string;
	readonly purpose: () => string;
}

/** What a format is called and good for. A new format without its words does not compile. */
const words: Readonly<Record<ExportFormatId, Words>> = {
	markdown: { name: m.export_markdown, purpose: m.export_markdown_text },
	json: { name: m.export_json, purpose: m.export_json_text }
};

/** The ways out, in the order of the registry. */
export const exportChoices: readonly ExportChoice[] = exportFormats.map(({ id }) => ({
	id,
	...words[id]
}));

/** The format that holds a whole plan and opens again. */
export const copyFormat: ExportFormatId = 'json';

/**
 * Remembers that a plan left as a file. The export step marks itself as passed after the file is made, and rows may
 * still be on their way: once all is durable, the copy counts as up to date if nothing else came after it.
 */
export async function noteCopy(store: PlanStore, open: OpenPlan, copied: Plan): Promise<void> {
	await open.pending();
	const isCurrent = (): boolean => isSameButForSteps(copied, open.now);
	await store.noteCopy(copied.id, isCurrent());
	// What came while the note was written may have become durable before it.
	if (!isCurrent()) await store.noteCopy(copied.id, false);
}

/** Loads every format, so that a plan can leave without the network. */
export const loadFormats = (): Promise<unknown> =>
	Promise.all(exportFormats.map((format) => format.load()));

const edition = 'full';
const options = (on: string) => ({ language: 'en', edition, on }) as const;

function formatOf(id: string): ExportFormat {
	const format = exportFormats.find((each) => each.id === id);
	if (format === undefined) throw new Error(`No such format: ${id}`);
	return format;
}

const loadTemplates = async (): Promise<readonly Template[]> =>
	(await import('$lib/content/templates/templates')).templates;

/**
 * What leaves: a gap that its template calls secret stays here, also from a file that holds the whole plan, and
 * who is asked for support leaves only where the group chose that.
 */
const leavingOf = (plan: Plan, templates: readonly Template[]): Plan => ({
	...plan,
	papers: papersFor(plan.papers, edition, templates),
	supports: supportsLeaving(plan)
});

interface Making {
	readonly on: string;
	/** Whether the packs that the plan uses go along, where the format can hold them. */
	readonly withPacks?: boolean;
}

/** The whole plan as a file in one format, with everything but what is marked never to leave. */
export async function makeFile(
	formatId: string,
	plan: Plan,
	{ on, withPacks = false }: Making
): Promise<SavedFile> {
	const catalogue = await loadCatalogue();
	const packs = withPacks ? (await heldPacks()).map(({ pack }) => pack) : [];
	const format = formatOf(formatId);
	const [templates, chains] = await Promise.all([loadTemplates(), chainsOf(plan)]);
	const leaving = leavingOf(plan, templates);
	const sampled = format.renders === 'report' ? await sampledFor(plan, catalogue) : undefined;
	return exportPlan(format, {
		...{ plan: leaving, catalogue, packs },
		options: { ...options(on), sampled, chains, templates }
	});
}

/** The whole plan as a document, for the print page. */
export async function makeReport(plan: Plan, on: string): Promise<Report> {
	const catalogue = await loadCatalogue();
	const sampled = await sampledFor(plan, catalogue);
	const [templates, chains] = await Promise.all([loadTemplates(), chainsOf(plan)]);
	const leaving = leavingOf(plan, templates);
	return buildReport(leaving, catalogue, { ...options(on), sampled, chains, templates });
}

/** The ready-made chains arrive only for a plan that took one over. */
async function chainsOf({ scenarios }: Plan): Promise<readonly ScenarioChain[]> {
	if (Object.values(scenarios).every(({ chainId }) => chainId === undefined)) return [];
	return (await import('$lib/content/scenarios/scenarios')).scenarioChains;
}

/** Sampled aside, so that the page stays free; left to the report where nobody answers. */
const sampledFor = (plan: Plan, catalogue: Catalogue): Promise<SampledPlan | undefined> =>
	sampleAside(reportScores(plan, catalogue, edition), plan.settings.scoringId);
