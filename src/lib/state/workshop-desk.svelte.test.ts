import { describe, expect, it } from 'vitest';
import type { Workshop as Kept } from '$lib/domain/workshop/run';
import { aWorkshop, START, twoDays } from '$lib/domain/workshop/workshop.builders';
import { WorkshopDesk, type DeskSource } from './workshop-desk.svelte';

/** One shelf and one lock, for as many tabs as a test opens. */
function aShelf(kept?: unknown) {
	const shelf = { kept, isHeld: false, isFull: false, isBroken: false };
	const source: DeskSource = {
		now: () => START,
		eachSecond: () => () => undefined,
		read: () =>
			shelf.isBroken ? Promise.reject(new Error('refused')) : Promise.resolve(shelf.kept),
		keep: (latest: Kept | undefined) => {
			if (!shelf.isFull) shelf.kept = latest;
			return Promise.resolve(!shelf.isFull);
		},
		hold: () => {
			if (shelf.isHeld) return Promise.resolve(undefined);
			shelf.isHeld = true;
			return Promise.resolve(() => (shelf.isHeld = false));
		}
	};
	return { shelf, tab: () => new WorkshopDesk(source) };
}

const settled = async (desk: WorkshopDesk): Promise<void> => {
	for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
	await desk.workshop?.pending();
};

describe('the workshop of a plan', () => {
	it('is taken up where it was kept', async () => {
		const { tab } = aShelf(aWorkshop());
		const desk = tab();
		await settled(desk);
		expect([desk.stage, desk.workshop?.place]).toEqual(['held', 'ready']);
	});

	it('is prepared from an agenda, and is on the disk before anything else happens', async () => {
		const { shelf, tab } = aShelf();
		const desk = tab();
		await settled(desk);
		expect(desk.stage).toBe('none');
		expect(await desk.prepare(twoDays)).toBe(true);
		await settled(desk);
		expect(shelf.kept).toEqual(aWorkshop());
	});

	it('is run by one tab alone, and by the next one when the first lets it go', async () => {
		const { tab } = aShelf(aWorkshop());
		const one = tab();
		await settled(one);
		const other = tab();
		await settled(other);
		expect([other.stage, await other.prepare(twoDays)]).toEqual(['elsewhere', false]);
		await one.stop();
		await other.look();
		expect(other.stage).toBe('held');
	});

	it('goes with all that was kept of it when it is thrown away', async () => {
		const { shelf, tab } = aShelf(aWorkshop());
		const desk = tab();
		await settled(desk);
		expect(await desk.throwAway()).toBe(true);
		expect([desk.stage, desk.workshop, shelf.kept, shelf.isHeld]).toEqual([
			...['none', undefined, undefined, false]
		]);
	});

	it('says that it is still there where the disk refused to throw it away', async () => {
		const { shelf, tab } = aShelf(aWorkshop());
		const desk = tab();
		await settled(desk);
		shelf.isFull = true;
		expect(await desk.throwAway()).toBe(false);
		expect(desk.stage).toBe('held');
	});

	it('says that it could not be read where the store refuses, and looks again on demand', async () => {
		const { shelf, tab } = aShelf(aWorkshop());
		shelf.isBroken = true;
		const desk = tab();
		await settled(desk);
		expect(desk.stage).toBe('unread');
		shelf.isBroken = false;
		await desk.look();
		expect(desk.stage).toBe('held');
	});

	it('is tried in fast time without a trace: what was prepared is there again afterwards', async () => {
		const { shelf, tab } = aShelf(aWorkshop());
		const desk = tab();
		await settled(desk);
		desk.tryOut();
		desk.workshop?.send({ type: 'day.begin' });
		desk.workshop?.note(() => ({ hidden: ['Lily'] }));
		await settled(desk);
		expect([desk.workshop?.isTry, desk.workshop?.place, shelf.kept]).toEqual([
			...[true, 'going', aWorkshop()]
		]);
		await desk.endTry();
		expect([desk.stage, desk.workshop?.isTry, desk.workshop?.place]).toEqual([
			...['held', false, 'ready']
		]);
	});

	it('is tried without any workshop, and there is none afterwards', async () => {
		const { shelf, tab } = aShelf();
		const desk = tab();
		await settled(desk);
		desk.tryOut(twoDays);
		expect([desk.stage, desk.workshop?.isTry]).toEqual(['held', true]);
		await desk.endTry();
		expect([desk.stage, desk.workshop, shelf.kept]).toEqual(['none', undefined, undefined]);
	});

	it('is not tried once it has begun', async () => {
		const { tab } = aShelf(aWorkshop());
		const desk = tab();
		await settled(desk);
		desk.workshop?.send({ type: 'day.begin' });
		desk.tryOut();
		expect(desk.workshop?.isTry).toBe(false);
	});

	it('takes nothing that came after the tab had left', async () => {
		const { shelf, tab } = aShelf(aWorkshop());
		const desk = tab();
		await desk.stop();
		await settled(desk);
		expect([desk.workshop, shelf.isHeld]).toEqual([undefined, false]);
	});
});
