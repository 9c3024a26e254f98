import { catalogue } from '$lib/content/catalogue';
import type { Catalogue } from '$lib/domain/catalogue/catalogue';
import { byCategory, figuresOf, hasRelevant, type Figures, type Judged } from './metrics';
import {
	categoryBaseline,
	randomBaseline,
	rankByMatching,
	textBaseline,
	type Ranker
} from './rankers';
import { ablation, intervalsOf, shaking, triggers } from './studies';
import { readVignettes, type Vignette } from './vignettes';

/** The object that `--json` prints, exactly as design.md has it. */
export interface Evaluation {
	readonly matcher: {
		readonly overall: Figures;
		readonly byCategory: Readonly<Record<string, Figures>>;
	};
	readonly baselines: Readonly<Record<'text' | 'category' | 'random', Figures>>;
	/** `n`: vignettes with nothing relevant; `found`: those for which the matcher said that no case is close. */
	readonly noCloseCase: { readonly n: number; readonly found: number };
	readonly rankings: Readonly<Record<string, readonly string[]>>;
}

interface Run {
	readonly evaluation: Evaluation;
	readonly judged: readonly Judged[];
	/** Share of the vignettes with something relevant of which the matcher said that no case is close. */
	readonly lost: number;
}

export function evaluate(vignettes: readonly Vignette[], known: Catalogue = catalogue): Run {
	const ranked = vignettes.map((vignette) => ({
		vignette,
		...rankByMatching(vignette, known)
	}));
	const by = (ranker: Ranker): Figures =>
		figuresOf(vignettes.map((vignette) => ({ vignette, ranking: ranker(vignette) })));
	const none = ranked.filter(({ vignette }) => !hasRelevant(vignette));
	const some = ranked.filter(({ vignette }) => hasRelevant(vignette));
	const evaluation = {
		matcher: { overall: figuresOf(ranked), byCategory: byCategory(ranked) },
		baselines: {
			text: by(textBaseline(known.cases)),
			category: by(categoryBaseline(known)),
			random: by(randomBaseline(known.cases))
		},
		noCloseCase: { n: none.length, found: none.filter((each) => each.noCloseCase).length },
		rankings: Object.fromEntries(ranked.map(({ vignette, ranking }) => [vignette.id, ranking]))
	};
	const lost = some.filter((each) => each.noCloseCase).length / Math.max(1, some.length);
	return { evaluation, judged: ranked, lost };
}

const usage = `npm run evaluate -- FILE.json [--json] [--ablate] [--shake] [--bootstrap] [--triggers]`;

/** Prints what was asked for; gives the exit code. */
export async function runEvaluation(args: readonly string[]): Promise<number> {
	const path = args.find((arg) => !arg.startsWith('--'));
	if (path === undefined) {
		console.error(usage);
		return 2;
	}
	const vignettes = await readVignettes(path).catch((error: unknown) => {
		console.error(error instanceof Error ? error.message : String(error));
	});
	if (vignettes === undefined) return 1;
	const run = evaluate(vignettes);
	if (args.includes('--json')) {
		console.log(JSON.stringify(run.evaluation, null, 2));
		return 0;
	}
	printRun(run);
	if (args.includes('--bootstrap')) print('95 % intervals', intervalsOf(run.judged));
	if (args.includes('--ablate')) print('without each facet', ablation(vignettes, catalogue));
	if (args.includes('--shake')) print('weights moved by 20 %', shaking(vignettes, catalogue));
	if (args.includes('--triggers'))
		console.log('leave one case out, by trigger:', triggers(catalogue));
	return 0;
}

function print(title: string, rows: object): void {
	console.log(`\n${title}`);
	console.table(rows);
}

function printRun({ evaluation, lost }: Run): void {
	const { matcher, baselines, noCloseCase } = evaluation;
	print('overall', { matcher: matcher.overall, ...baselines });
	print('by category', matcher.byCategory);
	const share = `${(lost * 100).toFixed(1)} %`;
	console.log(
		`\nno close case: ${noCloseCase.found} of ${noCloseCase.n} found; ${share} of the others lost`
	);
}
