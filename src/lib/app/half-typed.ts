/** Fields with something that no plan holds: too long, not a number, a form not yet sent, a sheet not yet sealed. */
const HALF_TYPED = '[aria-invalid="true"], [data-unsaved="true"]';

let isLeftOver = false;

/** Has every field hand over what waits in it; says whether something stays that no plan holds. */
export function handOver(): boolean {
	document.dispatchEvent(new Event('freeze'));
	isLeftOver = document.querySelector(HALF_TYPED) !== null;
	return isLeftOver;
}

/** What the last `handOver` said: by the time a page goes, what it showed may be gone already. */
export const wasLeftOver = (): boolean => isLeftOver;
