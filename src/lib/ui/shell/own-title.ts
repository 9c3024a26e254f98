import { m } from '$lib/i18n';

interface OwnTitle {
	readonly words: string;
}

/** The titles of what is shown now, the newest last. */
const shown: OwnTitle[] = [];

/**
 * Gives the tab the title of a page, for as long as the page is there. The returned way out gives it back to what is
 * still shown, else to the name of the site: no page leaves its title to the one after it.
 */
export function ownTitle(words: string): () => void {
	const own: OwnTitle = { words };
	shown.push(own);
	document.title = words;
	return () => {
		shown.splice(shown.indexOf(own), 1);
		document.title = shown.at(-1)?.words ?? m.shell_app_name();
	};
}
