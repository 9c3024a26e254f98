/** An answer, and the parts it was worked out from. */
interface Known<Answer> {
	readonly from: readonly unknown[];
	readonly answer: Answer;
}

/**
 * The same function, which knows its last answer for each first part as long as the others are the same too. Parts of
 * an open plan are frozen and keep their identity while nothing in them changes, so what asks after every keystroke
 * about parts that stayed costs nothing. Parts that may still change, those of a draft, are always worked out anew.
 * Nothing outlives the first part.
 */
export function remembered<
	Parts extends readonly [first: object, ...rest: (object | undefined)[]],
	Answer
>(work: (...parts: Parts) => Answer): (...parts: Parts) => Answer {
	const known = new WeakMap<object, Known<Answer>>();
	return (...parts) => {
		if (!parts.every((part) => Object.isFrozen(part))) return work(...parts);
		let last = known.get(parts[0]);
		if (!last?.from.every((part, at) => part === parts[at])) {
			last = { from: parts, answer: work(...parts) };
			known.set(parts[0], last);
		}
		return last.answer;
	};
}
