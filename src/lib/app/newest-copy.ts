import { err, ok, type Result } from '$lib/domain/result';

/** A file that may be a copy, as far as its outside says. */
interface CopyFile {
	readonly name: string;
	/** Milliseconds since 1970; copying files from place to place may change it. */
	readonly lastModified: number;
}

interface Opened {
	readonly kind: 'plan' | 'vault';
}

/** The day and the number that Holdfast wrote into a name, `copy-2026-11-21-2.age`. */
function partsOf(name: string): { readonly day: string; readonly number: number } {
	const found = /^copy-(\d{4}-\d\d-\d\d)(?:-(\d+))?\.age$/.exec(name);
	return { day: found?.[1] ?? '', number: Number(found?.[2] ?? 1) };
}

/** The newest first: by the day and the number in the name, then by when the file was changed. */
export function newestFirst<File extends CopyFile>(files: readonly File[]): readonly File[] {
	return [...files].sort((a, b) => {
		const [one, other] = [partsOf(a.name), partsOf(b.name)];
		if (one.day !== other.day) return one.day < other.day ? 1 : -1;
		return other.number - one.number || b.lastModified - a.lastModified;
	});
}

/**
 * Opens the newest copy of everything that opens. What was cut off, is too new or has another passphrase hides none
 * before it, and a copy of one plan none of everything; it is taken when there is nothing else. The error is the one of
 * the newest.
 */
export async function openNewest<File extends CopyFile, Copy extends Opened, Trouble>(
	files: readonly File[],
	open: (file: File) => Promise<Result<Copy, Trouble>>
): Promise<Result<{ readonly file: File; readonly copy: Copy }, Trouble | { code: 'unreadable' }>> {
	let first: Result<never, Trouble> | undefined;
	let ofOnePlan: { readonly file: File; readonly copy: Copy } | undefined;
	for (const file of files) {
		const opened = await open(file);
		if (!opened.ok) first ??= opened;
		else if (opened.value.kind === 'vault') return ok({ file, copy: opened.value });
		else ofOnePlan ??= { file, copy: opened.value };
	}
	if (ofOnePlan !== undefined) return ok(ofOnePlan);
	return first ?? err({ code: 'unreadable' });
}
