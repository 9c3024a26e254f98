let waiting: File | undefined;

/** Holds an encrypted file that was chosen on home until the page that opens it takes it. */
export function keepWaitingFile(file: File): void {
	waiting = file;
}

/** The file that waits, once. */
export function takeWaitingFile(): File | undefined {
	const file = waiting;
	waiting = undefined;
	return file;
}
