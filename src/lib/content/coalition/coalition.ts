import type { CoalitionGuidance } from '$lib/domain/catalogue/coalition';
import { agreementFields, agreementSteps } from './agreement';
import { benefits, costs, tradeOff } from './balance';
import { campaignElements, characteristics } from './campaigning';
import { networkTypes, spectrum, successAreas } from './networks';
import { partnerTypes } from './partners';
import { challenges, practices } from './practices';
import {
	internationalLearnings,
	playbookFindings,
	solidarityLevels,
	startingOut
} from './solidarity';
import { coalitionSources } from './sources';

/** Everything to read about networks and coalitions. The check is in `check/`. */
export const coalitionGuidance: CoalitionGuidance = {
	networkTypes,
	partnerTypes,
	successAreas,
	agreementSteps,
	agreementFields,
	characteristics,
	spectrum,
	campaignElements,
	benefits,
	costs,
	tradeOff,
	practices,
	challenges,
	solidarityLevels,
	playbookFindings,
	internationalLearnings,
	startingOut,
	unread: [
		'Of the learnings for international organisations, the third layer and the end of the second were not in the copy that could be read.',
		'How solidarity is lent (its modes) and the playbook’s own list of challenges could not be read.',
		'The guide to global coalitions announces a table of treaties that coalitions won. It was missing, and so were the headings of the spectrum; its three entries were told apart by their examples.',
		'Most pages were read as openings of about two thousand characters.'
	],
	sources: coalitionSources
};
