import { inOrder } from '$lib/domain/plan/order';
import type { Holder } from '$lib/domain/plan/plan';
import { format, m } from '$lib/i18n';
import { own, type Material } from '../material';
import { table, type Section } from '../report';

/** Who holds a copy of the plan and until when. The full edition alone has holders. */
export function holdersSection({ plan }: Material): Section {
	const holders = inOrder(plan.holders).flatMap((id) => own(plan.holders, id) ?? []);
	return {
		id: 'holders',
		title: m.report_holders(),
		blocks: table(
			m.report_holders_caption(),
			[
				m.report_number(),
				m.report_holder(),
				m.report_holder_what(),
				m.report_holder_given(),
				m.report_destroy_on(),
				m.report_holder_state()
			],
			holders.map((holder, place) => [String(place + 1), ...cells(holder)])
		)
	};
}

const cells = ({ who, what, givenOn, destroyOn, destroyedOn }: Holder): readonly string[] => [
	who,
	what ?? m.report_holder_not_said(),
	dayOr(givenOn, m.report_holder_not_said),
	dayOr(destroyOn, m.report_no_day),
	destroyedOn === undefined
		? m.report_holder_holds()
		: m.report_holder_destroyed({ day: format.day(destroyedOn) })
];

const dayOr = (day: string | undefined, otherwise: () => string): string =>
	day === undefined ? otherwise() : format.day(day);
