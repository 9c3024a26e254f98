import { Case, type ThreatType } from '$lib/domain/catalogue/catalogue';
import { itemKinds, type Facet } from '$lib/domain/library/entry';
import { Category, Front, Phase, Rating, Region } from '$lib/domain/vocabulary';
import { label } from '$lib/i18n';

/** What the values of a facet are called, in the order in which they are offered. */
type Names = ReadonlyMap<string, string>;

const names = <Id extends string>(ids: readonly Id[], name: (id: Id) => string): Names =>
	new Map(ids.map((id) => [id, name(id)]));

/** The words for every value of every facet. Threat types have theirs from the catalogue. */
export const facetNames = (threatTypes: readonly ThreatType[]): Readonly<Record<Facet, Names>> => ({
	kind: names(itemKinds, label.itemKindMany),
	category: names(Category.options, label.category),
	threat: new Map(threatTypes.map(({ id, title }) => [id, `${id} ${title}`])),
	front: names(Front.options, label.front),
	phase: names(Phase.options, label.phase),
	form: names(Case.shape.kind.options, label.form),
	region: names(Region.options, label.region),
	rating: names(Rating.options, label.rating),
	effort: names(['1', '2', '3'] as const, label.effort),
	evidence: names(Case.shape.evidence.options, label.evidence)
});
