import { canBeOne, type Pair } from '$lib/domain/capture/one-of-two';
import { likenessTo } from '$lib/domain/capture/likeness';
import { inOrder } from '$lib/domain/plan/order';
import type { OpenPlan } from '$lib/state/open-plan.svelte';
import { makeOneSorted } from './sorting';

/** Two threats with their titles, as they are spoken of. */
interface Named {
	readonly kept: string;
	readonly gone: string;
}

type SheetsIn = (planId: string) => Promise<number | undefined>;

/** Pairs of threats that are nearly the same, one offered after the other. Nothing here ever waits for an answer. */
export class Offers {
	readonly #open: OpenPlan;
	readonly #sheetsIn: SheetsIn;
	#queue: readonly Pair[] = $state.raw([]);
	#isSealed = $state.raw(false);
	#made: (Named & { readonly at: object }) | undefined = $state.raw();

	/** @param sheetsIn says whether a sealed round is open: what is being scored is not made one */
	constructor(open: OpenPlan, sheetsIn: SheetsIn) {
		this.#open = open;
		this.#sheetsIn = sheetsIn;
	}

	/** Those that can still be made one: threats come and go while an offer stands. */
	get #left(): readonly Pair[] {
		return this.#queue.filter((pair) => canBeOne(this.#open.plan, pair));
	}

	/** The pair that is offered now, by its titles. */
	get first(): Named | undefined {
		const [pair] = this.#left;
		return pair && this.#named(pair);
	}

	/** How many wait behind it. */
	get more(): number {
		return Math.max(0, this.#left.length - 1);
	}

	/** Whether a sealed round is open, or could not be asked about: then there is only something to say. */
	get isSealed(): boolean {
		return this.#isSealed;
	}

	/** What was made one last, for as long as undo would take back just that. */
	get made(): Named | undefined {
		const { undoPosition, undoName } = this.#open;
		return undoName === 'made one' && this.#made?.at === undoPosition ? this.#made : undefined;
	}

	/** Looks whether a threat that was just added is nearly the same as one that was there. */
	look(threatId: string): void {
		const { threats } = this.#open.plan;
		const title = threats[threatId]?.title;
		if (title === undefined) return;
		// More may have been added meanwhile: each of them looks back at this one.
		const all = inOrder(threats);
		const older = all.slice(0, Math.max(0, all.indexOf(threatId)));
		const keptId = likenessTo(older.map((id) => [id, threats[id]?.title ?? ''] as const))(title);
		if (keptId === undefined) return;
		this.#queue = [...this.#queue, { keptId, goneId: threatId }];
		void this.#ask();
	}

	/** Makes the pair that is offered one, unless a round was sealed meanwhile. Gives the threat that stayed. */
	async makeOne(): Promise<string | undefined> {
		const [pair] = this.#left;
		if (pair === undefined || (await this.#ask()) || !canBeOne(this.#open.plan, pair)) return;
		const named = this.#named(pair);
		const isTaken = this.#open.change('made one', (draft) => {
			makeOneSorted(draft, pair);
		});
		if (!isTaken) return;
		this.#drop(pair);
		this.#made = { ...named, at: this.#open.undoPosition };
		return pair.keptId;
	}

	/** Leaves the pair that is offered as it is. */
	keepBoth(): void {
		const [pair] = this.#left;
		if (pair !== undefined) this.#drop(pair);
	}

	/** Takes back what was made one last. */
	undo(): void {
		if (this.made === undefined) return;
		this.#made = undefined;
		this.#open.undo();
	}

	#named({ keptId, goneId }: Pair): Named {
		const { threats } = this.#open.plan;
		return { kept: threats[keptId]?.title ?? '', gone: threats[goneId]?.title ?? '' };
	}

	#drop(pair: Pair): void {
		this.#queue = this.#queue.filter((each) => each !== pair);
	}

	async #ask(): Promise<boolean> {
		try {
			this.#isSealed = (await this.#sheetsIn(this.#open.plan.id)) !== undefined;
		} catch {
			this.#isSealed = true;
		}
		return this.#isSealed;
	}
}
