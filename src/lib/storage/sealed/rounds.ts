import type { Plan } from '../../domain/plan/plan';
import { err, invariant, ok, type Result } from '../../domain/result';
import { byValue, type Sheet, type SheetRow } from '../../domain/scoring/sheet';
import { seal, unseal } from '../cipher';
import type { SealedEntryRow } from '../db';
import { randomId } from '../random-id';
import { inBatches } from './batches';
import { coverPlace } from './places';
import { openRecord, sealRecord } from './record';
import { newRound, openKey, readHead, type RoundHead } from './round-head';
import type { RoundShelf } from './round-shelf';
import type { OnProgress, OpenedRound, OpenRound, RoundTopic, SealedRounds } from './sealed-rounds';
import type { Stretch } from './stretch';
import { stretchHere } from './stretch-here';

type Bytes = Uint8Array<ArrayBuffer>;

export interface RoundsOptions {
	/** Name of the database; tabs that share it share its rounds. */
	readonly name: string;
	readonly locks?: LockManager | undefined;
	readonly stretch?: Stretch | undefined;
}

interface ReadRound {
	readonly planKey: CryptoKey;
	readonly head: RoundHead;
}

/** Rounds over any shelf, durable or not: the sealing is the same. */
export class Rounds implements SealedRounds {
	readonly #shelf: RoundShelf;
	readonly #options: RoundsOptions;
	readonly #stretch: Stretch;

	constructor(shelf: RoundShelf, options: RoundsOptions) {
		this.#shelf = shelf;
		this.#options = options;
		this.#stretch = options.stretch ?? stretchHere;
	}

	async begin(
		topic: RoundTopic,
		phrase: string,
		onProgress?: OnProgress
	): Promise<Result<OpenRound, 'open-already' | 'no-plan'>> {
		this.#mayWrite();
		return this.#shelf.use(() => this.#begin(topic, phrase, onProgress));
	}

