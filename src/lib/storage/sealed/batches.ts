/** So many at once: few enough that what a person types meanwhile is drawn between two batches. */
const BATCH = 24;

/**
 * Does something with each item, and gives the results in their order. Ciphers work beside the page, but thousands of
 * their answers in a row would leave it no time for anything else.
 */
export async function inBatches<T, R>(
	items: readonly T[],
	work: (item: T) => Promise<R>
): Promise<R[]> {
	const results: R[] = [];
	for (let at = 0; at < items.length; at += BATCH) {
		if (at > 0) await aMoment();
		results.push(...(await Promise.all(items.slice(at, at + BATCH).map(work))));
	}
	return results;
}

const aMoment = (): Promise<void> =>
	new Promise((resolve) => {
		setTimeout(resolve);
	});
