import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPlan } from '../../../../tests/support/plan-arbitrary';
import type { Mechanism } from '$lib/domain/catalogue/catalogue';
import { addHolder } from '$lib/domain/plan/keeping';
import type { Plan } from '$lib/domain/plan/plan';
import { Edition } from '$lib/domain/plan/redact';
import { anEntry, impactsOf } from '$lib/domain/scoring/scoring.builders';
import { buildReport } from './build-report';
import type { ReportOptions } from './material';
import type { Block, Inline, Report, SectionId, Table } from './report';
import { riverCatalogue, riverPlan, someOptions } from './report.builders';

const reportOf = (plan: Plan, options: Partial<ReportOptions> = {}): Report =>
	buildReport(plan, riverCatalogue, someOptions(options));

const words = (text: Inline | undefined): string => (text ?? []).map((run) => run.text).join('');

const blocksOf = (report: Report, id: SectionId): readonly Block[] =>
	report.sections.find((section) => section.id === id)?.blocks ?? [];

const tablesIn = (blocks: readonly Block[]): readonly Table[] =>
	blocks.filter((block) => block.kind === 'table');

/** The first table of a section: its rows as objects by column. */
function rowsOf(report: Report, id: SectionId): readonly Readonly<Record<string, string>>[] {
	const [table] = tablesIn(blocksOf(report, id));
	return (table?.rows ?? []).map((row) =>
		Object.fromEntries(row.map((cell, place) => [words(table?.columns[place]), words(cell)]))
	);
}

const valuesIn = (report: Report, id: SectionId): Readonly<Record<string, string>> =>
	Object.fromEntries(
		blocksOf(report, id).flatMap((block) =>
			block.kind === 'keyValues'
				? block.pairs.map(({ name, value }) => [words(name), words(value)] as const)
				: []
		)
	);

const listsIn = (report: Report, id: SectionId): readonly string[] =>
	blocksOf(report, id).flatMap((block) => (block.kind === 'list' ? block.items.map(words) : []));

/** The words of the report when what was taken over is known in this way. */
function reportWith(evidence: Mechanism['evidence']): string {
	const cases = riverCatalogue.cases.map((told) => ({
		...told,
		mechanisms: told.mechanisms.map((mechanism) => ({ ...mechanism, evidence }))
	}));
	return JSON.stringify(buildReport(riverPlan(), { ...riverCatalogue, cases }, someOptions()));
}

