import { storeWhenOpened } from './holdfast';

/** Milliseconds that a page has for itself before anybody looks at backups. */
const BEFORE_BACKUPS = 4000;

/** Looks after backups once the plans of this browser are open. A piece that does not arrive comes with the next page. */
export async function startBackupsLater(): Promise<void> {
	const store = await storeWhenOpened;
	if (store.keeping.kind !== 'kept') return;
	await new Promise((resolve) => setTimeout(resolve, BEFORE_BACKUPS));
	const piece = await import('./backup-watch').catch(() => undefined);
	await piece?.watchForBackups(store).catch(() => undefined);
}
