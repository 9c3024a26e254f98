import { inTime, runsAt, withRig, type Bench } from '../measure';
import type { Growth, GrowthPoint, Line, Measured } from '../report';
import type { Rig, RigPage } from '../rig';

const MANY = 1_000;

/** Steps that show every threat, and what of them must have been painted. */
const steps = [
	{ step: 'threats', shows: '.capture > li', what: 'threats' },
	{ step: 'scoring', shows: '.threat-list li', what: 'scoring' },
	{ step: 'matrix', shows: 'svg.mx .pt', what: 'matrix' },
	{ step: 'mechanisms', shows: '.match-threat option', what: 'mechanisms' },
	{ step: 'actions', shows: '.actions-table tbody tr', what: 'actions' },
	{ step: 'export', shows: '.ways button', what: 'export' }
] as const;
type Step = (typeof steps)[number];

/** Many threats: a plan opened at its threats, and every step that shows them, from the click to the paint. */
export async function measureShowing(bench: Bench): Promise<Measured> {
	return withRig(bench, async (rig) => {
		const opening: GrowthPoint[] = [];
		const going = new Map<string, GrowthPoint[]>(steps.map(({ step }) => [step, []]));
		for (const count of bench.counts.length === 0 ? [MANY] : bench.counts) {
			await makePlan(rig, count);
			const times = runsAt(count, bench.runs);
			opening.push({ count, values: await inTimeOnly(times, () => openAtThreats(rig, count)) });
			for (const step of steps) {
				const values = await inTimeOnly(times, () => goTo(rig, count, step));
				going.get(step.step)?.push({ count, values });
			}
		}
		const growth = [growthOf('opening', 'open a plan at its threats', opening)];
		for (const { step, what } of steps)
			growth.push(growthOf(step, `go to ${what}`, going.get(step) ?? []));
		return { lines: growth.map(lineOf), growth };
	});
}

const nameOf = (count: number): string => `shown-${String(count)}`;

const makePlan = (rig: Rig, count: number): Promise<void> =>
	rig.inBench((page) =>
		page.evaluate(([plan, threats]) => window.bench.makePlan(plan, { threats }, 'threats'), [
			nameOf(count),
			count
		] as const)
	);

/** The times of those runs that finished; the first that does not ends the series. */
async function inTimeOnly(times: number, call: () => Promise<number>): Promise<readonly number[]> {
	const values: number[] = [];
	for (let run = 0; run < times; run++) {
		const value = await inTime(call());
		if (value === undefined) break;
		values.push(value);
	}
	return values;
}

/** From the list of plans to the painted threats, in a fresh page. */
async function openAtThreats(rig: Rig, count: number): Promise<number> {
	const opened = await rig.page();
	await opened.goto('/');
	const link = `a[href="#/plan/${nameOf(count)}"]`;
	await opened.page.waitForSelector(link);
	await opened.page.evaluate(() => window.probe.quiet(500));
	return measured('opening', opened, () =>
		opened.page.evaluate(([asked, shown]) => window.probe.press(asked, shown), [
			link,
			steps[0].shows
		] as const)
	);
}

/** From the first step of the open plan, whose pieces have been loaded meanwhile. */
async function goTo(rig: Rig, count: number, { step, shows }: Step): Promise<number> {
	const opened = await rig.page();
	const plan = `#/plan/${nameOf(count)}`;
	await opened.goto(`/${plan}/mandate`);
	await opened.page.waitForSelector('main h1');
	await opened.page.waitForTimeout(3_000);
	await opened.page.evaluate(() => window.probe.quiet(1_000));
	return measured(step, opened, () =>
		opened.page.evaluate(([href, shown]) => window.probe.follow(href, shown), [
			`${plan}/${step}`,
			shows
		] as const)
	);
}

async function measured(
	name: string,
	opened: RigPage,
	call: () => Promise<number>
): Promise<number> {
	const took = await opened.profiled(name, call);
	await opened.page.close();
	return took;
}

const growthOf = (id: string, what: string, points: readonly GrowthPoint[]): Growth => ({
	id: `showing/growth/${id}`,
	what,
	per: 'threat',
	points
});

function lineOf({ id, what, points }: Growth): Line {
	const values = points.find(({ count }) => count === MANY)?.values ?? [];
	return {
		id: id.replace('growth/', ''),
		what: `${String(MANY)} threats: ${what}`,
		unit: 'ms',
		bar: 1_000,
		values,
		...(values.length > 0 ? {} : { note: 'not finished in two minutes' })
	};
}
