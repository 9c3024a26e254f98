import type { Chord } from '$lib/domain/locking';
import { m } from '$lib/i18n';

/** Keys pressed together, as they stand on the keyboard: `Alt + Shift + H`. */
export function chordWords({ ctrl, alt, shift, meta, code }: Chord): string {
	const names = [
		ctrl ? m.vault_key_ctrl() : '',
		alt ? m.vault_key_alt() : '',
		shift ? m.vault_key_shift() : '',
		meta ? m.vault_key_meta() : '',
		code.replace(/^(?:Key|Digit)/, '')
	];
	return names.filter((name) => name !== '').join(' + ');
}
