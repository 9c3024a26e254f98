import type { Catalogue } from '$lib/domain/catalogue/catalogue';
import type { Section } from '$lib/domain/comparing/sections';
import { entryKeysOf } from '$lib/domain/plan/entries';
import { partsOf, type Plan } from '$lib/domain/plan/plan';
import { StepId } from '$lib/domain/steps';
import { Dimension, Front, Work } from '$lib/domain/vocabulary';
import { label, m } from '$lib/i18n';

/** A field of a part with its value, both in words. */
export interface Said {
	readonly name: string;
	readonly value: string;
}

type Namer = (key: string) => string;

/**
 * Says parts and values of several states of one plan in words. Where the first state does not have something, the
 * next one is asked; what none has, and what the catalogue does not know, is said to be so.
 */
export class PlanReader {
	readonly #plans: readonly Plan[];
	readonly #questions = new Map<string, string>();
	readonly #exposure = new Map<string, string>();
	readonly #types = new Map<string, string>();
	readonly #mechanisms = new Map<string, string>();
	readonly #steps = new Map<string, string>();

	constructor(plans: readonly Plan[], catalogue: Catalogue) {
		this.#plans = plans;
		for (const { id, question } of catalogue.readiness) this.#questions.set(id, question);
		for (const { id, title, detail } of catalogue.threatTypes) {
			this.#types.set(id, title);
			for (const ask of detail?.exposure ?? []) this.#exposure.set(`${id}/${ask.id}`, ask.question);
		}
		for (const { id, name, steps } of catalogue.cases.flatMap(({ mechanisms }) => mechanisms)) {
			this.#mechanisms.set(id, name);
			for (const step of steps) this.#steps.set(`${id}/${step.id}`, step.what);
		}
	}

	/** What a part of the plan is called: its own words where it has some. */
	part(section: Section, key: string): string {
		return this.#namers[section](key);
	}

	threat(threatId: string): string {
		const title = this.#find((plan) => plan.threats[threatId]?.title);
		return title === undefined ? m.part_gone_threat() : worded(title);
	}

	scenario(id: string): string {
		return this.#words((plan) => plan.scenarios[id]?.title);
	}

	/** An attack is called as its threat; one without a threat by its own words. */
	attack(id: string): string {
		const attack = this.#find((plan) => plan.attacks[id]);
		const threat = this.#find((plan) => plan.threats[attack?.threatId ?? '']?.title);
		return worded(threat ?? attack?.what ?? '');
	}

	mechanism(id: string): string {
		return this.#mechanisms.get(id) ?? m.part_unknown();
	}

	question(id: string): string {
		return this.#questions.get(id) ?? m.part_unknown();
	}

	exposure(threatId: string, questionId: string): string {
		const typeIds = this.#plans.map((plan) => plan.threats[threatId]?.typeId ?? '');
		const questions = typeIds.map((typeId) => this.#exposure.get(`${typeId}/${questionId}`));
		return questions.find((question) => question !== undefined) ?? m.part_unknown();
	}

	/**
	 * A value in words.
	 * @param plan the state that holds it, for its place in a list
	 */
	value(place: { section: Section; field: string }, value: unknown, plan?: Plan): string {
		const { section, field } = place;
		if (value === undefined || value === '') return label.planValue(section, field, value);
		const say = this.#references[field];
		if (say !== undefined && typeof value === 'string') return say(value);
		if (field === 'order') return m.value_place({ place: String(rankOf(section, value, plan)) });
		return label.planValue(section, field, value);
	}

	/** All that a whole part says, field by field; a single value says itself. */
	fields(section: Section, part: unknown, plan?: Plan): readonly Said[] {
		if (typeof part !== 'object' || part === null) {
			return [{ name: '', value: this.value({ section, field: '' }, part, plan) }];
		}
		return Object.entries(part)
			.filter(([field, value]) => field !== 'order' && value !== undefined && value !== '')
			.map(([field, value]) => ({
				name: label.planField(section, field),
				value: this.value({ section, field }, value, plan)
			}));
	}

	readonly #references: Readonly<Record<string, Namer>> = {
		threatId: (id) => this.threat(id),
		mechanismId: (id) => this.mechanism(id),
		readinessId: (id) => this.question(id),
		typeId: (id) => this.#types.get(id) ?? id,
		stepId: (id) => this.#stepWords(id),
		scenarioId: (id) => this.scenario(id),
		attackId: (id) => this.attack(id),
		afterId: (id) => this.attack(id),
		signpostId: (id) => this.part('signposts', id),
		rehearsalId: (id) => this.part('rehearsals', id),
		injectId: (id) => this.part('injects', id),
		actionId: (id) => this.part('actions', id)
	};

