import { Inflate } from 'fflate';
import { err, ok, type Result } from '$lib/domain/result';
import { crc32 } from './crc32';

/** What is read of a ZIP at all, in bytes and counts. Declared and real sizes are both held to it. */
export interface ZipLimits {
	readonly entries: number;
	/** One entry, unpacked. */
	readonly entryBytes: number;
	/** All entries together, unpacked. */
	readonly totalBytes: number;
}

/** `not-zip`: no table of contents where a ZIP has it. `too-large`: it holds more than is read. */
export type ZipError = { readonly code: 'not-zip' | 'too-large' };

/** What a ZIP holds. `damaged` names entries that cannot be read; the others are whole. */
export interface ZipContent {
	readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
	readonly damaged: readonly string[];
}

interface Listed {
	readonly name: string;
	readonly method: number;
	readonly crc: number;
	readonly packed: number;
	readonly unpacked: number;
	readonly at: number;
}

/**
 * Reads a ZIP whole into memory. Nothing is unpacked before all declared sizes are within the limits, and no entry
 * gives more than it declared. Names are never used as paths. Never throws.
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits): Result<ZipContent, ZipError> {
	const listed = entriesOf(bytes, limits);
	if (!listed.ok) return listed;
	if (!isEachItsOwn(bytes, listed.value)) return err({ code: 'not-zip' });
	if (isTooLarge(listed.value, limits)) return err({ code: 'too-large' });
	const files = new Map<string, Uint8Array<ArrayBuffer>>();
	const damaged = new Set<string>();
	for (const entry of listed.value) {
		const content = unpack(bytes, entry);
		// Of two entries under one name nobody can say which is meant.
		if (content === undefined || files.has(entry.name)) damaged.add(entry.name);
		else files.set(entry.name, content);
	}
	for (const name of damaged) files.delete(name);
	return ok({ files, damaged: [...damaged] });
}

const END_MARK = 0x06054b50;
const END_SIZE = 22;
/** The end may be followed by a comment of this length at most. */
const LONGEST_COMMENT = 0xffff;
const ENTRY_MARK = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL_MARK = 0x04034b50;
const LOCAL_SIZE = 30;

const viewOf = (bytes: Uint8Array): DataView =>
	new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the table of contents ends; the last such place counts. */
function endOf(view: DataView): number | undefined {
	const last = view.byteLength - END_SIZE;
	for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
		if (view.getUint32(at, true) === END_MARK) return at;
	return undefined;
}

function entriesOf(bytes: Uint8Array, limits: ZipLimits): Result<readonly Listed[], ZipError> {
	const view = viewOf(bytes);
	const end = endOf(view);
	if (end === undefined) return err({ code: 'not-zip' });
	const count = view.getUint16(end + 10, true);
	if (count > limits.entries) return err({ code: 'too-large' });
	const listed: Listed[] = [];
	let at = view.getUint32(end + 16, true);
	for (let n = 0; n < count; n++) {
		const entry = entryAt(bytes, { view, at, end });
		if (entry === undefined) return err({ code: 'not-zip' });
		listed.push(entry.listed);
		at = entry.next;
	}
	return ok(listed);
}

interface Place {
	readonly view: DataView;
	readonly at: number;
	readonly end: number;
}

function entryAt(
	bytes: Uint8Array,
	{ view, at, end }: Place
): { readonly listed: Listed; readonly next: number } | undefined {
	if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY_MARK) return undefined;
	const nameLength = view.getUint16(at + 28, true);
	const next =
		at + ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	if (next > end) return undefined;
	const listed: Listed = {
		name: new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength)),
		method: view.getUint16(at + 10, true),
		crc: view.getUint32(at + 16, true),
		packed: view.getUint32(at + 20, true),
		unpacked: view.getUint32(at + 24, true),
		at: view.getUint32(at + 42, true)
	};
	return { listed, next };
}

function isTooLarge(listed: readonly Listed[], limits: ZipLimits): boolean {
	const sizes = listed.map(({ unpacked }) => unpacked);
	const total = sizes.reduce((sum, size) => sum + size, 0);
	return total > limits.totalBytes || sizes.some((size) => size > limits.entryBytes);
}

/** Whether every entry has bytes of its own: read more than once, a small file keeps a computer busy for hours. */
function isEachItsOwn(bytes: Uint8Array, listed: readonly Listed[]): boolean {
	let end = 0;
	for (const entry of [...listed].sort((a, b) => a.at - b.at)) {
		if (entry.at < end) return false;
		end = (beginOf(bytes, entry) ?? entry.at) + entry.packed;
	}
	return end <= bytes.length;
}

const STORED = 0;
const DEFLATED = 8;

/** One entry; undefined when it is not what the table of contents says. */
function unpack(bytes: Uint8Array, entry: Listed): Uint8Array<ArrayBuffer> | undefined {
	const packed = packedOf(bytes, entry);
	if (packed === undefined) return undefined;
	const content = contentOf(packed, entry);
	return content?.length === entry.unpacked && crc32(content) === entry.crc ? content : undefined;
}

/** Where the bytes of an entry begin; undefined where there is no entry. */
function beginOf(bytes: Uint8Array, { at }: Listed): number | undefined {
	const view = viewOf(bytes);
	if (at + LOCAL_SIZE > bytes.length || view.getUint32(at, true) !== LOCAL_MARK) return undefined;
	return at + LOCAL_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
}

function packedOf(bytes: Uint8Array, entry: Listed): Uint8Array | undefined {
	const begin = beginOf(bytes, entry);
	if (begin === undefined || begin + entry.packed > bytes.length) return undefined;
	return bytes.subarray(begin, begin + entry.packed);
}

function contentOf(
	packed: Uint8Array,
	{ method, unpacked }: Listed
): Uint8Array<ArrayBuffer> | undefined {
	if (method === STORED) return packed.length === unpacked ? packed.slice() : undefined;
	return method === DEFLATED ? inflated(packed, unpacked) : undefined;
}

/** Bytes that are handed on at a time: a thousandfold of it is the most that a step can give. */
const STEP = 4096;

/** Unpacks no further than what was declared; undefined where more comes, or the bytes mean nothing. */
function inflated(packed: Uint8Array, declared: number): Uint8Array<ArrayBuffer> | undefined {
	const content = new Uint8Array(declared);
	const got: { bytes: number; isTooMuch: boolean } = { bytes: 0, isTooMuch: false };
	const inflate = new Inflate((part) => {
		got.isTooMuch ||= got.bytes + part.length > declared;
		if (got.isTooMuch) return;
		content.set(part, got.bytes);
		got.bytes += part.length;
	});
	try {
		for (let at = 0; at < packed.length && !got.isTooMuch; at += STEP)
			inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
	} catch {
		return undefined;
	}
	return got.isTooMuch || got.bytes !== declared ? undefined : content;
}
