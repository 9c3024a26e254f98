/** Milliseconds without a key or a press before something new may appear on the page. */
const PAUSE = 4000;
/** The same while a field has the focus: the person may be thinking. */
const PAUSE_IN_FIELD = 60_000;
const LOOK = 1000;
const FIELDS = 'input, textarea, select, [contenteditable="true"]';
const signs = ['keydown', 'pointerdown', 'input'] as const;

/** Resolves when nobody is in the middle of something, so that what appears moves nothing under a hand. */
export function quietMoment(): Promise<void> {
	let last = performance.now();
	const noteSign = (): void => {
		last = performance.now();
	};
	for (const sign of signs) document.addEventListener(sign, noteSign, true);
	return new Promise((resolve) => {
		const timer = setInterval(() => {
			const inField = document.activeElement?.matches(FIELDS) === true;
			if (performance.now() - last < (inField ? PAUSE_IN_FIELD : PAUSE)) return;
			clearInterval(timer);
			for (const sign of signs) document.removeEventListener(sign, noteSign, true);
			resolve();
		}, LOOK);
	});
}
