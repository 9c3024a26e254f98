import { setAgreed, takeBackAgreed } from '$lib/domain/plan/scoring-edits';
import type { Spot } from '$lib/domain/scoring/move';
import type { NumberedThreat } from '$lib/domain/scoring/rank';
import type { Stage } from '$lib/domain/scoring/stage';
import type { OpenPlan } from '$lib/state/open-plan.svelte';
import { beginMove, dropMove, stepMove, type Move } from './moving';

/** The move mode of one matrix: a threat that is being moved, until the group keeps its place or leaves it. */
export class Mover {
	#move: Move | undefined = $state.raw();
	readonly #open: OpenPlan;
	readonly #today: () => string;
	readonly #onbegin: (threatId: string) => void;

	/** @param onbegin picks the threat, so that it stays picked wherever it lands among the others */
	constructor(open: OpenPlan, today: () => string, onbegin: (threatId: string) => void) {
		this.#open = open;
		this.#today = today;
		this.#onbegin = onbegin;
	}

	/** Undefined outside move mode. */
	get now(): Move | undefined {
		return this.#move;
	}

	/** The move of one threat that was begun there. */
	of(threatId: string, from: Move['from']): Move | undefined {
		return this.#move?.threat.threatId === threatId && this.#move.from === from
			? this.#move
			: undefined;
	}

	begin(threat: NumberedThreat, from: Move['from']): void {
		this.#onbegin(threat.threatId);
		this.#move = beginMove(threat, from);
	}

	step(axis: keyof Spot, direction: 1 | -1): void {
		this.#move &&= stepMove(this.#move, axis, direction);
	}

	drop(wanted: Spot, stage: Stage): void {
		this.#move &&= dropMove(this.#move, wanted, stage);
	}

	/** A half level of the context stage, from a list. Begins where nothing was begun. */
	set(threat: NumberedThreat, spot: Partial<Spot>): void {
		const move = this.of(threat.threatId, 'table') ?? beginMove(threat, 'table');
		this.#onbegin(threat.threatId);
		this.#move = { ...move, agreed: { ...move.agreed, ...spot }, isMet: true };
	}

	leave(): void {
		this.#move = undefined;
	}

	keep(reason: string): void {
		const move = this.#move;
		if (move === undefined) return;
		const said = reason.trim();
		this.#open.change('agreed value', (draft) => {
			setAgreed(draft, move.threat.threatId, {
				...move.agreed,
				agreedOn: this.#today(),
				...(said !== '' && { reason: said })
			});
		});
		this.#move = undefined;
	}

	/** Goes back to what the marks say. */
	takeBack(threatId: string): void {
		this.#open.change('agreed value', (draft) => {
			takeBackAgreed(draft, threatId);
		});
	}
}
