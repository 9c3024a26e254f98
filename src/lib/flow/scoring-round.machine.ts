import { assign, cancel, raise, type SnapshotFrom } from 'xstate';
import {
	afterReveal,
	counted,
	isGone,
	isRevealed,
	roundSetup,
	sealing,
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
		...{ round: input.round, isInPlan: input.isInPlan, threatIds: [] },
		...{ isTalking: false, seatsLeft: 0, tries: 0, isWrong: false, isSlowed: false },
		...{ damaged: 0, trouble: undefined }
	}),
	initial: 'arriving',
	// Wherever people go meanwhile: the wait after wrong words goes on by itself.
	on: { 'brake.off': { actions: assign({ isSlowed: false }) } },
	states: {
		arriving: {
			always: [
				{ guard: 'isInPlan', target: 'writing' },
				{ guard: 'isOpen', target: 'open' },
				{ target: 'idle' }
			]
		},
		idle: {
			on: {
				'round.begin': { guard: 'hasThreats', actions: ['take', 'calm'], target: 'wording' },
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
					threatIds: context.threatIds,
					phrase: 'phrase' in event ? event.phrase : ''
				}),
				onDone: [
					{
						guard: ({ event }) => event.output.ok,
						actions: [
							assign(({ event }) => ({
								...{ round: event.output.ok ? event.output.value : undefined },
								...{ tries: 0, isWrong: false, isSlowed: false, damaged: 0, seatsLeft: 0 }
							})),
							cancel('brake')
						],
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
									actions: 'calm',
									target: '#scoringRound.open.asking'
								}
							}
						},
						sealing: {
							tags: 'busy',
							on: { 'round.cancel': {} },
							invoke: {
								src: 'seal',
								input: sealing,
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
								input: sealing,
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
				/** Asks for the words. After wrong ones it hears none for a while: trying many takes long. */
				asking: {
					on: {
						'phrase.give': { guard: 'isCalm', actions: 'calm', target: 'revealing' },
						'step.back': { actions: ['calm', assign({ isWrong: false })], target: 'collecting' }
					}
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
								actions: assign(({ event }) => afterReveal(event.output)),
								target: '#scoringRound.writing'
							},
							{
								guard: ({ event }) => event.output.ok,
								actions: [
									assign(({ context }) => ({
										...{ tries: context.tries + 1, isWrong: true, isSlowed: true }
									})),
									raise({ type: 'brake.off' }, { id: 'brake', delay: 'slowness' })
								],
								target: 'asking'
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
		/** The marks are in the plan. What was sealed goes once they are on the disk; nothing can be added any more. */
		writing: {
			tags: 'busy',
			invoke: {
				src: 'finish',
				input: ({ context }) => ({ roundId: context.round?.roundId ?? '' }),
				onDone: [
					{
						guard: ({ event }) => event.output.ok,
						actions: assign({ round: undefined, isInPlan: false }),
						target: 'discussing'
					},
					{ actions: assign(({ event }) => troubleOf(event.output)), target: 'unwritten' }
				],
				onError: { actions: 'fail', target: 'unwritten' }
			}
		},
		/** The marks can be seen, and are perhaps not on the disk: what was sealed stays, and no other round begins. */
		unwritten: { on: { 'write.again': { actions: 'calm', target: 'writing' } } },
		/** No round is open any more: people are where they began it. */
		settled: { always: [{ guard: 'isTalking', target: 'discussing' }, { target: 'idle' }] },
		/** All see the spread, without names, talk about the highest and the lowest, and agree where they want to. */
		discussing: {
			on: {
				'round.again': { guard: 'hasThreats', actions: ['take', 'calm'], target: 'wording' },
				'talk.end': { actions: 'calm', target: 'idle' }
			}
		}
	}
});

/** Where a round is, with what it holds. */
export type RoundSnapshot = SnapshotFrom<typeof scoringRoundMachine>;
