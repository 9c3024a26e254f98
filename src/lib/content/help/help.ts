import { HelpKind } from '$lib/domain/catalogue/help';
import type { HelpOffer } from '$lib/domain/catalogue/help';

const files = import.meta.glob<Readonly<Record<string, readonly HelpOffer[]>>>(
	['./*.ts', '!./help.ts', '!./define-help.ts', '!./*.test.ts'],
	{ eager: true }
);

const placeOf = ({ kind }: HelpOffer): number => HelpKind.options.indexOf(kind);

/** Help from outside, by kind and then by id. Local contacts are for each plan to add, in private. */
export const helpOffers: readonly HelpOffer[] = Object.values(files)
	.flatMap((file) => Object.values(file))
	.flat()
	.sort((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1));
