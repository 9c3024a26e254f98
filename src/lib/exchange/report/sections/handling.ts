import { hasMoved } from '$lib/domain/handling/left';
import { mayShow } from '$lib/domain/plan/redact';
import type { NumberedThreat } from '$lib/domain/scoring/rank';
import { format, label, m } from '$lib/i18n';
import { own, type Material } from '../material';

/** One more column of the register. */
export interface Column {
	readonly name: string;
	readonly cell: (threat: NumberedThreat) => string;
}

/** What is done about each threat and, where the edition shows names, which role decided it and when. */
export function handlingColumns(material: Material): readonly Column[] {
	const { plan, options } = material;
	// Nothing is said of decisions where nobody made one: an empty column would tell a reader nothing.
	if (Object.keys(plan.handling).length === 0) return [];
	const decision = {
		name: m.review_report_handling(),
		cell: (threat: NumberedThreat) => decisionWords(material, threat)
	};
	const decided = {
		name: m.review_report_accepted(),
		cell: ({ threatId }: NumberedThreat) => deciderWords(material, threatId)
	};
	return mayShow(options.edition, 'names') ? [decision, decided] : [decision];
}

/** A decision of another level says at which it was made. */
function decisionWords({ plan }: Material, { threatId, score }: NumberedThreat): string {
	const handling = own(plan.handling, threatId);
	if (handling === undefined) return m.review_report_open();
	const choice = label.handlingChoice(handling.choice);
	return handling.level !== undefined && hasMoved(handling, score.today.level)
		? m.review_report_handling_again({ choice, level: label.level(handling.level) })
		: choice;
}

function deciderWords({ plan }: Material, threatId: string): string {
	const { by, on } = own(plan.handling, threatId) ?? {};
	const day = on === undefined ? undefined : format.day(on);
	if (by !== undefined && day !== undefined) return m.review_report_by_on({ by, on: day });
	return by ?? day ?? '';
}
