import type { ReadinessQuestion } from '$lib/domain/catalogue/catalogue';

const files = import.meta.glob<Readonly<Record<string, readonly ReadinessQuestion[]>>>(
	['./*.ts', '!./readiness.ts', '!./define-readiness.ts', '!./scale.ts', '!./*.test.ts'],
	{ eager: true }
);

/** The 42 house-in-order questions, H01 to H42. Every file of this folder holds those of one area. */
export const readinessQuestions: readonly ReadinessQuestion[] = Object.values(files)
	.flatMap((file) => Object.values(file))
	.flat()
	.sort((a, b) => (a.id < b.id ? -1 : 1));
