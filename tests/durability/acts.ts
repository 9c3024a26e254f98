import type { Locator, Page } from '@playwright/test';
import { newCell, type EntityName } from './plan-cells';
import type { Tab, TextField } from './tab';

/** One thing that the storm can do. */
export interface Act {
	readonly step: string;
	readonly run: (tab: Tab) => Promise<void>;
}

/** What is typed around the marks: scripts from both sides, joined letters, letters beyond the first plane. */
const phrases = [
	'abc',
	'who pays',
	'שלום',
	'مرحبا',
	'Ελλάδα',
	'日本語',
	'हिन्दी',
	'👩🏽‍🚒',
	'🏳️‍🌈',
	'𝔘𝔫𝔦',
	'a\u0301é',
	'<b>&amp;'
];
const LINE = 300;
const PROSE = 2_000;

/** Labels may end with a word that says that an answer is optional. */
const input = (page: Page, label: string): Locator => page.getByLabel(label).first();

function line(page: Page, label: string, cell: string): TextField {
	return { locator: input(page, label), cell, mark: 'input text', limit: LINE };
}

function prose(page: Page, label: string, cell: string): TextField {
	return { locator: input(page, label), cell, mark: 'input textarea', limit: PROSE };
}

const textToType = (tab: Tab): string => `<${tab.newMark()} ${tab.chance.pick(phrases)}>`;

/** Types a mark; one time in four takes it back, and one time in eight brings it again. */
async function write(tab: Tab, field: TextField): Promise<void> {
	await tab.type(field, textToType(tab));
	const turned = tab.chance.next();
	if (turned > 0.25) return;
	const read = (): Promise<string> => field.locator.inputValue();
	await tab.turn('Undo', field.cell, read);
	if (turned < 0.125) await tab.turn('Redo', field.cell, read);
}

const writing = (step: string, field: (tab: Tab) => TextField | undefined): Act => ({
	step,
	run: async (tab) => {
		const found = field(tab);
		if (found !== undefined) await write(tab, found);
	}
});

interface Line {
	readonly step: string;
	readonly label: string;
	readonly draft: string;
	readonly makes: EntityName;
}

/** Types a line and presses Enter: the line is empty again and a thing is there, in one write. */
const adding = ({ step, label, draft, makes }: Line): Act => ({
	step,
	run: async (tab) => {
		const field = line(tab.page, label, `drafts/${draft}`);
		await tab.type(field, textToType(tab));
		if (tab.isStopped) return;
		const words = String(tab.now(field.cell)).trim();
		await tab.enter({
			mark: 'submit form',
			sets: { [field.cell]: '', [newCell(makes, words)]: 1 }
		});
	}
});

async function tick(tab: Tab, box: Locator, cell: string): Promise<void> {
	const isOn = tab.now(cell) === true;
	await tab.act({ mark: 'change checkbox', sets: { [cell]: !isOn } }, box);
}

const horizon: Act = {
	step: 'mandate',
	run: async (tab) => {
		const months = tab.chance.pick(
			[6, 12, 24].filter((each) => each !== tab.now('settings/horizonMonths'))
		);
		const dot = tab.page.getByRole('radio', { name: new RegExp(`^${months} months`) });
		await tab.act({ mark: 'change radio', sets: { 'settings/horizonMonths': months } }, dot);
	}
};

const firstOf = (things: Readonly<Record<string, unknown>>): string | undefined =>
	Object.keys(things)[0];

const signal = (label: string, field: 'what' | 'threshold'): Act =>
	writing('context', ({ page, plan: { signals } }) => {
		const ids = Object.entries(signals).sort(([, one], [, other]) =>
			String(one.order) < String(other.order) ? -1 : 1
		);
		const id = ids[0]?.[0];
		if (id === undefined) return undefined;
		const cell = `signals/${id}/${field}`;
		return field === 'what' ? prose(page, label, cell) : line(page, label, cell);
	});

/** Fields of work, as the example's page names them. */
const works = { advocacy: 'Advocacy', arts: 'Arts and culture', media: 'Media and journalism' };

const work: Act = {
	step: 'organisation',
	run: async (tab) => {
		const [id, name] = tab.chance.pick(Object.entries(works));
		await tick(tab, tab.page.getByRole('checkbox', { name, exact: true }), `work/${id}`);
	}
};

