import * as z from 'zod/mini';

/**
 * What a release says of itself to people who run an older one. It arrives from a worker that the page running
 * now has never seen, so it is read like anything from outside: short, few, plain text.
 */
export const ReleaseNotes = z.strictObject({
	/** The number people know it by, `0.2.0`. */
	number: z.string().check(z.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/)),
	/** One sentence each, in the words of whoever uses Holdfast. */
	changes: z
		.array(z.string().check(z.minLength(1), z.maxLength(240)))
		.check(z.minLength(1), z.maxLength(6)),
	/**
	 * `same`: an older Holdfast still opens the plans of this browser. `raised`: once this release has run, they
	 * need it or a newer one, because the form of the plan or of the database went up.
	 */
	plans: z.enum(['same', 'raised'])
});
export type ReleaseNotes = z.infer<typeof ReleaseNotes>;

/** What a worker says when it is asked who it is. Notes of a form we do not know are left out, not trusted. */
export const WorkerAbout = z.object({
	/** The name of the build, as the page knows its own. */
	version: z.string().check(z.minLength(1), z.maxLength(80)),
	notes: z.catch(z.optional(ReleaseNotes), undefined),
	/** Whether everything this release needs is stored here. */
	complete: z.boolean(),
	/** Open pages of this site, whichever release they run. */
	pages: z.number().check(z.int(), z.minimum(0))
});
export type WorkerAbout = z.infer<typeof WorkerAbout>;
