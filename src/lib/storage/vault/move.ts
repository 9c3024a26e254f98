import { err, ok, type Result } from '../../domain/result';
import type { HoldfastDb } from '../db';
import type { PlanStoreOptions } from '../plan-list';
import { problemOf } from '../save-state';
import { Tabs } from '../tabs';
import { alone } from './alone';
import type { GuardContext } from './guard-context';
import type { VaultHold } from './hold';
import { isStillThere } from './keep-slot';
import { Refused } from './known';
import { moveAll, type Moving } from './move-all';
import {
	afterKeys,
	oldVault,
	openNext,
	prepareMove,
	type OpenedSlot,
	type Renewal
} from './move-keys';
import { beginMove, finishMove, moveUnderWay } from './move-marks';
import { OpenVault, SlotDamaged } from './vault';
import { MOST_PASSPHRASES, type GuardRefusal, type OnPart } from './vault-guard';

/**
 * A new vault key, and everything sealed anew under it. Where a change was cut off it goes on, with the passphrases
 * that were set then: they have to be given once more.
 */
export async function renew(
	context: GuardContext,
	renewal: Renewal
): Promise<Result<void, GuardRefusal>> {
	if (context.isLookOnly()) return err('look-only');
	if (renewal.next.length > MOST_PASSPHRASES) return err('too-many');
	try {
		const isBegun = (await moveUnderWay(context.db)) !== undefined;
		const task = isBegun ? await toGoOn(context, renewal) : await toBegin(context, renewal);
		const done =
			task === undefined ? err('wrong-passphrase' as const) : await context.tenancy.alone(task);
		if (done.ok) return done.value;
		// Whoever is told that nothing was changed would throw the new passphrase away.
		return isBegun ? err('unfinished') : done;
	} catch (error) {
		return err(await refusalOf(context.db, error));
	}
}

async function refusalOf(db: HoldfastDb, error: unknown): Promise<GuardRefusal> {
	if (error instanceof Refused) return error.why;
	const isBegun = (await moveUnderWay(db).catch(() => undefined)) !== undefined;
	if (problemOf(error) === 'quota') return isBegun ? 'full-begun' : 'full';
	return isBegun ? 'unfinished' : 'refused';
}

type Task = () => Promise<Result<void, GuardRefusal>>;

async function toBegin(context: GuardContext, renewal: Renewal): Promise<Task | undefined> {
	const prepared = await prepareMove(context, renewal);
	if (prepared === undefined) return undefined;
	const { from, to, beginning } = prepared;
	return async () => {
		await beginMove(context.db, beginning);
		return carryOn(context, { from, to, onPart: afterKeys(renewal.onPart) });
	};
}

async function toGoOn(context: GuardContext, renewal: Renewal): Promise<Task | undefined> {
	const move = await moveUnderWay(context.db);
	const to = move && (await openNext(context, move, renewal));
	if (move === undefined || to === undefined) return undefined;
	const from = await oldVault(context.db, move, to);
	return () => carryOn(context, { from, to, onPart: afterKeys(renewal.onPart) });
}

interface Way extends Pick<Moving, 'from' | 'onPart'> {
	readonly to: OpenedSlot;
}

async function carryOn(
	{ db, vault, tabs, options }: GuardContext,
	way: Way
): Promise<Result<void, 'full-begun' | 'cut-off'>> {
	// Nothing of this window is sealed under the old key any more, nor shown before the end.
	vault.forget();
	try {
		await moveToEnd({ db, options }, way);
	} catch (error) {
		return err(problemOf(error) === 'quota' ? 'full-begun' : 'cut-off');
	}
	vault.become(way.to.key, way.to.slot);
	tabs.tell({ kind: 'plans' });
	tabs.tell({ kind: 'packs' });
	return ok(undefined);
}

interface Where {
	readonly db: HoldfastDb;
	readonly options: Pick<PlanStoreOptions, 'locks' | 'squeeze'>;
}

async function moveToEnd({ db, options }: Where, { from, to, onPart }: Way): Promise<void> {
	const { locks, squeeze } = options;
	await moveAll({ db, from, to: new OpenVault(to.key, to.slot), locks, squeeze, onPart });
	await finishMove(db);
	onPart?.(1);
}

/** A change that was cut off, as it is found when the vault is opened. */
export interface CutOff {
	readonly db: HoldfastDb;
	readonly options: Pick<PlanStoreOptions, 'name' | 'locks' | 'squeeze'>;
	readonly hold: VaultHold;
	/** The new slot that was opened. */
	readonly to: OpenedSlot;
	readonly onPart?: OnPart | undefined;
}

/**
 * Goes on with a change to its end, with the other windows locked. Answers at once where another one did so meanwhile.
 * Rejects with `SlotDamaged` when the old key cannot be had any more, and with the database's error; then everything
 * is as it was, and can be gone on with later.
 */
export async function finishCutOff({
	db,
	options,
	hold,
	to,
	onPart
}: CutOff): Promise<Result<OpenVault, 'elsewhere' | 'no-locks'>> {
	const tabs = new Tabs(options.name);
	try {
		const done = await alone({ hold, tabs }, async () => {
			const move = await moveUnderWay(db);
			if (move === undefined && (await isStillThere(db, to.slot))) return;
			if (move === undefined) throw new SlotDamaged();
			const from = await oldVault(db, move, to);
			await moveToEnd({ db, options }, { from, to, onPart });
		});
		return done.ok ? ok(new OpenVault(to.key, to.slot)) : done;
	} finally {
		tabs.close();
	}
}
