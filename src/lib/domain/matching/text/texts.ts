import type { Case, Fact, ThreatDetail, ThreatType } from '../../catalogue/catalogue';
import type { Fields } from './ranker';

const said = (facts: readonly Fact[]): readonly string[] => facts.map(({ text }) => text);

/** What is searched of a threat type; the name and the words people use count most. */
export function fieldsOfType({ detail, ...type }: ThreatType): Fields {
	return [
		[5, [type.title]],
		[4, type.synonyms],
		[3, type.words ?? []],
		[3, [type.definition]],
		[2, [type.earlySign]],
		...(detail === undefined ? [] : fieldsOfDetail(detail))
	];
}

const fieldsOfDetail = (detail: ThreatDetail): Fields => [
	[1.2, detail.signs],
	[0.8, detail.hits],
	[0.6, detail.actors],
	[0.5, said(detail.facts)],
	[0.4, detail.prompts],
	[0.4, detail.exposure.map(({ question }) => question)]
];

/** What is searched of a case: the words people use and its situations first, then what happened. */
export function fieldsOfCase(told: Case): Fields {
	return [
		[2, told.words ?? []],
		[1.5, told.situations ?? []],
		[0.9, [told.title, told.summary, ...said(told.trigger)]],
		[0.45, said(told.during)],
		[0.45, told.mechanisms.map(({ name, summary }) => `${name} ${summary}`)],
		[0.3, said(told.before)],
		[0.2, [...said(told.after), ...said(told.lessons)]],
		[0.15, said(told.challenges)]
	];
}
