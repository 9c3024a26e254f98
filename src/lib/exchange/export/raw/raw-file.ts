/** One part of a plan that could not be read, as the store gives it out. */
interface RawPart {
	readonly name: string;
	readonly sealed?: Uint8Array;
	readonly opened?: Uint8Array;
	readonly value?: unknown;
}

interface RawFile {
	readonly planId: string;
	/** What is known to be wrong, if the plan opened at all. */
	readonly damage: readonly unknown[];
	readonly parts: readonly RawPart[];
}

/**
 * What could not be read, as JSON with the bytes in base64, for someone who knows the form of a plan. `sealed` is
 * encrypted with a key that this browser keeps; `opened` is what came out where decrypting worked.
 */
export function rawFile({ planId, damage, parts }: RawFile): string {
	const file = { format: 'holdfast-raw', version: 1, planId, damage, parts: parts.map(written) };
	return `${JSON.stringify(file, undefined, '\t')}\n`;
}

const written = ({ name, sealed, opened, value }: RawPart): object => ({
	name,
	...(sealed && { sealed: base64(sealed) }),
	...(opened && { opened: base64(opened) }),
	...(value !== undefined && { value })
});

/** Bytes as base64. What a damaged disk gives need not be bytes; then it is written as it is. */
function base64(bytes: Uint8Array): unknown {
	if (!(bytes instanceof Uint8Array)) return bytes;
	// One character at a time: a long list of arguments would break the call.
	return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