	async #begin(
		topic: RoundTopic,
		phrase: string,
		onProgress?: OnProgress
	): Promise<Result<OpenRound, 'open-already' | 'no-plan'>> {
		const planKey = await this.#shelf.planKey(topic.planId);
		if (planKey === undefined) return err('no-plan');
		if (await this.#shelf.round(topic.planId)) return err('open-already');
		const words = { text: phrase, stretch: this.#stretch, onProgress };
		const { row, head } = await newRound(planKey, topic, words);
		const outcome = await this.#shelf.begin(row);
		if (outcome !== 'begun') return err(outcome);
		this.#shelf.tell();
		return ok(openRound(head, 0));
	}

	async current(planId: string): Promise<OpenRound | undefined> {
		const row = await this.#shelf.round(planId);
		if (row === undefined) return undefined;
		const read = await this.#read(planId);
		if (read === undefined) return { kind: 'unreadable', roundId: row.roundId };
		return openRound(read.head, await this.#shelf.count(read.head.roundId));
	}

	async seal(
		planId: string,
		sheet: Sheet
	): Promise<Result<{ readonly sheetCount: number }, 'no-round'>> {
		this.#mayWrite();
		return this.#shelf.use(() => this.#seal(planId, sheet));
	}

	async #seal(
		planId: string,
		sheet: Sheet
	): Promise<Result<{ readonly sheetCount: number }, 'no-round'>> {
		const round = await this.#read(planId);
		if (round === undefined) return err('no-round');
		const fresh = await inBatches(rowsOf(sheet, round.head), (row) => sealRecord(round.head, row));
		const count = await this.#add(planId, round, fresh);
		if (count === undefined) return err('no-round');
		this.#shelf.tell();
		return ok({ sheetCount: sheetsIn(count, round.head) });
	}

	async open(
		planId: string,
		phrase: string,
		onProgress?: OnProgress
	): Promise<Result<OpenedRound, 'wrong-phrase' | 'no-round'>> {
		const round = await this.#read(planId);
		if (round === undefined) return err('no-round');
		const words = { text: phrase, stretch: this.#stretch, onProgress };
		const privateKey = await openKey(round.head, words);
		if (privateKey === undefined) return err('wrong-phrase');
		const { head, planKey } = round;
		const rows = await inBatches(await this.#shelf.records(head.roundId), async ({ bytes }) => {
			const record = await unseal(planKey, bytes, coverPlace(head.roundId));
			return record && openRecord(head, privateKey, record);
		});
		return ok(sorted(head, rows));
	}

	async destroy(planId: string, roundId: string): Promise<void> {
		this.#mayWrite();
		if (await this.#shelf.destroy(planId, roundId)) this.#shelf.tell();
	}

	async sweep({ id, rounds }: Pick<Plan, 'id' | 'rounds'>): Promise<boolean> {
		if (this.#shelf.isLookOnly()) return false;
		const row = await this.#shelf.round(id);
		if (row === undefined || !Object.hasOwn(rounds, row.roundId)) return false;
		await this.destroy(id, row.roundId);
		return true;
	}

	hold(planId: string): Promise<Result<() => void, 'elsewhere'>> {
		const { locks, name } = this.#options;
		if (locks === undefined) return Promise.resolve(ok(() => undefined));
		return new Promise((resolve, reject) => {
			const take = (lock: Lock | null): Promise<void> | undefined => {
				if (lock !== null)
					return new Promise((release) => {
						resolve(ok(release));
					});
				resolve(err('elsewhere'));
				return undefined;
			};
			locks.request(`${name}/round/${planId}`, { ifAvailable: true }, take).catch(reject);
		});
	}

	watch(listener: () => void): () => void {
		return this.#shelf.watch(listener);
	}

	#mayWrite(): void {
		invariant(!this.#shelf.isLookOnly(), 'a round was changed in a database of a newer version');
	}

	async #read(planId: string): Promise<ReadRound | undefined> {
		const row = await this.#shelf.round(planId);
		const planKey = row && (await this.#shelf.planKey(planId));
		if (row === undefined || planKey === undefined) return undefined;
		const head = await readHead(planKey, row);
		return head && { planKey, head };
	}

	/**
	 * Adds the records of a sheet. All records of the round, old and new, are covered anew, given new ids and written
	 * in the order of those, in one transaction: the table shows neither which came together nor which came last.
	 * @returns how many records lie there then; undefined when the round is gone
	 */
	async #add(
		planId: string,
		{ planKey, head }: ReadRound,
		fresh: readonly Bytes[]
	): Promise<number | undefined> {
		const { roundId } = head;
		for (;;) {
			const there = await this.#shelf.records(roundId);
			const covered = [
				...(await inBatches(there, (row) => coverAgain(planKey, row))),
				...(await inBatches(fresh, (record) => cover(planKey, roundId, record)))
			];
			const records = covered.sort((a, b) => (a.id < b.id ? -1 : 1));
			const old = there.map(({ id }) => id);
			const outcome = await this.#shelf.rewrite({ planId, roundId, old, records });
			if (outcome === 'written') return records.length;
			if (outcome === 'no-round') return undefined;
			// Another tab sealed a sheet in between.
		}
	}
}

/** The plan's key around a sealed record: under a new one of these nobody without the plan knows it again. */
async function cover(planKey: CryptoKey, roundId: string, record: Bytes): Promise<SealedEntryRow> {
	return { id: randomId(), roundId, bytes: await seal(planKey, record, coverPlace(roundId)) };
}

/** What is damaged is carried on as it is: the other records must not wait for it. */
async function coverAgain(planKey: CryptoKey, row: SealedEntryRow): Promise<SealedEntryRow> {
	const record = await unseal(planKey, row.bytes, coverPlace(row.roundId));
	return record === undefined ? { ...row, id: randomId() } : cover(planKey, row.roundId, record);
}

/** One row for every threat of the round, in its order. */
const rowsOf = (sheet: Sheet, { threatIds }: RoundHead): readonly SheetRow[] =>
	threatIds.map((threatId) => sheet.find((row) => row.threatId === threatId) ?? { threatId });

const openRound = (head: RoundHead, records: number): OpenRound => ({
	...{ kind: 'open', roundId: head.roundId, number: head.number, threatIds: head.threatIds },
	sheetCount: sheetsIn(records, head)
});

/** A sheet is one record for every threat of the round. */
const sheetsIn = (records: number, { threatIds }: RoundHead): number =>
	Math.ceil(records / threatIds.length);

function sorted(head: RoundHead, rows: readonly (SheetRow | undefined)[]): OpenedRound {
	const { roundId, number, threatIds } = head;
	const readable = rows.filter((row) => row !== undefined);
	const known = readable.filter(({ threatId }) => threatIds.includes(threatId));
	const threats = threatIds.map((threatId) => ({
		threatId,
		entries: known
			.flatMap((row) => (row.threatId === threatId && row.entry ? [row.entry] : []))
			.sort(byValue)
	}));
	const sheetCount = sheetsIn(rows.length, head);
	return { roundId, number, sheetCount, threats, damaged: rows.length - known.length };
}
