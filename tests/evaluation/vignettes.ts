import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import type { Query } from '$lib/domain/matching/query';
import { Category, OrganisationKind, Rating, Work } from '$lib/domain/vocabulary';

const Grade = z.literal([1, 2, 3]);

/** A story with what a reader of the cases would turn to; the form is that of design.md. */
const Vignette = z.object({
	id: z.string(),
	half: z.optional(z.enum(['tuning', 'report'])),
	/** The public event behind it. */
	event: z.optional(z.string()),
	threat: z.object({
		category: Category,
		title: z.string(),
		description: z.string(),
		typeId: z.optional(z.string())
	}),
	organisation: z.object({
		country: z.optional(z.string()),
		/** Words that are not ours count as unknown, as in a plan. */
		civicSpace: z.catch(z.optional(Rating), undefined),
		kind: z.catch(z.optional(OrganisationKind), undefined),
		work: z._default(z.array(z.string()), [])
	}),
	/** Case id to grade; empty where no case is close. */
	relevant: z.record(z.string(), Grade),
	/** A sentence of reason for each grade. */
	why: z.optional(z.record(z.string(), z.string()))
});
export type Vignette = z.infer<typeof Vignette>;

const File = z.object({ vignettes: z.array(Vignette) });

export async function readVignettes(path: string): Promise<readonly Vignette[]> {
	const read = z.safeParse(File, JSON.parse(await readFile(path, 'utf8')));
	if (read.success) return read.data.vignettes;
	const [first] = read.error.issues;
	throw new Error(
		`${path} is no file of vignettes: ${first?.path.join('.') ?? ''} (${first?.code ?? ''})`
	);
}

/** What the group of a vignette would ask, with everything unknown that the file does not say. */
export function queryOf({ threat, organisation }: Vignette): Query {
	const { country, civicSpace, kind, work } = organisation;
	return {
		title: threat.title,
		description: threat.description,
		threatTypeId: threat.typeId,
		category: threat.category,
		country,
		rating: civicSpace,
		kind,
		work: Work.options.filter((each) => work.includes(each)),
		flags: { dutyOfCare: false }
	};
}
