import type { Case } from '$lib/domain/catalogue/catalogue';

const files = import.meta.glob<Readonly<Record<string, Case>>>(
	['./*.ts', '!./cases.ts', '!./define-case.ts', '!./*.test.ts'],
	{ eager: true }
);

/** The cases of the Solidarity Playbook, in the order of their ids. Every file of this folder is one of them. */
export const cases: readonly Case[] = Object.values(files)
	.flatMap((file) => Object.values(file))
	.sort((a, b) => (a.id < b.id ? -1 : 1));
