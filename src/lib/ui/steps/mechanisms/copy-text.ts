/** Puts a text on the clipboard. False when the browser has none or refuses; then nothing was copied. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
