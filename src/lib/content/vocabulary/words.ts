import { digital } from './digital';
import { disinformation } from './disinformation';
import { financial } from './financial';
import { legal } from './legal';
import { reputational } from './reputational';
import { security } from './security';
import type { Vocabulary } from './vocabulary';

/** The words people use, for every threat type of Holdfast. */
export const words: Vocabulary = {
	...legal,
	...financial,
	...disinformation,
	...digital,
	...reputational,
	...security
};
