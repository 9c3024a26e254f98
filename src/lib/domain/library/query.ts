/** The part of an address after its `?`, wherever the `#` stands. */
export const queryOf = (address: string): URLSearchParams =>
	new URLSearchParams(address.includes('?') ? address.slice(address.indexOf('?') + 1) : '');
