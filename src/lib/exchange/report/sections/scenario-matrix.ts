import { inOrder } from '$lib/domain/plan/order';
import { mayShow } from '$lib/domain/plan/redact';
import { firstMovesOf, matrixRows, type MatrixRow } from '$lib/domain/scenarios/read';
import { m } from '$lib/i18n';
import { own, type Material } from '../material';
import { table, type Section } from '../report';
import { attackWords, scenarioTitle } from './scenario-words';

/** One row for each attack of all scenarios: signal, effect, first moves, owner, fallback. */
export function scenarioMatrixSection(material: Material): Section {
	const { plan, options } = material;
	const showsNames = mayShow(options.edition, 'names');
	const moves = firstMovesOf(plan);
	const ids = mayShow(options.edition, 'internal') ? inOrder(plan.scenarios) : [];
	const rows = ids.flatMap((id) => {
		const scenario = own(plan.scenarios, id);
		if (scenario === undefined) return [];
		const attacks = matrixRows(plan, id, moves);
		return attacks.map((row) => [
			scenarioTitle(scenario),
			attackWords(material, attacks, row.id),
			signalWords(row),
			row.attack.effect ?? '',
			row.firstMoves.map(({ thing }) => thing.what).join(m.report_list_separator()),
			...(showsNames ? [row.attack.owner ?? m.report_nobody()] : []),
			row.attack.fallback ?? ''
		]);
	});
	const owner = showsNames ? [m.scenarios_owner()] : [];
	return {
		id: 'scenario-matrix',
		title: m.scenarios_view_matrix(),
		blocks: table(
			m.scenarios_view_matrix(),
			[
				...[m.scenarios_report_scenario(), m.scenarios_attack(), m.scenarios_signal()],
				...[m.scenarios_effect(), m.scenarios_first_moves(), ...owner, m.scenarios_fallback()]
			],
			rows
		)
	};
}

/** Each sign with the point from which the group acts. */
const signalWords = ({ signposts }: MatrixRow): string =>
	signposts
		.map(({ thing: { what, threshold } }) =>
			threshold === undefined ? what : m.scenarios_report_sign_from({ what, threshold })
		)
		.join(m.report_list_separator());
