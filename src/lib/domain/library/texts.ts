import type { Case, Fact, Mechanism, ThreatDetail, ThreatType } from '../catalogue/catalogue';
import type { Template } from '../catalogue/template';
import type { Shelf } from './entry';

/** What search reads of one item. */
export interface ItemText {
	/** The key of its library entry. */
	readonly id: string;
	/** Its own id, `FIN-01`, as people write it. */
	readonly code: string;
	readonly title: string;
	/** Other names: organisations, places, threats it bears on, the words people use for it. */
	readonly names: string;
	readonly summary: string;
	/** Everything else that is written in it. */
	readonly body: string;
}

const joined = (texts: readonly (string | undefined)[]): string =>
	texts.filter((text) => text !== undefined && text !== '').join('\n');

const factsText = (facts: readonly Fact[]): string => joined(facts.map(({ text }) => text));

function mechanismBody({ preconditions, cautions, steps }: Mechanism): string {
	return joined([
		...[...preconditions, ...cautions].map(({ text }) => text),
		...steps.flatMap(({ what, ownerRole, doneWhen }) => [what, ownerRole, doneWhen])
	]);
}

function ofCase(told: Case): ItemText {
	const facts = [
		...[told.trigger, told.before, told.during, told.after, told.governance],
		...[told.resources, told.outcomes, told.challenges, told.lessons, told.since]
	].flat();
	return {
		id: `case/${told.id}`,
		code: told.id,
		title: told.title,
		names: joined([told.organisation, told.place, ...told.work, ...told.threats]),
		summary: told.summary,
		body: joined([
			factsText(facts),
			told.evidenceNote,
			...told.sources.map(({ title }) => title),
			...told.mechanisms.map(({ name }) => name)
		])
	};
}

const ofMechanism = (mechanism: Mechanism, told: Case): ItemText => ({
	id: `mechanism/${mechanism.id}`,
	code: mechanism.id,
	title: mechanism.name,
	names: joined([told.organisation, told.place, ...mechanism.threats]),
	summary: mechanism.summary,
	body: joined([told.title, mechanismBody(mechanism)])
});

function detailBody(detail: ThreatDetail): string {
	const moves = Object.values(detail.moves).flat();
	return joined([
		...[detail.actors, detail.signs, detail.hits, detail.prompts, detail.capacities].flat(),
		...detail.exposure.flatMap(({ question, why, answers }) => [question, why, ...answers]),
		...moves.flatMap(({ what, doneWhen }) => [what, doneWhen]),
		factsText(detail.facts),
		...detail.sources.map(({ title }) => title)
	]);
}

const ofThreat = (type: ThreatType): ItemText => ({
	id: `threat/${type.id}`,
	code: type.id,
	title: type.title,
	names: joined(type.synonyms),
	summary: joined([type.definition, type.earlySign]),
	body: type.detail ? detailBody(type.detail) : ''
});

function ofTemplate(template: Template): ItemText {
	const parts = template.sections.flatMap(({ title, intro, lines, fields, tables }) => [
		...[title, intro, ...lines],
		...fields.flatMap(({ label, help }) => [label, help]),
		...tables.flatMap((table) => [
			table.title,
			...table.rows.flatMap((row) => [row.title, ...Object.values(row.cells).map((c) => c.text)])
		])
	]);
	return {
		id: `template/${template.id}`,
		code: template.id,
		title: template.title,
		names: joined(template.threats),
		summary: joined([template.purpose, template.forWhom, template.whenToUse]),
		body: joined([
			factsText(template.shows),
			...template.cautions.map(({ text }) => text),
			...parts
		])
	};
}

/** The words of every item of the library, one at a time: reading them all at once takes a moment. */
export function* textsOf({ cases, threatTypes, templates }: Shelf): Generator<ItemText> {
	for (const type of threatTypes) yield ofThreat(type);
	for (const told of cases) {
		yield ofCase(told);
		for (const mechanism of told.mechanisms) yield ofMechanism(mechanism, told);
	}
	for (const template of templates) yield ofTemplate(template);
}
