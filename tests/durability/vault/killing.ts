import type { Page } from '@playwright/test';
import type { Running } from '../browser';
import type { Chance } from '../chance';
import { record, type Message } from '../recorder';
import type { Ready } from './acts';
import { PATIENCE } from './places';

/** How long an act took when nothing cut it off, in milliseconds. */
export interface Length {
	/** From the press to the word that it is done. */
	readonly whole: number;
	/** From its first write to that word. */
	readonly writing: number;
}

/** What is known of a kill right after it. */
export interface Killed {
	readonly isTold: boolean;
	readonly hasWritten: boolean;
	/** Whether a write was under way. */
	readonly wasInWrite: boolean;
	/** Only when the act came to its end before the kill. */
	readonly length: Length | undefined;
}

/** The kill comes at the latest so much later than an act usually takes. */
const OVER = 1.1;
/** Milliseconds in which a kill comes after an act has come to its end. */
const AFTER = 60;

/** Kills a browser in the middle of an act. */
export class Killing {
	readonly #running: Running;
	readonly #chance: Chance;
	#begun: number | undefined;
	#firstWrite: number | undefined;
	#told: number | undefined;
	#writes = 0;
	#killed: Killed | undefined;
	#onFirstWrite: () => void = () => undefined;

	constructor(running: Running, chance: Chance) {
		this.#running = running;
		this.#chance = chance;
	}

	/** Listens to every page from its next load on. */
	async listen(): Promise<void> {
		await record(this.#running.context, (message) => {
			this.#hear(message);
		});
	}

	/**
	 * Begins an act and kills: half of the times at any moment of its whole length, half of the times at any moment
	 * from its first write on. Where no length is known yet, after its end.
	 */
	async run({ press, told }: Ready, usual: Length | undefined): Promise<Killed> {
		const click = (): Promise<void> => press.click(PATIENCE);
		return this.begin(click, () => told.first().waitFor(PATIENCE), usual);
	}

	/** The same for an act that no button begins. */
	async begin(
		act: () => Promise<unknown>,
		told: () => Promise<void>,
		usual: Length | undefined
	): Promise<Killed> {
		this.#writes = 0;
		this.#firstWrite = undefined;
		this.#begun = performance.now();
		if (usual !== undefined) this.#aim(usual);
		try {
			await act();
			await told();
			this.#told ??= performance.now();
			setTimeout(
				() => {
					this.#kill();
				},
				this.#chance.within(0, AFTER)
			);
		} catch (error) {
			// What breaks because the browser is gone is no error.
			if (this.#killed === undefined) throw error;
		}
		await this.#running.gone;
		if (this.#killed === undefined) throw new Error('The browser ended by itself');
		return this.#killed;
	}

	#aim({ whole, writing }: Length): void {
		const isAimed = this.#chance.next() < 0.5;
		const wait = this.#chance.within(0, OVER * (isAimed ? writing : whole));
		const later = (): void => {
			setTimeout(() => {
				this.#kill();
			}, wait);
		};
		if (isAimed) this.#onFirstWrite = later;
		else later();
	}

	#hear({ told }: Message): void {
		if (this.#killed !== undefined || told.kind !== 'write') return;
		this.#writes += told.isDone ? -1 : 1;
		if (this.#begun === undefined || told.isDone || this.#firstWrite !== undefined) return;
		this.#firstWrite = performance.now();
		this.#onFirstWrite();
	}

	#kill(): void {
		if (this.#killed !== undefined) return;
		this.#running.kill();
		const [begun = 0, told, first = told ?? 0] = [this.#begun, this.#told, this.#firstWrite];
		this.#killed = {
			isTold: told !== undefined,
			hasWritten: this.#firstWrite !== undefined,
			wasInWrite: this.#writes > 0,
			length: told === undefined ? undefined : { whole: told - begun, writing: told - first }
		};
	}
}

/** Tells of tables that are brought up to date as of a write. */
export async function watchUpgrades(page: Page): Promise<void> {
	await page.addInitScript(() => {
		type Tell = (message: object) => Promise<void>;
		const tell = (isDone: boolean): void => {
			const { durabilityTell } = window as unknown as { durabilityTell: Tell };
			const told = { kind: 'write', stores: 'every', isDone };
			durabilityTell({ at: performance.now(), clock: performance.timeOrigin, told }).catch(
				() => undefined
			);
		};
		const { prototype } = IDBFactory;
		const open = Object.getOwnPropertyDescriptor(prototype, 'open')?.value as IDBFactory['open'];
		prototype.open = function (...asked: Parameters<IDBFactory['open']>) {
			const opening = open.apply(this, asked);
			opening.addEventListener('upgradeneeded', () => {
				tell(false);
				for (const end of ['complete', 'abort'])
					opening.transaction?.addEventListener(end, () => tell(true));
			});
			return opening;
		};
	});
}