describe('the report of a plan', () => {
	it('has its sections in the order of the method', () => {
		expect(reportOf(riverPlan()).sections.map(({ id }) => id)).toEqual([
			...['cover', 'levels', 'context', 'organisation', 'register', 'matrix'],
			...['mechanisms', 'actions', 'review', 'holders', 'not-scored', 'not-covered', 'sources']
		]);
	});

	it('begins with the line on who may hold it', () => {
		const [first] = blocksOf(reportOf(riverPlan()), 'cover');
		expect(first?.kind === 'note' && words(first.text)).toBe(
			'Sensitive. Decide who may hold this. Destroy old versions.'
		);
	});

	it('says on the cover when, by whom and from how many views it was made', () => {
		expect(valuesIn(reportOf(riverPlan(), { planVersion: 3 }), 'cover')).toMatchObject({
			Version: '3',
			'Made by': 'Director, Finance lead',
			'Scored by': 'From 1 to 2 views for each threat'
		});
	});

	it('says when no review date is agreed', () => {
		const plan = riverPlan();
		expect(valuesIn(reportOf(plan), 'cover')['Next review']).toContain('No date yet');
		plan.settings.reviewOn = '2027-06-01';
		expect(valuesIn(reportOf(plan), 'cover')['Next review']).toContain('June');
	});

	it('says in the full edition alone who holds a copy and until when', () => {
		const plan = riverPlan();
		Object.assign(plan.holders['holder-1'] ?? {}, { what: 'A sealed envelope' });
		addHolder(plan, 'holder-2', { who: 'Deputy', today: '2026-11-21' });
		Object.assign(plan.holders['holder-2'] ?? {}, { destroyedOn: '2026-11-25' });
		expect(rowsOf(reportOf(plan), 'holders')).toEqual([
			{
				...{ 'No.': '1', Holder: 'Board chair', 'What they hold': 'A sealed envelope' },
				...{ 'Given on': '20 November 2026', 'Destroy by': '30 November 2027' },
				State: 'still held'
			},
			{
				...{ 'No.': '2', Holder: 'Deputy', 'What they hold': 'not said' },
				...{ 'Given on': '21 November 2026', 'Destroy by': '30 November 2027' },
				State: 'destroyed on 25 November 2026'
			}
		]);
		for (const edition of Edition.options.filter((each) => each !== 'full')) {
			const words = JSON.stringify(reportOf(plan, { edition }));
			expect(words).not.toContain('envelope');
			expect(words).not.toContain('Who holds');
		}
		expect(valuesIn(reportOf(plan), 'cover')['Destroy by']).toBe('30 November 2027');
	});

	it('lists scored threats gravest first, with level and range in words', () => {
		const rows = rowsOf(reportOf(riverPlan()), 'register');
		expect(
			rows.map(({ 'No.': number, Threat, Views, Flags }) => [number, Threat, Views, Flags])
		).toEqual([
			['1', 'Bank account freeze', '2', 'Duty of care'],
			['2', 'Smear by a former partner', '1', '']
		]);
		expect(rows[0]?.['For us, before measures']).toBe('Critical, between High and Critical');
		expect(rows[0]?.['Target, with all that we took over']).toBe('High, between High and Critical');
	});

	it('says one view where one person scored, and which threats cannot be separated', () => {
		expect(valuesIn(reportOf(riverPlan()), 'register')).toMatchObject({
			Views: 'One view, round 1',
			'Cannot be separated from': 'No. 1: the ranges overlap'
		});
	});

	it('names the forms of the views, that only one round was held, what was agreed, and the notes', () => {
		const plan = riverPlan();
		const [threatId = ''] = Object.keys(plan.threats);
		plan.entries = Object.fromEntries(
			Object.entries(plan.entries).filter(([key]) => !key.startsWith(`${threatId}/`))
		);
		const ballot = { form: 'ballot', round: 1, confidence: 'medium' } as const;
		plan.entries[`${threatId}/a`] = { ...ballot, best: 1, finance: 4 };
		plan.entries[`${threatId}/b`] = { ...ballot, best: 4, finance: 4 };
		plan.entries[`${threatId}/c`] = { form: 'hand', round: 1, confidence: 'medium', best: 5 };
		plan.groupImpacts[threatId] = { people: 2, finance: 3 };
		plan.agreed[threatId] = { likelihood: 5, impact: 5, reason: 'It is under way' };
		plan.minorityNotes.note = { threatId, text: 'One of us saw it', order: 'a0' };
		const words = JSON.stringify(reportOf(plan).sections.find(({ id }) => id === 'register'));
		expect(words).toContain('3 views (2 ballots and 1 hand), first round only');
		expect(words).toContain('likelihood 5, impact 5; the middle of the marks is 4');
		expect(words).toContain('It is under way');
		expect(words).toContain('One of us saw it');
		const outside = JSON.stringify(reportOf(plan, { edition: 'public' }));
		expect(outside).not.toContain('One of us saw it');
		expect(outside).not.toContain('It is under way');
	});

	it('names the only round of the group as such with its number, after one of them had marked alone', () => {
		const plan = riverPlan();
		plan.entries['smear/a'] = anEntry({ round: 2 });
		plan.entries['smear/b'] = anEntry({ round: 2 });
		expect(Object.values(plan.entries).some(({ round }) => round === 1)).toBe(true);
		expect(valuesIn(reportOf(plan), 'register')).toMatchObject({
			Views: '2 views, round 2, the only one held by the group'
		});
	});

	it('flags a threat that was received', () => {
		const plan = riverPlan();
		Object.assign(plan.threats.smear ?? {}, { clearAndPresent: true });
		expect(rowsOf(reportOf(plan), 'register')[1]?.Flags).toBe('Clear and present');
	});

	it('writes out how a level came about, each part with its name', () => {
		expect(listsIn(reportOf(riverPlan()), 'register').join('\n')).toContain(
			'− 0.5 (Court petition and talks at the same time) = 4.23. Together: High.'
		);
	});

	it('gives the picture the marks that its table tells', () => {
		const report = reportOf(riverPlan());
		const [figure] = blocksOf(report, 'matrix');
		const marks = figure?.kind === 'figure' ? figure.marks : [];
		expect(marks.map(({ number }) => String(number))).toEqual(
			rowsOf(report, 'matrix').map((row) => row['No.'])
		);
	});

	it('leads from an action back to its mechanism, case and threat', () => {
		const [first, second] = rowsOf(reportOf(riverPlan()), 'actions');
		expect(first).toMatchObject({
			What: 'Agree the lawyer and two phone numbers',
			Owner: 'Director',
			Deputy: 'Nobody yet'
		});
		expect(first?.['Where it comes from']).toMatch(
			/Court petition and talks.*River Trust.*Bank account freeze/
		);
		expect(first?.['Where it comes from']).toContain('phone numbers” (our judgement), with Court');
		expect(second?.['Where it comes from']).toBe('Our own, for no one threat');
	});

	it('says so when the threat of an action is gone', () => {
		const plan = riverPlan();
		Reflect.deleteProperty(plan.threats, 'freeze');
		expect(rowsOf(reportOf(plan), 'actions')[0]?.['Where it comes from']).toContain(
			'a threat that is no longer in this plan'
		);
	});

	it('puts what is due first first, and what was dropped last', () => {
		const plan = riverPlan();
		const action = { what: '', doneWhen: '', order: 'a0', status: 'to-do' } as const;
		plan.actions = {
			a: { ...action, what: 'dropped', status: 'dropped', dueOn: '2026-01-01' },
			b: { ...action, what: 'no day' },
			c: { ...action, what: 'later', dueOn: '2027-02-01' },
			d: { ...action, what: 'sooner', dueOn: '2026-12-01' }
		};
		expect(rowsOf(reportOf(plan), 'actions').map(({ What }) => What)).toEqual([
			...['sooner', 'later', 'no day', 'dropped']
		]);
	});

	it('shows with each adopted mechanism why it may not fit', () => {
		expect(listsIn(reportOf(riverPlan()), 'mechanisms')).toEqual(
			expect.arrayContaining([
				'Courts must be able to rule against the state (our judgement)',
				'It needs: A lawyer who acts within hours (from the case)',
				'The case was written in 2019. Laws and people may have changed.'
			])
		);
	});

	it.each([
		['FIN-01', 'It answers this very threat.'],
		['FIN-08', 'It answered a different threat of the same category.'],
		['REP-05', 'It answered other kinds of threat.']
	])('says of the threat %s how what was adopted is tied to it', (typeId, said) => {
		const plan = riverPlan();
		Object.assign(plan.threats.freeze ?? {}, { typeId });
		expect(listsIn(reportOf(plan), 'mechanisms')).toContain(said);
	});

	it('keeps the reason why something was not for the group', () => {
		const plan = riverPlan();
		plan.decisions['smear/petition'] = { choice: 'not-for-us', reason: 'Courts are closed to us' };
		expect(rowsOf(reportOf(plan), 'mechanisms')).toEqual([
			{
				'What others did': 'Court petition and talks at the same time',
				Threat: 'No. 2: Smear by a former partner',
				Decision: 'Not for us',
				Reason: 'Courts are closed to us'
			}
		]);
	});

	it('shows no reason beside what was not rejected', () => {
		const plan = riverPlan();
		plan.decisions['freeze/petition'] = { choice: 'adopted', reason: 'Courts are closed to us' };
		plan.decisions['smear/petition'] = { choice: 'later', reason: 'Too public' };
		const text = JSON.stringify(reportOf(plan));
		expect(text).not.toMatch(/Courts are closed to us|Too public/);
	});

	it('begins an account that nobody saw work with what could be done', () => {
		const told = reportWith('case');
		expect(told).toContain('What happened. The trust went to court');
		expect(told).not.toContain('That it worked is our judgement');
		const judged = reportWith('judgement');
		expect(judged).toContain('What could be done, and what is known of it. The trust went');
		expect(judged).toContain('That it worked is our judgement');
	});

	it('lists the sources of what was taken over, and no others', () => {
		expect(rowsOf(reportOf(riverPlan()), 'sources').map(({ Source }) => Source)).toEqual([
			'River Trust: statement',
			'A newspaper'
		]);
	});

	it('names what is not scored, what waits and what contradicts itself', () => {
		const plan = riverPlan();
		Object.assign(plan.entries['freeze/e1'] ?? {}, { low: 5 });
		Object.assign(plan.entries['smear/e1'] ?? {}, { notCredible: true });
		expect(rowsOf(reportOf(plan), 'not-scored').map(({ Reason }) => Reason)).toEqual([
			'An entry contradicts itself: “lowest” is above “most likely”. Duty of care: somebody sees severe harm to people.',
			'Watch list: not credible in this period. Look again at the review. Counted: One view, round 1.',
			'Nobody has scored it yet.'
		]);
	});

	it('says of a threat that left the matrix by whose marks it did, with the notes of those who saw it otherwise', () => {
		const plan = riverPlan();
		plan.entries['outage/a'] = { form: 'hand', round: 2, confidence: 'medium', notCredible: true };
		plan.entries['smear/e1'] = anEntry({ ...impactsOf(0) });
		plan.minorityNotes = {
			one: { threatId: 'outage', text: 'It was near in May', order: 'a0' },
			two: { threatId: 'smear', text: 'It would cost us friends', order: 'a1' }
		};
		const report = reportOf(plan);
		expect(rowsOf(report, 'not-scored').map(({ Reason }) => Reason)).toEqual([
			'It would not touch us, as scored. Counted: One view, round 1.',
			'Watch list: not credible in this period. Look again at the review. Counted: One view (1 hand), round 2.'
		]);
		expect(listsIn(report, 'not-scored')).toEqual([
			'It would cost us friends',
			'It was near in May'
		]);
		expect(JSON.stringify(reportOf(plan, { edition: 'public' }))).not.toMatch(/friends|in May/);
	});

	it('names the duty of care of a threat whose scoring is not finished', () => {
		const plan = riverPlan();
		plan.entries['outage/e1'] = { form: 'full', round: 1, people: 5 };
		expect(rowsOf(reportOf(plan), 'not-scored')[0]?.Reason).toMatch(/not finished.*Duty of care/);
	});

	it('leaves names out of the board edition without saying that nobody is named', () => {
		const rows = rowsOf(reportOf(riverPlan(), { edition: 'board' }), 'actions');
		expect(rows).toHaveLength(2);
		expect(Object.keys(rows[0] ?? {})).not.toContain('Owner');
	});

	it('tells the public which threats were looked at and nothing of their levels', () => {
		const report = reportOf(riverPlan(), { edition: 'public' });
		expect(rowsOf(report, 'register')).toContainEqual({
			Threat: 'Mail stops for a week',
			Category: 'Digital'
		});
		expect(report.sections.map(({ id }) => id)).toEqual([
			...['cover', 'context', 'organisation', 'register', 'not-covered']
		]);
	});

	it('is made for any plan in any edition, with whole tables and no empty section', () => {
		fc.assert(
			fc.property(anyPlan, fc.constantFrom(...Edition.options), (plan, edition) => {
				const { sections } = reportOf(plan, { edition });
				for (const { blocks } of sections) {
					expect(blocks.length).toBeGreaterThan(0);
					for (const { columns, rows } of tablesIn(blocks)) {
						expect(rows.every((row) => row.length === columns.length)).toBe(true);
					}
				}
			})
		);
	});
});
