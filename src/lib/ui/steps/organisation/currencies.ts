import { format } from '$lib/i18n';

export interface Currency {
	/** ISO 4217, three letters. */
	readonly id: string;
	readonly name: string;
}

/** The currencies that this browser knows, with their code and their name in the interface language, by code. */
export function currencies(): readonly Currency[] {
	return Intl.supportedValuesOf('currency').map((id) => {
		const name = format.currency(id);
		return { id, name: name === id ? id : `${id}, ${name}` };
	});
}
