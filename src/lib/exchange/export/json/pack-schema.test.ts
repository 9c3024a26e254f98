import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { packJsonSchema } from './pack-schema';

describe('the published JSON Schema of packs', () => {
	const schema = JSON.stringify(packJsonSchema());

	it('is the schema that this version reads with; if not, run npm run schema', async () => {
		const address = new URL('../../../../../static/pack.schema.json', import.meta.url);
		const published: unknown = JSON.parse(await readFile(address, 'utf8'));
		expect(published).toEqual(JSON.parse(schema));
	});

	it('says how long a text may be and what a number may be', () => {
		expect(schema).toContain('"title":{"type":"string","maxLength":200,"minLength":1}');
		expect(schema).toContain('"days":{"type":"integer","minimum":1,"maximum":730}');
		expect(schema).toContain('"what":{"type":"string","minLength":1,"maxLength":1000}');
	});
});
