/** What reaches a person, or leads to one: addresses, and numbers that can be called. */

const ADDRESSES: readonly RegExp[] = [
	// An address of mail, or of a page, or a name on a platform.
	/[^\s@<>()]+@[^\s@<>()]+/gu,
	/(?:https?:\/\/|www\.)\S+/giu,
	/(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{2,}/gu,
	/(?<![\p{L}\p{N}.-])[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/\S*)?(?![\p{L}\p{N}])/giu
];
/** A number that can be called, or an account: seven digits or more with what people write between them. */
const LONG_NUMBER = /\+?\p{Nd}(?:[\s\p{Cf}().\-‐-–/]{0,3}\p{Nd}){6,}/gu;
const A_DAY = /^(?:\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}|\p{Nd}{1,2}[./]\p{Nd}{1,2}[./]\p{Nd}{4})$/u;
/** Signs that are never seen and change no reading; they only split words. Joiners and marks of direction stay. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/gu;

/** A text with something else in place of every address and long number. Days stay. */
export function cutAddresses(text: string, put: string): string {
	const seen = text.replace(UNSEEN, '');
	const cut = ADDRESSES.reduce((rest, pattern) => rest.replace(pattern, put), seen);
	return cut.replace(LONG_NUMBER, (number) => (A_DAY.test(number) ? number : put));
}
