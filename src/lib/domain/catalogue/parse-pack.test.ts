import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '$lib/content/catalogue';
import { samplePack } from '$lib/content/sample-pack';
import type { Pack } from './pack';
import { parsePack, TROUBLES_TOLD, type PackTrouble } from './parse-pack';

const copy = (): Pack => JSON.parse(JSON.stringify(samplePack)) as Pack;
const read = (input: unknown): ReturnType<typeof parsePack> => parsePack(input, catalogue);

function troublesOf(input: unknown): readonly PackTrouble[] {
	const parsed = read(input);
	if (parsed.ok || parsed.error.code !== 'invalid') throw new Error('No troubles');
	return parsed.error.troubles;
}

/** The sample with something done to it. */
function changed(change: (pack: Pack) => unknown): Pack {
	const pack = copy();
	change(pack);
	return pack;
}

const told = ({ cases: [first] }: Pack): Pack['cases'][number] => {
	if (!first) throw new Error('The sample has a case');
	return first;
};
const mechanism = (pack: Pack): Pack['cases'][number]['mechanisms'][number] => {
	const [first] = told(pack).mechanisms;
	if (!first) throw new Error('The sample has a mechanism');
	return first;
};

describe('a pack', () => {
	it('opens as it was written, and shares nothing with what it was read from', () => {
		const input = copy();
		const pack = read(input);
		expect(pack).toEqual({ ok: true, value: samplePack });
		expect(pack.ok && pack.value.cases[0]).not.toBe(input.cases[0]);
	});

	it('may leave out the lists that it has nothing for, but not all of them', () => {
		const { threatTypes, cases, questions, ...header } = copy();
		expect(read({ ...header, questions: [{ ...questions[0], threats: ['FIN-01'] }] }).ok).toBe(
			true
		);
		expect(read({ ...header, threatTypes, cases }).ok).toBe(true);
		expect(troublesOf(header)).toEqual([{ kind: 'link', path: [], code: 'nothing-in-it' }]);
	});

	it.each([
		['null', null],
		['a list', []],
		['a plan', { format: 'holdfast-plan', version: 1 }]
	])('is not %s', (_what, input) => {
		expect(read(input)).toEqual({ ok: false, error: { code: 'not-a-pack' } });
	});

	it('of a newer form says so before anything in it is believed', () => {
		const newer = { format: 'holdfast-pack', version: 2, surprise: true };
		expect(read(newer)).toEqual({ ok: false, error: { code: 'too-new', version: 2 } });
	});
});

