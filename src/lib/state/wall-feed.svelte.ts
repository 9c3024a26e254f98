import { hiddenWords } from '$lib/domain/workshop/hidden-words';
import { masker, maskSlide } from '$lib/domain/workshop/mask';
import { ordinaryIn } from '$lib/domain/workshop/ordinary';
import type { AgendaRun } from '$lib/domain/workshop/run';
import { slideOf, type WallSource, type WallWords } from '$lib/domain/workshop/slides';
import type { WallSlide } from '$lib/domain/workshop/wall';
import type { OpenPlan } from './open-plan.svelte';
import type { Workshop } from './workshop.svelte';

/** What slides need besides the plan and its workshop. */
export interface WallKit {
	readonly words: WallWords;
	readonly suggestedRules: readonly string[];
	readonly closing: readonly string[];
	readonly roleWords: readonly string[];
	/** Texts of our own, of which the words in small letters are ordinary ones. */
	readonly ordinaryTexts: unknown;
}

/**
 * What the wall shows of a workshop, masked. It changes when the plan does, or the facilitator chooses, and not with
 * every second: the wall counts on by itself.
 */
export class WallFeed {
	readonly #open: OpenPlan;
	readonly #workshop: Workshop;
	readonly #kit: WallKit;
	#sealed: number | undefined = $state();

	constructor(open: OpenPlan, workshop: Workshop, kit: WallKit) {
		this.#open = open;
		this.#workshop = workshop;
		this.#kit = kit;
	}

	/** How many sheets are in a sealed round; nothing while none is open. */
	countSealed(sealed: number | undefined): void {
		this.#sealed = sealed;
	}

	/** Our own texts tell names from other words; before they are here more is hidden. */
	readonly #isOrdinary = $derived.by(() =>
		ordinaryIn([this.#open.catalogue.threatTypes, this.#kit.ordinaryTexts])
	);

	readonly #hidden: readonly string[] = $derived.by(() => {
		const { hidden, allowed } = this.#workshop.beside;
		const { roleWords } = this.#kit;
		const isOrdinary = this.#isOrdinary;
		return hiddenWords(this.#open.plan, { hidden, allowed, roleWords, isOrdinary });
	});

	/** The words that the room must not read. */
	get hidden(): readonly string[] {
		return this.#hidden;
	}

	readonly #mask = $derived.by(() => masker(this.#hidden));

	/** A text as the room would read it. */
	get mask(): (text: string) => string {
		return this.#mask;
	}

	// Each part by itself: a second that goes by moves none of them.
	readonly #days = $derived.by(() => this.#workshop.run.days);
	readonly #blockId = $derived.by(() => this.#workshop.run.blockId);
	readonly #since = $derived.by(() => this.#workshop.run.clock?.since);
	readonly #spent = $derived.by(() => this.#workshop.run.clock?.spent);
	readonly #stage = $derived.by(() => this.#workshop.run.stage);
	readonly #dayAt = $derived.by(() => this.#workshop.run.dayAt);
	readonly #isHalted = $derived.by(() => this.#workshop.run.isHalted);
	readonly #pace = $derived.by(() => this.#workshop.run.pace);

	/** The run as it was when its clock was last set: all that a slide needs. */
	readonly #run: AgendaRun = $derived.by(() => {
		const [spent, since, blockId] = [this.#spent, this.#since, this.#blockId];
		const seenAt = since ?? 0;
		return {
			...{ days: this.#days, stage: this.#stage, dayAt: this.#dayAt, pace: this.#pace },
			...(blockId === undefined ? {} : { blockId }),
			...(spent === undefined
				? {}
				: { clock: { spent, seenAt, ...(since === undefined ? {} : { since }) } }),
			...(this.#isHalted === true ? { isHalted: true as const } : {})
		};
	});

	readonly #slide: WallSlide = $derived.by(() => {
		const source: WallSource = {
			...this.#kit,
			...{ plan: this.#open.plan, scores: this.#open.scores, ranking: this.#open.ranking },
			workshop: { ...this.#workshop.beside, run: this.#run },
			now: this.#since ?? 0,
			sealed: this.#sealed
		};
		return maskSlide(slideOf(source), this.#mask);
	});

	/** The slide that belongs on the wall now. */
	get slide(): WallSlide {
		return this.#slide;
	}
}
