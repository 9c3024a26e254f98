import type { Grade, ThreatType } from '$lib/domain/catalogue/catalogue';
import type { KnownReading } from '$lib/domain/matching/facets';
import type { Caution } from '$lib/domain/matching/gates';
import type { Closeness, Match } from '$lib/domain/matching/match';
import type { Doubt, JudgedPart } from '$lib/domain/matching/reasons';
import { tieOf, type ThreatTie } from '$lib/domain/matching/threat-tie';
import { format, label, m } from '$lib/i18n';

type TitleOf = (threatTypeId: string | undefined) => string;

/** Titles of threat types; the id itself where the catalogue does not have it. */
export function titlesOf(types: readonly ThreatType[]): TitleOf {
	const titles = new Map(types.map((type) => [type.id, type.title]));
	return (id) => titles.get(id ?? '') ?? id ?? '';
}

/** The sentence for how one facet compares, whether it speaks for the mechanism or against it. */
export function readingWords(reading: KnownReading, titleOf: TitleOf): string {
	switch (reading.facet) {
		case 'threat':
			return threatWords(reading, titleOf);
		case 'stories':
		case 'words':
			return toldWords(reading);
		case 'category':
			return categoryWords(reading);
		case 'fronts':
			return frontsWords(reading);
		case 'needs':
			return needsWords(reading);
		case 'phase':
			return phaseWords(reading);
		default:
			return peopleWords(reading);
	}
}

/** The sentences on who did it and where. */
function peopleWords(reading: Of<'work' | 'kind-and-effort' | 'region' | 'rating'>): string {
	switch (reading.facet) {
		case 'work':
			return workWords(reading);
		case 'kind-and-effort':
			return kindWords(reading);
		default:
			return surroundingsWords(reading);
	}
}

type Of<F extends KnownReading['facet']> = Extract<KnownReading, { readonly facet: F }>;

const tieWords: Readonly<Record<ThreatTie, (named: { threat: string }) => string>> = {
	same: m.mechanisms_reason_threat_same,
	'probably-same': m.mechanisms_reason_threat_likely,
	'perhaps-same': m.mechanisms_reason_threat_perhaps,
	chain: m.mechanisms_reason_threat_chain,
	case: () => m.mechanisms_reason_threat_case(),
	'perhaps-near': () => m.mechanisms_reason_threat_near(),
	'only-named': m.mechanisms_doubt_threat_named,
	unsure: m.mechanisms_doubt_threat_unsure,
	'other-chain': m.mechanisms_doubt_threat_chain,
	'other-category': m.mechanisms_doubt_threat_category,
	other: () => m.mechanisms_doubt_threat_other(),
	'probably-other': () => m.mechanisms_doubt_threat_likely_other()
};

const threatWords = (reading: Of<'threat'>, titleOf: TitleOf): string =>
	tieWords[tieOf(reading)]({ threat: titleOf(reading.threatTypeId) });

function toldWords({ facet, similarity }: Of<'stories' | 'words'>): string {
	if (facet === 'stories') {
		return similarity > 0.3 ? m.mechanisms_reason_stories() : m.mechanisms_reason_stories_few();
	}
	return similarity > 0.3 ? m.mechanisms_reason_words() : m.mechanisms_reason_words_few();
}

function workWords({ shared, similarity }: Of<'work'>): string {
	if (similarity <= 0.3) return m.mechanisms_reason_work_none();
	return m.mechanisms_reason_work({ fields: format.list(shared.map(label.work)) });
}

function categoryWords({ category, inside, of }: Of<'category'>): string {
	const word = label.category(category);
	if (inside === 0) return m.mechanisms_reason_category_none({ category: word });
	return inside === of
		? m.mechanisms_reason_category_all({ category: word })
		: m.mechanisms_reason_category({ category: word, inside, of });
}

function frontsWords({ shared, missing, similarity }: Of<'fronts'>): string {
	const fronts = format.list(shared.map((front) => label.front(front)));
	if (similarity > 0.3) return m.mechanisms_reason_fronts({ fronts });
	if (shared.length === 0) return m.mechanisms_reason_fronts_none();
	return m.mechanisms_reason_fronts_few({ count: shared.length + missing.length, fronts });
}

