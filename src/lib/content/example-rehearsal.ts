import { dayAfter } from '../domain/day';
import type { Plan, RehearsalNote } from '../domain/plan/plan';
import { addNote, improvementToAction } from '../domain/rehearsing/edits';

const rehearsalId = 'example-rehearsal-first';

/** The exercise that the made-up organisation held on its chain, with what was missing and what came of it. */
export function rehearseExample(plan: Plan, today: string): void {
	plan.rehearsals[rehearsalId] = {
		title: 'Staff morning with two board members',
		scenarioId: 'example-scenario',
		heldOn: dayAfter(today, -9),
		stage: 'done',
		seconds: 5_820,
		endedAt: 4_380,
		order: 'a0'
	};
	cards.forEach(([attack, title, card], n) => {
		plan.injects[`example-rehearsal-card-${String(n + 1)}`] = {
			...{ rehearsalId, source: 'chain', sourceId: `example-attack-${attack}`, title, card },
			...{ minute: n * 25, dealtAt: n * 1_500 + 20, order: `a${String(n)}` }
		};
	});
	notes.forEach((note, n) => {
		addNote(plan, `example-rehearsal-note-${String(n + 1)}`, { rehearsalId, ...note });
	});
	const id = 'example-rehearsal-action';
	improvementToAction(plan, 'example-rehearsal-note-4', { id, front: 'governance' });
	Object.assign(plan.actions[id] ?? {}, {
		owner: 'Director',
		dueOn: dayAfter(today, 21),
		doneWhen:
			'The card hangs at the door, and two people who are not the director have read it aloud.'
	});
}

const cards = [
	[
		'raid',
		'Officers at the door',
		'It is 8:40. Six officers with a warrant ask everybody to stay inside. The director is on the road to the lake.'
	],
	[
		'freeze',
		'The bank says no',
		'Two weeks later the bank app shows an error. The branch says that there is an order and gives no copy. Wages are due in ten days.'
	],
	[
		'smear',
		'The list on the radio',
		'A radio host reads what he calls our payments from abroad. Half of the figures are real. A journalist calls for a comment.'
	]
] as const;

const notes: readonly Omit<RehearsalNote, 'rehearsalId' | 'order'>[] = [
	{
		...{ kind: 'decision', text: 'The finance lead reads the warrant and calls the lawyer' },
		...{ at: 340, by: 'Programme lead', injectId: 'example-rehearsal-card-1' }
	},
	{ kind: 'went-well', text: 'Everybody knew that nothing is deleted or moved', at: 4_500 },
	{
		...{ kind: 'missing', text: 'The lawyer’s number was only in the director’s phone' },
		at: 4_620
	},
	{ kind: 'improvement', text: 'Hang a card with the lawyer’s two numbers inside the office door' }
];
