import { describe, expect, it } from 'vitest';
import { aPlanWithThreats, edit } from '../storage.builders';
import { PlanDocument } from './plan-document';
import { holdsAll, squeezeUpdates } from './squeeze';

/** The updates of a plan that was made and then changed a few times. */
function someUpdates(): readonly Uint8Array[] {
	const document = PlanDocument.create(aPlanWithThreats(3));
	const updates: Uint8Array[] = [document.encode()];
	document.listen({ onUpdate: (update) => updates.push(update), onChange: () => undefined });
	for (const title of ['one', 'two', 'three'])
		edit(document, (draft) => {
			draft.settings.title = title;
		});
	return updates;
}

describe('an update made of many', () => {
	it('holds what they hold', () => {
		const updates = someUpdates();
		expect(updates.length).toBeGreaterThan(3);
		expect(holdsAll(squeezeUpdates(updates), updates)).toBe(true);
	});

	it('is not taken when it lacks the end, the beginning, everything, or is no update', () => {
		const updates = someUpdates();
		const last = updates.at(-1) ?? new Uint8Array();
		expect(holdsAll(squeezeUpdates(updates.slice(0, -1)), updates)).toBe(false);
		expect(holdsAll(last, updates)).toBe(false);
		expect(holdsAll(squeezeUpdates([]), updates)).toBe(false);
		expect(holdsAll(new Uint8Array(), updates)).toBe(false);
		expect(holdsAll('text' as unknown as Uint8Array, updates)).toBe(false);
	});
});
