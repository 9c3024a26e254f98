import type { Sheet } from '$lib/domain/scoring/sheet';

/** The round that is open, as the machine needs it. */
export interface HeldRound {
	readonly roundId: string;
	readonly number: number;
	readonly threatIds: readonly string[];
	readonly sheetCount: number;
}

/** At most so many people pass the laptop on in a row. */
export const MAX_SEATS = 5;

/** With fewer sheets than this, people may guess who said what. */
export const ENOUGH_SHEETS = 4;

export type RoundEvent =
	/** Which threats; the next state shows the words and asks for them once. */
	| { readonly type: 'round.begin'; readonly threatIds: readonly string[] }
	/** The words as the person typed them: to begin with, or to reveal with. */
	| { readonly type: 'phrase.give'; readonly phrase: string }
	/** A whole sheet that did not come by the laptop: a typed ballot, a tally of hands, a file from home. */
	| { readonly type: 'sheet.give'; readonly sheet: Sheet }
	/** So many people hand the laptop on, one after the other, 1 to 5. */
	| { readonly type: 'seats.begin'; readonly seats: number }
	/** The next person takes the cover away. */
	| { readonly type: 'seat.take' }
	/** The person seals the marks. */
	| { readonly type: 'seat.seal'; readonly sheet: Sheet }
	/** The person gives the laptop back unsealed: the marks are thrown away, the seat stays. */
	| { readonly type: 'seat.leave' }
	/** Nobody else wants to. */
	| { readonly type: 'seats.end' }
	| { readonly type: 'round.reveal' }
	| { readonly type: 'step.back' }
	| { readonly type: 'round.again'; readonly threatIds: readonly string[] }
	| { readonly type: 'agree.begin' }
	| { readonly type: 'agree.end' }
	/** Asks whether to throw the open round away; `cancel.keep` goes back to where it was. */
	| { readonly type: 'round.cancel' }
	| { readonly type: 'cancel.confirm' }
	| { readonly type: 'cancel.keep' };
