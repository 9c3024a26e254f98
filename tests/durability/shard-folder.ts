import {
	cpSync,
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { Chance } from './chance';

/** Where one shard keeps its profile, how far it has come, and the evidence of faults. */
export class ShardFolder {
	readonly #path: string;

	constructor(path: string) {
		this.#path = path;
	}

	get profile(): string {
		return join(this.#path, 'profile');
	}

	make(): void {
		mkdirSync(this.#path, { recursive: true });
	}

	/** How far the shard has come, as it was written; undefined when it never began. */
	read(): unknown {
		const path = join(this.#path, 'state.json');
		return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
	}

	/** Writes how far it has come, whole or not at all: the driver may be stopped at any time too. */
	write(state: object): void {
		const path = join(this.#path, 'state.json');
		writeFileSync(`${path}.new`, JSON.stringify(state));
		renameSync(`${path}.new`, path);
	}

	/** The database of a profile as the kill left it, until the next kill: the next start already tidies up. */
	keepEvidence(profile = this.profile): void {
		const from = join(profile, 'Default', 'IndexedDB');
		rmSync(this.#evidence, { recursive: true, force: true });
		if (existsSync(from)) cpSync(from, this.#evidence, { recursive: true });
	}

	/** Keeps the evidence of a kill for good, with what should have been there. */
	keepFailure(kill: number, world: object): void {
		const to = join(this.#path, `failed-kill-${kill}`);
		rmSync(to, { recursive: true, force: true });
		mkdirSync(to, { recursive: true });
		if (existsSync(this.#evidence))
			cpSync(this.#evidence, join(to, 'IndexedDB'), { recursive: true });
		writeFileSync(join(to, 'world.json'), JSON.stringify(world, null, '\t'));
	}

	get #evidence(): string {
		return join(this.#path, 'last-kill');
	}
}

/** The kind of a kill, from a deck that is shuffled anew each time it has been gone through. */
export function drawn<Kind extends string>(
	deck: readonly Kind[],
	seed: string,
	kill: number
): Kind {
	const order = new Chance(`${seed}/deck/${Math.floor(kill / deck.length)}`).shuffle(deck);
	const kind = order[kill % deck.length];
	if (kind === undefined) throw new Error('The deck is empty');
	return kind;
}
