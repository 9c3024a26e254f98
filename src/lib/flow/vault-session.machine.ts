import { assign, type SnapshotFrom } from 'xstate';
import { sessionSetup } from './vault-session.setup';

export { LOCK_REASONS, TICK } from './vault-session.setup';
export type { Found, LockReason, SessionEvent, UnlockRefusal } from './vault-session.setup';

/**
 * The vault from the door to the lock: what opens it, when it locks itself, and what happens when it cannot. Beside it
 * the screen, hidden or not. Every moment comes from outside, so that a machine that slept is found late at the first
 * event, whichever that is. No passphrase ever stays in its context.
 */
export const vaultSessionMachine = sessionSetup.createMachine({
	id: 'vaultSession',
	context: ({ input: { now, limit } }) => ({
		...{ limit, usedAt: now, tickedAt: now, hiddenAt: undefined },
		...{ reason: 'asked', lockedAt: now },
		...{ isUnfinished: false, isToErase: false, waitUntil: 0, refusal: undefined }
	}),
	type: 'parallel',
	on: { 'limit.set': { actions: 'limit' } },
	states: {
		vault: {
			initial: 'opening',
			on: {
				'vault.leave': [
					{ guard: 'isLocked', actions: 'elsewhere', target: '.left' },
					{ guard: 'isAside', actions: 'elsewhere', target: '.standingAside' },
					{ guard: 'isErased', actions: 'elsewhere', target: '.erasedElsewhere' },
					{ guard: 'isUnsaved', actions: 'elsewhere', target: '.cannotLock' }
				]
			},
			states: {
				opening: {
					tags: 'busy',
					invoke: {
						src: 'look',
						onDone: [
							{
								guard: ({ event: { output } }) => output.kind === 'locked',
								actions: assign(({ event: { output } }) =>
									output.kind === 'locked'
										? {
												isUnfinished: output.isUnfinished,
												waitUntil: output.waitUntil
											}
										: {}
								),
								target: 'locked'
							},
							{
								guard: ({ event: { output } }) =>
									output.kind === 'open' && output.by === 'passphrase',
								target: 'open.passphrase'
							},
							{ target: 'open.device' }
						],
						onError: { actions: assign({ refusal: 'refused' }), target: 'locked' }
					}
				},
				locked: {
					tags: 'locked',
					initial: 'arriving',
					on: { 'erase.ask': 'erasing' },
					states: {
						arriving: {
							always: [
								{
									guard: ({ context }) => context.waitUntil > context.tickedAt,
									target: 'waiting'
								},
								{ target: 'ready' }
							]
						},
						ready: {
							on: {
								'passphrase.give': {
									guard: 'isGiven',
									actions: ['calm', 'wake'],
									target: '#vaultSession.vault.unlocking'
								},
								'clock.tick': { actions: 'wake' }
							}
						},
						/** After wrong passphrases. */
						waiting: {
							on: {
								'clock.tick': [
									{ guard: 'isWaitOver', actions: 'wake', target: 'ready' },
									{ actions: 'wake' }
								]
							}
						}
					}
				},
				unlocking: {
					tags: ['busy', 'locked'],
					on: {
						'clock.tick': { actions: 'wake' },
						'erase.ask': { actions: assign({ isToErase: true }) }
					},
					invoke: {
						src: 'unlock',
						input: ({ event }) => ({ passphrase: 'passphrase' in event ? event.passphrase : '' }),
						onDone: [
							// Whatever the passphrase did.
							{ guard: ({ context }) => context.isToErase, target: 'erasing' },
							{
								guard: ({ event: { output } }) => output.ok,
								actions: assign(({ context }) => ({ usedAt: context.tickedAt })),
								target: 'open.passphrase'
							},
							{
								actions: assign(({ event: { output } }) =>
									output.ok
										? {}
										: {
												refusal: output.error.code,
												waitUntil: output.error.waitUntil
											}
								),
								target: 'locked'
							}
						],
						onError: [
							{ guard: ({ context }) => context.isToErase, target: 'erasing' },
							{ actions: assign({ refusal: 'refused' }), target: 'locked' }
						]
					}
				},
				open: {
					initial: 'device',
					states: {
						/** It opens by itself: there is nothing to lock with. */
						device: {
							on: {
								'clock.tick': { actions: 'tick' },
								'vault.change': { guard: 'isByPassphrase', actions: 'wake', target: 'passphrase' }
							}
						},
						passphrase: {
							on: {
								'vault.change': { guard: 'isByDevice', target: 'device' },
								'lock.ask': { actions: 'reason', target: '#vaultSession.vault.locking' },
								'clock.tick': [
									{ guard: 'isLate', actions: 'reason', target: '#vaultSession.vault.locking' },
									{ actions: 'tick' }
								],
								'page.use': [
									{ guard: 'isLate', actions: 'reason', target: '#vaultSession.vault.locking' },
									// Who only brushes the keys of a hidden screen does not use the plans.
									{ guard: 'isNoUse' },
									{ actions: 'use' }
								],
								'page.show': {
									guard: 'isLate',
									actions: 'reason',
									target: '#vaultSession.vault.locking'
								},
								'clock.excuse': [
									{ guard: 'isLate', actions: 'reason', target: '#vaultSession.vault.locking' },
									{ actions: 'wake' }
								],
								'screen.show': [
									{ guard: 'isLate', actions: 'reason', target: '#vaultSession.vault.locking' },
									{ actions: 'use' }
								]
							}
						}
					}
				},
				locking: {
					tags: ['busy', 'covered'],
					invoke: {
						src: 'lock',
						onDone: [
							{ guard: ({ event: { output } }) => output.ok, target: 'left' },
							{ target: 'cannotLock' }
						],
						onError: 'cannotLock'
					}
				},
				/** A change cannot be written: nothing is locked, and nothing of it is shown. */
				cannotLock: {
					tags: 'covered',
					on: {
						'lock.ask': { actions: 'again', target: 'locking' },
						'clock.tick': { guard: 'isTimeToTryAgain', actions: 'again', target: 'locking' },
						'lock.drop': { actions: 'wake', target: 'open.passphrase' }
					}
				},
				erasing: {
					tags: ['busy', 'locked'],
					invoke: {
						src: 'erase',
						onDone: 'erased',
						onError: { actions: assign({ refusal: 'refused' }), target: 'locked' }
					}
				},
				left: {
					tags: ['covered', 'gone']
				},
				/** Another window encrypts everything again. */
				standingAside: {
					tags: ['covered', 'gone']
				},
				erasedElsewhere: {
					tags: ['covered', 'gone']
				},
				/** The page says what may remain. */
				erased: { tags: 'locked' }
			}
		},
		screen: {
			initial: 'shown',
			states: {
				shown: { on: { 'screen.hide': { actions: 'hide', target: 'hidden' } } },
				hidden: { on: { 'screen.show': { actions: 'show', target: 'shown' } } }
			}
		}
	}
});

export type SessionSnapshot = SnapshotFrom<typeof vaultSessionMachine>;
