import * as z from 'zod/mini';
import { Sensitivity } from '../plan/field';
import { CaseId, Condition, Fact, Grade, Source, ThreatTypeId } from './catalogue';

/**
 * Templates: papers that a group fills in, such as an agenda or a charter. A page shows and prints them; a
 * plan can hold what was filled in under the id of the template and the id of the field, so no id is ever
 * renamed. A template holds our questions and our gaps, never a person's answers.
 */

const Id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
export const TemplateId = Id;

/** One answer of a choice; the id is what is kept, the label is what is read. */
export const Choice = z.strictObject({ id: Id, label: z.string() });
export type Choice = z.infer<typeof Choice>;

const Choices = z.array(Choice).check(z.minLength(2), z.maxLength(9));

/** A column of a list of rows. */
export const Column = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.enum(['text', 'date', 'role']), id: Id, label: z.string() }),
	z.strictObject({ kind: z.literal('choice'), id: Id, label: z.string(), options: Choices })
]);
export type Column = z.infer<typeof Column>;

/** One row: column id to text, or to the id of an option where the column is a choice. */
export const Row = z.record(z.string(), z.string());
export type Row = z.infer<typeof Row>;

const asked = {
	/** Unique within its template. */
	id: Id,
	label: z.string(),
	/** What to write and what to leave out, in one to three sentences. */
	help: z.string(),
	/** Who may read the answer once it leaves in a document. */
	sensitivity: Sensitivity
};

/**
 * A gap to fill. `text` is one line, `long-text` some lines, `date` a calendar day, `role` a function such as
 * “Finance lead” and never a person's name.
 */
export const TemplateField = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.enum(['text', 'long-text', 'date', 'role']), ...asked }),
	z.strictObject({
		kind: z.literal('choice'),
		...asked,
		options: Choices,
		/** Whether more than one option may hold. */
		several: z._default(z.boolean(), false)
	}),
	z.strictObject({
		kind: z.literal('rows'),
		...asked,
		columns: z.array(Column).check(z.minLength(2), z.maxLength(7)),
		/** Rows that stand there at the start, as a proposal to be changed. */
		start: z._default(z.array(Row), [])
	})
]);
export type TemplateField = z.infer<typeof TemplateField>;

/** One line of a table to read: column id to what is known, each cell with its own grade. */
export const TableRow = z.strictObject({
	id: Id,
	title: z.string(),
	cells: z.record(z.string(), Fact)
});
export type TableRow = z.infer<typeof TableRow>;

/** A table to read and to choose from; nobody fills it in. Every row has a cell for every column. */
export const ReadTable = z.strictObject({
	id: Id,
	title: z.string(),
	columns: z.array(z.strictObject({ id: Id, label: z.string() })).check(z.minLength(1)),
	rows: z.array(TableRow).check(z.minLength(2))
});
export type ReadTable = z.infer<typeof ReadTable>;

export const TemplateSection = z.strictObject({
	/** Unique within its template. */
	id: Id,
	title: z.string(),
	/** What this part is for, or fixed words to be read out. */
	intro: z.string(),
	/** Words that are printed as they stand, such as rules of the room. Judgement like the template. */
	lines: z._default(z.array(z.string()), []),
	tables: z._default(z.array(ReadTable), []),
	fields: z._default(z.array(TemplateField), [])
});
export type TemplateSection = z.infer<typeof TemplateSection>;

export const Template = z.strictObject({
	id: TemplateId,
	title: z.string(),
	/** What the finished paper is good for. */
	purpose: z.string(),
	forWhom: z.string(),
	whenToUse: z.string(),
	/** Minutes that a prepared group usually needs to fill it in the first time. Judgement. */
	minutes: z.int().check(z.gte(10), z.lte(480)),
	/** The cases of the Solidarity Playbook from which the idea comes. */
	cases: z.array(CaseId).check(z.minLength(1)),
	threats: z.array(ThreatTypeId).check(z.minLength(1)),
	/** What the cases and other sources show; the template itself is ours. */
	shows: z.array(Fact).check(z.minLength(1)),
	sections: z.array(TemplateSection).check(z.minLength(1)),
	cautions: z.array(Condition).check(z.minLength(1)),
	/** Of the wording of questions, help and proposed rows. */
	grade: Grade,
	/** Whether a lawyer has to read the filled-in paper before it is used. */
	asksLawyer: z.boolean(),
	sources: z.array(Source)
});
export type Template = z.infer<typeof Template>;
