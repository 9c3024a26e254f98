import { describe, expect, it } from 'vitest';
import { catalogue } from '$lib/content/catalogue';
import { workedExample } from '$lib/content/example';
import { matchMechanisms } from '$lib/domain/matching/match';
import { queryFor } from '$lib/domain/matching/query';

const ofTypes = catalogue.threatTypes.map(({ id, title, category }) => ({
	...{ id, title, category },
	/** Cases that give the type their highest grade were about it. */
	isTold: catalogue.cases.some(({ fits }) => fits?.[id] === 3)
}));

describe('a threat type that a person picked, with no word of their own', () => {
	it.each(ofTypes.filter(({ isTold }) => isTold))(
		'$id has a close case, for one was about it',
		({ id, title, category }) => {
			const query = { threatTypeId: id, title, category, flags: { dutyOfCare: false } };
			const { noCloseCase, plain } = matchMechanisms(query, catalogue);
			expect(noCloseCase).toBe(false);
			expect(plain[0]?.case.fits?.[id]).toBeGreaterThanOrEqual(2);
		}
	);

	it('has none where no case was about it', () => {
		const untold = ofTypes.filter(({ isTold }) => !isTold);
		expect(untold.length).toBeLessThan(ofTypes.length / 4);
	});
});

describe('the worked example', () => {
	it('finds for its frozen account what was done against one', () => {
		const plan = workedExample({ id: 'example', today: '2026-11-22' });
		const [freezeId] =
			Object.entries(plan.threats).find(([, { typeId }]) => typeId === 'FIN-01') ?? [];
		const query = queryFor(plan, freezeId ?? '', { catalogue, dutyOfCare: false });
		if (!query.ok) throw new Error('the example has no such threat');
		const { shown, noCloseCase } = matchMechanisms(query.value, catalogue);
		expect(noCloseCase).toBe(false);
		expect(shown[0]).toMatchObject({
			mechanism: { id: 'actionaid-petition-and-talks' },
			closeness: 'close'
		});
	});
});

describe('a few words of one’s own', () => {
	const isClose = (title: string, category: 'legal' | 'financial' | 'digital' | 'reputational') =>
		!matchMechanisms({ title, category, flags: { dutyOfCare: false } }, catalogue).noCloseCase;

	it.each([
		['Police raid on the office', 'legal'],
		['A mining company sues us', 'legal'],
		['Internet shutdown at the election', 'digital']
	] as const)('are enough for “%s”', (title, category) => {
		expect(isClose(title, category)).toBe(true);
	});

	it.each([
		['The landlord ends our lease', 'financial'],
		['Staff strike over pay', 'reputational'],
		['The printer is broken', 'digital']
	] as const)('bring no case near “%s”', (title, category) => {
		expect(isClose(title, category)).toBe(false);
	});
});
