import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { notBuilt, stepIds, type StepId } from '../../src/lib/domain/steps';
import { Keyboard } from '../support/keyboard';
import { expect, expectSaved, test } from '../support/page';

const threat = 'Office raid, search and seizure';
const chain = 'A raid, a freeze, a smear, and donors who step back';

/** One person, who has no mouse, on the way through one plan. */
interface Walk {
	readonly page: Page;
	readonly keyboard: Keyboard;
	/** What the person wrote or took over, and expects in the document. */
	readonly kept: string[];
}
type Stop = (walk: Walk) => Promise<void>;

const button = ({ page }: Walk, name: string | RegExp): Locator =>
	page.getByRole('button', { name });

const goOn = (walk: Walk): Promise<void> =>
	walk.keyboard.press(button(walk, /^(Continue|Next threat|Score th)/).last());

/** The page of a step is there, and focus is in it: nobody begins anew at the top of the window. */
async function arrive({ page }: Walk, step: StepId): Promise<void> {
	await expect(page).toHaveURL(new RegExp(`/${step}$`));
	await expect(page.locator('main h1')).toBeVisible();
	await expect(page.locator('main:focus, main :focus')).toHaveCount(1);
}

/** Goes to another stage by the list of them, and there to a step. */
async function goBy(
	walk: Walk,
	step: StepId,
	[stage, name]: readonly [RegExp, RegExp]
): Promise<void> {
	await walk.keyboard.press(walk.page.getByRole('link', { name: stage }));
	await walk.keyboard.press(walk.page.getByRole('link', { name }));
	await arrive(walk, step);
}

/** A line for adding things: what is written goes in with Enter, and focus stays for the next. */
async function addLine({ page, keyboard }: Walk, label: string, text: string): Promise<void> {
	const box = page
		.getByRole('textbox', { name: label, exact: true })
		.or(page.getByRole('combobox', { name: label, exact: true }));
	await keyboard.type(box, text);
	await page.keyboard.press('Enter');
	await expect(box).toHaveValue('');
	await expect(box).toBeFocused();
}

/** A closed list: its first letters choose. */
async function pick({ keyboard }: Walk, list: Locator, name: string): Promise<void> {
	await keyboard.type(list, name);
	await expect(list.locator('option:checked')).toHaveText(new RegExp(`^${name}`));
}

/** The next day whose number is that of its month: the box wants them in the order of the browser's own language. */
function soon(): string {
	const now = new Date();
	const year = now.getUTCFullYear();
	const days = [year, year + 1].flatMap((each) =>
		Array.from({ length: 12 }, (_, place) => new Date(Date.UTC(each, place, place + 1)))
	);
	const next = days.find((day) => day > now) ?? now;
	return next.toISOString().slice(0, 10);
}

async function writeDay({ keyboard }: Walk, box: Locator): Promise<void> {
	const day = soon();
	await keyboard.type(box, day.split('-').reverse().join(''));
	await expect(box).toHaveValue(day);
}

async function choose({ page, keyboard }: Walk, group: RegExp, answer: RegExp): Promise<void> {
	const answers = page.getByRole('group', { name: group });
	await keyboard.choose(answers.getByRole('radio'), answers.getByRole('radio', { name: answer }));
}

const mandate: Stop = async (walk) => {
	const { page, keyboard } = walk;
	const question = 'How do we go on when the office is closed?';
	await keyboard.type(page.getByLabel('What should this plan answer?'), question);
	await addLine(walk, 'Add a role', 'Director');
	await addLine(walk, 'Add a role', 'Finance lead');
	await keyboard.press(button(walk, /^Add ?: /).nth(2));
	await keyboard.press(button(walk, /^Add all \d+/));
	walk.kept.push(question);
};

const context: Stop = async (walk) => {
	await pick(walk, walk.page.getByRole('combobox', { name: 'Country' }), 'Uganda');
	await choose(walk, /How much room/, /^Repressed/);
	await addLine(walk, 'Add a signal', 'A partner was searched');
};

const organisation: Stop = async (walk) => {
	await choose(walk, /What kind/, /^National organisation/);
	await walk.keyboard.type(walk.page.getByLabel('How many people work for you?'), '12');
};

const readiness: Stop = async (walk) => {
	await choose(walk, /questions/i, /^Twelve|^Short/);
	await choose(walk, /a lawyer who has agreed/, /^We know a lawyer/);
};

