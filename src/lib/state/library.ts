import { createContext } from 'svelte';
import type { ThreatType } from '$lib/domain/catalogue/catalogue';
import type { HelpOffer } from '$lib/domain/catalogue/help';
import type { ReadinessQuestion } from '$lib/domain/catalogue/catalogue';
import type { LibraryEntry, Shelf } from '$lib/domain/library/entry';
import type { Result } from '$lib/domain/result';
import type { PlanList } from './plan-list.svelte';

/** Why a plan did not take something up from the library. */
export type UseTrouble = 'not-opened' | 'look-only' | 'refused' | 'taken-over';

/** The ways from the library into a plan of this browser. Nothing is read before `plans` is asked for. */
export interface IntoPlan {
	readonly plans: () => PlanList;
	/** Makes an empty plan and says its id. */
	readonly start: () => Promise<Result<string, UseTrouble>>;
	/** Adds a threat type to the threats of a plan, unless it is there. */
	readonly addThreat: (planId: string, type: ThreatType) => Promise<Result<void, UseTrouble>>;
}

/** The library as its pages see it. */
export interface Library {
	readonly shelf: Shelf;
	readonly help: readonly HelpOffer[];
	readonly readiness: readonly ReadinessQuestion[];
	readonly entries: readonly LibraryEntry[];
	/** Keys of the entries that fit the words, best first. The first call takes longer than the others. */
	readonly search: (words: string) => Promise<readonly string[]>;
	readonly intoPlan: IntoPlan;
	/** What was looked for last, for as long as the page is open. It is kept nowhere else. */
	readonly lookedFor: { words: string };
}

export const [getLibrary, setLibrary] = createContext<Library>();
