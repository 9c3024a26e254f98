import { describe, expect, it } from 'vitest';
import { catalogue } from '$lib/content/catalogue';
import { workedExample } from '$lib/content/example';
import { workshopKit } from '$lib/content/agendas/kit';
import { roleWords } from '$lib/content/agendas/role-words';
import type { Plan } from '../plan/plan';
import { rankPlan } from '../scoring/rank';
import { scorerFor } from '../scoring/rescore';
import { beginDay, endBlock, halt } from './going';
import { hiddenWords } from './hidden-words';
import { masker, maskSlide } from './mask';
import { WallChoice, type Workshop } from './run';
import { revealable, slideOf, type WallSource } from './slides';
import { readSlide } from './wall';
import { ordinaryIn } from './ordinary';
import { foldedWords } from './words-of';
import { after, aWorkshop, START } from './workshop.builders';

const isOrdinary = ordinaryIn([catalogue.threatTypes, workshopKit]);
const example = workedExample({ id: 'example', today: '2026-11-21' });
const words: WallSource['words'] = {
	...{ rules: 'Rules', signals: 'Signals', actors: 'Actors', threats: 'Threats' },
	...{ closing: 'The end', stopped: 'We stop here' },
	clock: (minutes) => `${String(Math.floor(minutes / 60))}.${String(minutes % 60)}`,
	moment: (milliseconds) => `after ${String((milliseconds - START) / 60_000)}`,
	day: (iso) => `on ${iso}`,
	sinceBegin: (minutes) => `+${String(minutes)}`
};

function source(plan: Plan = example, workshop: Workshop = aWorkshop()): WallSource {
	const scores = scorerFor(catalogue)(plan);
	return {
		...{ plan, workshop, now: START, scores, ranking: rankPlan(plan, scores), words },
		suggestedRules: ['We may pass'],
		closing: ['One word each']
	};
}

const running = (workshop = aWorkshop()): Workshop => ({
	...workshop,
	run: beginDay(workshop.run, START)
});
const showing = (choice: WallChoice, threatId?: string): Workshop => ({
	...running(),
	wall: { choice, isCovered: false, ...(threatId === undefined ? {} : { threatId }) }
});
const bodyFor = (choice: WallChoice, plan = example) => slideOf(source(plan, showing(choice))).body;

