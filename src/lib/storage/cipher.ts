const NONCE_LENGTH = 12;
const letters = new TextEncoder();

/** The additional data that binds sealed bytes to their place: moved elsewhere, they do not open. */
export const placeBytes = (...parts: readonly (string | number)[]): Uint8Array<ArrayBuffer> =>
	letters.encode(parts.join('|'));

/** Encrypts with AES-256-GCM under a fresh nonce. Returns the nonce followed by the sealed bytes. */
export async function seal(
	key: CryptoKey,
	bytes: Uint8Array,
	place: Uint8Array<ArrayBuffer>
): Promise<Uint8Array<ArrayBuffer>> {
	const nonce = crypto.getRandomValues(new Uint8Array(NONCE_LENGTH));
	const algorithm = { name: 'AES-GCM', iv: nonce, additionalData: place };
	const sealed = await crypto.subtle.encrypt(algorithm, key, new Uint8Array(bytes));
	const whole = new Uint8Array(NONCE_LENGTH + sealed.byteLength);
	whole.set(nonce);
	whole.set(new Uint8Array(sealed), NONCE_LENGTH);
	return whole;
}

/** Decrypts what `seal` made; undefined when the key, the place or a single bit is not the same. */
export async function unseal(
	key: CryptoKey,
	sealed: Uint8Array<ArrayBuffer>,
	place: Uint8Array<ArrayBuffer>
): Promise<Uint8Array<ArrayBuffer> | undefined> {
	try {
		// Inside, because what lies on a damaged disk need not even be bytes.
		const nonce = sealed.subarray(0, NONCE_LENGTH);
		const algorithm = { name: 'AES-GCM', iv: nonce, additionalData: place };
		const opened = await crypto.subtle.decrypt(algorithm, key, sealed.subarray(NONCE_LENGTH));
		return new Uint8Array(opened);
	} catch {
		return undefined;
	}
}
