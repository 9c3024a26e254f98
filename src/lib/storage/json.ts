/** Plain data that the caller keeps beside the title, for instance how far the steps are. */
export type Json =
	string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
