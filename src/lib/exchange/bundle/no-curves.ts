/**
 * Stands for the parts of age that Holdfast neither writes nor reads: recipients that resist quantum computers, which
 * Debian's age does not know either, and those of hardware keys. A file for one of them opens with no key that we have.
 */
export const MLKEM768P256 = undefined;
export const MLKEM768X25519 = undefined;
export const p256 = undefined;
