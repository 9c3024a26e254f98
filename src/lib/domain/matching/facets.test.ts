import { describe, expect, it } from 'vitest';
import type { Case, Mechanism } from '../catalogue/catalogue';
import { evidenceOf } from './evidence';
import { facetReader, type Pairing } from './facets';
import { linksOf } from './likeness';
import { aCase, aCatalogue, aMechanism, aQuery } from './matching.builders';
import type { Query } from './query';
import { facets, type Facet } from './weights';

interface Given {
	readonly query?: Partial<Query>;
	readonly mechanism?: Partial<Mechanism>;
	readonly told?: Partial<Case>;
}

function pairingOf({ query, mechanism, told }: Given): Pairing {
	const made = aMechanism(mechanism);
	const around = aCase({ ...told, mechanisms: [made] });
	const catalogue = aCatalogue([around]);
	const asked = aQuery(query);
	return {
		query: asked,
		mechanism: made,
		case: around,
		typeById: new Map(catalogue.threatTypes.map((type) => [type.id, type])),
		regionOf: catalogue.regionOf,
		evidence: evidenceOf(asked, catalogue),
		links: linksOf(catalogue).get(made) ?? { similarities: new Float64Array(), links: [] }
	};
}

const read = (facet: Facet, given: Given) =>
	facetReader()(pairingOf(given)).find((reading) => reading.facet === facet);

type Row = readonly [meaning: string, given: Given, similarity: number | undefined];

function expectSimilarities(facet: Facet, rows: readonly Row[]) {
	it.each(rows)('%s', (_meaning, given, similarity) => {
		const reading = read(facet, given);
		if (similarity === undefined) expect(reading?.similarity).toBeUndefined();
		else expect(reading?.similarity).toBeCloseTo(similarity, 9);
		expect(reading?.known).toBe(similarity !== undefined);
	});
}

describe('threat facet', () => {
	const freeze: Partial<Query> = { threatTypeId: 'FIN-01', category: 'financial' };
	expectSimilarities('threat', [
		[
			'the same threat type is alike',
			{ query: freeze, mechanism: { threats: ['FIN-01', 'LEG-06'] } },
			1
		],
		[
			'the same threat type is a little less alike where the mechanism names another first',
			{ query: freeze, mechanism: { threats: ['LEG-06', 'FIN-01'] } },
			0.9
		],
		[
			'a threat that leads to it is linked',
			{ query: freeze, mechanism: { threats: ['LEG-04'] } },
			0.3
		],
		['a threat it leads to is linked', { query: freeze, mechanism: { threats: ['DIS-01'] } }, 0.3],
		[
			'a chain counts more than a category',
			{ query: freeze, mechanism: { threats: ['FIN-02', 'LEG-04'] } },
			0.3
		],
		[
			'a chain of two links is no link',
			{ query: { threatTypeId: 'LEG-04' }, mechanism: { threats: ['DIS-01'] } },
			0
		],
		[
			'the same category is a little alike',
			{ query: freeze, mechanism: { threats: ['FIN-08'] } },
			0.1
		],
		['nothing in common is unlike', { query: freeze, mechanism: { threats: ['REP-05'] } }, 0],
		[
			'the case counts for three fifths: its order of threats',
			{
				query: freeze,
				mechanism: { threats: ['FIN-01'] },
				told: { threats: ['LEG-04', 'FIN-01'] }
			},
			0.97
		],
		[
			'the case counts for three fifths: its own grade',
			{ query: freeze, mechanism: { threats: ['FIN-01'] }, told: { fits: { 'FIN-01': 2 } } },
			0.76
		],
		[
			'what a case does not grade, it does not fit',
			{ query: freeze, mechanism: { threats: ['FIN-01'] }, told: { fits: { 'LEG-04': 3 } } },
			0.4
		],
		[
			'neither a type nor words: unknown',
			{ query: { threatTypeId: undefined }, mechanism: {} },
			undefined
		]
	]);

	it('names the threat type that comes nearest', () => {
		expect(
			read('threat', { query: freeze, mechanism: { threats: ['FIN-02', 'DIS-01'] } })
		).toMatchObject({
			link: 'chain',
			threatTypeId: 'DIS-01'
		});
	});
});

describe('category facet', () => {
	const mixed = { threats: ['LEG-04', 'FIN-01', 'DIS-01', 'LEG-02'] };
	expectSimilarities('category', [
		['all threats in the category', { mechanism: { threats: ['LEG-04', 'LEG-06'] } }, 1],
		['half of them', { mechanism: mixed }, 0.5],
		['a quarter of them', { query: { category: 'financial' }, mechanism: mixed }, 0.25],
		['none of them', { query: { category: 'digital' }, mechanism: mixed }, 0],
		[
			'is known for a threat in own words',
			{ query: { threatTypeId: undefined }, mechanism: mixed },
			0.5
		]
	]);
});

describe('fronts facet', () => {
	const legalAndMoney: Partial<Query> = { fronts: ['legal', 'financial'] };
	expectSimilarities('fronts', [
		[
			'all wanted fronts',
			{ query: legalAndMoney, mechanism: { fronts: ['financial', 'legal', 'people'] } },
			1
		],
		['half of them', { query: legalAndMoney, mechanism: { fronts: ['legal'] } }, 0.5],
		['none of them', { query: legalAndMoney, mechanism: { fronts: ['digital'] } }, 0],
		['nobody asked', {}, undefined],
		['an empty wish is unknown', { query: { fronts: [] } }, undefined]
	]);

	it('names the shared and the missing fronts', () => {
		const reading = read('fronts', { query: legalAndMoney, mechanism: { fronts: ['legal'] } });
		expect(reading).toMatchObject({ shared: ['legal'], missing: ['financial'] });
	});
});

