/** Packs that came with a plan file and wait until somebody looks at them. They are gone with the page. */
interface Offer {
	/** The plan that they came with. */
	readonly planId: string;
	/** Not yet looked into. */
	readonly contents: readonly unknown[];
}

let offer: Offer | undefined;

/** Keeps the packs of a plan file until they are asked for. */
export function offerPacks(planId: string, contents: readonly unknown[]): void {
	offer = { planId, contents };
}

/** The packs that wait, given out once. */
export function takeOffer(): Offer | undefined {
	const taken = offer;
	offer = undefined;
	return taken;
}
