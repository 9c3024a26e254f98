import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areNearlySame, likenessTo, saidIn } from './likeness';

const areSame = (one: string, other: string): boolean => areNearlySame(saidIn(one), saidIn(other));

describe('two things that a room called out', () => {
	it.each([
		['Office raid', 'office raids.'],
		['Raid on our office', 'Office raid'],
		['Les autorités gèlent le compte', 'les autorites gelent le compte'],
		['Bank account frozen', 'Bank acount frozen'],
		['Disinformation campaign', 'Disinfromation campaign'],
		['Funding policies', 'funding policy'],
		['Police raid the office at night', 'At night, police raid the office building'],
		['Don’t renew the licence', 'Dont renew the licence'],
		['تجميد الحساب', 'تجميد الحِساب'],
		['أزمة الحساب', 'ازمة الحســاب'],
		['Обыск в офисе', 'обыск в офисе!'],
		['Заморозка счёта', 'заморозка счета'],
		['银行账户被冻结', '银行账户冻结'],
		['办公室搜查', '办公室搜查。'],
		['!!!', '!!!']
	])('are nearly the same: %s / %s', (one, other) => {
		expect(areSame(one, other)).toBe(true);
	});

	it.each([
		['Office raid', 'Office closed'],
		['Funding is cut by a donor', 'Funding is cut by the state'],
		['Smear campaign in state media', 'Smear campaign in social media'],
		['Law passed', 'Law not passed'],
		['The new law is passed', 'The new law is not passed'],
		['Raid', 'Tax raid'],
		['Fine of 10000', 'Fine of 10001'],
		['Tax', 'Fax'],
		['Обыск в офисе', 'Обыск в банке'],
		['银行账户冻结', '办公室搜查'],
		['!!!', '???'],
		['', 'Raid']
	])('are two things: %s / %s', (one, other) => {
		expect(areSame(one, other)).toBe(false);
	});
});

const aText = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 60 }),
	fc
		.array(
			fc.constantFrom('raid', 'raids', 'office', 'offices', 'ofice', 'банк', '冻结账户', 'حساب'),
			{
				maxLength: 6
			}
		)
		.map((words) => words.join(' '))
);

describe('likeness', () => {
	it('says of every text that it is like itself', () => {
		fc.assert(fc.property(aText, (text) => areSame(text, text)));
	});

	it('says the same from either side', () => {
		fc.assert(fc.property(aText, aText, (a, b) => areSame(a, b) === areSame(b, a)));
	});

	it('does not mind case, punctuation and the order of words', () => {
		const words = fc.array(fc.constantFrom('raid', 'bank', 'licence', 'smear', 'обыск'), {
			minLength: 1,
			maxLength: 5
		});
		fc.assert(
			fc.property(words, (all) =>
				areSame(all.join(' '), `${[...all].reverse().join(', ').toUpperCase()}!`)
			)
		);
	});

	it('never pairs two texts that share no word', () => {
		const some = (words: readonly string[]): fc.Arbitrary<string> =>
			fc
				.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
				.map((all) => all.join(' '));
		const one = some(['office', 'raid', 'police', 'обыск', '搜查', 'مداهمة']);
		const other = some(['bank', 'freeze', 'donor', 'штраф', '冻结', 'تجميد']);
		fc.assert(fc.property(one, other, (a, b) => !areSame(a, b)));
	});

	it('names the first of several', () => {
		const likeTo = likenessTo([
			['t1', 'A dry well'],
			['t2', 'Office raid'],
			['t3', 'Raid on the office']
		]);
		expect(likeTo('office raids')).toBe('t2');
		expect(likeTo('a flood')).toBeUndefined();
	});

	it('takes no time that a scribe would feel, with two hundred threats', () => {
		const titles = Array.from({ length: 200 }, (_, n) => {
			const title = `Somebody ${n % 2 ? 'freezes' : 'searches'} account ${String(n)} of partner organisations`;
			return [`t${String(n)}`, title] as const;
		});
		const once = (): number => {
			const began = performance.now();
			likenessTo(titles)('Somebody closes the account of neighbouring organisations');
			return performance.now() - began;
		};
		const times = Array.from({ length: 9 }, once).sort((a, b) => a - b);
		// About ten here with other work beside it, learning the titles included. The bar leaves room for more of that.
		expect(times[4]).toBeLessThan(50);
	});
});
