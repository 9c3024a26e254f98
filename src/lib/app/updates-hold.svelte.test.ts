import { afterEach, describe, expect, it } from 'vitest';
import { readyToGo, type Kept } from './updates-hold';

type Save = Kept['plans'][number]['open']['save'];

const never = new Promise<void>(() => undefined);

/** A plan in this state of saving; while it is saving it does not settle. */
function plan(state: Save['state'], reason?: Save['reason']): Kept['plans'][number] {
	const save: Save = { state, since: 0, ...(reason === undefined ? {} : { reason }) };
	return {
		open: { save },
		settle: () => (state === 'saving' ? never : Promise.resolve())
	};
}

const ready = (plans: Kept['plans'], hasMemory = false) =>
	readyToGo({ plans, hasMemoryPlans: () => Promise.resolve(hasMemory) }, 20);

afterEach(() => {
	document.body.replaceChildren();
});

describe('whether a page may go', () => {
	it('is yes when every plan is written or only looked at', async () => {
		expect(await ready([plan('saved'), plan('look-only')])).toBeUndefined();
		expect(await ready([])).toBeUndefined();
	});

	it.each([
		['full', plan('failed', 'quota')],
		['not-saved', plan('failed', 'unknown')],
		['removed', plan('failed', 'removed')],
		['memory-only', plan('memory-only')],
		['slow', plan('saving')]
	] as const)('is no, because %s, when one plan is not written', async (why, unwritten) => {
		expect(await ready([plan('saved'), unwritten])).toBe(why);
	});

	it('is no when plans live in memory alone, even closed', async () => {
		expect(await ready([], true)).toBe('memory-only');
	});

	it.each(['<input aria-invalid="true">', '<form data-unsaved="true"></form>'])(
		'is no with %s on the page',
		async (html) => {
			document.body.innerHTML = html;
			expect(await ready([plan('saved')])).toBe('half-typed');
		}
	);

	it('has every field hand over what is being typed first', async () => {
		const heard: string[] = [];
		document.addEventListener('freeze', () => heard.push('freeze'), { once: true });
		const asked = { ...plan('saved'), settle: () => Promise.resolve(void heard.push('settle')) };
		await ready([asked]);
		expect(heard).toEqual(['freeze', 'settle']);
	});
});
