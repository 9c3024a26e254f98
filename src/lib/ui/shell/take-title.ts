/** Gives the tab another title, whatever the page under it says meanwhile. Returns the way to give it back. */
export function takeTitle(neutral: string): () => void {
	let own = document.title;
	const take = (): void => {
		if (document.title === neutral) return;
		own = document.title;
		document.title = neutral;
	};
	take();
	const observer = new MutationObserver(take);
	observer.observe(document.head, { childList: true, characterData: true, subtree: true });
	return () => {
		observer.disconnect();
		document.title = own;
	};
}