	readonly #namers: Readonly<Record<Section, Namer>> = {
		settings: m.part_settings,
		roles: (id) => this.#words((plan) => plan.roles[id]?.title),
		rules: (id) => this.#words((plan) => plan.rules[id]?.text),
		signals: (id) => this.#words((plan) => plan.signals[id]?.what),
		threats: (id) => this.threat(id),
		actions: (id) => this.#words((plan) => plan.actions[id]?.what),
		minorityNotes: (id) => this.#words((plan) => plan.minorityNotes[id]?.text),
		holders: (id) => this.#words((plan) => plan.holders[id]?.who),
		events: (id) => this.#words((plan) => plan.events[id]?.what),
		activities: (id) => this.#words((plan) => plan.activities[id]?.what),
		information: (id) => this.#words((plan) => plan.information[id]?.what),
		dependencies: (id) => this.#words((plan) => plan.dependencies[id]?.what),
		actors: (id) => this.#words((plan) => plan.actors[id]?.title),
		fears: (id) => this.#words((plan) => plan.fears[id]?.text),
		supports: (id) => this.#words((plan) => plan.supports[id]?.who),
		scenarios: (id) => this.scenario(id),
		attacks: (id) => this.attack(id),
		signposts: (id) => this.#words((plan) => plan.signposts[id]?.what),
		knockOns: (id) => this.#words((plan) => plan.knockOns[id]?.what),
		decisionCards: (id) => this.#words((plan) => plan.decisionCards[id]?.sign),
		rehearsals: (id) => this.#words((plan) => plan.rehearsals[id]?.title),
		injects: (id) => this.#words((plan) => plan.injects[id]?.title),
		rehearsalNotes: (id) => this.#words((plan) => plan.rehearsalNotes[id]?.text),
		handling: (threatId) => this.#quoted(threatId),
		formerScores: (threatId) => this.#quoted(threatId),
		notNeeded: (key) => this.#notNeeded(key),
		papers: (key) => this.#paper(key),
		entries: (key) => this.#entry(key),
		groupImpacts: (threatId) => this.#quoted(threatId),
		agreed: (threatId) => this.#quoted(threatId),
		decisions: (key) => this.#beside(key, (_, id) => this.mechanism(id)),
		readiness: (id) => this.question(id),
		anchors: anchorName,
		rounds: m.part_round,
		steps: (id) => {
			const step = StepId.safeParse(id);
			return step.success ? label.step(step.data) : id;
		},
		exposure: (key) => this.#beside(key, (threatId, id) => this.exposure(threatId, id)),
		drafts: m.part_draft,
		work: (id) => {
			const work = Work.safeParse(id);
			return work.success ? label.work(work.data) : id;
		}
	};

	#notNeeded(key: string): string {
		const { threatId: scenarioId, other } = partsOf(key);
		const front = Front.safeParse(other);
		const name = front.success ? label.front(front.data) : other;
		return m.part_beside({ name, beside: this.scenario(scenarioId) });
	}

	#paper(key: string): string {
		const { threatId: templateId, other } = partsOf(key);
		return m.part_beside({ name: templateId, beside: other });
	}

	#find<T>(look: (plan: Plan) => T | undefined): T | undefined {
		return this.#plans.map(look).find((found) => found !== undefined);
	}

	#words(look: (plan: Plan) => string | undefined): string {
		return worded(this.#find(look) ?? '');
	}

	#quoted(threatId: string): string {
		return m.part_of_threat({ threat: this.threat(threatId) });
	}

	/** Something that stands beside a threat: "Petition: “Accounts frozen”". */
	#beside(key: string, name: (threatId: string, id: string) => string): string {
		const { threatId, other } = partsOf(key);
		return m.part_with_threat({ name: name(threatId, other), threat: this.threat(threatId) });
	}

	/** Entries have no names, so they are counted, in the first state that has this one. */
	#entry(key: string): string {
		const { threatId } = partsOf(key);
		const holder = this.#plans.find((plan) => plan.entries[key] !== undefined);
		const at = holder === undefined ? 0 : entryKeysOf(holder, threatId).indexOf(key);
		return m.part_entry({ number: String(at + 1), threat: this.threat(threatId) });
	}

	/** The same step may come from several mechanisms; its words are the same wherever it is found. */
	#stepWords(id: string): string {
		for (const [key, words] of this.#steps) if (key.endsWith(`/${id}`)) return words;
		return id;
	}
}

const worded = (words: string): string => (words.trim() === '' ? m.part_no_words() : words);

function anchorName(key: string): string {
	const { threatId: scale, other: step } = partsOf(key);
	const dimension = Dimension.safeParse(scale);
	const name = dimension.success ? label.dimension(dimension.data) : m.part_anchor_likelihood();
	return m.part_anchor({ scale: name, step });
}

/** At which place of its list a part stands, from 1, by its order key. */
function rankOf(section: Section, order: unknown, plan: Plan | undefined): number {
	const parts: Readonly<Record<string, unknown>> =
		plan === undefined || section === 'settings' ? {} : plan[section];
	const before = Object.values(parts).filter(
		(part) => typeof part === 'object' && part !== null && 'order' in part && isBefore(part, order)
	);
	return before.length + 1;
}

const isBefore = ({ order }: { readonly order: unknown }, than: unknown): boolean =>
	String(order) < String(than);
