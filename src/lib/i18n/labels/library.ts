import type { Facet, ItemKind } from '$lib/domain/library/entry';
import type { Case } from '$lib/domain/catalogue/catalogue';
import type { HelpKind } from '$lib/domain/catalogue/help';
import { m } from '../words.js';
import type { Words } from './words';

const itemKinds: Words<ItemKind> = {
	case: m.library_kind_case,
	mechanism: m.library_kind_mechanism,
	threat: m.library_kind_threat,
	template: m.library_kind_template
};
export const itemKind = (id: ItemKind): string => itemKinds[id]();

const itemKindsMany: Words<ItemKind> = {
	case: m.library_kinds_case,
	mechanism: m.library_kinds_mechanism,
	threat: m.library_kinds_threat,
	template: m.library_kinds_template
};
export const itemKindMany = (id: ItemKind): string => itemKindsMany[id]();

const facets: Words<Facet> = {
	kind: m.library_facet_kind,
	category: m.library_facet_category,
	threat: m.library_facet_threat,
	front: m.library_facet_front,
	phase: m.library_facet_phase,
	form: m.library_facet_form,
	region: m.library_facet_region,
	rating: m.library_facet_rating,
	effort: m.library_facet_effort,
	evidence: m.library_facet_evidence
};
export const facet = (id: Facet): string => facets[id]();

const forms: Words<Case['kind']> = {
	organisation: m.library_form_organisation,
	coalition: m.library_form_coalition
};
export const form = (id: Case['kind']): string => forms[id]();

const efforts: Words<'1' | '2' | '3'> = {
	1: m.library_effort_1,
	2: m.library_effort_2,
	3: m.library_effort_3
};
export const effort = (id: '1' | '2' | '3'): string => efforts[id]();

const helpKinds: Words<HelpKind> = {
	fund: m.library_help_fund,
	helpline: m.library_help_helpline,
	experts: m.library_help_experts,
	network: m.library_help_network,
	guide: m.library_help_guide
};
export const helpKind = (id: HelpKind): string => helpKinds[id]();