describe('the wall', () => {
	it('shows the question of the block, and the way through the day', () => {
		const slide = slideOf(source(example, running()));
		expect(slide.body).toEqual({
			...{ kind: 'question', title: 'The block a' },
			...{ question: 'What do we see?', output: 'A list' }
		});
		expect(slide.agenda.map(({ at, state }) => [at, state])).toEqual([
			['9.0', 'here'],
			['9.20', 'later'],
			['9.35', 'later'],
			['10.5', 'later']
		]);
		expect(slide.clock).toMatchObject({ left: 1200, isGoing: true, minutes: 20 });
	});

	it('says in a break when work goes on, and promises no time in a try', () => {
		const rest = (pace: number): Workshop => {
			const workshop = running(aWorkshop(pace));
			return { ...workshop, run: endBlock(workshop.run, START) };
		};
		expect(slideOf(source(example, rest(1))).body).toEqual({
			...{ kind: 'break', title: 'Break', until: 'after 15' }
		});
		expect(slideOf(source(example, rest(60))).body).toEqual({ kind: 'break', title: 'Break' });
	});

	it('tells nothing of the block while somebody told of harm', () => {
		const workshop = showing('threats');
		const stopped = { ...workshop, run: halt(workshop.run, after(1)) };
		expect(slideOf(source(example, stopped))).toMatchObject({
			agenda: [],
			body: { kind: 'break', title: 'We stop here' }
		});
		expect(slideOf(source(example, stopped)).clock).toBeUndefined();
	});

	it('waits before the day begins', () => {
		expect(slideOf(source()).body).toEqual({ kind: 'waiting' });
	});

	it('puts the threats with most dots first', () => {
		const [first = '', second = ''] = Object.keys(example.threats);
		const { [first]: a, [second]: b } = example.threats;
		if (a === undefined || b === undefined) throw new Error('The example has two threats.');
		const threats = { [first]: { ...a, dots: 1 }, [second]: { ...b, dots: 4 } };
		expect(bodyFor('threats', { ...example, threats })).toMatchObject({
			cards: [{ text: b.title, dots: 4 }, { text: a.title }]
		});
	});

	it('reveals all marks sorted by value, and where views differ', () => {
		const { scores } = source();
		const [id = ''] = revealable(example, scores);
		const body = slideOf(source(example, showing('reveal', id))).body;
		if (body.kind !== 'reveal') throw new Error('Nothing is revealed.');
		for (const { values } of body.spreads)
			expect(values).toEqual([...values].sort((a, b) => a - b));
		expect(body.spreads.map(({ axis }) => axis)).toEqual(['likelihood', 'impact']);
	});

	it('draws each scored threat, and counts the others', () => {
		const body = bodyFor('matrix');
		if (body.kind !== 'matrix') throw new Error('No matrix.');
		expect(body.marks.length + body.unscored).toBe(Object.keys(example.threats).length);
	});

	it('shows no action that is done, and never who does one', () => {
		const body = bodyFor('actions');
		if (body.kind !== 'actions') throw new Error('No actions.');
		for (const action of body.actions)
			expect(Object.keys(action).filter((key) => !['what', 'due'].includes(key))).toEqual([]);
	});

	it('goes back to the question where there is nothing to show', () => {
		const bare = { ...example, threats: {}, scenarios: {}, actions: {}, injects: {} };
		for (const choice of ['scoring', 'reveal', 'scenarios', 'inject', 'actions'] as const)
			expect(bodyFor(choice, bare).kind).toBe('question');
	});
});

describe.each(WallChoice.options)('%s on the wall', (choice) => {
	/** A person stands in every text that the room could see. */
	const who =
		'Mirela, tomás, Wei and Nkechi, \u0660\u0666\u0666\u0664 \u0661\u0662\u0663 \u0664\u0665\u0666\u0667';
	const told = (text: string): string => `${text} (${who}, 0664 123 45 67)`;
	/** The same people, as they are typed where an owner is asked for. */
	const owners = ['Mirela Osei from finance', 'tomás osei', 'Wei w@x.org, Nkechi +43 664 1234567'];
	const actions = Object.fromEntries(
		Object.entries(example.actions).map(([id, action], at) => [
			id,
			{ ...action, what: told(action.what), owner: owners[at % owners.length] ?? '' }
		])
	);
	const withTitles = <T extends { readonly title: string }>(things: Readonly<Record<string, T>>) =>
		Object.fromEntries(
			Object.entries(things).map(([id, thing]) => [id, { ...thing, title: told(thing.title) }])
		);
	const plan: Plan = {
		...example,
		actions,
		...{ threats: withTitles(example.threats), scenarios: withTitles(example.scenarios) },
		actors: withTitles(example.actors)
	};
	const hidden = hiddenWords(plan, { hidden: [], allowed: [], roleWords, isOrdinary });
	const slide = maskSlide(slideOf(source(plan, showing(choice))), masker(hidden));

	it('is a slide that the other window can read', () => {
		expect(readSlide(structuredClone(slide))).toEqual(slide);
	});

	it('holds none of the hidden words', () => {
		const seen = foldedWords(JSON.stringify(slide)).join(' ');
		const read = ` ${seen} `;
		expect(hidden.filter((word) => read.includes(` ${foldedWords(word).join(' ')} `))).toEqual([]);
		expect(JSON.stringify(slide)).not.toMatch(/0664|٠٦٦٤|Mirela|Osei|tomás|Wei\b|Nkechi/);
	});
});
