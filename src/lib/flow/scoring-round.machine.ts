import { assign, type SnapshotFrom } from 'xstate';
import {
	afterReveal,
	counted,
	isGone,
	isRevealed,
	roundSetup,
	troubleOf
} from './scoring-round.setup';

export { ENOUGH_SHEETS, MAX_SEATS } from './scoring-round.setup';
export type { HeldRound, Revealing, RoundEvent, RoundTrouble } from './scoring-round.setup';

/**
 * One scoring round after the other: the words, sheets that are sealed one by one, the reveal, the talk, perhaps a
 * second round, and what is agreed. What the sheets hold never passes through its context.
 */
export const scoringRoundMachine = roundSetup.createMachine({
	id: 'scoringRound',
	context: ({ input }) => ({
		...{ round: input.round, lastNumber: input.lastNumber, threatIds: [] },
		...{ seatsLeft: 0, tries: 0, isFew: false, damaged: 0, trouble: undefined }
	}),
	initial: 'arriving',
	states: {
		arriving: { always: [{ guard: 'isOpen', target: 'open' }, { target: 'idle' }] },
		idle: {
			on: {
				'round.begin': { guard: 'mayBegin', actions: ['take', 'calm'], target: 'wording' },
				'talk.open': { guard: 'isAgain', actions: 'calm', target: 'discussing' },
				'round.seen': { guard: 'isFound', actions: ['see', 'calm'], target: 'open' }
			}
		},
		/** The words are shown, written down and typed once. Nothing is stored yet. */
		wording: {
			on: {
				'phrase.give': { actions: 'calm', target: 'starting' },
				'step.back': { actions: 'calm', target: 'settled' },
				'round.cancel': { actions: 'calm', target: 'settled' }
			}
		},
		starting: {
			tags: 'busy',
			invoke: {
				src: 'begin',
				input: ({ context, event }) => ({
					...{ number: context.lastNumber + 1, threatIds: context.threatIds },
					phrase: 'phrase' in event ? event.phrase : ''
				}),
				onDone: [
					{
						guard: ({ event }) => event.output.ok,
						actions: assign(({ event }) => ({
							...{ round: event.output.ok ? event.output.value : undefined },
							...{ tries: 0, damaged: 0, seatsLeft: 0 }
						})),
						target: 'open'
					},
					{
						actions: assign(({ event }) => troubleOf(event.output)),
						target: 'wording'
					}
				],
				onError: { actions: 'fail', target: 'wording' }
			}
		},
		open: {
			initial: 'collecting',
			on: {
				'round.cancel': { actions: 'calm', target: 'leaving' },
				'round.seen': [{ guard: 'isGone', actions: 'lose', target: 'settled' }, { actions: 'see' }]
			},
			states: {
				before: { type: 'history', history: 'deep' },
				collecting: {
					initial: 'waiting',
					states: {
						/** Only how many sheets are in can be seen. */
						waiting: {
							on: {
								'sheet.give': { actions: 'calm', target: 'sealing' },
								'seats.begin': {
									guard: 'isSeatCount',
									actions: ['seat', 'calm'],
									target: 'covered'
								},
								'round.reveal': {
									guard: 'hasSheets',
									actions: ['noteFew', 'calm'],
									target: '#scoringRound.open.asking'
								}
							}
						},
						sealing: {
							tags: 'busy',
							on: { 'round.cancel': {} },
							invoke: {
								src: 'seal',
								input: ({ event }) => ({ sheet: 'sheet' in event ? event.sheet : [] }),
								onDone: [
									{
										guard: ({ event }) => event.output.ok,
										actions: assign(({ context, event }) => ({
											round: counted(context.round, event.output)
										})),
										target: 'waiting'
									},
									{
										guard: ({ event }) => isGone(event.output),
										actions: 'lose',
										target: '#scoringRound.settled'
									},
									{ actions: assign(({ event }) => troubleOf(event.output)), target: 'waiting' }
								],
								onError: { actions: 'fail', target: 'waiting' }
							}
						},
						/** The laptop goes to the next person; nothing of the last one shows. */
						covered: {
							on: {
								'seat.take': 'marking',
								'seats.end': { actions: assign({ seatsLeft: 0 }), target: 'waiting' }
							}
						},
						/** One person marks, unseen. Nobody ends the round for all from here. */
						marking: {
							tags: 'marking',
							on: {
								'seat.seal': { actions: 'calm', target: 'sealingSeat' },
								'seat.leave': { actions: 'calm', target: 'covered' },
								'round.cancel': {}
							}
						},
						sealingSeat: {
							tags: ['busy', 'marking'],
							on: { 'round.cancel': {} },
							invoke: {
								src: 'seal',
								input: ({ event }) => ({ sheet: 'sheet' in event ? event.sheet : [] }),
								onDone: [
									{
										guard: ({ event }) => event.output.ok,
										actions: assign(({ context, event }) => ({
											round: counted(context.round, event.output),
											seatsLeft: context.seatsLeft - 1
										})),
										target: 'seated'
									},
									{
										guard: ({ event }) => isGone(event.output),
										actions: 'lose',
										target: '#scoringRound.settled'
									},
									{ actions: assign(({ event }) => troubleOf(event.output)), target: 'marking' }
								],
								onError: { actions: 'fail', target: 'marking' }
							}
						},
						seated: { always: [{ guard: 'hasSeats', target: 'covered' }, { target: 'waiting' }] }
					}
				},
				/** Asks for the words. */
				asking: {
					on: {
						'phrase.give': { actions: 'calm', target: 'revealing' },
						'step.back': { actions: 'calm', target: 'collecting' }
					}
				},
				/** The words were wrong: trying many takes long. */
				slowed: {
					after: { slowness: 'asking' },
					on: { 'step.back': 'collecting' }
				},
				revealing: {
					tags: 'busy',
					// The reveal itself destroys the round; what a tab tells of that is no news.
					on: { 'round.cancel': {}, 'round.seen': {} },
					invoke: {
						src: 'reveal',
						input: ({ event }) => ({ phrase: 'phrase' in event ? event.phrase : '' }),
						onDone: [
							{
								guard: ({ event }) => isRevealed(event.output),
								actions: assign(({ context, event }) => afterReveal(context, event.output)),
								target: '#scoringRound.discussing'
							},
							{
								guard: ({ event }) => event.output.ok,
								actions: assign(({ context }) => ({ tries: context.tries + 1 })),
								target: 'slowed'
							},
							{
								guard: ({ event }) => isGone(event.output),
								actions: 'lose',
								target: '#scoringRound.settled'
							},
							{ actions: assign(({ event }) => troubleOf(event.output)), target: 'asking' }
						],
						onError: { actions: 'fail', target: 'asking' }
					}
				}
			}
		},
		/** Says what would be destroyed: the key and all sheets that are in. */
		leaving: {
			on: {
				'cancel.confirm': { actions: 'calm', target: 'destroying' },
				'cancel.keep': { actions: 'calm', target: 'open.before' },
				'round.seen': [{ guard: 'isGone', actions: 'lose', target: 'settled' }, { actions: 'see' }]
			}
		},
		destroying: {
			tags: 'busy',
			invoke: {
				src: 'destroy',
				input: ({ context }) => ({ roundId: context.round?.roundId ?? '' }),
				onDone: [
					{
						guard: ({ event }) => event.output.ok,
						actions: assign({ round: undefined, seatsLeft: 0 }),
						target: 'settled'
					},
					{
						actions: assign(({ event }) => troubleOf(event.output)),
						target: 'leaving'
					}
				],
				onError: { actions: 'fail', target: 'leaving' }
			}
		},
		/** No round is open: where people are depends on whether one was revealed before. */
		settled: { always: [{ guard: 'isAgain', target: 'discussing' }, { target: 'idle' }] },
		/** All see the spread, without names, and talk about the highest and the lowest. */
		discussing: {
			on: {
				'round.again': { guard: 'mayBegin', actions: ['take', 'calm'], target: 'wording' },
				'agree.begin': { actions: 'calm', target: 'agreeing' }
			}
		},
		/** The group sets its own value where it wants to. */
		agreeing: { on: { 'agree.end': 'done', 'step.back': 'discussing' } },
		done: {
			on: {
				'step.back': 'agreeing',
				'talk.open': 'discussing',
				'round.begin': { guard: 'mayBegin', actions: 'take', target: 'wording' }
			}
		}
	}
});

/** Where a round is, with what it holds. */
export type RoundSnapshot = SnapshotFrom<typeof scoringRoundMachine>;