describe('what is wrong with a pack', () => {
	it('names the step, the field and what it may hold', () => {
		const wrong = changed((pack) => Object.assign(mechanism(pack).steps[1] ?? {}, { days: 0.5 }));
		expect(troublesOf(wrong)).toEqual([
			{
				kind: 'form',
				path: ['cases', 0, 'mechanisms', 0, 'steps', 1, 'days'],
				rule: { kind: 'whole-number', from: 1, to: 730 },
				isMissing: false
			}
		]);
	});

	it.each<[string, (pack: Pack) => unknown, object]>([
		[
			'a word that is none of the list',
			(pack) => Object.assign(told(pack), { kind: 'club' }),
			{ rule: { kind: 'one-of', values: ['organisation', 'coalition'] } }
		],
		['a day', (pack) => (pack.date = 'today'), { rule: { kind: 'date' } }],
		[
			'a missing title',
			(pack) => Reflect.deleteProperty(pack, 'title'),
			{ rule: { kind: 'text', most: 200 }, isMissing: true }
		],
		[
			'too few cautions',
			(pack) => (mechanism(pack).cautions = []),
			{ rule: { kind: 'list', least: 1 } }
		],
		['three answers', (pack) => pack.questions[0]?.answers.pop(), { rule: { kind: 'four-texts' } }],
		[
			'an address that runs',
			(pack) => Object.assign(told(pack).sources[0] ?? {}, { url: 'javascript:alert(1)' }),
			{ rule: { kind: 'address' } }
		],
		[
			'a field that nobody knows',
			(pack) => Object.assign(told(pack), { mood: 'good' }),
			{ path: ['cases', 0, 'mood'], rule: undefined }
		],
		[
			'an effect of two levels',
			(pack) => (mechanism(pack).effects.impact = 2),
			{ rule: { kind: 'number', from: 0, to: 1 } }
		]
	])('tells of %s', (_what, change, expected) => {
		expect(troublesOf(changed(change))).toContainEqual(
			expect.objectContaining({ kind: 'form', ...expected })
		);
	});

	it.each<[string, (pack: Pack) => unknown, object]>([
		[
			'unknown-threat',
			(pack) => mechanism(pack).threats.push('FIN-99'),
			{ path: ['cases', 0, 'mechanisms', 0, 'threats', 1], value: 'FIN-99' }
		],
		['threat-not-of-case', (pack) => mechanism(pack).threats.push('FIN-01'), { value: 'FIN-01' }],
		[
			'unknown-source',
			(pack) => told(pack).during[0]?.sources.push('R9'),
			{ path: ['cases', 0, 'during', 0, 'sources', 1] }
		],
		['judgement-with-sources', (pack) => told(pack).lessons[0]?.sources.push('R1'), {}],
		[
			'case-without-case-source',
			(pack) => Object.assign(told(pack).sources[0] ?? {}, { kind: 'context' }),
			{ path: ['cases', 0, 'trigger', 0] }
		],
		[
			'context-without-source',
			(pack) => Object.assign(told(pack).during[0] ?? {}, { grade: 'context', sources: [] }),
			{}
		],
		[
			'source-not-cited',
			(pack) =>
				told(pack).sources.push({
					key: 'R2',
					title: 'Other',
					url: 'https://example.org/2',
					kind: 'context',
					seenOn: '2026-01-01'
				}),
			{ value: 'R2' }
		],
		[
			'outcome-not-told',
			(pack) => Object.assign(told(pack).outcomes[0] ?? {}, { grade: 'judgement', sources: [] }),
			{}
		],
		[
			'phase-not-of-mechanism',
			(pack) => (mechanism(pack).phases = ['prepare']),
			{ value: 'respond' }
		],
		['of-another-case', (pack) => (mechanism(pack).caseId = 'vuka'), { value: 'vuka' }],
		['no-such-question', (pack) => mechanism(pack).raises.push('H77'), { value: 'H77' }],
		[
			'no-date',
			(pack) => Object.assign(told(pack).trigger[0] ?? {}, { when: 'in May' }),
			{ value: 'in May' }
		],
		[
			'before-it-was-written',
			(pack) =>
				told(pack).since.push({ text: 'Earlier.', grade: 'case', sources: ['R1'], when: '2020' }),
			{}
		],
		[
			'wrong-beginning',
			(pack) => (told(pack).id = 'vuka'),
			{ path: ['cases', 0, 'id'], value: 'x-sampleriver-' }
		],
		['twice', (pack) => pack.questions.push(...copy().questions), { path: ['questions', 1, 'id'] }],
		[
			'leads-to-itself',
			(pack) => pack.threatTypes[0]?.leadsTo.push('x-sampleriver-permit-for-water-tests'),
			{}
		],
		['own-category', (pack) => pack.threatTypes[0]?.alsoIn.push('legal'), {}],
		[
			'id-too-long',
			(pack) =>
				Object.assign(pack.threatTypes[0]?.detail?.exposure[0] ?? {}, { id: 'a'.repeat(65) }),
			{}
		]
	])('tells of a link: %s', (code, change, expected) => {
		expect(troublesOf(changed(change))).toContainEqual(
			expect.objectContaining({ kind: 'link', code, ...expected })
		);
	});

	it.each([
		['empty', '   '],
		['too-long', 'a'.repeat(1_001)],
		['hidden-signs', 'Do \u202enot\u202c go'],
		['hidden-signs', 'Bell \u0007'],
		['hidden-signs', 'Half a sign \ud83d']
	])('tells of a text that is %s', (code, text) => {
		const wrong = changed((pack) => (told(pack).summary = text));
		expect(troublesOf(wrong)).toEqual([{ kind: 'text', path: ['cases', 0, 'summary'], code }]);
	});

	it('takes honest right-to-left text, marks and all, and scripts as the text they are', () => {
		const pack = changed((each) => {
			each.title = 'تجميد\u200f (الحساب)\u200e 👩🏽‍🚒';
			told(each).summary = '<img src=x onerror="alert(1)"><script>alert(1)</script>';
		});
		expect(read(pack)).toEqual({ ok: true, value: pack });
	});

	it('is told all at once: links and texts of what has the right form beside what has not', () => {
		const wrong = changed((pack) => {
			Object.assign(pack.threatTypes[0] ?? {}, { category: 'weather' });
			told(pack).summary = ' ';
			told(pack).during[0]?.sources.push('R9');
		});
		expect(troublesOf(wrong)).toMatchObject([
			{ kind: 'form', path: ['threatTypes', 0, 'category'] },
			{ kind: 'text', path: ['cases', 0, 'summary'], code: 'empty' },
			{ kind: 'link', path: ['cases', 0, 'during', 0, 'sources', 1], code: 'unknown-source' }
		]);
	});

	it('is told up to fifty at most, and counted', () => {
		const many = changed((pack) => {
			pack.questions = Array.from({ length: 60 }, () => ({ ...copy().questions[0] }) as never);
		});
		const parsed = read(many);
		expect(parsed).toMatchObject({ ok: false, error: { code: 'invalid', count: 59 } });
		expect(troublesOf(many)).toHaveLength(TROUBLES_TOLD);
	});
});