/** The threat that the page of scores shows, and the entry that it writes. */
async function shownThreat(tab: Tab): Promise<{ id: string; entry: string } | undefined> {
	await tab.page.locator('.tally').first().waitFor();
	const title = await tab.page.locator('main h1').first().innerText();
	const id = Object.entries(tab.plan.threats).find(([, threat]) => threat.title === title)?.[0];
	const entry = Object.keys(tab.plan.entries).find((key) => key.startsWith(`${id ?? ''}/`));
	return id === undefined || entry === undefined ? undefined : { id, entry };
}

const dimensions = { people: 'People', mission: 'Programme', finance: 'Money', data: 'Data' };
const levels = ['None', 'Minor', 'Limited', 'Serious', 'Severe', 'Extreme'];

const impact: Act = {
	step: 'scoring',
	run: async (tab) => {
		const threat = await shownThreat(tab);
		if (threat === undefined) return;
		const [id, name] = tab.chance.pick(Object.entries(dimensions));
		const cell = `entries/${threat.entry}/${id}`;
		const level = tab.chance.pick([0, 1, 2, 3, 4, 5].filter((each) => each !== tab.now(cell)));
		const words = `${name}: ${level} ${levels[level] ?? ''}`;
		const dot = tab.page.getByRole('radio', { name: words, exact: true });
		await tab.act({ mark: 'change radio', sets: { [cell]: level } }, dot);
	}
};

const received: Act = {
	step: 'scoring',
	run: async (tab) => {
		const threat = await shownThreat(tab);
		if (threat === undefined) return;
		const box = tab.page.getByRole('checkbox', { name: 'A specific threat has been received' });
		await tick(tab, box, `threats/${threat.id}/clearAndPresent`);
	}
};

const action = (field: 'owner' | 'deputy', label: string): Act =>
	writing('actions', ({ page, plan: { actions } }) => {
		const id = firstOf(actions);
		if (id === undefined) return undefined;
		return line(page, `${label}: ${String(actions[id]?.what)}`, `actions/${id}/${field}`);
	});

const title = (step: string): Act =>
	writing(step, ({ page }) => line(page, 'Title of the plan', 'settings/title'));

/** What the first tab does. */
export const acts: readonly Act[] = [
	writing('mandate', ({ page }) =>
		prose(page, 'What should this plan answer?', 'settings/focalQuestion')
	),
	writing('mandate', ({ page }) =>
		prose(page, 'What do we not write down?', 'settings/notWritten')
	),
	title('mandate'),
	horizon,
	adding({ step: 'mandate', label: 'Add a role', draft: 'roles', makes: 'roles' }),
	adding({ step: 'mandate', label: 'Add a rule of your own', draft: 'rules', makes: 'rules' }),
	signal('What was noticed', 'what'),
	signal('When do we act?', 'threshold'),
	title('context'),
	adding({ step: 'context', label: 'Add a signal', draft: 'signals', makes: 'signals' })
];

/** What a second tab does at the same time: it touches nothing that the first one touches. */
export const otherActs: readonly Act[] = [
	writing('organisation', ({ page }) =>
		line(page, 'Name of the organisation', 'settings/organisationName')
	),
	work,
	adding({ step: 'threats', label: 'Add a threat', draft: 'threats', makes: 'threats' }),
	impact,
	received,
	adding({
		step: 'actions',
		label: 'Add an action of your own',
		draft: 'actions',
		makes: 'actions'
	}),
	action('owner', 'Owner'),
	action('deputy', 'Deputy')
];

/** Does one thing after the other until the storm ends. Three times in four it stays on the same step. */
export async function storm(tab: Tab, choice: readonly Act[]): Promise<void> {
	let act = tab.chance.pick(choice);
	while (!tab.isStopped) {
		await tab.visit(act.step);
		await act.run(tab);
		const here = choice.filter(({ step }) => step === act.step);
		act = tab.chance.pick(tab.chance.next() < 0.75 ? here : choice);
	}
}

/** Where a line that was not yet added stands: its step and label, by its cell. */
export const draftFields: Readonly<
	Record<string, { readonly step: string; readonly label: string }>
> = {
	'drafts/roles': { step: 'mandate', label: 'Add a role' },
	'drafts/rules': { step: 'mandate', label: 'Add a rule of your own' },
	'drafts/signals': { step: 'context', label: 'Add a signal' },
	'drafts/threats': { step: 'threats', label: 'Add a threat' },
	'drafts/actions': { step: 'actions', label: 'Add an action of your own' }
};
