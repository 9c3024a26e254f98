import type { HelpOffer } from '$lib/domain/catalogue/help';
import type { ReadinessQuestion } from '$lib/domain/catalogue/catalogue';
import type { Shelf } from '$lib/domain/library/entry';
import { cases } from './cases/cases';
import { helpOffers as help } from './help/help';
import { readinessQuestions as readiness } from './readiness/readiness';
import { templates } from './templates/templates';
import { threatTypes } from './threats/threats';

/** Everything that can be read without a plan. */
export const library: Shelf & {
	readonly help: readonly HelpOffer[];
	readonly readiness: readonly ReadinessQuestion[];
} = { cases, threatTypes, templates, help, readiness };
