import type { AdoptableStep } from '$lib/domain/catalogue/catalogue';
import type { ReadinessQuestion } from '$lib/domain/catalogue/catalogue';

/** Gives the questions of one area their type; the shape is parsed in the test, not while the program starts. */
export const defineQuestions = (questions: readonly ReadinessQuestion[]) => questions;

/** A first step is always made before an attack, and always our own reasoning. */
export const firstStep = (step: Omit<AdoptableStep, 'phase' | 'grade'>): AdoptableStep => ({
	...step,
	phase: 'prepare',
	grade: 'judgement'
});
