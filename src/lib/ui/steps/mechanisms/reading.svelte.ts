import { untrack } from 'svelte';
import type { ThreatDetail } from '$lib/domain/catalogue/catalogue';
import { matchMechanisms, type Match, type Matches } from '$lib/domain/matching/match';
import { queryFor, type Query } from '$lib/domain/matching/query';
import type { Threat } from '$lib/domain/plan/plan';
import type { OpenPlan } from '$lib/state/open-plan.svelte';
import type { About } from '$lib/state/planner.svelte';
import { byMechanism, inReadingOrder, threatsToMatch } from './choice';
import { Comparing } from './comparing.svelte';

/** What a person reads of the cases: against which threat, in which order, and which card is open. */
export class Reading {
	readonly comparing = new Comparing();
	/** What a person brought from the library is there against every threat, near or not. */
	readonly broughtId: string | undefined;
	readonly #open: OpenPlan;
	#picked: string | undefined = $state.raw();
	#mechanismId: string | undefined = $state.raw();
	#wantsMoves = $state.raw(false);
	/** Whether all cards are listed, and not only the short choice. */
	isPlain = $state.raw(false);

	readonly threatIds = $derived.by((): readonly string[] =>
		threatsToMatch(this.#open.plan, this.#open.ranked)
	);
	readonly threatId = $derived.by((): string | undefined => {
		const picked = this.#picked;
		return picked !== undefined && Object.hasOwn(this.#open.plan.threats, picked)
			? picked
			: this.threatIds[0];
	});
	readonly threat = $derived.by((): Threat | undefined =>
		this.threatId === undefined ? undefined : this.#open.plan.threats[this.threatId]
	);
	/** Those open when a person turns to the threat: adopting a card must not move the cards under their hands. */
	readonly #fronts = $derived.by((): Query['fronts'] => {
		const { threatId } = this;
		return untrack(() => this.#query(threatId)?.fronts);
	});
	readonly matches = $derived.by((): Matches | undefined => {
		const query = this.#query(this.threatId);
		const fronts = this.#fronts;
		return query && matchMechanisms({ ...query, fronts }, this.#open.catalogue);
	});
	/** A specific threat has been received. */
	readonly isReceived = $derived.by((): boolean => this.threat?.clearAndPresent === true);
	readonly listed = $derived.by((): readonly Match[] =>
		inReadingOrder(
			(this.isPlain ? this.matches?.plain : this.matches?.shown) ?? [],
			this.isReceived
		)
	);
	readonly byId = $derived.by(() => byMechanism(this.matches?.plain ?? []));
	readonly brought = $derived.by((): Match | undefined => this.byId.get(this.broughtId ?? ''));
	/** The match whose card is open. */
	readonly match = $derived.by(
		(): Match | undefined =>
			this.listed.find(({ mechanism }) => mechanism.id === this.#mechanismId) ??
			this.brought ??
			this.listed[0]
	);
	readonly compared = $derived.by((): readonly Match[] =>
		this.comparing.ids.flatMap((id) => this.byId.get(id) ?? [])
	);
	/** What the catalogue advises against the threat in general. */
	readonly moves = $derived.by(
		(): ThreatDetail['moves'] | undefined =>
			this.#open.catalogue.threatTypes.find(({ id }) => id === this.threat?.typeId)?.detail?.moves
	);

	constructor(open: OpenPlan, about: About) {
		this.#open = open;
		this.#picked = about.threatId;
		this.broughtId = about.broughtId;
		if (about.mechanismId !== undefined) this.choose(about.mechanismId, true);
	}

	/** Whether the general moves are laid open because somebody came for them. */
	get wantsMoves(): boolean {
		return this.#wantsMoves;
	}

	#query(threatId: string | undefined): Query | undefined {
		const { plan, catalogue, scores } = this.#open;
		const query =
			threatId === undefined ? undefined : queryFor(plan, threatId, { catalogue, scores });
		return query?.ok === true ? query.value : undefined;
	}

	/** Turns to another threat, to its nearest card. */
	pick(threatId: string): void {
		this.#picked = threatId;
		this.isPlain = false;
		this.#mechanismId = undefined;
		this.#wantsMoves = false;
		this.comparing.stop();
	}

	/** Turns to another threat, for the general moves against it. */
	pickMoves(threatId: string): void {
		this.pick(threatId);
		this.#wantsMoves = true;
	}

	/**
	 * Opens a card.
	 * @param isSought the short list may leave out the one card a person came for; the plain ranking holds them all
	 */
	choose(mechanismId: string, isSought = false): void {
		this.#mechanismId = mechanismId;
		if (isSought) this.isPlain = true;
		this.comparing.stop();
	}
}
