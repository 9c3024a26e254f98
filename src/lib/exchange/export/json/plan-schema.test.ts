import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { planJsonSchema } from './plan-schema';

describe('the published JSON Schema', () => {
	it('is the schema that this version reads with; if not, run npm run schema', async () => {
		const address = new URL('../../../../../static/plan.schema.json', import.meta.url);
		const published: unknown = JSON.parse(await readFile(address, 'utf8'));
		expect(published).toEqual(JSON.parse(JSON.stringify(planJsonSchema())));
	});

	it('refuses what is not in the plan, at every level', () => {
		expect(objectsIn(planJsonSchema()).every(isClosed)).toBe(true);
	});
});

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Everything in the schema that describes an object. */
const objectsIn = (node: object): readonly Node[] =>
	Object.values(node).flatMap((value: unknown) =>
		isNode(value) ? [...(value.type === 'object' ? [value] : []), ...objectsIn(value)] : []
	);

/** Fixed fields only, or keys of a fixed form. */
const isClosed = (node: Node): boolean =>
	node.additionalProperties === false || node.propertyNames !== undefined;
