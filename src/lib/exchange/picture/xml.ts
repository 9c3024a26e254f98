/** Attributes of an element; those that are undefined are left out. Numbers are written to a tenth. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Signs that XML cannot hold at all. */
// eslint-disable-next-line no-control-regex -- these are the signs to be taken out
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text that stands for itself in an XML file, also inside quotation marks. */
export const escapeXml = (text: string): string =>
	text
		.replace(FORBIDDEN, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');

const written = (value: string | number): string =>
	typeof value === 'number' ? String(Math.round(value * 10) / 10) : escapeXml(value);

/** An element with what is in it, which is XML already. */
export function element(
	name: string,
	attributes: Attributes,
	...inside: readonly string[]
): string {
	const given = Object.entries(attributes)
		.flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${written(value)}"`]))
		.join('');
	return inside.length === 0
		? `<${name}${given}/>`
		: `<${name}${given}>${inside.join('')}</${name}>`;
}

/** A line of text. */
export const text = (words: string, attributes: Attributes): string =>
	element('text', attributes, escapeXml(words));
