import type { Pack } from '$lib/domain/catalogue/pack';
import type { Plan } from '$lib/domain/plan/plan';
import type { Report } from '../report/report';

export type ExportPart = string | Blob;

interface File {
	readonly extension: string;
	readonly mime: string;
}

/** A document: it renders the report and decides nothing. */
interface DocumentFormat extends File {
	readonly id: 'markdown';
	readonly renders: 'report';
	readonly load: () => Promise<(report: Report) => ExportPart>;
}

/** Data for other tools: it writes the redacted plan as it is. */
interface DataFormat extends File {
	readonly id: 'json';
	readonly renders: 'plan';
	readonly load: () => Promise<
		(plan: Plan, options: { readonly on: string; readonly packs: readonly Pack[] }) => ExportPart
	>;
}

export type ExportFormat = DocumentFormat | DataFormat;
export type ExportFormatId = ExportFormat['id'];

/** Every format in which a plan leaves, in the order of the menu. Each is loaded when it is first asked for. */
export const exportFormats: readonly ExportFormat[] = [
	{
		id: 'markdown',
		extension: 'md',
		mime: 'text/markdown;charset=utf-8',
		renders: 'report',
		load: async () => (await import('./markdown/markdown')).markdownExport
	},
	{
		id: 'json',
		extension: 'json',
		mime: 'application/json',
		renders: 'plan',
		load: async () => (await import('./json/json')).jsonExport
	}
];
