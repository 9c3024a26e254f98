import type { OrganisationKind, Rating, ReadinessArea, Region, Work } from '$lib/domain/vocabulary';
import { m } from '../words.js';
import type { Words } from './words';

const kinds: Words<OrganisationKind> = {
	icso: m.kind_icso,
	'icso-country-office': m.kind_icso_country_office,
	'national-ngo': m.kind_national_ngo,
	'community-based': m.kind_community_based,
	coalition: m.kind_coalition,
	umbrella: m.kind_umbrella,
	movement: m.kind_movement,
	media: m.kind_media
};
export const kind = (id: OrganisationKind): string => kinds[id]();

const works: Words<Work> = {
	advocacy: m.work_advocacy,
	arts: m.work_arts,
	civic: m.work_civic,
	'civil-liberties': m.work_civil_liberties,
	development: m.work_development,
	'digital-rights': m.work_digital_rights,
	environment: m.work_environment,
	governance: m.work_governance,
	'human-rights': m.work_human_rights,
	humanitarian: m.work_humanitarian,
	lgbti: m.work_lgbti,
	media: m.work_media,
	migration: m.work_migration,
	solidarity: m.work_solidarity,
	volunteering: m.work_volunteering,
	'womens-rights': m.work_womens_rights,
	youth: m.work_youth
};
export const work = (id: Work): string => works[id]();

const areas: Words<ReadinessArea> = {
	legal: m.area_legal,
	finance: m.area_finance,
	governance: m.area_governance,
	people: m.area_people,
	data: m.area_data,
	communications: m.area_communications,
	programme: m.area_programme,
	partners: m.area_partners,
	solidarity: m.area_solidarity
};
export const area = (id: ReadinessArea): string => areas[id]();

const ratings: Words<Rating> = {
	open: m.rating_open,
	narrowed: m.rating_narrowed,
	obstructed: m.rating_obstructed,
	repressed: m.rating_repressed,
	closed: m.rating_closed
};
export const rating = (id: Rating): string => ratings[id]();

const regions: Words<Region> = {
	africa: m.region_africa,
	americas: m.region_americas,
	asia: m.region_asia,
	europe: m.region_europe,
	oceania: m.region_oceania,
	global: m.region_global
};
export const region = (id: Region): string => regions[id]();
