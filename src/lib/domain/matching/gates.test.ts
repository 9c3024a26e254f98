import { describe, expect, it } from 'vitest';
import { cautionsFor, type Caution } from './gates';
import { aCondition, aMechanism, aQuery } from './matching.builders';
import type { Flags, Query } from './query';
import type { Gate } from '../catalogue/catalogue';

type Given = Omit<Partial<Query>, 'flags'> & { readonly flags?: Partial<Flags> };

function causesOf(gate: Gate, { flags, ...given }: Given): Caution['because'][] {
	const query = aQuery({ ...given, flags: { dutyOfCare: false, ...flags } });
	const mechanism = aMechanism({ cautions: [aCondition(), aCondition({ gate })] });
	return cautionsFor(query, mechanism).map((caution) => caution.because);
}

type Row = readonly [gate: Gate, meaning: string, given: Given, causes: Caution['because'][]];

const rows: readonly Row[] = [
	['courts-not-usable', 'nothing is known', {}, []],
	['courts-not-usable', 'the space is repressed', { rating: 'repressed' }, []],
	['courts-not-usable', 'the space is closed', { rating: 'closed' }, ['rating']],
	['courts-not-usable', 'courts cannot be used', { flags: { courtsUsable: 'no' } }, ['courts']],
	[
		'courts-not-usable',
		'courts sometimes help in a closed space',
		{ rating: 'closed', flags: { courtsUsable: 'sometimes' } },
		['rating']
	],
	[
		'courts-not-usable',
		'courts help in a closed space',
		{ rating: 'closed', flags: { courtsUsable: 'yes' } },
		[]
	],
	['courts-not-usable', 'people could be hurt', { flags: { dutyOfCare: true } }, []],
	['exposure-raises-danger', 'the space is obstructed', { rating: 'obstructed' }, []],
	['exposure-raises-danger', 'the space is repressed', { rating: 'repressed' }, ['rating']],
	[
		'exposure-raises-danger',
		'people could be hurt',
		{ flags: { dutyOfCare: true } },
		['duty-of-care']
	],
	['people-not-consented', 'the space is open', { rating: 'open' }, []],
	['people-not-consented', 'the space is closed', { rating: 'closed' }, ['rating']],
	[
		'people-not-consented',
		'people could be hurt in a closed space',
		{ rating: 'closed', flags: { dutyOfCare: true } },
		['duty-of-care']
	],
	['no-legal-status', 'nothing is known', {}, []],
	[
		'no-legal-status',
		'there is no registration',
		{ flags: { registration: 'none' } },
		['registration']
	],
	[
		'no-legal-status',
		'registration is pending',
		{ flags: { registration: 'pending' } },
		['registration']
	],
	['no-legal-status', 'it is registered', { flags: { registration: 'registered' } }, []],
	['no-legal-status', 'people could be hurt', { flags: { dutyOfCare: true } }, []]
];

describe('cautions to read first', () => {
	it.each(rows)('%s: %s', (...[gate, , given, causes]) => {
		expect(causesOf(gate, given)).toEqual(causes);
	});

	it('come from preconditions as well as from cautions, preconditions first', () => {
		const courts = aCondition({ text: 'Courts decide', gate: 'courts-not-usable' });
		const seen = aCondition({ text: 'It is public', gate: 'exposure-raises-danger' });
		const mechanism = aMechanism({ preconditions: [courts], cautions: [seen] });
		const cautions = cautionsFor(aQuery({ rating: 'closed' }), mechanism);
		expect(cautions.map((caution) => caution.condition)).toEqual([courts, seen]);
	});
});
