import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const SITE = 'test-results/bench/site';
/** Put into every page before its own scripts. */
export const PROBE = join(SITE, 'bench/probe.js');

const mimes: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.webmanifest': 'application/manifest+json'
};

/**
 * Copies the built site and puts the bench's own page beside it, under `bench/`: one origin, so both see the same
 * database. The bench's page holds the product's code as it is, bundled by the same bundler.
 */
export async function layOutSite(): Promise<void> {
	if (!existsSync('build/index.html')) throw new Error('There is no build: npm run build');
	rmSync(SITE, { recursive: true, force: true });
	mkdirSync(SITE, { recursive: true });
	cpSync('build', SITE, { recursive: true });
	const own = {
		configFile: false,
		root: 'tests/bench/page',
		base: './',
		logLevel: 'warn',
		resolve: {
			alias: [
				{ find: '$lib', replacement: join(process.cwd(), 'src/lib') },
				{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }
			]
		}
	} as const;
	const outDir = join(process.cwd(), SITE, 'bench');
	await build({
		...own,
		build: {
			outDir,
			emptyOutDir: false,
			sourcemap: 'hidden',
			rolldownOptions: {
				input: ['tests/bench/page/index.html', 'tests/bench/page/empty.html']
			}
		}
	});
	await build({
		...own,
		build: {
			outDir,
			emptyOutDir: false,
			lib: { entry: 'probe.ts', formats: ['iife'], name: 'probe', fileName: () => 'probe.js' }
		}
	});
}

/** A file as it goes over the line. */
interface Packed {
	readonly mime: string;
	readonly bytes: Buffer;
}

/** One answer of the server. */
export interface Sent {
	readonly path: string;
	/** As sent: compressed with gzip. */
	readonly bytes: number;
}

/** A host that compresses, as every host does: files are read and packed once, so that it costs no time later. */
export class Site {
	readonly #server: Server;
	readonly #packed = new Map<string, Packed | undefined>();
	/** Everything sent since this list was last emptied. */
	readonly sent: Sent[] = [];

	constructor() {
		this.#server = createServer((request, response) => {
			this.#answer(new URL(request.url ?? '/', 'http://localhost').pathname, response);
		});
	}

	/** Starts on a port; 0 takes any that is free. */
	async start(port: number): Promise<void> {
		await new Promise<void>((resolve, reject) => {
			this.#server.once('error', reject);
			this.#server.listen(port, 'localhost', resolve);
		});
	}

	get address(): string {
		return `http://localhost:${String((this.#server.address() as AddressInfo).port)}`;
	}

	/** Stops at once, also in the middle of an answer. */
	async stop(): Promise<void> {
		this.#server.closeAllConnections();
		await new Promise((resolve) => this.#server.close(resolve));
	}

	#answer(path: string, response: ServerResponse): void {
		const packed = this.#pack(path.endsWith('/') ? `${path}index.html` : path);
		if (packed === undefined) {
			response.writeHead(404).end();
			return;
		}
		const { mime, bytes } = packed;
		this.sent.push({ path, bytes: bytes.length });
		response.writeHead(200, {
			'content-type': mime,
			'content-encoding': 'gzip',
			'content-length': bytes.length,
			'cache-control': path.includes('/immutable/') ? 'max-age=31536000, immutable' : 'no-cache'
		});
		response.end(bytes);
	}

	#pack(path: string): Packed | undefined {
		if (!this.#packed.has(path)) this.#packed.set(path, read(path));
		return this.#packed.get(path);
	}
}

function read(path: string): Packed | undefined {
	const file = normalize(join(SITE, decodeURIComponent(path)));
	if (!file.startsWith(normalize(SITE) + sep) || !existsSync(file)) return undefined;
	const mime = mimes[extname(file)] ?? 'application/octet-stream';
	return { mime, bytes: gzipSync(readFileSync(file), { level: 9 }) };
}
