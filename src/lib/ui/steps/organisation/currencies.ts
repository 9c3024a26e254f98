import { getLocale } from '$lib/i18n';

export interface Currency {
	/** ISO 4217, three letters. */
	readonly id: string;
	readonly name: string;
}

/** The currencies that this browser knows, with their code and their name in the interface language, by code. */
export function currencies(): readonly Currency[] {
	const names = new Intl.DisplayNames([getLocale()], { type: 'currency' });
	return Intl.supportedValuesOf('currency').map((id) => {
		const name = names.of(id) ?? id;
		return { id, name: name === id ? id : `${id}, ${name}` };
	});
}
