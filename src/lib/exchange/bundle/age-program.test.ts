import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBundle } from '../import/bundle';
import { decryptAge, encryptAge, newIdentity, USUAL_FACTOR } from './age';
import { aBundle } from './bundle.builders';
import { bundleTasks } from './bundle-work';
import { bundleFiles } from './write-bundle';
import { packFiles } from './zip-writing';

const has = (program: string): boolean =>
	spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
const hasAge = has('age') && has('age-keygen');
/** The program asks for a passphrase at a terminal only; `script` gives it one. */
const hasTerminal = has('script');

const passphrase = 'seven calm herons walk';
const zip = (): Uint8Array<ArrayBuffer> => packFiles(bundleFiles(aBundle(), '0.0.1'));
let folder = '';
const at = (name: string): string => join(folder, name);
const save = (name: string, bytes: Uint8Array | string): void => {
	writeFileSync(at(name), bytes);
};
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(at(name)));

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'holdfast-age-'));
});
afterAll(() => {
	rmSync(folder, { recursive: true });
});

function age(...args: readonly string[]): void {
	const { status, stderr } = spawnSync('age', args, { cwd: folder, encoding: 'utf8' });
	expect(stderr).toBe('');
	expect(status).toBe(0);
}

/** Runs the program at a terminal of its own and types an answer to each question. */
function ageTyped(command: string, ...answers: readonly string[]): Promise<number | null> {
	return new Promise((resolve, reject) => {
		const terminal = spawn('script', ['-qec', command, '/dev/null'], { cwd: folder });
		const waiting = [...answers];
		terminal.stdout.on('data', (said: Buffer) => {
			if (!/passphrase[^\n]*:/i.test(said.toString())) return;
			// The program switches the echo off before it reads.
			const answer = waiting.shift();
			if (answer !== undefined) setTimeout(() => terminal.stdin.write(`${answer}\n`), 200);
		});
		terminal.on('error', reject);
		terminal.on('close', resolve);
	});
}

describe.skipIf(!hasAge)('with keys, the age program (skipped where it is not installed)', () => {
	it('opens what we wrote', async () => {
		const { identity, recipient } = await newIdentity();
		save('key.txt', `${identity}\n`);
		save('ours.age', await encryptAge(zip(), { recipient }));
		age('-d', '-i', 'key.txt', '-o', 'ours.zip', 'ours.age');
		expect(readBundle(bytesOf('ours.zip'))).toEqual({
			ok: true,
			value: { ...aBundle(), losses: [] }
		});
	});

	it.each([['binary'], ['text']])('writes what we open, as %s', async (form) => {
		spawnSync('age-keygen', ['-o', at(`${form}.txt`)]);
		const [identity = ''] =
			/AGE-SECRET-KEY-1\w+/.exec(readFileSync(at(`${form}.txt`), 'utf8')) ?? [];
		const [recipient = ''] = /age1\w+/.exec(readFileSync(at(`${form}.txt`), 'utf8')) ?? [];
		save('theirs.zip', zip());
		age('-r', recipient, ...(form === 'text' ? ['-a'] : []), '-o', `${form}.age`, 'theirs.zip');
		const opened = await decryptAge(bytesOf(`${form}.age`), { identity });
		expect(opened).toEqual({ ok: true, value: zip() });
	});
});

describe.skipIf(!hasAge || !hasTerminal)(
	'with passphrases, the age program (skipped where it or the program script is not installed)',
	() => {
		it('opens what we wrote', async () => {
			const file = await encryptAge(zip(), { passphrase, factor: USUAL_FACTOR });
			save('phrase.age', file);
			expect(await ageTyped('age -d -o phrase.zip phrase.age', passphrase)).toBe(0);
			expect(bytesOf('phrase.zip')).toEqual(zip());
		});

		it('writes what we open', async () => {
			save('told.zip', zip());
			const status = await ageTyped('age -p -o told.age told.zip', passphrase, passphrase);
			expect(status).toBe(0);
			expect(await decryptAge(bytesOf('told.age'), { passphrase })).toEqual({
				ok: true,
				value: zip()
			});
		});

		it('opens the file of a backup folder with the key that lies beside it', async () => {
			const lock = { passphrase, factor: 12 };
			const { file, recipient } = await bundleTasks.makeKey({ words: ['A key'], lock });
			save('key.age', file);
			save('copy.age', await encryptAge(zip(), { recipient }));
			const command = 'age -d -i key.age -o copy.zip copy.age';
			expect(await ageTyped(command, passphrase)).toBe(0);
			expect(bytesOf('copy.zip')).toEqual(zip());
		});
	}
);
