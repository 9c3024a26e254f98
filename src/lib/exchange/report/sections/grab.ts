import { grabFrom, grabParts } from '$lib/domain/papers/grab';
import { m } from '$lib/i18n';
import { grabLines, grabTitle, lineWords } from '$lib/i18n/page-to-grab';
import type { Material } from '../material';
import { heading, list, paragraph, type Section } from '../report';

/**
 * The page to grab, before everything else (method 6.1, no. 1). Only the full edition has it: roles and numbers
 * stand in it. Without anything from the plan or in own words it is left out.
 */
export function grabSection({ plan, options }: Material): Section {
	const page = grabFrom(plan, options.templates ?? []);
	const blocks =
		options.edition === 'full'
			? grabParts.flatMap((part) => {
					const items = grabLines(page, plan.settings, part).map(lineWords);
					return items.length === 0 ? [] : [heading(grabTitle(part)), ...list(items)];
				})
			: [];
	return {
		id: 'grab',
		title: m.papers_grab_title(),
		blocks: blocks.length === 0 ? [] : [paragraph(m.papers_grab_when()), ...blocks]
	};
}