describe('whatever is read as a pack', () => {
	const before = Reflect.ownKeys(Object.prototype).length;
	const values = fc.oneof(
		fc.jsonValue(),
		fc.constantFrom<unknown>(...[NaN, 1e300, -1, '', '\u202e', [], {}, 'x-other-a', 'FIN-01']),
		fc.constant(JSON.parse('{"__proto__": {"polluted": 1}, "constructor": 1}') as unknown),
		fc.constant(JSON.parse('['.repeat(5_000) + ']'.repeat(5_000)) as unknown)
	);

	/** Puts a value or a key in some place of the sample. */
	function spoil(value: unknown, [place, key]: readonly [number, string], into: unknown): void {
		const holders: object[] = [];
		const walk = (part: unknown): void => {
			if (typeof part !== 'object' || part === null) return;
			holders.push(part);
			for (const inside of Object.values(part)) walk(inside);
		};
		walk(into);
		const holder = holders[place % holders.length] ?? {};
		const keys = Object.keys(holder);
		const name = key === '' ? (keys[place % Math.max(1, keys.length)] ?? 'x') : key;
		Object.defineProperty(holder, name, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
	}

	it('is a valid pack or an error, and never throws', () => {
		const where = fc.tuple(
			fc.nat(),
			fc.oneof(fc.constant(''), fc.constantFrom('__proto__', 'constructor', 'toString'))
		);
		fc.assert(
			fc.property(values, where, (value, place) => {
				const pack = copy();
				spoil(value, place, pack);
				const parsed = read(pack);
				if (parsed.ok) expect(read(parsed.value)).toEqual(parsed);
				else expect(parsed.error.code).toMatch(/^[a-z-]+$/);
				expect(Reflect.ownKeys(Object.prototype)).toHaveLength(before);
			}),
			{ numRuns: 2_000 }
		);
	}, 120_000);

	it('comes back the same through a file, whatever its words', () => {
		const words = fc
			.string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
			.filter((text) => text.trim() !== '');
		fc.assert(
			fc.property(
				words,
				words,
				fc.integer({ min: 1, max: 9_999 }),
				(title, summary, packVersion) => {
					const pack = changed((each) => {
						Object.assign(each, { title, packVersion });
						told(each).summary = summary;
					});
					const parsed = read(JSON.parse(JSON.stringify(pack)));
					if (parsed.ok) expect(parsed.value).toEqual(pack);
					else expect(troublesOf(pack).every(({ kind }) => kind === 'text')).toBe(true);
				}
			)
		);
	});
});
