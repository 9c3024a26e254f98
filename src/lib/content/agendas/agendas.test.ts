import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { Agenda, WorkshopKit } from '$lib/domain/catalogue/workshop';
import { stepIds } from '$lib/domain/steps';
import { isCalm, repeated, textsOf } from '../test-checks';
import { agendas } from './agendas';
import { workshopKit } from './kit';

const minutesOf = (agenda: Agenda): number[] =>
	agenda.days.map(({ blocks }) => blocks.reduce((sum, { minutes }) => sum + minutes, 0));

const blocksOf = (agenda: Agenda) => agenda.days.flatMap(({ blocks }) => blocks);

describe('the agendas', () => {
	it('are three, and take four hours, two days of seven and a half, and ninety minutes', () => {
		expect(agendas.map((agenda) => [agenda.id, minutesOf(agenda)])).toEqual([
			['half-day', [240]],
			['two-day', [450, 450]],
			['alone', [90]]
		]);
	});

	it('go through every step of the route in the two days', () => {
		const taken = new Set(
			agendas
				.filter(({ id }) => id === 'two-day')
				.flatMap(blocksOf)
				.flatMap(({ steps }) => steps)
		);
		expect(stepIds.filter((step) => !taken.has(step))).toEqual([]);
	});
});

describe.each(agendas.map((agenda) => [agenda.id, agenda] as const))('%s', (_id, agenda) => {
	it('has the shape of an agenda', () => {
		expect(z.safeParse(Agenda, agenda).error?.issues ?? []).toEqual([]);
	});

	it('names each block once', () => {
		expect(repeated(blocksOf(agenda).map(({ id }) => id))).toEqual([]);
	});

	it('asks for something in every block that is no break, and for nothing in a break', () => {
		for (const block of blocksOf(agenda)) {
			expect(block.output === undefined).toBe(block.isBreak);
			expect(block.prompt === undefined).toBe(block.isBreak);
			if (block.isBreak) expect(block.steps).toEqual([]);
		}
	});

	it('lets a group work for no more than three hours without a break', () => {
		if (agenda.id === 'alone') return;
		for (const { blocks } of agenda.days) {
			let sinceBreak = 0;
			for (const { isBreak, minutes } of blocks) {
				sinceBreak = isBreak ? 0 : sinceBreak + minutes;
				expect(sinceBreak).toBeLessThanOrEqual(180);
			}
		}
	});

	it('is written calmly', () => {
		expect(textsOf(agenda).filter((text) => !isCalm(text))).toEqual([]);
	});
});

describe('the workshop kit', () => {
	const lists = {
		voices: workshopKit.voices,
		preWork: workshopKit.preWork,
		materials: workshopKit.materials,
		room: workshopKit.room,
		groundRules: workshopKit.groundRules,
		closing: workshopKit.closing
	};

	it('has the shape of a kit', () => {
		expect(z.safeParse(WorkshopKit, workshopKit).error?.issues ?? []).toEqual([]);
	});

	it.each(Object.entries(lists))('names each item of the %s once', (_name, items) => {
		expect(items.length).toBeGreaterThan(0);
		expect(repeated(items.map(({ id }) => id))).toEqual([]);
	});

	it('has prompts for each step of the route, in its order', () => {
		expect(workshopKit.stepPrompts.map(({ step }) => step)).toEqual(stepIds);
		for (const { prompts } of workshopKit.stepPrompts)
			for (const prompt of prompts) expect(prompt).toMatch(/\?$/);
	});

	it('asks each participant for forty-five minutes beforehand', () => {
		const mine = workshopKit.preWork.filter(({ who }) => who.startsWith('Everyone'));
		expect(mine.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45);
	});

	it('has rules for people and for data, with sources only where something was read', () => {
		const listed = workshopKit.sources.map(({ key }) => key);
		expect(new Set(workshopKit.groundRules.map(({ topic }) => topic)).size).toBe(2);
		for (const { grade, sources } of workshopKit.groundRules) {
			expect(sources.length > 0).toBe(grade !== 'judgement');
			expect(sources.filter((key) => !listed.includes(key))).toEqual([]);
		}
		const cited = workshopKit.groundRules.flatMap(({ sources }) => sources);
		expect(listed.filter((key) => !cited.includes(key))).toEqual([]);
	});

	it('never lets paper be destroyed while an inquiry is running without a lawyer', () => {
		const paper = workshopKit.groundRules.find(({ id }) => id === 'paper');
		expect(paper?.text).toMatch(/inquiry.*lawyer/);
	});

	it('is written calmly', () => {
		expect(textsOf(workshopKit).filter((text) => !isCalm(text))).toEqual([]);
	});
});
