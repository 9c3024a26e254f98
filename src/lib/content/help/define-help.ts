import type { Source } from '$lib/domain/catalogue/catalogue';
import type { HelpOffer } from '$lib/domain/catalogue/help';

/** The day on which the pages of this folder were seen. */
const checkedOn = '2026-11-21';

interface Written extends Omit<HelpOffer, 'kind' | 'checkedOn' | 'source'> {
	readonly source: Pick<Source, 'key' | 'title' | 'url'>;
}

/** Gives the offers of one kind their type and the day on which they were seen. */
export const defineHelp = (
	kind: HelpOffer['kind'],
	offers: readonly Written[]
): readonly HelpOffer[] =>
	offers.map(({ source, ...offer }) => ({
		...offer,
		kind,
		checkedOn,
		source: { ...source, kind: 'context', seenOn: checkedOn }
	}));
