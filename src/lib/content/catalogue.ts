import type { Catalogue } from '../domain/catalogue/catalogue';
import { cases } from './cases/cases';
import { regionOf } from './countries';
import { readinessQuestions as readiness } from './readiness/readiness';
import { threatTypes } from './threats/threats';
import { concepts } from './vocabulary/concepts';
import storyWeights from './vocabulary/story-weights.json';

/** Everything Holdfast knows. A new threat type or case is one new file and one line in its folder's list. */
export const catalogue: Catalogue = {
	threatTypes,
	cases,
	readiness,
	concepts,
	storyWeights,
	regionOf
};
