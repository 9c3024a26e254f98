import type { Catalogue } from '$lib/domain/catalogue/catalogue';
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
}

/**
 * Writes a plan in one format and edition. What the edition may not show is taken out before the format sees the
 * plan. Rejects only when the format's code cannot be loaded.
 */
export async function exportPlan(
	format: ExportFormat,
	{ plan, catalogue, options }: ExportSource
): Promise<ExportedFile> {
	const part =
		format.renders === 'report'
			? (await format.load())(buildReport(plan, catalogue, options))
			: (await format.load())(redactPlan(plan, options.edition), options);
	return {
		name: fileName(options.on, format.extension),
		mime: format.mime,
		parts: [part]
	};
}
