import { strToU8 } from 'fflate';
import { m } from '$lib/i18n';
import { jsonExport } from '../export/json/json';
import {
	BUNDLE_VERSION,
	entryNames,
	type Bundle,
	type BundledPlan,
	type BundleFiles,
	type Manifest,
	type PlanEntry
} from './bundle';

/**
 * The entries of a bundle. It is a copy and no edition: it holds everything of a plan, also what never leaves in a
 * document, and leaves only encrypted. `app` is the version of Holdfast that writes it.
 */
export function bundleFiles(bundle: Bundle, app: string): BundleFiles {
	const { kind, madeOn, plans, packs } = bundle;
	const manifest: Manifest = {
		...{ format: 'holdfast-bundle', version: BUNDLE_VERSION, app, kind, madeOn },
		plans: plans.map(entryOf),
		packs: packs.map(({ id, isEnabled }) => ({ id, isEnabled }))
	};
	const files: Record<string, Uint8Array<ArrayBuffer>> = {
		[entryNames.readMe]: strToU8(readMe()),
		[entryNames.manifest]: jsonBytes(manifest)
	};
	for (const plan of plans) addPlan(files, plan, madeOn);
	for (const { id, content } of packs) files[entryNames.pack(id)] = jsonBytes(content);
	return files;
}

function entryOf({ document, versions = [], parents, ...about }: BundledPlan): PlanEntry {
	const { planId, lineage, versionId, madeAt } = about;
	return {
		...{ planId, lineage, versionId, parents: [...parents], madeAt },
		hasDocument: document !== undefined,
		versions: versions.map(({ id, name, madeAt: at, lineage: of }) => ({
			id,
			name,
			madeAt: at,
			lineage: of
		}))
	};
}

function addPlan(
	files: Record<string, Uint8Array<ArrayBuffer>>,
	{ planId, plan, document, versions = [] }: BundledPlan,
	on: string
): void {
	files[entryNames.plan(planId)] = strToU8(jsonExport(plan, { on }));
	if (document !== undefined) files[entryNames.document(planId)] = document;
	for (const version of versions) files[entryNames.version(planId, version.id)] = version.document;
}

const jsonBytes = (content: unknown): Uint8Array<ArrayBuffer> =>
	strToU8(`${JSON.stringify(content, null, '\t')}\n`);

/** What the file is and how it opens without Holdfast, for whoever finds it in ten years. */
const readMe = (): string =>
	[m.bundle_readme_what, m.bundle_readme_open, m.bundle_readme_plan, m.bundle_readme_care]
		.map((words) => `${words()}\n`)
		.join('\n');
