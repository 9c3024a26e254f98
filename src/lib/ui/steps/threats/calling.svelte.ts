import type { ThreatType } from '$lib/domain/catalogue/catalogue';
import { inOrder } from '$lib/domain/plan/order';
import type { Category } from '$lib/domain/vocabulary';
import { label, m } from '$lib/i18n';
import type { OpenPlan } from '$lib/state/open-plan.svelte';
import type { PastedThing } from '../../capture/pasted-rows.svelte';
import { addInOwnWords, chooseCategory } from './sorting';

interface Around {
	readonly newId: () => string;
	readonly looksLike: (title: string) => ThreatType | undefined;
	/** Fills the place of a category that nobody chose. */
	readonly fallback: () => Category;
}

/** What a room calls out: one threat after the other, each with the category that was said along with it. */
export class Calling {
	readonly #open: OpenPlan;
	readonly #around: Around;
	#chosen: Category | undefined = $state.raw();
	#said = $state.raw('');
	#last: string | undefined;

	constructor(open: OpenPlan, around: Around) {
		this.#open = open;
		this.#around = around;
	}

	/** The category of the line that is being typed, where a person said it. */
	get chosen(): Category | undefined {
		return this.#chosen;
	}

	/** What happened last, for who does not look or does not see. */
	get said(): string {
		return this.#said;
	}

	/** Adds a threat and gives its id. */
	add(title: string): string {
		const { newId, looksLike, fallback } = this.#around;
		const threatId = newId();
		const chosen = this.#chosen;
		this.#open.change('threat', (draft) => {
			addInOwnWords(draft, threatId, {
				...{ title, guess: looksLike(title), chosen },
				fallback: fallback()
			});
		});
		this.#chosen = undefined;
		this.#said = '';
		this.#last = threatId;
		return threatId;
	}

	/** Adds a pasted list, as one change. */
	addAll(lines: readonly PastedThing[]): void {
		const fallback = this.#around.fallback();
		const all = lines.map((line) => ({ ...line, id: this.#around.newId() }));
		const isTaken = this.#open.change('pasted list', (draft) => {
			for (const { id, text, category } of all) {
				const words = { title: text, guess: undefined, chosen: category, fallback };
				addInOwnWords(draft, id, words);
			}
		});
		if (isTaken) this.#said = m.capture_paste_added({ count: all.length });
		this.#last = all.at(-1)?.id;
	}

	/** A category was called: for the line that is being typed, or with an empty line for the last threat added. */
	sort(category: Category, isTyping: boolean): void {
		if (isTyping) this.#sortLine(category);
		else this.#sortLast(category);
	}

	/** The threat that is spoken of from now on, where two were made one. */
	goOn(threatId: string): void {
		this.#last = threatId;
	}

	/** The same category once more takes it back. */
	#sortLine(category: Category): void {
		this.#chosen = this.#chosen === category ? undefined : category;
		this.#said =
			this.#chosen === undefined
				? m.capture_keys_line_none()
				: m.capture_keys_line({ category: label.category(category) });
	}

	#sortLast(category: Category): void {
		const { threats } = this.#open.plan;
		const last = this.#last ?? '';
		const threatId = Object.hasOwn(threats, last) ? last : inOrder(threats).at(-1);
		const threat = threats[threatId ?? ''];
		if (threatId === undefined || threat === undefined) {
			this.#said = m.capture_keys_last_none();
			return;
		}
		const { title, typeId } = threat;
		if (typeId !== undefined) {
			this.#said = m.capture_keys_last_linked({ title });
			return;
		}
		const isTaken = this.#open.change(
			'threat',
			(draft) => {
				chooseCategory(draft, threatId, category);
			},
			{ join: `threats/${threatId}/category` }
		);
		if (isTaken) this.#said = m.capture_keys_last({ title, category: label.category(category) });
	}
}
