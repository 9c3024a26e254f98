import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { entriesOf, type Shelf } from '../../src/lib/domain/library/entry';
import type { Surroundings } from '../../src/lib/state/context';
import type { Library } from '../../src/lib/state/library';
import { Screen } from '../../src/lib/state/screen.svelte';
import { VaultGate } from '../../src/lib/state/vault-gate.svelte';
import LibraryHost from './library-host.svelte';
import { TODAY } from './show-step';

interface Around {
	readonly shelf: Shelf;
	/** What the page is given. */
	readonly given?: Record<string, unknown>;
	readonly library?: Partial<Library>;
	readonly today?: string;
}

/** Renders a page of the library; says where it went. */
export function showLibrary(
	page: Component<never>,
	{ shelf, given = {}, library = {}, today = TODAY }: Around
): { readonly went: readonly string[] } {
	const went: string[] = [];
	const never = (): never => {
		throw new Error('not in this test');
	};
	const surroundings: Surroundings = {
		screen: new Screen(),
		vault: new VaultGate(),
		go: (address) => went.push(address),
		newId: never,
		today: () => today,
		searchThreatTypes: never,
		readyMade: { chains: never, templates: never, injects: never },
		exportChoices: never,
		savePlan: never,
		scoringRound: never,
		sheetsIn: never,
		lastNamed: never,
		sheetFiles: { save: never, read: never },
		savePicture: never
	};
	const whole: Library = {
		shelf,
		help: [],
		readiness: [],
		entries: entriesOf(shelf),
		search: never,
		intoPlan: { plans: never, start: never, addThreat: never },
		lookedFor: { words: '' },
		...library
	};
	render(LibraryHost, {
		props: {
			library: whole,
			surroundings,
			page,
			given
		}
	});
	return { went };
}
