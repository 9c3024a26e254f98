import { packOf, packsMissingFor } from '$lib/domain/catalogue/with-packs';
import { m } from '$lib/i18n';
import type { Material } from '../material';

/** Which pack something is from, and that it is no case of the Playbook; undefined for what is Holdfast's own. */
export function packWords({ catalogue }: Material, id: string | undefined): string | undefined {
	const pack = packOf(catalogue, id);
	return pack && m.report_pack({ pack: pack.title, publisher: pack.publisher });
}

/** Packs that the plan names and that were not at hand when the document was made. */
export const missingPackLines = ({ plan, catalogue }: Material): readonly string[] =>
	packsMissingFor(plan, catalogue).map((pack) => m.report_pack_missing({ pack }));
