import type { Catalogue } from '$lib/domain/catalogue/catalogue';
import type { Pack } from '$lib/domain/catalogue/pack';
import { packsUsedBy } from '$lib/domain/catalogue/with-packs';
import type { Plan } from '$lib/domain/plan/plan';
import { redactPlan } from '$lib/domain/plan/redact';
import { fileName } from '../file-name';
import { buildReport } from '../report/build-report';
import type { ReportOptions } from '../report/material';
import type { ExportFormat, ExportPart } from './registry';

/** A file ready to be saved: `new Blob(parts, { type: mime })` under `name`. */
export interface ExportedFile {
	readonly name: string;
	readonly mime: string;
	readonly parts: readonly ExportPart[];
}

export interface ExportSource {
	readonly plan: Plan;
	readonly catalogue: Catalogue;
	readonly options: ReportOptions;
	/** Packs that may travel with the plan; of these, those go along that it still names in its edition. */
	readonly packs?: readonly Pack[];
}

/**
 * Writes a plan in one format and edition. What the edition may not show is taken out before the format sees the
 * plan. Rejects only when the format's code cannot be loaded.
 */
export async function exportPlan(
	format: ExportFormat,
	source: ExportSource
): Promise<ExportedFile> {
	const { plan, catalogue, options } = source;
	const part =
		format.renders === 'report'
			? (await format.load())(buildReport(plan, catalogue, options))
			: await dataPart(format, source);
	return {
		name: fileName(options.on, format.extension),
		mime: format.mime,
		parts: [part]
	};
}

async function dataPart(
	format: Extract<ExportFormat, { renders: 'plan' }>,
	{ plan, options, packs = [] }: ExportSource
): Promise<ExportPart> {
	const redacted = redactPlan(plan, options.edition);
	const used = packsUsedBy(redacted);
	const along = packs.filter(({ id }) => used.includes(id));
	return (await format.load())(redacted, { on: options.on, packs: along });
}
