import type { ThreatType } from '$lib/domain/catalogue/catalogue';
import { entriesOf } from '$lib/domain/library/entry';
import { textsOf } from '$lib/domain/library/texts';
import { addCatalogueThreat } from '$lib/domain/plan/edits';
import { err, ok, type Result } from '$lib/domain/result';
import { m } from '$lib/i18n';
import type { IntoPlan, Library, UseTrouble } from '$lib/state/library';
import { letGo } from './held-plans.svelte';
import { surroundings } from './holdfast';
import { planList } from './plan-list.svelte';

let opened: Promise<Library> | undefined;

/** The library, brought once. What did not arrive is asked for again the next time. */
export function openLibrary(): Promise<Library> {
	opened ??= bring().catch((error: unknown) => {
		opened = undefined;
		throw error;
	});
	return opened;
}

async function bring(): Promise<Library> {
	const { library } = await import('$lib/content/library');
	const { help, readiness, ...shelf } = library;
	const search = searchOver(() => textsOf(shelf));
	return {
		shelf,
		help,
		readiness,
		entries: entriesOf(shelf),
		search,
		intoPlan,
		lookedFor: { words: '' }
	};
}

/** Lets the page answer a person before the next piece of work. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function searchOver(texts: () => ReturnType<typeof textsOf>): Library['search'] {
	const make = async () => {
		const { indexLibrary } = await import('$lib/content/library-search');
		return indexLibrary(texts(), { now: () => performance.now(), rest });
	};
	let index: ReturnType<typeof make> | undefined;
	return async (words) => {
		index ??= make().catch((error: unknown) => {
			index = undefined;
			throw error;
		});
		return (await index).find(words);
	};
}

const intoPlan: IntoPlan = {
	plans: planList,
	start: async () => {
		const { startPlan } = await import('./new-plan');
		const year = Number(surroundings.today().slice(0, 4)) + 1;
		const title = m.home_new_title_default({ year });
		return startPlan({ title, route: 'short', facilitated: false });
	},
	addThreat
};

async function addThreat(planId: string, type: ThreatType): Promise<Result<void, UseTrouble>> {
	const { openPlan } = await import('./open-plan');
	const plan = await openPlan(planId);
	if (!plan.ok) return err('not-opened');
	const { open } = plan.value;
	const isThere = Object.values(open.plan.threats).some(({ typeId }) => typeId === type.id);
	const isTaken =
		isThere ||
		open.change('threat', (draft) => {
			addCatalogueThreat(draft, surroundings.newId(), type);
		});
	await letGo(plan.value);
	return isTaken ? ok(undefined) : err('look-only');
}
