import { describe, expect, it } from 'vitest';
import { caseOf, mechanismOf, templateOf, typeOf } from './library.builders';
import { addressOf, readFilter } from './address';
import { queryOf } from './query';
import { byGrade } from './by-grade';
import { coalitionRows } from './coalitions';
import { entriesOf, type Shelf } from './entry';
import { countsOf, narrowed, withValue } from './filter';
import { seen } from './seen';
import { textsOf } from './texts';

const shelf: Shelf = {
	threatTypes: [
		typeOf('LEG-04', 'legal', { title: 'Office raid', alsoIn: ['digital'] }),
		typeOf('FIN-01', 'financial', { title: 'Bank account freeze', synonyms: ['blocked account'] })
	],
	cases: [
		caseOf('raid', {
			threats: ['LEG-04'],
			region: 'africa',
			mechanisms: [
				mechanismOf('two-doors', 'raid', { threats: ['LEG-04'], fronts: ['legal'], effort: 1 }),
				mechanismOf('spare-money', 'raid', {
					threats: ['FIN-01'],
					fronts: ['financial'],
					effort: 3
				})
			]
		}),
		caseOf('together', { kind: 'coalition', region: 'europe', evidence: 'weak', rating: 'closed' })
	],
	templates: [templateOf('door', { threats: ['LEG-04'] })]
};
const entries = entriesOf(shelf);
const keys = (found: readonly { readonly key: string }[]) => found.map(({ key }) => key);

describe('the lines of the library', () => {
	it('hold every case, mechanism, threat type and template once', () => {
		expect(keys(entries)).toEqual([
			'case/raid',
			'case/together',
			'mechanism/two-doors',
			'mechanism/spare-money',
			'threat/LEG-04',
			'threat/FIN-01',
			'template/door'
		]);
	});

	it('give a case what its mechanisms bring, each value once', () => {
		expect(entries[0]?.values).toMatchObject({
			category: ['legal', 'financial'],
			threat: ['LEG-04', 'FIN-01'],
			front: ['legal', 'financial'],
			effort: ['1', '3'],
			form: ['organisation']
		});
	});

	it('give a mechanism the region and the evidence of its case', () => {
		expect(entries[2]?.values).toMatchObject({ region: ['africa'], evidence: ['strong'] });
	});

	it('say no rating where no source says one', () => {
		expect(entries[0]?.values.rating).toEqual([]);
		expect(entries[1]?.values.rating).toEqual(['closed']);
	});
});

describe('narrowing', () => {
	it('keeps what has every value asked for', () => {
		expect(keys(narrowed(entries, { category: 'financial', kind: 'mechanism' }))).toEqual([
			'mechanism/spare-money'
		]);
		expect(narrowed(entries, {})).toEqual(entries);
	});

	it('leaves out what a facet does not apply to', () => {
		expect(keys(narrowed(entries, { region: 'africa' }))).not.toContain('threat/LEG-04');
	});

	it('counts what each value would leave under the other facets, not under its own', () => {
		const filter = { kind: 'mechanism', front: 'legal' };
		expect(countsOf(entries, filter, 'front')).toEqual(
			new Map([
				['legal', 1],
				['financial', 1]
			])
		);
		expect(countsOf(entries, filter, 'kind')).toEqual(
			new Map([
				['case', 1],
				['mechanism', 1]
			])
		);
	});

	it('every count is what choosing the value then shows', () => {
		const filter = { category: 'legal' };
		for (const [value, count] of countsOf(entries, filter, 'threat'))
			expect(narrowed(entries, withValue(filter, 'threat', value))).toHaveLength(count);
	});

	it('lets go of a facet without a trace', () => {
		expect(withValue({ kind: 'case', front: 'legal' }, 'kind', undefined)).toEqual({
			front: 'legal'
		});
	});
});

describe('the address of a narrowed library', () => {
	it('is read back as it was written', () => {
		const filter = { kind: 'case', region: 'africa' } as const;
		expect(readFilter(addressOf(filter))).toEqual(filter);
	});

	it('is plain for the whole library', () => {
		expect(addressOf({})).toBe('#/library');
	});

	it('passes over what it does not know', () => {
		expect(readFilter('#/library?colour=red&kind=&q=x')).toEqual({});
		expect(readFilter('')).toEqual({});
	});

	it('takes no value longer than an address can carry', () => {
		expect(readFilter(`#/library?threat=${'x'.repeat(5000)}`).threat).toHaveLength(200);
	});

	it('has no query where there is none', () => {
		expect([...queryOf('#/library/case/vuka')]).toEqual([]);
	});
});

describe('what was seen', () => {
	it('may be out of date once more than twelve months have passed', () => {
		expect(seen('2025-11-22', '2026-11-22').mayBeOutdated).toBe(false);
		expect(seen('2025-11-21', '2026-11-22')).toEqual({ on: '2025-11-21', mayBeOutdated: true });
	});
});

describe('statements by grade', () => {
	it('stand under their own grade alone, in their order', () => {
		const steps = [
			{ id: 'a', grade: 'judgement' },
			{ id: 'b', grade: 'case' },
			{ id: 'c', grade: 'context' },
			{ id: 'd', grade: 'case' }
		] as const;
		const apart = byGrade(steps);
		expect(apart.case.map(({ id }) => id)).toEqual(['b', 'd']);
		expect(apart.context.map(({ id }) => id)).toEqual(['c']);
		expect(apart.judgement.map(({ id }) => id)).toEqual(['a']);
	});
});

describe('coalitions side by side', () => {
	it('are the coalitions alone, and no statement stands twice in a row', () => {
		const member = { text: 'Thirty members meet.', grade: 'case', sources: [] } as const;
		const judged = { text: 'Members should rest.', grade: 'judgement', sources: [] } as const;
		const rule = { text: 'A chair decides.', grade: 'case', sources: [] } as const;
		const told = caseOf('union', {
			kind: 'coalition',
			governance: [
				{ ...member, sources: [] },
				{ ...judged, sources: [] },
				{ ...rule, sources: [] }
			]
		});
		const [row, ...others] = coalitionRows([caseOf('alone', {}), told]);
		expect(others).toEqual([]);
		expect(row?.members.map(({ text }) => text)).toEqual(['Thirty members meet.']);
		expect(row?.works.map(({ text }) => text)).toEqual([
			'Members should rest.',
			'A chair decides.'
		]);
	});
});

describe('the words of the library', () => {
	it('are those of every line, under the same key', () => {
		expect(new Set([...textsOf(shelf)].map(({ id }) => id))).toEqual(new Set(keys(entries)));
	});

	it('hold the steps and cautions of a mechanism and the other names of a threat', () => {
		const texts = new Map([...textsOf(shelf)].map((text) => [text.id, text]));
		expect(texts.get('mechanism/two-doors')?.body).toContain('Agree with a lawyer');
		expect(texts.get('mechanism/two-doors')?.body).toContain('May be forbidden');
		expect(texts.get('threat/FIN-01')?.names).toContain('blocked account');
	});
});
