import * as z from 'zod/mini';
import { PlanFile } from '../../plan-file';

/**
 * The JSON Schema (draft 2020-12) of the plan file, made from the schemas that Holdfast itself reads with. It
 * describes what may be read: a long text that is empty may be left out. Rules that JSON Schema cannot say, such
 * as "0, or 1 and above" for impact, are checked on reading only.
 */
export const planJsonSchema = (): object => ({
	title: 'Holdfast plan file',
	...z.toJSONSchema(PlanFile, { io: 'input' })
});
