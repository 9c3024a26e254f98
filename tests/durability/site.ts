import { preview } from 'vite';

/** The built site, served for a run. */
export interface Site {
	/** Its address without a slash at the end. */
	readonly url: string;
	readonly stop: () => Promise<void>;
}

/** Serves `build/` on a port of this machine. Rejects when there is no build or the port is taken. */
export async function startSite(port: number): Promise<Site> {
	const server = await preview({ preview: { port, strictPort: true }, logLevel: 'warn' });
	return { url: `http://localhost:${port}`, stop: () => server.close() };
}
