import type { Result } from '$lib/domain/result';
import type { GuardRefusal } from '$lib/state/vault-keys.svelte';

/** One try after the other to change the keys, and why the last one did not. */
export class Attempt {
	#refusal: GuardRefusal | undefined = $state.raw();
	#isRunning = false;

	get refusal(): GuardRefusal | undefined {
		return this.#refusal;
	}

	/** Tries it unless a try is under way; says whether it was done. */
	async at(act: () => Promise<Result<unknown, GuardRefusal>>): Promise<boolean> {
		if (this.#isRunning) return false;
		this.#isRunning = true;
		this.#refusal = undefined;
		try {
			const done = await act();
			if (!done.ok) this.#refusal = done.error;
			return done.ok;
		} catch {
			this.#refusal = 'refused';
			return false;
		} finally {
			this.#isRunning = false;
		}
	}
}
