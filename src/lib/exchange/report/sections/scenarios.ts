import type { Plan, Scenario } from '$lib/domain/plan/plan';
import { inOrder } from '$lib/domain/plan/order';
import { mayShow } from '$lib/domain/plan/redact';
import { knockOnsOf, orderedChain, signpostsOf, type ChainLink } from '$lib/domain/scenarios/read';
import { weighScenario, type Weight } from '$lib/domain/scenarios/weigh';
import { chains, format, label, m } from '$lib/i18n';
import { own, type Material } from '../material';
import {
	heading,
	keyValues,
	list,
	note,
	paragraphs,
	table,
	type Block,
	type Section
} from '../report';
import { impactPlace, likelihoodPlace } from './matrix';
import { attackWords, scenarioTitle } from './scenario-words';

/** Every scenario: its story, its chain, how likely and how bad it is, its signs, and what it sets off. */
export function scenariosSection(material: Material): Section {
	const { plan, options } = material;
	const ids = mayShow(options.edition, 'internal') ? inOrder(plan.scenarios) : [];
	return {
		id: 'scenarios',
		title: m.scenarios_report_scenarios(),
		blocks: ids.flatMap((id) => {
			const scenario = own(plan.scenarios, id);
			return scenario === undefined ? [] : scenarioBlocks(material, id, scenario);
		})
	};
}

function scenarioBlocks(material: Material, id: string, scenario: Scenario): readonly Block[] {
	const { plan, scores } = material;
	const chain = orderedChain(plan, id);
	const weight = weighScenario(plan, id, { scores, stage: 'current' });
	return [
		heading(scenarioTitle(scenario)),
		...originBlocks(material, scenario),
		...paragraphs(scenario.story),
		...keyValues([
			[m.scenarios_story_best(), scenario.best],
			[m.scenarios_story_worst(), scenario.worst],
			...weightPairs(material, chain, weight)
		]),
		...chainTable(material, chain),
		...signpostTable(material, id, chain),
		...list(knockOnLines(plan, id))
	];
}

/** How a ready-made chain is known; its sources stand at the end of the document. */
function originBlocks({ options }: Material, { chainId }: Scenario): readonly Block[] {
	if (chainId === undefined) return [];
	const chain = options.chains?.find(({ id }) => id === chainId);
	if (chain === undefined) return [note(m.scenarios_chain_unknown())];
	const { title, gradeNote } = chain;
	const grade = label.grade(chain.grade);
	return [note(m.scenarios_report_scenario_origin({ title, grade, text: gradeNote }))];
}

type Pair = readonly [string, string | undefined];

function weightPairs(
	material: Material,
	chain: readonly ChainLink[],
	weight: Weight
): readonly Pair[] {
	const { likelihood, impact, level, isAtMost, unweighed } = weight;
	const nameOf = (attackId: string): string => attackWords(material, chain, attackId);
	const isPart = unweighed.some(({ why }) => why !== 'no-impact');
	return [
		[m.report_likelihood(), bounded(likelihoodPlace(likelihood), isAtMost, m.scenarios_at_most)],
		[m.scenarios_report_scenario_cap(), weight.cap && nameOf(weight.cap.attackId)],
		[m.report_impact(), bounded(impactPlace(impact), isPart, m.scenarios_at_least)],
		[m.scenarios_level(), level === undefined ? m.scenarios_not_weighed() : label.level(level)],
		[
			m.scenarios_report_scenario_unweighed(),
			unweighed.map(({ attackId }) => nameOf(attackId)).join(m.report_list_separator())
		]
	];
}

/** "at most Possible (3)"; words alone where nothing bounds them. */
const bounded = (
	words: string | undefined,
	isBound: boolean,
	bound: (inputs: { words: string }) => string
): string | undefined =>
	words === undefined ? m.scenarios_unknown() : isBound ? bound({ words }) : words;

const chainTable = (material: Material, chain: readonly ChainLink[]): readonly Block[] =>
	table(
		m.scenarios_chain(),
		[
			...[m.scenarios_attack(), m.scenarios_after(), m.scenarios_days()],
			...[m.scenarios_what(), m.scenarios_optional()]
		],
		chain.map((link) => [
			attackWords(material, chain, link.id),
			chains.before(link, numberIn(chain, link.afterId)),
			chains.days(link.attack),
			link.attack.what,
			link.attack.isOptional === true ? m.scenarios_goes_on() : ''
		])
	);

const numberIn = (chain: readonly ChainLink[], id: string | undefined): number | undefined =>
	id === undefined ? undefined : chain.findIndex((link) => link.id === id) + 1;

const signpostTable = (
	material: Material,
	id: string,
	chain: readonly ChainLink[]
): readonly Block[] =>
	table(
		m.scenarios_signposts(),
		[m.scenarios_sign(), m.scenarios_threshold(), m.scenarios_sign_for(), m.scenarios_passed_on()],
		signpostsOf(material.plan, id).map(({ thing }) => [
			thing.what,
			thing.threshold ?? '',
			thing.attackId === undefined
				? m.scenarios_sign_for_all()
				: attackWords(material, chain, thing.attackId),
			thing.passedOn === undefined ? '' : format.day(thing.passedOn)
		])
	);

const ringWords = { 1: m.scenarios_ring_1, 2: m.scenarios_ring_2, 3: m.scenarios_ring_3 } as const;

/** What it sets off, ring by ring. */
function knockOnLines(plan: Plan, id: string): readonly string[] {
	const inRings = [...knockOnsOf(plan, id)].sort((a, b) => a.thing.ring - b.thing.ring);
	return inRings.map(({ thing }) => {
		const line = m.scenarios_report_knock_on({ ring: ringWords[thing.ring](), what: thing.what });
		if (thing.isGood === undefined) return line;
		const side = thing.isGood ? m.scenarios_is_good() : m.scenarios_is_bad();
		return m.scenarios_report_knock_on_side({ line, side });
	});
}
