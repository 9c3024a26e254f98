import { zipSync } from 'fflate';
import type { BundleFiles } from './bundle';

/** The first day that a ZIP can name: the entries need not say when they were written. */
const EARLIEST = new Date(1980, 0, 1);

/** Packs the entries of a bundle into one ZIP that any tool opens. */
export const packFiles = (files: BundleFiles): Uint8Array<ArrayBuffer> =>
	zipSync({ ...files }, { level: 6, mtime: EARLIEST });
