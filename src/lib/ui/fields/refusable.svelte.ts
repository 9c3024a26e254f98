interface Options {
	/** What the plan holds. */
	readonly value: () => number | undefined;
	/** What a text comes to, where it is one that the plan can hold: nothing at all is one too. */
	readonly read: (text: string) => { readonly number: number | undefined } | undefined;
	readonly onchange: (number: number | undefined) => void;
}

/**
 * A field for a number in which a person may write anything. What is no number stays in the field, and the plan goes
 * back to what it held before this was typed: the beginning of "1200-1500" is not what somebody meant. Nobody is told
 * off half-way through a number.
 */
export class Refusable {
	readonly #options: Options;
	/** The text, as typed, until it is left as a number. */
	#typed: string | undefined = $state.raw();
	#isLeft = $state(false);
	#before: number | undefined;

	constructor(options: Options) {
		this.#options = options;
	}

	/** What is being typed. */
	get typed(): string | undefined {
		return this.#typed;
	}

	/** Whether the field was left with something that is no number. */
	get isRefused(): boolean {
		return this.#isLeft && this.#typed !== undefined;
	}

	/** The person comes to the field. */
	enter(): void {
		if (this.#typed === undefined) this.#before = this.#options.value();
	}

	/** Takes what is in the field now. */
	type(text: string): void {
		this.#typed = text;
		const read = this.#options.read(text);
		if (read !== undefined) this.#isLeft = false;
		const number = read === undefined ? this.#before : read.number;
		if (number !== this.#options.value()) this.#options.onchange(number);
	}

	/** The person goes on. */
	leave(): void {
		if (this.#typed === undefined) return;
		if (this.#options.read(this.#typed) === undefined) this.#isLeft = true;
		else this.#typed = undefined;
	}
}
