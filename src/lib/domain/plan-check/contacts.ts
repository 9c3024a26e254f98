/**
 * Phone numbers and mail addresses in a text. Every part of a pattern is bounded, so that no text takes long. A
 * number counts only where it is written as phone numbers are: with a plus, with the zeros of a call abroad or of a
 * trunk, or in the groups of North America. Days, years, sums of money and file numbers are none of these.
 */
const mail = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/gu;
const number =
	/(?<![\w@.,/+-])(?:\+|\(0\) ?|\(?0)[\d(][\d \u00a0\t()./-]{5,30}\d(?![\w%]|[.,]\d)/gu;
const northAmerican = /(?<![\w@.,/+-])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?![\w%]|[.,/-]\d)/gu;

/** `01.02.2026`, `03/11/2026`: a day that begins with a zero. */
const writtenDay = /^0\d[./-]\d{1,2}[./-](?:\d{2}|\d{4})$/u;

/** Fewer digits are an extension or a short number, more are an account. */
const LEAST = 7;
const MOST = 15;

/** Where one number ends and the next begins, in a row of them. */
const nextNumber = / *\/ +| (?=[+(]?0[\d ]|\+\d)/u;

/** A row of digits that is too long for one number is several of them, where it can be. */
const parted = (text: string): readonly string[] =>
	isPhone(text) ? [text] : text.split(nextNumber);

const isPhone = (text: string): boolean => {
	const digits = text.replace(/\D/gu, '').length;
	return digits >= LEAST && digits <= MOST && !writtenDay.test(text);
};

/** What each of the patterns cannot be without, so that most texts are read once. */
const mayHold = /@|\+[\d(]|(?:^|[^\d.,])0[\d)(]|\d[ .-]\d{3}[ .-]\d{4}/u;

/** The contacts that a text gives away, as they stand in it. */
export function contactsIn(text: string): readonly string[] {
	if (!mayHold.test(text)) return [];
	const phones = [...(text.match(number) ?? []), ...(text.match(northAmerican) ?? [])];
	return [...(text.match(mail) ?? []), ...phones.flatMap(parted).filter(isPhone)];
}
