import { partsOf, type Plan } from '../plan/plan';
import type { Catalogue, PackLabel } from './catalogue';
import type { Pack } from './pack';

/** How every id of a pack begins. */
export const prefixOf = (packId: string): string => `x-${packId}-`;

/** The pack that an id belongs to; undefined for what is Holdfast's own. */
export const packIdOf = (id: string): string | undefined => /^x-([a-z0-9]{4,24})-/.exec(id)?.[1];

/** The catalogue with packs added, after everything of its own and in the order of their ids. */
export function withPacks(catalogue: Catalogue, packs: readonly Pack[]): Catalogue {
	if (packs.length === 0) return catalogue;
	const ordered = [...packs].sort((a, b) => (a.id < b.id ? -1 : 1));
	return {
		...catalogue,
		threatTypes: [...catalogue.threatTypes, ...ordered.flatMap(({ threatTypes }) => threatTypes)],
		cases: [...catalogue.cases, ...ordered.flatMap(({ cases }) => cases)],
		questions: ordered.flatMap(({ questions }) => questions),
		packs: ordered.map(({ id, title, publisher }) => ({ id, title, publisher }))
	};
}

/** The pack of the catalogue that an item comes from; undefined for what is Holdfast's own. */
export function packOf({ packs }: Catalogue, id: string | undefined): PackLabel | undefined {
	const packId = packIdOf(id ?? '');
	return packId === undefined ? undefined : packs?.find((pack) => pack.id === packId);
}

/** Ids of the packs that a plan names in its threats, decisions and actions, in order. */
export function packsUsedBy(plan: Plan): readonly string[] {
	const ids = [
		...Object.values(plan.threats).map(({ typeId }) => typeId),
		...Object.keys(plan.decisions).map((key) => partsOf(key).other),
		...Object.values(plan.actions).map(({ mechanismId }) => mechanismId)
	];
	const packs = ids.flatMap((id) => packIdOf(id ?? '') ?? []);
	return [...new Set(packs)].sort();
}

/**
 * Threats that cannot be scored in full here: their type, or a mechanism that was adopted against them, is of a pack
 * that the catalogue lacks.
 */
export function threatsMissingPacks(plan: Plan, catalogue: Catalogue): ReadonlySet<string> {
	const missing = new Set(packsMissingFor(plan, catalogue));
	const isMissing = (id: string | undefined): boolean => missing.has(packIdOf(id ?? '') ?? '');
	const byType = Object.entries(plan.threats).filter(([, { typeId }]) => isMissing(typeId));
	const byMechanism = Object.entries(plan.decisions).filter(
		([key, { choice }]) => choice === 'adopted' && isMissing(partsOf(key).other)
	);
	return new Set([
		...byType.map(([threatId]) => threatId),
		...byMechanism.map(([key]) => partsOf(key).threatId)
	]);
}

/** Ids of the packs that a plan names and the catalogue lacks: not added here, or switched off. */
export function packsMissingFor(plan: Plan, { packs = [] }: Catalogue): readonly string[] {
	const known = new Set(packs.map(({ id }) => id));
	return packsUsedBy(plan).filter((id) => !known.has(id));
}
