import * as z from 'zod/mini';
import { Pack, TEXT_LIMIT } from '$lib/domain/catalogue/pack';

/** A text that has neither a fixed form nor fixed values. */
const isFreeText = ({
	type,
	format,
	pattern,
	enum: values
}: z.core.JSONSchema.BaseSchema): boolean =>
	type === 'string' && format === undefined && pattern === undefined && values === undefined;

/**
 * The JSON Schema (draft 2020-12) of the pack file, made from the schemas that Holdfast itself reads with. What JSON
 * Schema cannot say is checked on reading only: how ids begin, where links lead, and what sources can carry.
 */
export const packJsonSchema = (): object => ({
	title: 'Holdfast pack file',
	...z.toJSONSchema(Pack, {
		io: 'input',
		override: ({ jsonSchema }) => {
			if (isFreeText(jsonSchema))
				Object.assign(jsonSchema, { minLength: 1, maxLength: jsonSchema.maxLength ?? TEXT_LIMIT });
		}
	})
});
