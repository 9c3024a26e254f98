import { hasDutyOfCare } from '../scoring/score';
import { contactsIn } from './contacts';
import { listed } from './facts';
import { isBlank, lookAt, type Rule } from './finding';
import { sharedTexts } from './shared-texts';

/** Each threat of severe harm to people has an action on the people front, its own or in its scenario. */
const cared = {
	id: 'care-action',
	area: 'people',
	find: (_plan, { threats, actions, scenariosWith }) => {
		const people = actions.filter(({ action }) => action.front === 'people');
		const threatsMet = new Set(people.map(({ action }) => action.threatId));
		const scenariosMet = new Set(people.map(({ action }) => action.scenarioId));
		return lookAt(
			threats.filter(({ score }) => hasDutyOfCare(score)),
			({ id, threat }) => {
				const isMet =
					threatsMet.has(id) ||
					[...(scenariosWith.get(id) ?? [])].some((each) => scenariosMet.has(each));
				return isMet
					? undefined
					: { ids: [id], name: threat.title, mend: { step: 'actions', about: { threatId: id } } };
			}
		);
	}
} as const satisfies Rule;

/** Under what holds the texts: the contact found in each of its names. What did not change is not read again. */
const known = new WeakMap<object, Map<string, string | undefined>>();

function firstContact(
	of: Readonly<Record<string, unknown>>,
	names: readonly string[]
): string | undefined {
	let found = known.get(of);
	if (found === undefined) {
		found = new Map();
		known.set(of, found);
	}
	for (const name of names) {
		if (!found.has(name)) found.set(name, contactIn(of[name]));
		const contact = found.get(name);
		if (contact !== undefined) return contact;
	}
	return undefined;
}

const contactIn = (text: unknown): string | undefined =>
	typeof text === 'string' ? contactsIn(text)[0] : undefined;

/** A phone number or a mail address in a text that boards and coalitions read (method 6.3). */
const noContacts = {
	id: 'no-contacts',
	area: 'people',
	find: (plan) => {
		const { findings } = lookAt(sharedTexts(plan), ({ id, of, names, mend }) => {
			const found = firstContact(of, names);
			if (found === undefined) return undefined;
			return { ids: [id], name: found, mend };
		});
		// One contact in a long plan gives a person away as well as ten do.
		return { checked: 1, findings };
	}
} as const satisfies Rule;

const deleted = {
	id: 'information-delete',
	area: 'people',
	find: ({ information }) =>
		lookAt(
			listed(information).filter(({ thing }) => thing.canHarm === true),
			({ id, thing: { what, deleteWhen } }) =>
				isBlank(deleteWhen)
					? { ids: [id], name: what, mend: { step: 'organisation', about: { thingId: id } } }
					: undefined
		)
} as const satisfies Rule;

const fallbacks = {
	id: 'dependency-fallback',
	area: 'people',
	find: ({ dependencies }) =>
		lookAt(listed(dependencies), ({ id, thing: { what, fallback } }) =>
			isBlank(fallback)
				? { ids: [id], name: what, mend: { step: 'organisation', about: { thingId: id } } }
				: undefined
		)
} as const satisfies Rule;

export const peopleRules = [cared, noContacts, deleted, fallbacks] as const;
