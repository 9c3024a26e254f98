import { inOrder } from '$lib/domain/plan/order';
import { mayShow } from '$lib/domain/plan/redact';
import { m } from '$lib/i18n';
import { own, type Material } from '../material';
import { table, type Section } from '../report';

/** Who can be asked for support: in the full edition alone, and there only where the group chose it. */
export function careSection({ plan, options }: Material): Section {
	const isShown = plan.settings.showsCare === true && mayShow(options.edition, 'names');
	const supports = isShown
		? inOrder(plan.supports).flatMap((id) => own(plan.supports, id) ?? [])
		: [];
	return {
		id: 'care',
		title: m.care_report(),
		blocks: table(
			m.care_report_caption(),
			[m.care_support_who(), m.care_support_what(), m.care_support_reach()],
			supports.map(({ who, what, reach }) => [
				who,
				what ?? m.care_report_not_said(),
				reach ?? m.care_report_not_said()
			])
		)
	};
}
