import { describe, expect, it } from 'vitest';
import { chainGraph, linesOf, type ChainStop } from './chain-graph';

const stop = (id: string, afterId?: string): ChainStop => ({
	...{ id, afterId, category: 'legal', title: id, days: '', isOptional: false }
});
const branched = [
	stop('raid'),
	stop('freeze', 'raid'),
	stop('law', 'raid'),
	stop('smear', 'freeze')
];
const wide = { direction: 'ltr', available: 1000 } as const;

describe('the picture of a chain', () => {
	it('runs along the line of reading, each attack beyond the one before it', () => {
		const { nodes, edges, width } = chainGraph(branched, wide);
		const x = new Map(nodes.map((node) => [node.stop.id, node.x]));
		expect(x.get('raid')).toBeLessThan(x.get('freeze') ?? 0);
		expect(x.get('freeze')).toBe(x.get('law'));
		expect(x.get('smear')).toBeLessThan(width);
		expect(edges.map(({ id }) => id)).toEqual(['freeze', 'law', 'smear']);
	});

	it('is mirrored where people read from right to left', () => {
		const here = chainGraph(branched, wide);
		const there = chainGraph(branched, { ...wide, direction: 'rtl' });
		expect(there.nodes.map(({ x }) => here.width - x)).toEqual(here.nodes.map(({ x }) => x));
	});

	it('runs downwards where it would be too wide', () => {
		const { nodes, width } = chainGraph(branched, { ...wide, available: 300 });
		expect(width).toBeLessThanOrEqual(300);
		const y = new Map(nodes.map((node) => [node.stop.id, node.y]));
		expect(y.get('raid')).toBeLessThan(y.get('freeze') ?? 0);
		expect(y.get('freeze')).toBe(y.get('law'));
	});

	it('lays no two attacks on each other, also where several begin', () => {
		const many = [stop('a'), stop('b'), stop('c', 'a'), stop('d', 'a'), stop('e', 'b')];
		const places = chainGraph(many, wide).nodes.map(({ x, y }) => `${String(x)} ${String(y)}`);
		expect(new Set(places).size).toBe(5);
	});

	it('is empty without attacks and whole with one', () => {
		expect(chainGraph([], wide).nodes).toEqual([]);
		const { nodes, edges } = chainGraph([stop('raid')], wide);
		expect([nodes.length, edges.length]).toEqual([1, 0]);
	});
});

describe('a title under its mark', () => {
	it('is broken between words and cut where it is too long', () => {
		expect(linesOf('Office search and seizure of devices')).toEqual([
			'Office search and',
			'seizure of devices'
		]);
		expect(linesOf('W'.repeat(60))).toEqual([`${'W'.repeat(18)}…`]);
		const long = linesOf(
			'one of very many titles that nobody would ever want to read to its very end'
		);
		expect(long).toHaveLength(3);
		expect(long[2]).toMatch(/…$/);
		expect(linesOf('')).toEqual([]);
	});
});
