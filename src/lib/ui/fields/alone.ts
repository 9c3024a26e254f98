/**
 * Gives a field that is in no form a form of its own, in which nothing is ever sent. After each letter Chromium reads
 * through all fields that share a form with this one, to offer to fill them in, and takes all fields of a page that
 * are in no form for one: on a long step that took as long as everything else that a letter starts.
 */
export function alone(field: HTMLInputElement | HTMLTextAreaElement): void {
	if (field.form !== null) return;
	const form = document.createElement('form');
	form.id = `${field.id}-alone`;
	form.hidden = true;
	form.onsubmit = () => false;
	field.after(form);
	field.setAttribute('form', form.id);
}
