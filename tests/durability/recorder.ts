import type { BrowserContext, Page } from '@playwright/test';
import * as z from 'zod/mini';

/** What a page tells the driver of itself, and when by its own clock. */
const Message = z.object({
	/** When, in milliseconds since the page began to load; `clock` is that beginning. */
	at: z.number(),
	clock: z.number(),
	told: z.union([
		z.object({ kind: z.literal('did'), mark: z.string(), text: z.optional(z.string()) }),
		z.object({ kind: z.literal('save'), state: z.string(), plan: z.string() }),
		z.object({ kind: z.literal('said'), text: z.string() }),
		/** A transaction that writes was begun, or has ended. */
		z.object({ kind: z.literal('write'), stores: z.string(), isDone: z.boolean() })
	])
});
export type Message = z.infer<typeof Message>;

/** Lets every page of the browser tell what is done in it and what it says about saving. */
export async function record(
	context: BrowserContext,
	listen: (message: Message, page: Page) => void
): Promise<void> {
	await context.exposeBinding('durabilityTell', ({ page }, message: unknown) => {
		listen(z.parse(Message, message), page);
	});
	await context.addInitScript(watchPage);
}

/** Runs in the page, before anything of Holdfast does. */
function watchPage(): void {
	type Tell = (message: object) => Promise<void>;
	const tell = (told: object): void => {
		const { durabilityTell } = window as unknown as { durabilityTell: Tell };
		// The answer never comes when the browser is killed meanwhile, and nobody waits for it.
		durabilityTell({ at: performance.now(), clock: performance.timeOrigin, told }).catch(
			() => undefined
		);
	};
	const nameOf = (target: EventTarget | null): string => {
		if (target instanceof HTMLInputElement) return target.type;
		if (!(target instanceof Element)) return 'none';
		return (target.closest('button') ?? target).localName;
	};
	// The window hears first: what is told here has not yet reached Holdfast.
	for (const type of ['input', 'change', 'click', 'submit'])
		window.addEventListener(
			type,
			({ target }) => {
				const isTyping = type === 'input' && target !== null && 'value' in target;
				const text = isTyping ? { text: String(target.value) } : {};
				tell({ kind: 'did', mark: `${type} ${nameOf(target)}`, ...text });
			},
			true
		);
	const { prototype } = IDBDatabase;
	const begin = Object.getOwnPropertyDescriptor(prototype, 'transaction')
		?.value as IDBDatabase['transaction'];
	prototype.transaction = function (...asked: Parameters<IDBDatabase['transaction']>) {
		const transaction = begin.apply(this, asked);
		if (transaction.mode !== 'readwrite') return transaction;
		const stores = [...transaction.objectStoreNames].join();
		tell({ kind: 'write', stores, isDone: false });
		for (const end of ['complete', 'abort'])
			transaction.addEventListener(end, () => tell({ kind: 'write', stores, isDone: true }));
		return transaction;
	};
	let lastSave = '';
	let lastSaid = '';
	const textOf = (where: string): string => document.querySelector(where)?.textContent ?? '';
	const look = (): void => {
		const state = document.querySelector<HTMLElement>('.bar [data-save]')?.dataset.save ?? 'none';
		const plan = /plan\/([\w-]+)/.exec(location.hash)?.[1] ?? '';
		if (lastSave !== `${state} ${plan}`) tell({ kind: 'save', state, plan });
		lastSave = `${state} ${plan}`;
		const text = textOf('[aria-labelledby="plans"] [role="status"]');
		if (text !== lastSaid) tell({ kind: 'said', text });
		lastSaid = text;
	};
	new MutationObserver(look).observe(document, {
		subtree: true,
		childList: true,
		characterData: true,
		attributeFilter: ['data-save']
	});
}
