import { createSubscriber } from 'svelte/reactivity';
import {
	createActor,
	type Actor,
	type ActorOptions,
	type AnyStateMachine,
	type SnapshotFrom
} from 'xstate';

/** A running machine read through runes: whoever reads `snapshot` is told when it changes. */
export class Running<M extends AnyStateMachine> {
	readonly actor: Actor<M>;
	readonly #track: () => void;

	constructor(machine: M, options: ActorOptions<M>) {
		this.actor = createActor(machine, options);
		this.#track = createSubscriber((update) => {
			const subscription = this.actor.subscribe(update);
			return () => {
				subscription.unsubscribe();
			};
		});
		this.actor.start();
	}

	get snapshot(): SnapshotFrom<M> {
		this.#track();
		return this.actor.getSnapshot();
	}

	readonly send: Actor<M>['send'] = (event) => {
		this.actor.send(event);
	};

	stop(): void {
		this.actor.stop();
	}
}
