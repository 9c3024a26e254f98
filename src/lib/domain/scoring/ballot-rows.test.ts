import { describe, expect, it } from 'vitest';
import { ballotRows } from './ballot-rows';

const threat = (title: string, order: string) => ({
	...{ title, order, description: '' },
	category: 'legal' as const
});
const threats = { c: threat('Third', 'a2'), a: threat('First', 'a0'), b: threat('Second', 'a1') };

describe('the lines of a ballot', () => {
	it('are numbered as the threats stand in the plan', () => {
		expect(ballotRows({ threats }).map(({ number, threatId }) => [number, threatId])).toEqual([
			[1, 'a'],
			[2, 'b'],
			[3, 'c']
		]);
	});

	it('keep the numbers of the printed ballot in a round over some of the threats', () => {
		const rows = ballotRows({ threats }, ['a', 'gone', 'c']);
		expect(rows.map(({ number, threat: { title } }) => [number, title])).toEqual([
			[1, 'First'],
			[3, 'Third']
		]);
	});
});
