import { describe, expect, it } from 'vitest';
import type { Case } from '../catalogue/catalogue';
import { matchMechanisms, type Matches } from './match';
import { aCase, aCatalogue, aMechanism, aQuery } from './matching.builders';
import { letters, type StoryWeights } from './text/story-weights';
import { whyMatched } from './reasons';

/** What was learned of two cases: "froze" is for the petition, "choir" for the safe room, "flood" and a little "mud" for none. */
const learned: StoryWeights = {
	cases: ['petition', 'safe-room'],
	ground: [0, 0, 0],
	unit: 0.1,
	rarityUnit: 1,
	terms: 'choir\nflood\nfroz\nmud',
	weights: [
		[32, 40, 32, 1],
		[32, 32, 40, 1],
		[40, 32, 32, 1],
		[32, 32, 33, 1]
	]
		.flat()
		.map((step) => letters.charAt(step))
		.join('')
};

const aCaseFor = (id: string, threats: string[]): Case =>
	aCase({ id, threats, mechanisms: [aMechanism({ id, caseId: id, threats })] });

const petition = aCaseFor('petition', ['FIN-01']);
const safeRoom = aCaseFor('safe-room', ['SEC-01']);
const ofPack = aCaseFor('of-pack', ['LEG-04']);

const find = (title: string, threatTypeId?: string): Matches =>
	matchMechanisms(aQuery({ title, description: '', threatTypeId }), {
		...aCatalogue([petition, safeRoom, ofPack]),
		storyWeights: learned
	});

describe('what graded stories say', () => {
	it('brings the case to the top to which readers of such stories turned, and says so', () => {
		const { plain, noCloseCase } = find('They froze it');
		expect(noCloseCase).toBe(false);
		expect(plain[0]?.case.id).toBe('petition');
		const [match] = plain;
		expect(match && whyMatched(match).map(({ facet }) => facet)).toContain('stories');
		expect(find('Our choir').plain[0]?.case.id).toBe('safe-room');
	});

	it('says that no case is close where such stories were for none', () => {
		const { plain, noCloseCase } = find('A flood');
		expect(noCloseCase).toBe(true);
		expect(plain.map(({ closeness }) => closeness)).toEqual(['distant', 'distant', 'distant']);
	});

	it('outweighs a threat type that a person chose and a case was about only where it is clear', () => {
		expect(find('Mud').noCloseCase).toBe(true);
		expect(find('Mud', 'FIN-01').noCloseCase).toBe(false);
		expect(find('A flood', 'FIN-01').noCloseCase).toBe(true);
	});

	it('does not read the title of the chosen type as words of one’s own', () => {
		const { plain, noCloseCase } = find('FIN-01', 'FIN-01');
		expect(noCloseCase).toBe(false);
		const facets = plain[0]?.facets.map(({ reading }) => reading) ?? [];
		expect(facets.find(({ facet }) => facet === 'words')).toMatchObject({ known: false });
	});

	it('are unknown of a case of a pack, which is found by its threat all the same', () => {
		const { plain, noCloseCase } = find('Mud', 'LEG-04');
		expect(noCloseCase).toBe(false);
		expect(find('A flood', 'LEG-04').noCloseCase).toBe(true);
		expect(plain[0]?.case.id).toBe('of-pack');
		const facets = plain[0]?.facets.map(({ reading }) => reading) ?? [];
		expect(facets.find(({ facet }) => facet === 'stories')).toMatchObject({ known: false });
	});

	it.each(['We need it', '!!!', 'Полиция опечатала наш офис'])(
		'say nothing where no word is known, and the type alone counts: %s',
		(title) => {
			const { plain, noCloseCase, isUnread } = find(title, 'FIN-01');
			expect(isUnread).toBe(true);
			expect(noCloseCase).toBe(false);
			expect(plain[0]).toMatchObject({ case: { id: 'petition' }, closeness: 'close' });
			expect(plain.every(({ score }) => Number.isFinite(score))).toBe(true);
			expect(find(title).noCloseCase).toBe(true);
		}
	);

	it('find nothing close from who one is and where alone', () => {
		const { plain, noCloseCase } = matchMechanisms(
			aQuery({
				...{ threatTypeId: undefined, title: undefined, category: 'reputational' },
				...{ country: 'UG', kind: 'icso', staff: 50 }
			}),
			aCatalogue([petition])
		);
		expect(noCloseCase).toBe(true);
		expect(plain[0]?.closeness).toBe('distant');
	});
});