const actors: Stop = async (walk) => {
	await addLine(walk, 'Add an ally', 'The bar association');
	await addLine(walk, 'Add an opponent', 'The district office');
	await walk.keyboard.press(button(walk, /The bar association/).first());
};

const threats: Stop = async (walk) => {
	await walk.keyboard.press(button(walk, /^Legal \d/));
	await walk.keyboard.check(walk.page.getByRole('checkbox', { name: new RegExp(threat) }));
	walk.kept.push(threat);
};

const marks = [
	['Lowest it could be', '2 Unlikely'],
	['Highest it could be', '5 Expected'],
	['Most likely', '4 Likely'],
	['People', '3 Serious'],
	['Programme', '4 Severe'],
	['Money', '3 Serious'],
	['Legal standing', '2 Limited'],
	['Data', '0 None'],
	['Good name', '2 Limited']
] as const;

const scoring: Stop = async (walk) => {
	const { page, keyboard } = walk;
	await expect(page.getByRole('heading', { level: 1, name: threat })).toBeVisible();
	for (const [row, level] of marks) {
		const group = page.getByRole('radio', { name: new RegExp(`^${row}: `) });
		const wanted = page.getByRole('radio', { name: `${row}: ${level}`, exact: true });
		await keyboard.choose(group, wanted);
	}
	await choose(walk, /How sure/, /^Medium/);
};

const matrix: Stop = async ({ page, keyboard }) => {
	const picture = page.getByRole('group', { name: /^Risk matrix of/ });
	await keyboard.press(picture.getByRole('button', { name: /^1 of 1/ }));
	await expect(page.getByRole('complementary').getByText(threat).first()).toBeVisible();
};

const scenarios: Stop = async (walk) => {
	const { page, keyboard } = walk;
	const offered = page.locator('.scn-chain > summary', { hasText: chain });
	await keyboard.press(offered);
	await keyboard.press(button(walk, new RegExp(`^Take this chain over ?: ${chain}`)));
	await expect(page.locator('.scn-page h2')).toBeFocused();
	await expect(page.getByRole('table', { name: 'Attacks of this scenario' })).toBeVisible();
	walk.kept.push(chain);
};

const mechanisms: Stop = async (walk) => {
	const { page, keyboard } = walk;
	const step = page.locator('.steps').getByRole('checkbox').first();
	await expect(step).toBeAttached();
	const words = page.locator('.steps label > span').first();
	const said = await words.evaluate(({ firstChild }) => firstChild?.textContent?.trim() ?? '');
	await keyboard.check(step);
	await keyboard.press(button(walk, /^Adopt 1 step/));
	await expect(page.getByText(/^Adopted, 1 of/).first()).toBeVisible();
	walk.kept.push(said);
};

/** A box of the sheet that has suggestions now, by its place: it has none when they are taken over. */
async function firstWithOffers(page: Page): Promise<Locator> {
	const cells = page.locator('.moves-sheet td');
	await expect(page.locator('.moves-offers').first()).toBeAttached();
	const place = await cells.evaluateAll((all) =>
		all.findIndex((each) => each.querySelector('.moves-offers') !== null)
	);
	return cells.nth(place);
}

const contingency: Stop = async (walk) => {
	const { page, keyboard } = walk;
	const cell = await firstWithOffers(page);
	await keyboard.press(cell.locator('summary'));
	const take = cell.getByRole('button', { name: /^Take over/ });
	await expect(take.first()).toBeVisible();
	const offered = await take.count();
	const what = ((await take.first().textContent()) ?? '').replace(/^Take over ?: /, '').trim();
	await keyboard.press(take.first());
	await expect(take).toHaveCount(offered - 1);
	await expect(cell.locator(':focus')).toHaveCount(1);
	await keyboard.press(cell.getByRole('button', { name: /^Edit/ }));
	const owner = cell.getByLabel('Owner', { exact: true });
	await keyboard.to(owner);
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type('Security lead');
	await keyboard.press(cell.getByRole('button', { name: /^Done editing/ }));
	await expect(cell.getByText('Security lead')).toBeVisible();
	walk.kept.push(what, 'Security lead');
};

const actions: Stop = async (walk) => {
	const { page, keyboard } = walk;
	const what = 'Agree who may sign when the director is away';
	await addLine(walk, 'Add an action of your own', what);
	await keyboard.type(page.getByLabel(`Owner: ${what}`), 'Board chair');
	await writeDay(walk, page.getByLabel(`Due: ${what}`));
	walk.kept.push(what, 'Board chair');
};

