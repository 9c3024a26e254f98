import { m } from '$lib/i18n';
import { own, type Material } from '../material';

/** How a document names a threat: with its number where it has one. A threat that is gone is said to be gone. */
export function threatWords({ plan, numberOf }: Material, threatId: string | undefined): string {
	const threat = own(plan.threats, threatId);
	if (threatId === undefined || threat === undefined) return m.report_threat_gone();
	const number = numberOf.get(threatId);
	return number === undefined ? threat.title : m.report_numbered({ number, title: threat.title });
}
