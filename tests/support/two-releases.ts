import { execFile } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { relative } from '../../scripts/addresses.mjs';

/** Beside what Kit makes: kept between runs, unlike the results of tests. */
const NEXT = '.svelte-kit/next-release';
const NEXT_VERSION = 'next-release';
const LOCK = `${NEXT}.lock`;
const STALE = 180_000;

/**
 * Builds the same source once more under another name, beside the build that the tests run against. One worker
 * builds, the others wait for it; a build that is newer than the tested one is taken as it is.
 */
export async function buildNextRelease(): Promise<string> {
	mkdirSync('.svelte-kit', { recursive: true });
	for (;;) {
		if (isFresh()) return NEXT;
		if (takeLock()) break;
		await new Promise((done) => setTimeout(done, 500));
	}
	try {
		await build();
	} finally {
		rmSync(LOCK, { recursive: true, force: true });
	}
	return NEXT;
}

const isFresh = (): boolean => {
	const made = `${NEXT}/index.html`;
	return existsSync(made) && statSync(made).mtimeMs > statSync('build/index.html').mtimeMs;
};

/** Making a folder succeeds for one only. A lock that a killed run left is taken over. */
function takeLock(): boolean {
	if (existsSync(LOCK) && Date.now() - statSync(LOCK).mtimeMs > STALE)
		rmSync(LOCK, { recursive: true, force: true });
	try {
		mkdirSync(LOCK);
		return true;
	} catch {
		return false;
	}
}

async function build(): Promise<void> {
	const out = `${NEXT}-in-work`;
	await promisify(execFile)('npx', ['vite', 'build', '--logLevel', 'error'], {
		env: { ...process.env, HOLDFAST_VERSION: NEXT_VERSION, HOLDFAST_OUT: out }
	});
	writeFileSync(`${out}/index.html`, relative(readFileSync(`${out}/index.html`, 'utf8')));
	rmSync(NEXT, { recursive: true, force: true });
	renameSync(out, NEXT);
}

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.webmanifest': 'application/manifest+json'
};

/**
 * What a host does to one file: it has none, breaks off in the middle, gives its start page instead, or never
 * answers.
 */
export type Fault = 'missing' | 'cut' | 'page' | 'silent';

/** A host that can change over from one release to another, stop, and fail. */
export class Host {
	readonly #base: string;
	#dir: string;
	#server: Server | undefined;
	#port = 0;
	/** Says what happens to a file; undefined serves it. */
	fault: (file: string) => Fault | undefined = () => undefined;
	/** The files asked for since the beginning, in order. */
	readonly asked: string[] = [];

	constructor(dir: string, base = '/') {
		this.#dir = dir;
		this.#base = base;
	}

	get address(): string {
		return `http://localhost:${String(this.#port)}${this.#base}`;
	}

	/** Serves another build from now on; the files of the one before are gone. */
	changeTo(dir: string): void {
		this.#dir = dir;
	}

	/** Starts, on the same port as before if it was stopped. */
	async start(): Promise<void> {
		const server = createServer((request, response) => {
			this.#answer(request, response);
		});
		await new Promise<void>((resolve, reject) => {
			server.once('error', reject);
			server.listen(this.#port, 'localhost', resolve);
		});
		const address = server.address();
		if (typeof address === 'object' && address !== null) this.#port = address.port;
		this.#server = server;
	}

	/** Breaks every connection and answers no more. */
	async stop(): Promise<void> {
		const server = this.#server;
		this.#server = undefined;
		if (server === undefined) return;
		await new Promise<void>((resolve) => {
			server.close(() => {
				resolve();
			});
			server.closeAllConnections();
		});
	}

	#answer({ url = '/' }: IncomingMessage, response: ServerResponse): void {
		const path = url.split('?')[0] ?? '/';
		const file = path.startsWith(this.#base) ? path.slice(this.#base.length) : undefined;
		if (file === undefined) {
			response.writeHead(404).end();
			return;
		}
		this.asked.push(file);
		this.#serve(file === '' ? 'index.html' : file, response);
	}

	#serve(file: string, response: ServerResponse): void {
		const fault = this.fault(file);
		if (fault === 'silent') return;
		const found = fault === 'page' ? 'index.html' : file;
		const path = `${this.#dir}/${found}`;
		if (fault === 'missing' || !existsSync(path)) {
			response.writeHead(404, { 'Content-Type': 'text/plain' }).end('404');
			return;
		}
		const bytes = readFileSync(path);
		response.writeHead(200, {
			'Content-Type': types[extname(found)] ?? 'application/octet-stream',
			'Content-Length': bytes.length,
			'Cache-Control': file.startsWith('_app/immutable/')
				? 'max-age=31536000, immutable'
				: 'no-cache'
		});
		if (fault === 'cut')
			response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
		else response.end(bytes);
	}
}
