import type { Catalogue, ThreatType } from '../catalogue/catalogue';
import type { Category } from '../vocabulary';
import type { TextReading } from './text/text-index';
import { storyReader } from './text/text-index';

/** A story to be told apart by threat type. */
export interface Story {
	readonly title?: string | undefined;
	readonly description?: string | undefined;
	readonly category: Category;
	/** The threat type that a person chose. */
	readonly threatTypeId?: string | undefined;
}

/** A threat type and how sure it is, 0 to 1; the shares of all types of a story add up to 1. */
export interface TypeShare {
	readonly typeId: string;
	readonly share: number;
}

/** So much of the certainty goes to the type that a person chose, where there are words as well. */
const CHOSEN_SHARE = 0.7;
/** How sharply a better text score tells types apart; higher is more doubtful. */
const DOUBT = 5;
/** What a type outside the chosen category keeps: people file the same event under different headings. */
const categoryCounts = { same: 1, also: 0.75, other: 0.4 } as const;
/** Smaller shares change no order and only cost time. */
const SMALLEST_SHARE = 0.005;

/** The words of a story, its title first. Empty where nothing is written but the title of the chosen threat type. */
export function wordsOf(story: Story, { threatTypes }: Catalogue): string {
	const { title = '', description = '', threatTypeId } = story;
	const chosen = threatTypes.find(({ id }) => id === threatTypeId);
	return `${title === chosen?.title ? '' : title}\n${description}`.trim();
}

/**
 * How sure each threat type is for a story, surest first. Text, category and the chosen type count; with neither
 * words nor a chosen type nothing is known, and the list is empty.
 */
export function classifyThreat(story: Story, catalogue: Catalogue): readonly TypeShare[] {
	const words = wordsOf(story, catalogue);
	const chosen = catalogue.threatTypes.some(({ id }) => id === story.threatTypeId)
		? story.threatTypeId
		: undefined;
	const byText = words === '' ? [] : sharesByText(story, storyReader(catalogue)(words), catalogue);
	if (chosen === undefined) return byText;
	const rest = byText.length === 0 ? 0 : 1 - CHOSEN_SHARE;
	const others = byText.map(({ typeId, share }) => ({
		typeId,
		share: share * rest + (typeId === chosen ? CHOSEN_SHARE : 0)
	}));
	const isThere = others.some(({ typeId }) => typeId === chosen);
	return sorted(isThere ? others : [...others, { typeId: chosen, share: 1 - rest }]);
}

/** Shares from the text alone (softmax over the text scores, weighed by category); none where nothing is shared. */
function sharesByText(
	{ category }: Story,
	{ types }: TextReading,
	{ threatTypes }: Catalogue
): readonly TypeShare[] {
	const best = types.reduce((a, b) => Math.max(a, b), 0);
	if (best === 0) return [];
	const raw = threatTypes.map((type, at) => ({
		typeId: type.id,
		share: Math.exp(((types[at] ?? 0) - best) / DOUBT) * countOf(type, category)
	}));
	const all = sumOf(raw);
	const kept = raw.filter(({ share }) => share / all >= SMALLEST_SHARE);
	const total = sumOf(kept);
	return sorted(kept.map(({ typeId, share }) => ({ typeId, share: share / total })));
}

function countOf(type: ThreatType, category: Category): number {
	if (type.category === category) return categoryCounts.same;
	return type.alsoIn.includes(category) ? categoryCounts.also : categoryCounts.other;
}

const sumOf = (shares: readonly TypeShare[]): number =>
	shares.reduce((sum, { share }) => sum + share, 0);

const sorted = (shares: readonly TypeShare[]): readonly TypeShare[] =>
	[...shares].sort((a, b) => b.share - a.share || (a.typeId < b.typeId ? -1 : 1));
