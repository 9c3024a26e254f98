import type { ScenarioChain } from '$lib/domain/catalogue/scenarios';

const files = import.meta.glob<Readonly<Record<string, ScenarioChain>>>(
	['./*.ts', '!./scenarios.ts', '!./define-scenario.ts', '!./*.test.ts'],
	{ eager: true }
);

/** The ready-made chains of threats, in the order of their ids. Every file of this folder is one of them. */
export const scenarioChains: readonly ScenarioChain[] = Object.values(files)
	.flatMap((file) => Object.values(file))
	.sort((a, b) => (a.id < b.id ? -1 : 1));
