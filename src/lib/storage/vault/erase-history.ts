import { err, ok, type Result } from '../../domain/result';
import { seal } from '../cipher';
import { PlanDocument } from '../document/plan-document';
import { headOf, openHead, sealHead } from '../head';
import { readLog, rowPlace } from '../log-reading';
import type { EraseHistoryRefusal } from '../plan-list';
import { randomId } from '../random-id';
import { problemOf } from '../save-state';
import type { GuardContext } from './guard-context';
import { keepSlot } from './keep-slot';
import { readThings, replaceThings, resealed, type KeyChange, type PlanThings } from './move-plan';

type Refused = Result<never, EraseHistoryRefusal>;

/** What `PlanStore.eraseHistory` says. */
export async function eraseHistory(
	context: GuardContext,
	id: string
): Promise<Result<void, EraseHistoryRefusal>> {
	if (context.isLookOnly()) return err('look-only');
	try {
		const done = await context.tenancy.alone(() => eraseAlone(context, id));
		if (done.ok && done.value.ok) context.tabs.tell({ kind: 'plans' });
		return done.ok ? done.value : done;
	} catch (error) {
		return err(problemOf(error) === 'quota' ? 'full' : 'refused');
	}
}

async function eraseAlone(
	context: GuardContext,
	id: string
): Promise<Result<void, EraseHistoryRefusal>> {
	const { db, vault } = context;
	const before = await readThings(db, id);
	if (before === undefined) return err('not-found');
	const old = await vault.openPlanKey(id, before.row.key);
	if (!old.ok) return err('damaged');
	const document = await wholeDocument(context, id, old.value);
	if (!document.ok) return document;
	const { key, wrapped } = await vault.createPlanKey(id);
	const fresh = PlanDocument.create(document.value.plan);
	const keys = { from: old.value, to: key };
	const after = await begunAnew(context, { before, wrapped, fresh }, keys);
	await replaceThings(
		db,
		{ before, after },
		{
			check: () => keepSlot(db, vault.slot),
			tables: [db.slots]
		}
	);
	return ok(undefined);
}

/** What cannot be read would go for good, so then nothing goes. */
async function wholeDocument(
	{ db }: GuardContext,
	planId: string,
	key: CryptoKey
): Promise<Result<PlanDocument, EraseHistoryRefusal>> {
	const log = await readLog({ db, planId, key });
	if (log.damage.length > 0) return err('damaged');
	const document = opened(
		planId,
		log.entries.map(({ update }) => update)
	);
	if (!document.ok || document.value.unreadable.length > 0) return err('damaged');
	return document;
}

function opened(
	id: string,
	updates: readonly Uint8Array[]
): Result<PlanDocument, unknown> | Refused {
	try {
		return PlanDocument.open(id, updates);
	} catch {
		return err('damaged');
	}
}

interface Anew {
	readonly before: PlanThings;
	/** The plan's new key, wrapped by the vault key. */
	readonly wrapped: Uint8Array<ArrayBuffer>;
	readonly fresh: PlanDocument;
}

/** The plan with one row and no version. An open round goes on, and so does what is noted beside the head. */
async function begunAnew(
	{ options }: GuardContext,
	{ before, wrapped, fresh }: Anew,
	keys: KeyChange
): Promise<PlanThings> {
	const { id: planId, head: old } = before.row;
	const kept = await resealed({ ...before, log: [], snapshots: [], versions: [] }, wrapped, keys);
	const isHead = (await openHead(keys.from, planId, old)) !== undefined;
	const head = isHead
		? kept.row.head
		: await sealHead(keys.to, planId, headOf(fresh.plan, options));
	const at = { planId, writer: randomId(), counter: 0 };
	const bytes = await seal(keys.to, fresh.encode(), rowPlace(planId, at.writer, at.counter));
	return { ...kept, row: { ...kept.row, head }, log: [{ ...at, bytes }] };
}
