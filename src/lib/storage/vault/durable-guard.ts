import { invariant, type Result } from '../../domain/result';
import type { GuardContext } from './guard-context';
import type {
	GuardRefusal,
	NewSlot,
	OnPart,
	SlotInfo,
	VaultGuard,
	VaultNotes
} from './vault-guard';

/** Most openings change no passphrase: what does so comes when it is asked for. */
const passphrases = () => import('./passphrases');
const noteKeeping = () => import('./vault-note-keeping');

/** The open vault of a database, as the person manages it. */
export class DurableGuard implements VaultGuard {
	readonly #context: GuardContext;
	readonly notes: VaultNotes;

	constructor(context: GuardContext) {
		this.#context = context;
		this.notes = {
			read: async (name) => (await noteKeeping()).readVaultNote(context, name),
			write: async (name, note) => {
				invariant(!context.isLookOnly(), 'a note was kept in a database of a newer version');
				const { writeVaultNote } = await noteKeeping();
				await context.tenancy.use(() => writeVaultNote(context, name, note));
			}
		};
	}

	get kind(): 'device' | 'passphrase' {
		return this.#context.vault.slot.kind;
	}

	async slots(): Promise<readonly SlotInfo[]> {
		return (await passphrases()).listSlots(this.#context);
	}

	async isUnfinished(): Promise<boolean> {
		return (await this.#context.db.moves?.get('move')) !== undefined;
	}

	async wait(): Promise<number> {
		return (await import('./known')).waitOf(this.#context);
	}

	async slotOf(passphrase: string, onPart?: OnPart): Promise<SlotInfo | 'wait' | undefined> {
		return (await passphrases()).slotOf(this.#context, passphrase, onPart);
	}

	async addPassphrase(
		known: string,
		next: NewSlot,
		onPart?: OnPart
	): Promise<Result<SlotInfo, GuardRefusal>> {
		const { addPassphrase } = await passphrases();
		const context = this.#context;
		return context.tenancy.use(() => addPassphrase(context, { known, next, onPart }));
	}

	async changePassphrase(
		known: string,
		next: string,
		onPart?: OnPart
	): Promise<Result<void, GuardRefusal>> {
		const { changePassphrase } = await passphrases();
		const context = this.#context;
		return context.tenancy.use(() => changePassphrase(context, { known, next, onPart }));
	}

	async renew(
		known: string | undefined,
		next: readonly NewSlot[],
		onPart?: OnPart
	): Promise<Result<void, GuardRefusal>> {
		return (await import('./move')).renew(this.#context, { known, next, onPart });
	}

	async lock(): Promise<Result<void, 'unsaved'>> {
		const { tenancy, tabs } = this.#context;
		return tenancy.leave(() => {
			tabs.tellOthers({ kind: 'lock' });
		});
	}

	async eraseAll(): Promise<void> {
		const { vault, tenancy } = this.#context;
		const { eraseEverything } = await import('./erase-all');
		// From here on nothing of this window can put a key back.
		vault.forget();
		try {
			await eraseEverything(this.#context);
		} finally {
			tenancy.letGo();
		}
	}
}
