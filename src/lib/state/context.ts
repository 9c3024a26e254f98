import { createContext } from 'svelte';
import type { MatrixShown } from '$lib/domain/picture';
import type { ThreatType } from '$lib/domain/catalogue/catalogue';
import type { Inject } from '$lib/domain/catalogue/injects';
import type { ScenarioChain } from '$lib/domain/catalogue/scenarios';
import type { Template } from '$lib/domain/catalogue/template';
import type { Plan } from '$lib/domain/plan/plan';
import type { Result } from '$lib/domain/result';
import type { Sheet } from '$lib/domain/scoring/sheet';
import type { Screen } from './screen.svelte';
import type { OpenPlan } from './open-plan.svelte';
import type { Planner } from './planner.svelte';
import type { ScoringRound } from './scoring-round.svelte';
import type { VaultGate } from './vault-gate.svelte';
import type { KeptState } from './version-list.svelte';

/** What components need from the world: ids, the day, search over the catalogue, a way to hand out a file. */
export interface Surroundings {
	/** Blank paper over everything, or not. */
	readonly screen: Screen;
	/** Whether there is a passphrase to lock with, and the lock. */
	readonly vault: VaultGate;
	readonly newId: () => string;
	/** Goes to a page of this site, `#/plan/...`. */
	readonly go: (address: string) => void;
	/** The day, `2026-11-21`, in the person's time zone. */
	readonly today: () => string;
	/** Threat types that fit the words, best first; typing errors are forgiven. */
	readonly searchThreatTypes: (words: string) => Promise<readonly ThreatType[]>;
	/** Ready-made chains, templates and cards of exercises; each set arrives when it is first asked for. */
	readonly readyMade: ReadyMade;
	readonly exportChoices: () => Promise<readonly ExportChoice[]>;
	/**
	 * Saves the plan as a file of one format, which arrives when it is first used, and says the file's name. A file
	 * that can be opened again counts as a copy of the plan.
	 */
	readonly savePlan: (
		formatId: string,
		open: OpenPlan,
		/** `withPacks`: the packs that the plan uses go along, where the format can hold them. */
		options?: { readonly withPacks?: boolean }
	) => Promise<string>;
	/**
	 * The sealed round of the open plan, held for this tab until it is stopped. It arrives when it is first asked for;
	 * rejects when the database refuses.
	 */
	readonly scoringRound: (open: OpenPlan) => Promise<ScoringRound>;
	/** How many sheets are in the open round of a plan; undefined where none is open. Nothing is held by asking. */
	readonly sheetsIn: (planId: string) => Promise<number | undefined>;
	/** The newest version of a plan that has a name and can be read. Rejects when the database refuses. */
	readonly lastNamed: (planId: string) => Promise<KeptState | undefined>;
	readonly sheetFiles: SheetFiles;
	/** Saves the matrix as it is looked at as a picture, and says the file's name. */
	readonly savePicture: (
		kind: 'svg' | 'png',
		open: OpenPlan,
		shown: MatrixShown
	) => Promise<string>;
}

export interface ReadyMade {
	readonly chains: () => Promise<readonly ScenarioChain[]>;
	readonly templates: () => Promise<readonly Template[]>;
	readonly injects: () => Promise<readonly Inject[]>;
}

/** Sheets that people fill at home: as data they come in, and nothing of them is shown. */
export interface SheetFiles {
	/** Hands out an empty sheet for a round. */
	readonly save: (plan: Plan, topic: SheetTopic) => Promise<void>;
	/** Reads a filled sheet; an error is a sentence for the person. */
	readonly read: (file: File, plan: Plan, topic: SheetTopic) => Promise<Result<Sheet, string>>;
}

/** The round and the threats that a sheet is for. */
interface SheetTopic {
	readonly number: number;
	readonly threatIds: readonly string[];
}

/** A way a plan can leave as a file. */
export interface ExportChoice {
	readonly id: string;
	readonly name: () => string;
	/** What it is good for, in a sentence. */
	readonly purpose: () => string;
}

export interface SavedFile {
	readonly name: string;
	readonly mime: string;
	readonly parts: readonly (string | Blob)[];
}

/** Everything about the plan that is open. */
export interface PlanContext {
	readonly open: OpenPlan;
	readonly planner: Planner;
}

export const [getSurroundings, setSurroundings] = createContext<Surroundings>();
export const [getPlanContext, setPlanContext] = createContext<PlanContext>();