const rehearsal: Stop = async (walk) => {
	const { page, keyboard } = walk;
	await keyboard.type(page.getByLabel('A new rehearsal'), 'An hour at the table');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: /^An hour at the table/ })).toBeFocused();
	await pick(walk, page.getByRole('combobox', { name: 'Scenario' }), 'A raid');
	await keyboard.press(button(walk, /^Make a card of each of \d+ attacks/));
	await keyboard.press(button(walk, 'Begin the exercise'));
	await keyboard.press(button(walk, /^Deal now/).first());
	await expect(page.getByRole('group', { name: 'The card on the table' })).toBeFocused();
	await addLine(walk, 'What was decided', 'We meet at the library');
	await keyboard.press(button(walk, 'End and go to the hot wash'));
	await addLine(walk, 'What was missing', 'A second key');
	await keyboard.press(button(walk, 'Go to the improvements'));
	await addLine(walk, 'One improvement', 'Cut a second key');
	await keyboard.press(button(walk, /^Make it an action/));
	await expect(page.getByText('This is an action of the plan.')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Cut a second key' })).toBeFocused();
	await keyboard.press(button(walk, 'Close the rehearsal'));
	await expect(page.getByRole('heading', { name: /^An hour at the table/ })).toBeFocused();
	walk.kept.push('Cut a second key', 'Learned in the rehearsal: An hour at the table');
};

const review: Stop = async (walk) => {
	const { page, keyboard } = walk;
	const mend = button(walk, /^Go to Scenarios ?: .*has no likelihood/);
	await keyboard.press(mend);
	await arrive(walk, 'scenarios');
	await expect(page.getByRole('heading', { level: 2, name: chain })).toBeVisible();
	await pick(walk, page.getByLabel(/whole chain, in your view/), 'Unlikely');
	await goBy(walk, 'review', [/^8 /, /^8\.3 Review/]);
	await expect(page.getByRole('heading', { level: 2, name: 'Plan check' })).toBeVisible();
	await expect(mend).toHaveCount(0);
	await keyboard.press(button(walk, /^Take \d/));
	await expect(page.getByLabel('Next review')).toBeFocused();
	await writeDay(walk, page.getByLabel('Next drill'));
};

const plainText: Stop = async (walk) => {
	const { page, keyboard, kept } = walk;
	await expectSaved(page);
	const saving = page.waitForEvent('download');
	await keyboard.press(button(walk, /^Save Text/));
	const text = readFileSync(await (await saving).path(), 'utf8').replaceAll('\\', '');
	for (const words of kept) {
		expect(words).not.toBe('');
		expect(text).toContain(words);
	}
	const way = String.raw`Step “.+” \(.+\), with (.+) \(case of (.+?)\), for: No\. 1: ${threat}`;
	const [, mechanism = '', organisation = ''] = new RegExp(way).exec(text) ?? [];
	expect(organisation, 'an action leads to its case').not.toBe('');
	expect(text).toContain(`### ${mechanism}`);
	expect(text).toMatch(new RegExp(String.raw`\*\*Case\*\*: .+ ${organisation}`));
	await expect(page.getByRole('status').filter({ hasText: 'handed to the browser' })).toBeVisible();
};

// A picture of the page at each of a thousand presses of Tab would take longer than the walk.
test.use({ trace: { mode: 'retain-on-failure', snapshots: false, screenshots: false } });

const stops: Partial<Record<StepId, Stop>> = {
	...{ mandate, context, organisation, readiness, actors, threats, scoring, matrix, scenarios },
	...{ mechanisms, contingency, actions, rehearsal, review, export: plainText }
};

test('the full route is walked by keyboard alone, from the question to the document', async ({
	page
}) => {
	test.setTimeout(240_000);
	const walk: Walk = { page, keyboard: new Keyboard(page), kept: [] };
	await page.goto('/');
	await walk.keyboard.press(page.getByRole('link', { name: 'Assess on your own' }));
	const routes = page.getByRole('radio', { name: /route/ });
	await walk.keyboard.choose(routes, page.getByRole('radio', { name: /^Full route/ }));
	await walk.keyboard.press(button(walk, 'Start the plan'));
	await expect(page).toHaveURL(/mandate$/);
	for (const step of stepIds.filter((each) => !notBuilt.has(each))) {
		const stop = stops[step];
		if (stop === undefined) throw new Error(`Nobody walks through ${step}`);
		await test.step(step, async () => {
			if (step !== 'mandate') await arrive(walk, step);
			await stop(walk);
			if (step !== 'export') await goOn(walk);
		});
	}
});
