const AES = { name: 'AES-GCM', length: 256 } as const;
const NONCE_LENGTH = 12;

type Bytes = Uint8Array<ArrayBuffer>;

/** A new AES-256 key. A readable one is for the moment in which it is wrapped. */
export const newKey = (usages: readonly KeyUsage[], isReadable: boolean): Promise<CryptoKey> =>
	crypto.subtle.generateKey(AES, isReadable, [...usages]);

/** Wraps a readable key by another, bound to a place. Returns the nonce followed by the wrapped bytes. */
export async function wrap(key: CryptoKey, by: CryptoKey, place: Bytes): Promise<Bytes> {
	const nonce = crypto.getRandomValues(new Uint8Array(NONCE_LENGTH));
	const algorithm = { name: 'AES-GCM', iv: nonce, additionalData: place };
	const wrapped = new Uint8Array(await crypto.subtle.wrapKey('raw', key, by, algorithm));
	const whole = new Uint8Array(NONCE_LENGTH + wrapped.length);
	whole.set(nonce);
	whole.set(wrapped, NONCE_LENGTH);
	return whole;
}

/** Where a wrapped key lies and what it is for. */
export interface Unwrapping {
	readonly place: Bytes;
	readonly usages: readonly KeyUsage[];
	/** Whether the key can be read, for the moment in which it is wrapped again. Default: false. */
	readonly isReadable?: boolean;
}

/** Rejects when the key was wrapped by another, for another place, or is damaged. */
export function unwrap(
	wrapped: Bytes,
	by: CryptoKey,
	{ place, usages, isReadable = false }: Unwrapping
): Promise<CryptoKey> {
	const nonce = wrapped.subarray(0, NONCE_LENGTH);
	const algorithm = { name: 'AES-GCM', iv: nonce, additionalData: place };
	const bytes = wrapped.subarray(NONCE_LENGTH);
	return crypto.subtle.unwrapKey('raw', bytes, by, algorithm, AES, isReadable, [...usages]);
}
