import { format, m } from '$lib/i18n';
import type { Material } from '../material';
import { code, note, table, type Section } from '../report';

const kindWords = { case: m.report_source_case, context: m.report_source_context } as const;

/** The sources behind what was taken over, with the day on which each address was seen. */
export function sourcesSection({ sources }: Material): Section {
	const blocks = [
		...table(
			m.report_sources_caption(),
			[
				...[m.report_number(), m.report_source(), m.report_source_kind()],
				...[m.report_address(), m.report_address_seen()]
			],
			sources.map(({ title, url, kind, seenOn }, place) => [
				String(place + 1),
				title,
				kindWords[kind](),
				code(url),
				format.day(seenOn)
			])
		),
		note(m.report_sources_note())
	];
	return { id: 'sources', title: m.report_sources(), blocks: sources.length === 0 ? [] : blocks };
}
