import type { Template } from '$lib/domain/catalogue/template';

const files = import.meta.glob<Readonly<Record<string, Template>>>(
	['./*.ts', '!./templates.ts', '!./define-template.ts', '!./*.test.ts'],
	{ eager: true }
);

/** All templates by title. Every other file of this folder is one of them, under the name of its id. */
export const templates: readonly Template[] = Object.values(files)
	.flatMap((file) => Object.values(file))
	.sort((a, b) => a.title.localeCompare(b.title, 'en'));
