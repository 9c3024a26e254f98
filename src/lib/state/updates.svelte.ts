import type { ReleaseNotes } from '$lib/domain/release';
import { err, type Result } from '$lib/domain/result';

/** A release that waits to be taken up. */
export interface Offer {
	/** The name of the build. */
	readonly version: string;
	/** Undefined when the release does not say what it brings. */
	readonly notes: ReleaseNotes | undefined;
}

/**
 * Why no tab changes over. full, not-saved: a plan cannot be written; slow: writing takes too long; removed: a tab
 * holds the last copy of a plan; memory-only: a plan lives in a tab alone; half-typed: a field holds what no plan
 * does yet; not-taken: everything was ready and the new release did not start.
 */
export type Refusal =
	'full' | 'not-saved' | 'slow' | 'removed' | 'memory-only' | 'half-typed' | 'not-taken';

/** What this tab knows of new releases, and whether Holdfast works here without a connection. */
export class Updates {
	#offer: Offer | undefined = $state.raw();
	#putOff: string | undefined = $state.raw();
	#stage: 'open' | 'asking' | 'holding' = $state.raw('open');
	#refusal: Refusal | undefined = $state.raw();
	#worksOffline = $state(false);
	readonly #accept: (version: string) => Promise<Result<void, Refusal>>;
	readonly #remember: (version: string) => void;

	/**
	 * @param accept changes every tab over to a version, and resolves just before this page goes
	 * @param putOff the version that this tab was told to leave for later, before a reload
	 * @param remember keeps the version that was left for later, through a reload of the tab
	 */
	constructor({
		accept,
		putOff,
		remember
	}: {
		accept: (version: string) => Promise<Result<void, Refusal>>;
		putOff: string | undefined;
		remember: (version: string) => void;
	}) {
		this.#accept = accept;
		this.#putOff = putOff;
		this.#remember = remember;
	}

	/** The newest release that waits. */
	get offer(): Offer | undefined {
		return this.#offer;
	}

	/** Whether the person said later to the release that waits now. */
	get isPutOff(): boolean {
		return this.#offer?.version === this.#putOff;
	}

	/** Whether this tab holds still while plans are saved: nothing can be typed meanwhile. */
	get isHolding(): boolean {
		return this.#stage === 'holding';
	}

	get isAsking(): boolean {
		return this.#stage !== 'open';
	}

	/** Why the last try changed nothing. */
	get refusal(): Refusal | undefined {
		return this.#refusal;
	}

	/** Everything this release needs is on this computer. */
	get worksOffline(): boolean {
		return this.#worksOffline;
	}

	/** A release waits. A newer one takes the place of an older one. */
	show(offer: Offer): void {
		if (this.#offer?.version !== offer.version) this.#refusal = undefined;
		this.#offer = offer;
	}

	ready(): void {
		this.#worksOffline = true;
	}

	hold(): void {
		this.#stage = 'holding';
	}

	release(): void {
		this.#stage = 'open';
	}

	/** Leaves the release for later. It stays reachable, and a newer one is shown again. */
	later(): void {
		this.#putOff = this.#offer?.version;
		if (this.#putOff !== undefined) this.#remember(this.#putOff);
	}

	/** Shows a release that was left for later. */
	reconsider(): void {
		this.#putOff = undefined;
	}

	/** Changes every tab over, or says why not. */
	async accept(): Promise<void> {
		if (this.#offer === undefined || this.isAsking) return;
		this.#refusal = undefined;
		this.#stage = 'asking';
		const taken = await this.#accept(this.#offer.version).catch(() => err('not-taken' as const));
		if (taken.ok) return;
		this.#refusal = taken.error;
		this.#stage = 'open';
	}
}
