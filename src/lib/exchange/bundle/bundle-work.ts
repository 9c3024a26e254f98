import type { Result } from '$lib/domain/result';
import { readBundle } from '../import/bundle';
import { affordable, decryptAge, encryptAge, newIdentity, type AgeError, type AgeKey } from './age';
import { BUNDLE_FILE_LIMIT, type BundleFiles } from './bundle';
import { readZip, type ZipContent, type ZipError, type ZipLimits } from './zip-reading';
import { packFiles } from './zip-writing';

/** For whom something is encrypted. Without a factor it is found out what this computer can bear. */
export type WorkLock =
	| { readonly passphrase: string; readonly factor?: number | undefined }
	| { readonly recipient: string };

/** What takes so long that it is done away from the page. */
export interface BundleTasks {
	/** Packs the entries of a bundle and encrypts them. Rejects when what it packed could not be read again whole. */
	readonly pack: (content: {
		readonly files: BundleFiles;
		readonly lock: WorkLock;
	}) => Promise<Uint8Array<ArrayBuffer>>;
	/** Decrypts a file and unpacks its ZIP. */
	readonly unpack: (content: {
		readonly file: Uint8Array;
		readonly key: AgeKey;
		readonly limits: ZipLimits;
	}) => Promise<Result<ZipContent, AgeError | ZipError>>;
	/** A new identity, encrypted under a passphrase as a file, and its recipient. */
	readonly makeKey: (content: {
		/** Lines before the identity, for whoever opens the file. */
		readonly words: readonly string[];
		readonly lock: WorkLock;
	}) => Promise<{ readonly file: Uint8Array<ArrayBuffer>; readonly recipient: string }>;
	/** The identity in a file that `makeKey` made. */
	readonly openKey: (content: {
		readonly file: Uint8Array;
		readonly passphrase: string;
	}) => Promise<Result<string, AgeError>>;
}

/** One task as it is sent to a worker. */
export type BundleWork = {
	readonly [Task in keyof BundleTasks]: {
		readonly task: Task;
		readonly content: Parameters<BundleTasks[Task]>[0];
	};
}[keyof BundleTasks];

/** What a worker says: that it is there, and then one answer. */
export type WorkerWord =
	| { readonly kind: 'started' }
	| { readonly kind: 'answer'; readonly answer: unknown }
	| { readonly kind: 'failed' };

/** Encryption adds a little, in bytes. */
const PACKED_LIMIT = BUNDLE_FILE_LIMIT * 0.99;

const ageLock = async (lock: WorkLock) =>
	'recipient' in lock ? lock : { ...lock, factor: lock.factor ?? (await affordable()) };

/** Nobody must keep a file for a backup that no Holdfast reads: it is looked at as its reader will, before it is closed. */
function expectReadable(packed: Uint8Array): void {
	const read = packed.length > PACKED_LIMIT ? undefined : readBundle(packed);
	if (read?.ok !== true || read.value.losses.length > 0)
		throw new Error('The bundle is beyond what is read');
}

/** Does the work where it is called: in a worker, or on a page without workers, which then stands still. */
export const bundleTasks: BundleTasks = {
	pack: async ({ files, lock }) => {
		const packed = packFiles(files);
		expectReadable(packed);
		return encryptAge(packed, await ageLock(lock));
	},
	unpack: async ({ file, key, limits }) => {
		const opened = await decryptAge(file, key);
		return opened.ok ? readZip(opened.value, limits) : opened;
	},
	makeKey: async ({ words, lock }) => {
		const { identity, recipient } = await newIdentity();
		const text = [...words.map((line) => `# ${line}`), identity, ''].join('\n');
		const file = await encryptAge(new TextEncoder().encode(text), await ageLock(lock));
		return { file, recipient };
	},
	openKey: async ({ file, passphrase }) => {
		const opened = await decryptAge(file, { passphrase });
		if (!opened.ok) return opened;
		const found = /^AGE-SECRET-KEY-1[A-Z0-9]+$/m.exec(new TextDecoder().decode(opened.value));
		return found === null
			? { ok: false, error: { code: 'damaged' } }
			: { ok: true, value: found[0] };
	}
};
