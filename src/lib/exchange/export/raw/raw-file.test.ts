import { describe, expect, it } from 'vitest';
import { rawFile } from './raw-file';

const parse = (text: string): unknown => JSON.parse(text);

describe('the file of what could not be read', () => {
	it('holds every part with its bytes, and what is known to be wrong', () => {
		const big = Uint8Array.from({ length: 300_000 }, (_, at) => at % 256);
		const text = rawFile({
			planId: 'plan-1',
			damage: [{ kind: 'row', id: 'w/1' }],
			parts: [
				{ name: 'w/1', sealed: big, opened: new Uint8Array([1, 2, 255]) },
				{ name: 'threats/t0', value: { title: 7 } },
				{ name: 'w/2', sealed: new Uint8Array() }
			]
		});
		expect(parse(text)).toEqual({
			format: 'holdfast-raw',
			version: 1,
			planId: 'plan-1',
			damage: [{ kind: 'row', id: 'w/1' }],
			parts: [
				{ name: 'w/1', sealed: Buffer.from(big).toString('base64'), opened: 'AQL/' },
				{ name: 'threats/t0', value: { title: 7 } },
				{ name: 'w/2', sealed: '' }
			]
		});
	});

	it('is made also when the disk gave something that is no bytes', () => {
		const parts = [{ name: 'w/1', sealed: 'text' as unknown as Uint8Array }];
		expect(parse(rawFile({ planId: 'p', damage: [], parts }))).toMatchObject({
			parts: [{ name: 'w/1', sealed: 'text' }]
		});
	});
});
