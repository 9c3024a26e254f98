import { describe, expect, it } from 'vitest';
import type { Plan } from '$lib/domain/plan/plan';
import type { Edition } from '$lib/domain/plan/redact';
import { buildReport } from '../build-report';
import type { Block, Table } from '../report';
import { riverCatalogue, riverPlan, someOptions } from '../report.builders';

/** A scenario with two moves, one of them half written, and a card that nobody else can use. */
function aPlan(): Plan {
	const plan = riverPlan();
	plan.settings.currency = 'UGX';
	plan.scenarios.night = {
		...{ title: 'A hard week', origin: 'blank', story: '', best: '', worst: '', order: 'a0' }
	};
	const move = { status: 'to-do', doneWhen: '', scenarioId: 'night', order: 'b0' } as const;
	plan.actions.late = { ...move, what: 'Write to donors', front: 'legal', window: '72h' };
	plan.actions.soon = {
		...{ ...move, what: 'Call the lawyer', front: 'legal', window: '24h' },
		...{ owner: 'Director', deputy: 'Chair', precondition: 'A number by heart', cost: 1200.5 }
	};
	plan.notNeeded['night/digital'] = true;
	plan.decisionCards.card = {
		...{ scenarioId: 'night', signpostId: 'removed', decision: 'Close the office' },
		...{ decides: 'Director', deputy: 'director', withinHours: 2, order: 'a0' }
	};
	return plan;
}

const blocksIn = (edition: Edition): readonly Block[] =>
	buildReport(aPlan(), riverCatalogue, someOptions({ edition })).sections.find(
		({ id }) => id === 'first-moves'
	)?.blocks ?? [];
const tables = (blocks: readonly Block[]): readonly (readonly (readonly string[])[])[] =>
	blocks
		.filter((block): block is Table => block.kind === 'table')
		.map(({ columns, rows }) =>
			[columns, ...rows].map((row) => row.map((cell) => cell.map(({ text }) => text).join('')))
		);

describe('first moves in a document', () => {
	it('stand front by front, the earliest first, with who, what is needed and the cost', () => {
		const [sheet] = tables(blocksIn('full'));
		expect(sheet?.[0]?.slice(0, 5)).toEqual(['Front', 'Until when', 'Move', 'Owner', 'Deputy']);
		expect(sheet?.[1]?.slice(2)).toEqual([
			...['Call the lawyer', 'Director', 'Chair', 'A number by heart', ''],
			...['1,200.5 UGX', 'To do']
		]);
		expect(sheet?.[2]?.slice(2, 4)).toEqual(['Write to donors', 'Nobody yet']);
	});

	it('name the fronts that are empty apart from those that are not needed', () => {
		const words = JSON.stringify(blocksIn('full'));
		expect(words).toContain('Marked as not needed: Digital');
		expect(words).toMatch(/Fronts without a move: Political, Money/);
	});

	it('say of a card that its sign is gone and that nobody stands in', () => {
		const [, cards] = tables(blocksIn('full'));
		expect(cards?.[1]).toEqual([
			...['The signpost was removed', '', 'Close the office', 'Director'],
			...['Who decides and who stands in are the same. Name a second role.', '2 hours']
		]);
	});

	it('name nobody where the edition hides names, and leave the public edition altogether', () => {
		const board = JSON.stringify(blocksIn('board'));
		expect(board).toContain('Call the lawyer');
		expect(board).not.toMatch(/Director|Chair|Owner|Nobody yet/);
		expect(blocksIn('public')).toEqual([]);
	});
});
