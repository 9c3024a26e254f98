/** How every file of age begins, whatever its version, and how one does that came as text. */
export const FAMILY = 'age-encryption.org/';
export const ARMOR = '-----BEGIN AGE ENCRYPTED FILE-----';

/** Bytes as the signs of the same numbers. */
export const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** Whether a file begins like an age file, binary or as text; enough of it is its first hundred bytes. */
export function looksLikeAge(beginning: Uint8Array): boolean {
	const text = latin(beginning.subarray(0, 100)).trimStart();
	return text.startsWith(FAMILY) || text.startsWith(ARMOR);
}
