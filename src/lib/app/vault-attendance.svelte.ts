import { untrack } from 'svelte';
import { TICK } from '$lib/flow/vault-session.machine';
import type { Screen } from '$lib/state/screen.svelte';
import type { VaultSession } from '$lib/state/vault-session.svelte';

/** Milliseconds between two words of the same use. */
const USE = 1000;
const TELL = 5000;
/** Milliseconds between two looks whether the page stood still, and how long that must have been to matter. */
const LOOK = 250;
const GAP = 2000;
/** While a wait is counted down. */
const SECOND = 1000;

const uses = ['pointerdown', 'pointermove', 'keydown', 'input', 'wheel', 'scroll'] as const;

/** Tells the session what happens to this page, for as long as the page is there: use, the clock, sleep. */
export function attendPage(session: VaultSession, screen: Screen): void {
	followUse(session);
	followClock(session);
	followPage(session);
	followWaking(session);
	$effect.root(() => {
		$effect(() => {
			const what = screen.hidden ? 'screen.hide' : 'screen.show';
			// Whoever listens to the session reads it, and this is to follow the screen alone.
			untrack(() => {
				session.hear(what);
			});
		});
	});
}

/** The windows of one browser are used as one: nobody is locked out here who works over there. */
function followUse(session: VaultSession): void {
	const others = 'BroadcastChannel' in window ? new BroadcastChannel('holdfast-use') : undefined;
	let [heardAt, toldAt] = [-Infinity, -Infinity];
	const use = (): void => {
		const now = Date.now();
		// A clock that was set back counts as long ago.
		if (Math.abs(now - heardAt) < USE) return;
		heardAt = now;
		session.use();
		if (Math.abs(now - toldAt) < TELL) return;
		toldAt = now;
		others?.postMessage('use');
	};
	for (const kind of uses) addEventListener(kind, use, { capture: true, passive: true });
	others?.addEventListener('message', () => {
		session.use(true);
	});
}

function followClock(session: VaultSession): void {
	setInterval(() => {
		session.hear('clock.tick');
	}, TICK);
	if (session.stage === 'waiting') countDown(session);
	session.watch(() => {
		if (session.stage === 'waiting') countDown(session);
	});
}

let counting: ReturnType<typeof setInterval> | undefined;

/** Every second for as long as somebody has to wait. */
function countDown(session: VaultSession): void {
	counting ??= setInterval(() => {
		session.hear('clock.tick');
		if (session.stage === 'waiting') return;
		clearInterval(counting);
		counting = undefined;
	}, SECOND);
}

function followPage(session: VaultSession): void {
	document.addEventListener('visibilitychange', () => {
		// Before anything is painted, also after days.
		if (document.visibilityState === 'visible') session.hear('page.show');
	});
	for (const kind of ['focus', 'resume'] as const)
		addEventListener(
			kind,
			() => {
				session.hear('page.show');
			},
			{ capture: true }
		);
	addEventListener('pageshow', ({ persisted }) => {
		if (persisted) session.lock('left');
		else session.hear('page.show');
	});
	// The browser's print window holds the page up, and its clock with it.
	addEventListener('afterprint', () => {
		session.hear('clock.excuse');
	});
}

/**
 * A machine that wakes goes on with the tick where it slept, up to five seconds later. So the clock is looked at more
 * often, and in the first frame that is painted after a look: nobody reads on in the meantime.
 */
function followWaking(session: VaultSession): void {
	let seenAt = Date.now();
	const look = (): void => {
		const now = Date.now();
		const gap = now - seenAt;
		seenAt = now;
		if (gap > GAP) session.hear('page.show');
	};
	setInterval(() => {
		look();
		requestAnimationFrame(look);
	}, LOOK);
}
