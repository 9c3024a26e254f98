import type { FieldRule } from '$lib/domain/catalogue/field-rule';
import type { LinkTrouble, Place } from '$lib/domain/catalogue/integrity';
import type { PackTrouble } from '$lib/domain/catalogue/parse-pack';
import { m } from '$lib/i18n';

const rows: Readonly<Record<string, (row: { number: number }) => string>> = {
	cases: m.packs_place_case,
	mechanisms: m.packs_place_mechanism,
	steps: m.packs_place_step,
	threatTypes: m.packs_place_threat,
	questions: m.packs_place_question,
	sources: m.packs_place_source
};

/** "case 2, mechanism 1, step 3": the rows on the way to a place, counted from 1; empty for the pack itself. */
export function rowWords(path: Place): string {
	const words: string[] = [];
	for (const [at, part] of path.entries()) {
		const name = path[at - 1];
		if (typeof part === 'number') {
			const number = part + 1;
			const row = rows[String(name)];
			words.push(row ? row({ number }) : m.packs_place_other({ name: String(name), number }));
		} else if (typeof path[at + 1] === 'string') words.push(m.packs_place_inside({ name: part }));
	}
	return words.join(', ');
}

/** The last name of a path; a place in a list has none of its own. */
function fieldWords(path: Place): string {
	const name = path.at(-1);
	if (name === undefined) return m.packs_whole_pack();
	return typeof name === 'string' ? m.packs_field({ name }) : m.packs_this();
}

/** One trouble of a pack as a sentence: where it is, and what must be there instead. */
export function troubleWords(trouble: PackTrouble): string {
	const place = rowWords(trouble.path);
	const what = whatWords(trouble, fieldWords(trouble.path));
	return place === '' ? what : m.packs_trouble({ place, what });
}

const textWords = {
	empty: m.packs_text_empty,
	'too-long': m.packs_text_too_long,
	'hidden-signs': m.packs_text_hidden
} as const;

function whatWords(trouble: PackTrouble, field: string): string {
	if (trouble.kind === 'text') return textWords[trouble.code]({ field });
	if (trouble.kind === 'link')
		return linkWords[trouble.code]({ field, value: trouble.value ?? '' });
	if (trouble.rule === undefined) return m.packs_rule_unknown({ field });
	const what = ruleWords(trouble.rule, field);
	return trouble.isMissing ? m.packs_trouble_missing({ what }) : what;
}

function ruleWords(rule: FieldRule, field: string): string {
	switch (rule.kind) {
		case 'whole-number':
		case 'number':
			return numberWords(rule, field);
		case 'one-of':
			return m.packs_rule_one_of({ field, values: rule.values.join(', ') });
		case 'text':
			return rule.most === undefined
				? m.packs_rule_text({ field })
				: m.packs_rule_text_most({ field, most: rule.most });
		case 'list':
			return listWords(rule, field);
		default:
			return plainRules[rule.kind]({ field });
	}
}

const plainRules = {
	date: m.packs_rule_date,
	address: m.packs_rule_address,
	part: m.packs_rule_part,
	id: m.packs_rule_id,
	'four-texts': m.packs_rule_four
} as const;

function numberWords(
	{ kind, from, to }: Extract<FieldRule, { kind: 'whole-number' | 'number' }>,
	field: string
): string {
	if (from === undefined || to === undefined) return m.packs_rule_whole({ field });
	return kind === 'number'
		? m.packs_rule_number({ field, from, to })
		: m.packs_rule_whole_between({ field, from, to });
}

function listWords({ least, most }: Extract<FieldRule, { kind: 'list' }>, field: string): string {
	if (least !== undefined && most !== undefined)
		return m.packs_rule_list_between({ field, least, most });
	if (least !== undefined) return m.packs_rule_list_least({ field, least });
	return most === undefined
		? m.packs_rule_list({ field })
		: m.packs_rule_list_most({ field, most });
}

type LinkWords = (inputs: { field: string; value: string }) => string;

const linkWords: Readonly<Record<LinkTrouble['code'], LinkWords>> = {
	'unknown-threat': m.packs_link_unknown_threat,
	'unknown-source': m.packs_link_unknown_source,
	'source-not-cited': m.packs_link_not_cited,
	twice: m.packs_link_twice,
	'judgement-with-sources': m.packs_link_judgement,
	'case-without-case-source': m.packs_link_case_grade,
	'context-without-source': m.packs_link_context_grade,
	'threat-not-of-case': m.packs_link_not_of_case,
	'of-another-case': m.packs_link_other_case,
	'phase-not-of-mechanism': m.packs_link_phase,
	'outcome-not-told': m.packs_link_outcome,
	'no-such-question': m.packs_link_readiness,
	'no-date': m.packs_link_date,
	'before-it-was-written': m.packs_link_early,
	'leads-to-itself': m.packs_link_itself,
	'own-category': m.packs_link_own_category,
	'wrong-beginning': m.packs_link_beginning,
	'id-too-long': m.packs_link_id_long,
	'nothing-in-it': m.packs_link_empty
};
