import * as z from 'zod/mini';
import {
	countMechanisms,
	timeExports,
	timeImport,
	timeCover,
	timeMatching,
	timeRanges,
	timeScoring
} from './computing';
import { countItems, timeLibraryIndex, timeLibrarySearch } from './library';
import { timeSaves } from './saving';
import { addUpdates, compact, makePlan, openHandle, openStore, removeAll } from './store';

// As in the product: without this Zod would run generated code, which the product's policy refuses.
z.config({ jitless: true });

/** Opens the database and a plan in it; milliseconds for each. */
async function timeOpening(
	id: string
): Promise<{ readonly database: number; readonly plan: number }> {
	const start = performance.now();
	const store = await openStore();
	await store.list();
	const listed = performance.now();
	const handle = await openHandle(store, id);
	const opened = performance.now();
	await handle.close();
	await store.close();
	return { database: listed - start, plan: opened - listed };
}

const bench = {
	makePlan,
	removeAll,
	addUpdates,
	compact,
	timeOpening,
	timeSaves,
	timeScoring,
	timeRanges,
	timeCover,
	timeMatching,
	countMechanisms,
	countItems,
	timeLibraryIndex,
	timeLibrarySearch,
	timeExports,
	timeImport
};

declare global {
	interface Window {
		bench: typeof bench;
	}
}

window.bench = bench;
