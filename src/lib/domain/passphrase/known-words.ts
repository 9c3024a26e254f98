/** Passphrases, and the middles of passphrases, that are tried first of all. Our own short list. */
export const COMMON = new Set(
	(
		'password passwort passphrase contrasena senha motdepasse parola haslo parol qwerty azerty welcome letmein iloveyou ' +
		'admin administrator login master secret monkey dragon football baseball princess sunshine shadow superman batman ' +
		'trustno changeme default guest access hello whatever freedom liberty justice solidarity holdfast abcabc qazwsx'
	).split(' ')
);

/** Small words of a sentence, which say next to nothing. Whole words only. */
export const SMALL = new Set(
	(
		'a i an and are as at be but by can do for from had has have he her his how if in is it its me my no not of on ' +
		'or our she so than that the their them then there they this to was we were what when will with you your ' +
		'la le les el los las de des du der die das und et y en un une una que con por para o e da do na ya wa'
	).split(' ')
);

/** Rows of keyboards, as fingers run over them. */
export const ROWS = [
	...[
		'qwertyuiop',
		'asdfghjkl',
		'zxcvbnm',
		'qwertzuiop',
		'yxcvbnm',
		'azertyuiop',
		'qsdfghjklm',
		'wxcvbn'
	],
	...['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю', '1234567890', '!@#$%^&*()', '1qaz2wsx3edc4rfv']
];

/** Signs and digits that stand for letters. */
export const DISGUISES: Readonly<Record<string, string>> = {
	...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b' },
	...{ '@': 'a', $: 's', '!': 'i' }
};
