import { tick } from 'svelte';
import type { RiskMatrix } from '$lib/charts/risk-matrix';
import { bubbleId, moveOf, stopAfter, stopsOf, type Stop } from './stops';

interface Picture {
	readonly matrix: RiskMatrix;
	readonly selected: string;
	readonly direction: 'ltr' | 'rtl';
	/** The element of a stop, by its id. */
	readonly elementId: (stopId: string) => string;
	readonly onselect: (threatId: string) => void;
	/** Begins to move a threat. */
	readonly onmove: (threatId: string) => void;
}

/** One tab stop for the whole picture: where it is, and what the keys of the design guide, section 6, do with it. */
export class Roving {
	#openBubble: string | undefined = $state.raw();
	#stop: string | undefined = $state.raw();
	readonly #picture: () => Picture;

	/** @param picture the picture as it is now, read through runes */
	constructor(picture: () => Picture) {
		this.#picture = picture;
	}

	readonly #stops = $derived.by(() => stopsOf(this.#picture().matrix, this.#openBubble));
	readonly #here = $derived.by(
		() =>
			this.#stops.find(({ id }) => id === this.#stop) ??
			this.#stops.find(({ id }) => id === this.#picture().selected) ??
			this.#stops[0]
	);

	/** The stop that Tab comes to. */
	get here(): Stop | undefined {
		return this.#here;
	}

	/** The bubble whose members lie spread out. */
	get openBubble(): string | undefined {
		return this.#openBubble;
	}

	/** The focus came there by itself. */
	note(stopId: string): void {
		this.#stop = stopId;
	}

	async go(stopId: string | undefined): Promise<void> {
		if (stopId === undefined) return;
		this.#stop = stopId;
		await tick();
		document.getElementById(this.#picture().elementId(stopId))?.focus();
	}

	/** To the mark of a threat, or to the bubble in which it lies. */
	goTo(threatId: string): Promise<void> {
		const isStop = this.#stops.some(({ id }) => id === threatId);
		const { bubbles } = this.#picture().matrix;
		const around = bubbles.find(({ members }) => members.some(({ id }) => id === threatId));
		return this.go(isStop ? threatId : around && bubbleId(around.members));
	}

	spreadOut(key: string): Promise<void> {
		this.#openBubble = key;
		const { bubbles } = this.#picture().matrix;
		return this.go(bubbles.find(({ members }) => bubbleId(members) === key)?.members[0]?.id);
	}

	gather(): Promise<void> {
		const back = this.#openBubble;
		this.#openBubble = undefined;
		return this.go(back);
	}

	#press(): void {
		if (this.#here?.kind === 'bubble') void this.spreadOut(this.#here.id);
		else if (this.#here !== undefined) this.#picture().onselect(this.#here.id);
	}

	readonly handleKey = (event: KeyboardEvent): void => {
		const act = this.#actOf(event);
		if (act === undefined) return;
		act();
		event.preventDefault();
	};

	/** What a key does here; undefined for keys that are not meant for the picture. */
	#actOf(event: KeyboardEvent): (() => void) | undefined {
		const here = this.#here;
		const move = moveOf(event.key, this.#picture().direction);
		if (move !== undefined) return () => void this.go(stopAfter(this.#stops, here?.id, move)?.id);
		if (event.key === 'Escape' && this.#openBubble !== undefined) return () => void this.gather();
		return here && this.#actOn(here, event);
	}

	#actOn({ kind, id }: Stop, event: KeyboardEvent): (() => void) | undefined {
		if (event.key === 'Enter' || event.key === ' ') return this.#press.bind(this);
		if (kind !== 'mark' || !isMoveKey(event)) return undefined;
		return () => {
			this.#picture().onmove(id);
		};
	}
}

/** M, on whatever keyboard; with another key held down it belongs to the browser. */
const isMoveKey = ({ key, code, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
	(key.toLowerCase() === 'm' || code === 'KeyM') && !ctrlKey && !metaKey && !altKey;
