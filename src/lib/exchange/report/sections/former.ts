import type { NumberedThreat } from '$lib/domain/scoring/rank';
import { format, label, m } from '$lib/i18n';
import { own, type Material } from '../material';
import type { Column } from './handling';

/**
 * What the plan before this one said of each threat with what was in place then, and on which day. Nothing where no
 * threat of the register was in a plan before: an empty column would tell a reader nothing.
 */
export function formerColumns({ plan, ranked }: Material): readonly Column[] {
	if (!ranked.some(({ threatId }) => own(plan.formerScores, threatId) !== undefined)) return [];
	return [
		{
			name: m.report_former(),
			cell: ({ threatId }: NumberedThreat) => {
				const former = own(plan.formerScores, threatId);
				if (former === undefined) return m.report_former_none();
				return m.report_former_on({ level: label.level(former.level), day: format.day(former.on) });
			}
		}
	];
}
