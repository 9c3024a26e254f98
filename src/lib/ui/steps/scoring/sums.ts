import type { Part, PartKind, Sum } from '$lib/domain/scoring/explain';
import { format, m } from '$lib/i18n';

const kinds: Readonly<Record<Exclude<PartKind, 'mechanism'>, () => string>> = {
	agreed: m.scoring_part_agreed,
	entries: m.scoring_part_entries,
	current: m.scoring_part_current,
	exposure: m.scoring_part_exposure,
	prevention: m.scoring_part_prevention,
	'typical-response': m.scoring_part_typical_response,
	response: m.scoring_part_response,
	cap: m.scoring_part_cap,
	axis: m.scoring_part_axis
};

type NameOf = (mechanismId: string) => string;

function nameOfPart(part: Part, mechanism: NameOf): string {
	if (part.kind === 'mechanism') return mechanism(part.mechanismId ?? '');
	const name = kinds[part.kind]();
	return part.assumed === true ? m.scoring_part_assumed({ name }) : name;
}

const figure = (value: number): string => format.number(Math.abs(value), 2);

/** A sum written out: "4 (your marks) + 0.67 (exposure) − 0.5 (prevention) = 4.17". */
export function sumInWords({ parts, result }: Sum, mechanism: NameOf): string {
	const terms = parts.map((part, place) => {
		const term = m.scoring_term({ figure: figure(part.value), name: nameOfPart(part, mechanism) });
		if (place === 0) return term;
		return part.value < 0 ? m.scoring_minus({ term }) : m.scoring_plus({ term });
	});
	return m.scoring_sum({ terms: terms.join(' '), result: format.number(result, 2) });
}
