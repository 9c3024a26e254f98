import type { Page } from '@playwright/test';
import { Decrypter } from 'age-encryption';
import { unzipSync } from 'fflate';
import { takeFiles } from '../../support/backup-folder';
import { FILE_PASSPHRASE } from './places';

/** A key costs seconds to open, and a folder keeps its own. */
const identities = new Map<string, string>();

/**
 * What is wrong with the files in the backup folder: each opens with the folder's key and holds plans. A kill may leave
 * an empty file besides, which Holdfast passes over when it opens the folder.
 */
export async function backupFaults(page: Page): Promise<readonly string[]> {
	if (!(await hasFolder(page))) return [];
	const files = await takeFiles(page);
	const key = files.find(({ name }) => name === 'key.age');
	const copies = files.filter(({ name, bytes }) => /^copy-.*\.age$/.test(name) && bytes.length > 0);
	if (key === undefined || copies.length === 0)
		return [`the folder holds ${files.map(({ name }) => name).join(' ')}`];
	const identity = await identityOf(new Uint8Array(key.bytes));
	const faults: string[] = [];
	for (const { name, bytes } of copies) {
		const why = await troubleOf(new Uint8Array(bytes), identity);
		if (why !== undefined) faults.push(`${name}: ${why}`);
	}
	return faults;
}

const hasFolder = (page: Page): Promise<boolean> =>
	page.evaluate(async () => {
		const root = await navigator.storage.getDirectory();
		return root.getDirectoryHandle('stick').then(
			() => true,
			() => false
		);
	});

async function identityOf(bytes: Uint8Array): Promise<string> {
	const name = Buffer.from(bytes).toString('base64');
	const known = identities.get(name);
	if (known !== undefined) return known;
	const decrypter = new Decrypter();
	decrypter.addPassphrase(FILE_PASSPHRASE);
	const text = await decrypter.decrypt(bytes, 'text');
	const identity = text.split('\n').find((line) => line.startsWith('AGE-SECRET-KEY-')) ?? '';
	identities.set(name, identity);
	return identity;
}

async function troubleOf(bytes: Uint8Array, identity: string): Promise<string | undefined> {
	try {
		const decrypter = new Decrypter();
		decrypter.addIdentity(identity);
		const entries = Object.keys(unzipSync(await decrypter.decrypt(bytes)));
		return entries.some((entry) => entry.endsWith('plan.json')) ? undefined : 'it holds no plan';
	} catch (error) {
		return error instanceof Error ? error.message : 'it does not open';
	}
}
