import { mayShow } from '$lib/domain/plan/redact';
import { numbered, stances } from '$lib/domain/surroundings/actors';
import type { Actor } from '$lib/domain/plan/plan';
import { format, label, m } from '$lib/i18n';
import type { Material } from '../material';
import { paragraph, table, type Section } from '../report';

interface Column {
	readonly name: () => string;
	readonly cell: (actor: Actor) => string;
}

/** Who stands where: allies, undecided, opponents. Who of us speaks with them only where names may stand. */
export function actorsSection({ plan, options }: Material): Section {
	const contact: Column = {
		name: m.surroundings_actor_contact,
		cell: (actor) => actor.contact ?? ''
	};
	const columns = mayShow(options.edition, 'names') ? [...always, contact] : always;
	const all = numbered(plan.actors);
	const rows = stances.flatMap((stance) =>
		all
			.filter(({ actor }) => actor.stance === stance)
			.map(({ actor }) => columns.map(({ cell }) => cell(actor)))
	);
	return {
		id: 'actors',
		title: m.surroundings_report_actors(),
		blocks:
			rows.length === 0
				? []
				: [
						paragraph(m.surroundings_report_actors_note()),
						...table(
							m.surroundings_report_actors_caption(),
							columns.map(({ name }) => name()),
							rows
						)
					]
	};
}

const level = (value: number | undefined): string =>
	value === undefined ? m.surroundings_report_not_said() : format.number(value, 1);

const always: readonly Column[] = [
	{ name: m.surroundings_twin_who, cell: ({ title }) => title },
	{ name: m.surroundings_actor_stance, cell: ({ stance }) => label.stance(stance) },
	{ name: m.surroundings_actor_interest, cell: ({ interest }) => level(interest) },
	{ name: m.surroundings_actor_influence, cell: ({ influence }) => level(influence) },
	{ name: m.surroundings_report_wants, cell: ({ interests }) => interests },
	{ name: m.surroundings_report_means, cell: ({ means }) => means },
	{ name: m.surroundings_report_past, cell: ({ pastActs }) => pastActs }
];
