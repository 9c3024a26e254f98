import type { Plan } from '../../domain/plan/plan';
import type { Result } from '../../domain/result';
import type { Sheet, SheetEntry } from '../../domain/scoring/sheet';

/** What a round is about. */
export interface RoundTopic {
	readonly planId: string;
	/** Counts the rounds of a plan from 1; it becomes `entries.round` at the reveal. */
	readonly number: number;
	/** The threats that everybody scores in this round, at most 1,000, each once. */
	readonly threatIds: readonly string[];
}

/** The round that is open for a plan. */
export type OpenRound =
	| {
			readonly kind: 'open';
			/** Random; the key under which `plan.rounds` notes that the round was revealed. */
			readonly roundId: string;
			readonly number: number;
			readonly threatIds: readonly string[];
			/** How many sheets are in. Whose they are, and when they came, is kept nowhere. */
			readonly sheetCount: number;
	  }
	/** Something lies there that this plan's key does not open. It can be destroyed. */
	| { readonly kind: 'unreadable'; readonly roundId: string };

/** What the seal hid, threat by threat in the order of the round. */
export interface OpenedRound {
	readonly roundId: string;
	readonly number: number;
	readonly sheetCount: number;
	readonly threats: readonly {
		readonly threatId: string;
		/**
		 * Sorted by value. Places in this list say nothing: the first entries of two threats need not be of one person.
		 * Who passed has no entry here.
		 */
		readonly entries: readonly SheetEntry[];
	}[];
	/** Records that could not be read. They are lost; all others are in `threats`. */
	readonly damaged: number;
}

/** How long the derivation of the key has come, from 0 to 1, by the time it usually takes. */
export type OnProgress = (share: number) => void;

/**
 * Rounds in which people score without seeing each other. Sheets are sealed to a key that nobody can use without the
 * reveal phrase, and lie beside the plan, never in it. Methods reject when the database refuses (`problemOf` names
 * why), and those that write reject in a look-only store; then everything is as before.
 */
export interface SealedRounds {
	/**
	 * Opens a round. The phrase is what `newPhrase` made and people have on paper; it is kept nowhere. Takes about a
	 * second. `open-already`: the plan has an open round. `no-plan`: the plan is gone or its key does not open.
	 */
	begin(
		topic: RoundTopic,
		phrase: string,
		onProgress?: OnProgress
	): Promise<Result<OpenRound, 'open-already' | 'no-plan'>>;
	/** The open round of a plan, also after a crash; undefined when there is none. */
	current(planId: string): Promise<OpenRound | undefined>;
	/**
	 * Seals one person's whole sheet: a record of the same size for every threat of the round, also where the person
	 * passes. Rows for other threats are left out. When this resolves the sheet is durable and cannot be read, counted
	 * apart or taken back. `no-round`: no readable round is open any more.
	 */
	seal(planId: string, sheet: Sheet): Promise<Result<{ readonly sheetCount: number }, 'no-round'>>;
	/**
	 * Opens everything with the reveal phrase; spelling is forgiven as `phraseLetters` says. Takes about a second.
	 * Nothing is changed: write the result into the plan, wait until that is durable, then `destroy`.
	 */
	open(
		planId: string,
		phrase: string,
		onProgress?: OnProgress
	): Promise<Result<OpenedRound, 'wrong-phrase' | 'no-round'>>;
	/** Destroys the key of a round and all its records, revealed or not. Nothing happens when it is not there. */
	destroy(planId: string, roundId: string): Promise<void>;
	/**
	 * Destroys, unread, what is left of a round that the plan has marked as revealed: a tab may have died in between.
	 * To be called whenever a plan is opened. True when something was destroyed.
	 */
	sweep(plan: Pick<Plan, 'id' | 'rounds'>): Promise<boolean>;
	/**
	 * Takes the round of a plan for this tab alone. Returns the way to let go, or `elsewhere` while another tab has it.
	 * Ends with the tab. Where the browser has no locks it is always given.
	 */
	hold(planId: string): Promise<Result<() => void, 'elsewhere'>>;
	/** Tells when `current` of any plan may have changed, here or in another tab. Returns the way to stop. */
	watch(listener: () => void): () => void;
}