describe('needs facet', () => {
	const weak: Partial<Query> = {
		weakAreas: ['legal', 'people'],
		weakQuestions: ['H12', 'H04', 'H31']
	};
	expectSimilarities('needs', [
		['all weak spots', { query: { weakAreas: ['legal'] }, mechanism: { needs: ['legal'] } }, 1],
		[
			'two weak spots of five',
			{ query: weak, mechanism: { needs: ['people'], raises: ['H12'] } },
			0.4
		],
		['none of them', { query: weak, mechanism: { needs: ['data'], raises: ['H01'] } }, 0],
		['nobody asked', {}, undefined],
		['nothing is weak', { query: { weakAreas: [], weakQuestions: [] } }, undefined]
	]);

	it('names the weak areas and questions that the mechanism helps', () => {
		const reading = read('needs', {
			query: weak,
			mechanism: { needs: ['people'], raises: ['H12'] }
		});
		expect(reading).toMatchObject({ areas: ['people'], questions: ['H12'], wanted: 5 });
	});
});

describe('phase facet', () => {
	expectSimilarities('phase', [
		[
			'the same phase',
			{ query: { phase: 'respond' }, mechanism: { phases: ['prepare', 'respond'] } },
			1
		],
		['another phase', { query: { phase: 'learn' }, mechanism: { phases: ['respond'] } }, 0.3],
		['nobody asked', {}, undefined]
	]);
});

describe('kind and effort facet', () => {
	expectSimilarities('kind-and-effort', [
		[
			'the same kind, an effort in reach',
			{ query: { kind: 'icso', staff: 5 }, mechanism: { effort: 2 } },
			1
		],
		[
			'the same kind, too much effort',
			{ query: { kind: 'icso', staff: 4 }, mechanism: { effort: 2 } },
			0.5
		],
		[
			'a large effort fits from 20 people',
			{ query: { kind: 'media', staff: 20 }, mechanism: { effort: 3 } },
			1
		],
		['the other kind', { query: { kind: 'coalition', staff: 50 } }, 0.5],
		[
			'the other kind, too much effort',
			{ query: { kind: 'umbrella', staff: 19 }, mechanism: { effort: 3 } },
			0.25
		],
		[
			'a movement is like a coalition',
			{ query: { kind: 'movement' }, told: { kind: 'coalition' } },
			1
		],
		[
			'unknown staff is not held against it',
			{ query: { kind: 'icso' }, mechanism: { effort: 3 } },
			1
		],
		[
			'no paid staff still reach a small effort',
			{ query: { kind: 'community-based', staff: 0 } },
			1
		],
		['the kind is unknown', { query: { staff: 50 } }, undefined]
	]);
});

describe('region facet', () => {
	expectSimilarities('region', [
		['the same country', { query: { country: 'UG' } }, 1],
		['the same region', { query: { country: 'KE' } }, 0.8],
		[
			'a worldwide case',
			{ query: { country: 'KE' }, told: { region: 'global', countries: [] } },
			0.7
		],
		['another region', { query: { country: 'HU' } }, 0.3],
		['a country of no known region', { query: { country: 'XX' } }, undefined],
		['the country is unknown', {}, undefined]
	]);
});

describe('rating facet', () => {
	expectSimilarities('rating', [
		['the same rating', { query: { rating: 'repressed' }, told: { rating: 'repressed' } }, 1],
		['one step apart', { query: { rating: 'closed' }, told: { rating: 'repressed' } }, 0.75],
		['three steps apart', { query: { rating: 'open' }, told: { rating: 'repressed' } }, 0.25],
		['the ends of the scale', { query: { rating: 'open' }, told: { rating: 'closed' } }, 0],
		[
			'the nearest of the ratings under which its way can be gone',
			{ query: { rating: 'open' }, told: { rooms: ['closed', 'narrowed'], rating: 'open' } },
			0.75
		],
		['no source says how the case was rated', { query: { rating: 'open' } }, undefined],
		['the own rating is unknown', { told: { rating: 'open' } }, undefined]
	]);
});

describe('words facet', () => {
	const told = { summary: 'Officers came with a warrant and carried away the computers.' };

	it('is unknown without words', () => {
		expect(read('words', { told })?.known).toBe(false);
	});

	it('is higher the more a story shares with the case', () => {
		const likeness = (title: string): number =>
			read('words', { query: { title }, told })?.similarity ?? 0;
		expect(likeness('Rent went up')).toBe(0);
		expect(likeness('Computers broke')).toBeGreaterThan(0);
		expect(likeness('Officers with a warrant took computers')).toBeGreaterThan(
			likeness('Computers broke')
		);
	});
});

describe('work facet', () => {
	expectSimilarities('work', [
		[
			'half of the fields',
			{ query: { work: ['youth', 'arts'] }, told: { work: ['arts', 'media'] } },
			0.5
		],
		['none of them', { query: { work: ['youth'] }, told: { work: ['media'] } }, 0],
		['nobody said', { told: { work: ['media'] } }, undefined],
		['an empty list is unknown', { query: { work: [] } }, undefined]
	]);
});

it('every facet is read once, in the order of the facet table', () => {
	const readings = facetReader()(pairingOf({}));
	expect(readings.map((reading) => reading.facet)).toEqual(facets);
});
