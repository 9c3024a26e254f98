import { expect, it } from 'vitest';
import {
	aCase,
	aCatalogue,
	anAction,
	aMechanism,
	withMoves
} from '$lib/domain/matching/matching.builders';
import { aPlan, aThreat } from '$lib/domain/scoring/scoring.builders';
import { gather } from '../material';
import { forAndAgainst } from './matching';

it('says of an adopted mechanism that it works where nothing else is done, not that it leaves that open', () => {
	const petition = aMechanism({ id: 'petition', threats: ['FIN-01'], fronts: ['legal'] });
	const known = aCatalogue([aCase({ mechanisms: [petition] })]);
	const catalogue = withMoves('FIN-01', ['legal', 'people'], known);
	const plan = aPlan({
		threats: { freeze: aThreat({ typeId: 'FIN-01' }) },
		decisions: { 'freeze/petition': { choice: 'adopted' } },
		actions: {
			care: anAction({ front: 'people' }),
			file: anAction({ front: 'legal', threatId: 'freeze', mechanismId: 'petition' })
		}
	});
	const options = { language: 'en', edition: 'full', on: '2026-11-22' } as const;
	const material = gather(plan, catalogue, options);
	const told = material.adopted.map((each) => forAndAgainst(material, each));
	expect(told).toHaveLength(1);
	expect(told[0]?.reasons).toContain('It works on fronts on which we did nothing else.');
	expect(told[0]?.doubts).not.toContain(
		'It works on few of the fronts on which we did nothing else.'
	);
});
