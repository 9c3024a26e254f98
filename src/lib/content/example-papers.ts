import { paperKey } from '../domain/papers/papers';
import type { Plan } from '../domain/plan/plan';
import { doorProtocol } from './templates/door-protocol';

/** The example's paper for the door, half filled as papers are, and where everybody meets. All of it is invented. */
export function fillPapers(plan: Plan): void {
	for (const [fieldId, text] of Object.entries(door))
		plan.papers[paperKey(doorProtocol.id, fieldId)] = text;
	plan.settings.grabMeeting =
		'The tea garden behind the market, within 30 minutes. After dark: the parish hall.';
}

const door: Readonly<Record<string, string>> = {
	lawyer: 'The lawyer on call; then the second law firm',
	'in-charge': 'Director; when away or held: programme lead, land and water',
	alarm: 'The word “rain” to the outside group; the board chair answers',
	'what-to-say': 'My name, what I do here, and that our lawyer is on the way.',
	meeting: 'The tea garden behind the market',
	count: 'The office manager reads the roll of functions at the tea garden.',
	'same-day': JSON.stringify([
		{
			step: 'Make sure that everyone is safe and accounted for',
			owner: 'Programme lead, land and water'
		},
		{ step: 'Bring notes and the list of things taken to the lawyer', owner: 'Director' },
		{
			step: 'Meet all staff: what happened, how we work tomorrow, who needs rest',
			owner: 'Director'
		}
	])
};