function needsWords({ areas, questions, similarity }: Of<'needs'>): string {
	if (similarity <= 0.3) return m.mechanisms_reason_needs_none();
	return [
		...(areas.length === 0
			? []
			: [m.mechanisms_reason_needs({ areas: format.list(areas.map((area) => label.area(area))) })]),
		...(questions.length === 0 ? [] : [raisedWords(questions.length)])
	].join(' ');
}

/** Questions are counted: their ids are written nowhere that a group sees. */
function raisedWords(count: number): string {
	return count === 1
		? m.mechanisms_reason_needs_raises_one()
		: m.mechanisms_reason_needs_raises({ count });
}

function phaseWords({ phase, isCovered }: Of<'phase'>): string {
	const word = label.phase(phase);
	return isCovered
		? m.mechanisms_reason_phase({ phase: word })
		: m.mechanisms_reason_phase_not({ phase: word });
}

function kindWords({ isSameKind, effortFits }: Of<'kind-and-effort'>): string {
	if (isSameKind) {
		return effortFits ? m.mechanisms_reason_kind_effort() : m.mechanisms_reason_kind();
	}
	return effortFits ? m.mechanisms_reason_effort() : m.mechanisms_reason_neither();
}

const nearnessWords = {
	country: m.mechanisms_reason_region_country,
	region: m.mechanisms_reason_region_region,
	global: m.mechanisms_reason_region_global,
	other: m.mechanisms_reason_region_other
} as const;

function surroundingsWords(reading: Of<'region' | 'rating'>): string {
	if (reading.facet === 'region') return nearnessWords[reading.nearness]();
	const rating = label.rating(reading.rating);
	return reading.steps === 0
		? m.mechanisms_reason_rating_same({ rating })
		: m.mechanisms_reason_rating({ rating });
}

/** The sentences for one doubt; a doubt about several parts has one for each. */
function doubtWords(doubt: Doubt, titleOf: TitleOf): readonly string[] {
	switch (doubt.kind) {
		case 'facet':
			return [readingWords(doubt.reading, titleOf)];
		case 'precondition':
			return [m.mechanisms_doubt_needs({ text: doubt.condition.text })];
		case 'age':
			return [m.mechanisms_doubt_age({ year: String(doubt.written) })];
		case 'evidence':
			return [
				m.mechanisms_doubt_evidence({
					evidence: label.evidence(doubt.case),
					grade: label.grade(doubt.mechanism)
				})
			];
		case 'only-judgement':
			return doubt.parts.map((part) => judgedWords[part]());
		case 'quiet-times':
			return [m.mechanisms_doubt_quiet()];
	}
}

/** Every sentence that speaks against, with its grade where it has one. */
export const doubtLines = (
	doubts: readonly Doubt[],
	titleOf: TitleOf
): readonly { readonly text: string; readonly grade: Grade | undefined }[] =>
	doubts.flatMap((doubt) =>
		doubtWords(doubt, titleOf).map((text) => ({
			text,
			grade: doubt.kind === 'precondition' ? doubt.condition.grade : undefined
		}))
	);

const judgedWords: Readonly<Record<JudgedPart, () => string>> = {
	outcome: m.mechanisms_doubt_judged_outcome,
	steps: m.mechanisms_doubt_judged_steps
};

const closenesses: Readonly<Record<Closeness, () => string>> = {
	close: m.mechanisms_close,
	fair: m.mechanisms_fair,
	distant: m.mechanisms_distant
};
export const closenessWords = (closeness: Closeness): string => closenesses[closeness]();

/** Who did it and when. */
export function placeWords({ case: told }: Match): string {
	const place = m.mechanisms_place({ organisation: told.organisation, years: told.years });
	return told.kind === 'coalition' ? m.mechanisms_coalition({ organisation: place }) : place;
}

const causes: Readonly<Record<Caution['because'], () => string>> = {
	'duty-of-care': m.mechanisms_because_duty,
	rating: m.mechanisms_because_rating,
	courts: m.mechanisms_because_courts,
	registration: m.mechanisms_because_registration
};
/** Why a caution is to be read first. */
export const causeWords = (because: Caution['because']): string => causes[because]();
