import type {
	AdoptableStep,
	Case,
	Catalogue,
	Condition,
	Mechanism,
	ThreatType
} from '../catalogue/catalogue';
import type { Action } from '../plan/plan';
import type { Category, Front } from '../vocabulary';
import type { Query } from './query';

/** Small catalogues for tests: only what a test is about is named in it. */

const categoryOf: Readonly<Record<string, Category>> = {
	LEG: 'legal',
	FIN: 'financial',
	DIS: 'disinformation',
	DIG: 'digital',
	REP: 'reputational'
};

export const aThreatType = (id: string, leadsTo: string[] = []): ThreatType => ({
	id,
	category: categoryOf[id.slice(0, 3)] ?? 'legal',
	alsoIn: [],
	title: id,
	definition: id,
	earlySign: id,
	synonyms: [],
	leadsTo
});

export const aCondition = (given: Partial<Condition> = {}): Condition => ({
	text: 'A condition',
	grade: 'judgement',
	...given
});

export const aMechanism = (given: Partial<Mechanism> = {}): Mechanism => ({
	id: 'petition',
	caseId: 'a-case',
	name: 'A mechanism',
	summary: '',
	threats: ['LEG-04'],
	fronts: ['legal'],
	phases: ['respond'],
	effort: 1,
	needs: [],
	raises: [],
	effects: { likelihood: 0, impact: 0.5 },
	preconditions: [],
	cautions: [aCondition()],
	steps: [],
	sources: [],
	evidence: 'case',
	...given
});

export const aCase = (given: Partial<Case> = {}): Case => ({
	id: 'a-case',
	title: '',
	organisation: '',
	kind: 'organisation',
	region: 'africa',
	countries: ['UG'],
	place: '',
	years: '',
	written: 2019,
	work: [],
	summary: '',
	threats: [],
	trigger: [],
	before: [],
	during: [],
	after: [],
	governance: [],
	resources: [],
	outcomes: [],
	challenges: [],
	lessons: [],
	since: [],
	evidence: 'strong',
	evidenceNote: '',
	sources: [],
	mechanisms: [aMechanism()],
	...given
});

/** Threat types in the chains of method 3.6 and four countries. */
export const aCatalogue = (cases: readonly Case[]): Catalogue => ({
	threatTypes: [
		aThreatType('LEG-02', ['FIN-02']),
		aThreatType('LEG-04', ['FIN-01']),
		aThreatType('LEG-06', ['FIN-08']),
		aThreatType('FIN-01', ['DIS-01']),
		aThreatType('FIN-02'),
		aThreatType('FIN-08', ['DIS-01']),
		aThreatType('DIS-01'),
		aThreatType('DIS-06', ['LEG-02']),
		aThreatType('REP-05')
	],
	cases,
	readiness: [],
	regionOf: { UG: 'africa', KE: 'africa', HU: 'europe', US: 'americas' }
});

export const aQuery = (given: Partial<Query> = {}): Query => ({
	threatTypeId: 'LEG-04',
	category: 'legal',
	flags: { dutyOfCare: false },
	...given
});

export const anAction = (given: Partial<Action> = {}): Action => ({
	what: 'Ask the bank',
	status: 'to-do',
	doneWhen: '',
	order: 'a0',
	...given
});

const aMove = (front: Front): AdoptableStep => ({
	id: `move-${front}`,
	what: `Move on ${front}`,
	front,
	phase: 'respond',
	ownerRole: 'Director',
	days: 1,
	doneWhen: 'It is done.',
	grade: 'judgement'
});

/** A catalogue in which the general moves against one threat type act on these fronts. */
export function withMoves(
	typeId: string,
	fronts: readonly Front[],
	catalogue: Catalogue = aCatalogue([])
): Catalogue {
	const detail = {
		...{ actors: [], signs: [], hits: [], exposure: [], prompts: [], capacities: [] },
		...{ facts: [], sources: [] },
		moves: { '24h': fronts.map(aMove), '72h': [], month: [] }
	};
	const threatTypes = catalogue.threatTypes.map((type) =>
		type.id === typeId ? { ...type, detail } : type
	);
	return { ...catalogue, threatTypes };
}
