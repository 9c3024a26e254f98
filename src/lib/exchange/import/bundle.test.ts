import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { aBundle, aBundledPlan } from '../bundle/bundle.builders';
import { packFiles } from '../bundle/zip-writing';
import { bundleFiles } from '../bundle/write-bundle';
import { readBundle, type OpenedBundle } from './bundle';

const files = () => bundleFiles(aBundle(), '0.0.1');
const json = (content: unknown) => new TextEncoder().encode(JSON.stringify(content));

function opened(bytes: Uint8Array): OpenedBundle {
	const read = readBundle(bytes);
	if (!read.ok) throw new Error(read.error.code);
	return read.value;
}
const errorOf = (bytes: Uint8Array): unknown => {
	const read = readBundle(bytes);
	return read.ok ? 'opened' : read.error;
};

function without(name: string): Uint8Array {
	return packFiles(Object.fromEntries(Object.entries(files()).filter(([each]) => each !== name)));
}

describe('a bundle', () => {
	it('gives back every plan, document, version and pack', () => {
		expect(opened(packFiles(files()))).toEqual({ ...aBundle(), losses: [] });
	});

	it('says nothing of a plan in the names of its entries and in its manifest but ids', () => {
		const bundle = bundleFiles({ ...aBundle(), plans: [aBundledPlan('river')] }, '0.0.1');
		const manifest = new TextDecoder().decode(bundle['manifest.json']);
		expect(manifest).not.toContain('Plan of');
		expect(Object.keys(bundle).join(' ')).not.toContain('Plan of');
	});

	it('says how it opens with other tools', () => {
		const readMe = new TextDecoder().decode(files()['README.txt']);
		expect(readMe).toContain('plan.json');
	});

	it('gives the other plans when one is missing or is another one', () => {
		const read = opened(without('plans/river/plan.json'));
		expect(read.plans.map(({ planId }) => planId)).toEqual(['coast']);
		expect(read.losses).toEqual([{ what: 'plan', id: 'river' }]);
		const swapped = { ...files() };
		swapped['plans/river/plan.json'] = files()['plans/coast/plan.json'] ?? new Uint8Array();
		expect(opened(packFiles(swapped)).losses).toEqual([{ what: 'plan', id: 'river' }]);
	});

	it('gives a plan without its document, a version or a pack where those are missing', () => {
		expect(opened(without('plans/river/document.yjs')).plans[0]?.document).toBeUndefined();
		expect(opened(without('plans/river/document.yjs')).losses).toEqual([
			{ what: 'document', id: 'river' }
		]);
		expect(opened(without('plans/river/versions/draft-1.yjs')).losses).toEqual([
			{ what: 'version', id: 'river' }
		]);
		expect(opened(without('packs/ournetwork.json')).losses).toEqual([
			{ what: 'pack', id: 'ournetwork' }
		]);
	});

	it('is refused when a newer Holdfast wrote it or it is something else', () => {
		const newer = { ...files(), 'manifest.json': json({ format: 'holdfast-bundle', version: 9 }) };
		expect(errorOf(packFiles(newer))).toEqual({ code: 'too-new', version: 9 });
		expect(errorOf(without('manifest.json'))).toEqual({ code: 'not-a-bundle' });
		expect(errorOf(json({ format: 'holdfast-plan' }))).toEqual({ code: 'not-zip' });
		expect(errorOf(new Uint8Array())).toEqual({ code: 'not-zip' });
	});

	it('does not take an entry whose bytes changed, though they still read as a plan', () => {
		const bytes = zipSync({ ...files() }, { level: 0 });
		const at = new TextDecoder('latin1').decode(bytes).indexOf('Plan of river');
		bytes[at] = 'C'.charCodeAt(0);
		expect(opened(bytes).losses).toEqual([{ what: 'plan', id: 'river' }]);
	});
});

/** Writes another size into the table of contents of a ZIP with one entry. */
function declaring(bytes: Uint8Array, size: number): Uint8Array {
	const view = new DataView(bytes.buffer);
	const contents = view.getUint32(bytes.length - 22 + 16, true);
	view.setUint32(contents + 24, size, true);
	return bytes;
}

describe('a ZIP that is made to fill the memory', () => {
	const bomb = (): Uint8Array => zipSync({ 'manifest.json': new Uint8Array(50_000_000) });

	it('is refused by what it declares', () => {
		expect(errorOf(declaring(bomb(), 65_000_000))).toEqual({ code: 'too-large' });
	});

	it('gives no more than it declares', () => {
		expect(errorOf(declaring(bomb(), 10))).toEqual({ code: 'not-a-bundle' });
	});

	it('is refused for the number of its entries', () => {
		const many = Object.fromEntries(
			Array.from({ length: 10_001 }, (_each, n) => [String(n), new Uint8Array()])
		);
		expect(errorOf(zipSync(many, { level: 0 }))).toEqual({ code: 'too-large' });
	});

	/** The places in the table of contents of a ZIP, one for each entry. */
	function contentsOf(view: DataView): number[] {
		const end = view.byteLength - 22;
		let at = view.getUint32(end + 16, true);
		return Array.from({ length: view.getUint16(end + 10, true) }, () => {
			const here = at;
			at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
			return here;
		});
	}

	it('is refused when its entries share their bytes', () => {
		const bytes = zipSync({ ...files() });
		const view = new DataView(bytes.buffer);
		const [first = 0, ...others] = contentsOf(view);
		for (const each of others) view.setUint32(each + 42, view.getUint32(first + 42, true), true);
		expect(errorOf(bytes)).toEqual({ code: 'not-zip' });
	});

	it('is refused when its entries claim more bytes than the file has', () => {
		const bytes = zipSync({ ...files() });
		const view = new DataView(bytes.buffer);
		const last = contentsOf(view).at(-1) ?? 0;
		view.setUint32(last + 20, bytes.length, true);
		expect(errorOf(bytes)).toEqual({ code: 'not-zip' });
	});

	it('copies no entry that says another size than the bytes it has', () => {
		const bytes = zipSync({ ...files() }, { level: 0 });
		const view = new DataView(bytes.buffer);
		const last = contentsOf(view).at(-1) ?? 0;
		view.setUint32(last + 24, 5, true);
		expect(opened(bytes).losses).toHaveLength(1);
	});
});
