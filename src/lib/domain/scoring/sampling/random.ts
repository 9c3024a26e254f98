/** Numbers from 0 up to, but without, 1 that follow from a seed of 32 bits (mulberry32, method 4.5). */
export function mulberry32(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** The whole numbers from 0 to `count` - 1 in an order that follows from the random numbers (Fisher and Yates). */
export function shuffled(count: number, random: () => number): Uint16Array {
	const order = new Uint16Array(count);
	for (let at = 0; at < count; at++) order[at] = at;
	for (let last = count - 1; last > 0; last--) {
		const other = Math.floor(random() * (last + 1));
		const kept = order[last] ?? 0;
		order[last] = order[other] ?? 0;
		order[other] = kept;
	}
	return order;
}
