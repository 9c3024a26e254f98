import type { JoinedText } from '../../domain/merging/compare-copies';
import { PROSE_LIMIT } from '../../domain/plan/field';
import { PLAN_VERSION } from '../../domain/plan/plan';
import { err, type Result } from '../../domain/result';
import { isSameData } from '../../domain/same-data';
import type { PlanCopy } from '../plan-copy';
import { fieldName, PLAN_ITSELF } from './form';
import { goneFrom } from './lost-letters';
import { PlanDocument, type DocumentError } from './plan-document';
import { readPlan } from './read';
import { Roots } from './roots';
import { documentOf } from './updates';

/**
 * The document of a copy, if it is whole, of the lineage that the copy says, and holds the copy's plan and nothing
 * else. `damaged` otherwise.
 */
export function documentOfCopy({
	planId,
	lineage,
	plan,
	document: update
}: PlanCopy): Result<PlanDocument, DocumentError> {
	if (update === undefined) return err({ code: 'damaged' });
	try {
		const opened = PlanDocument.open(planId, [update]);
		if (!opened.ok) return opened;
		const { value: document } = opened;
		const isIt = document.isWhole && document.lineage === lineage;
		return isIt && isSameData(document.plan, plan) ? opened : err({ code: 'damaged' });
	} catch {
		return err({ code: 'damaged' });
	}
}

/**
 * The texts of two documents of one lineage, joined letter by letter. Undefined when the copy cannot be taken in
 * without harm: it is of another lineage, or what came of it would have parts that cannot be read.
 */
export function joinDocuments(ours: PlanDocument, copy: PlanDocument): JoinedText | undefined {
	if (ours.lineage !== copy.lineage) return undefined;
	const merged = new Roots(documentOf([ours.encode(), copy.encode()]));
	if (!isSound(merged, ours)) return undefined;
	const gone = goneFrom(merged);
	return (path) => {
		const name = textName(path);
		if (ours.hasLost(name, gone) || copy.hasLost(name, gone)) return undefined;
		const text = merged.read(name);
		return text.length > PROSE_LIMIT ? undefined : text;
	};
}

function isSound(roots: Roots, ours: PlanDocument): boolean {
	const { doc, document } = roots;
	const { pendingStructs, pendingDs } = doc.store;
	const isWhole = pendingStructs === null && pendingDs === null;
	const isOurs = document.get('lineage') === ours.lineage;
	const { unreadable } = readPlan(roots, ours.plan.id);
	return (
		isWhole &&
		isOurs &&
		document.get('version') === PLAN_VERSION &&
		unreadable.size <= ours.unreadable.length
	);
}

const textName = (path: readonly string[]): string => {
	const [key = '', field = ''] = path.length === 2 ? [PLAN_ITSELF, path[1]] : path.slice(1);
	return fieldName(key, field);
};
