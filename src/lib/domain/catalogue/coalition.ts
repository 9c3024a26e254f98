import * as z from 'zod/mini';
import { CaseId, Fact, Grade, Source } from './catalogue';

/**
 * What Holdfast knows of networks and coalitions: guidance to read, and the coalition check. Saved plans hold
 * the ids of questions and of items, so none is ever renamed. Facts of grade `context` come from the guides in
 * `sources`; nothing here is of grade `case`, because no source tells of one coalition alone.
 */

const Id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** A short piece of guidance: one lead and the points under it. */
export const GuidanceItem = z.strictObject({
	id: Id,
	title: z.string(),
	lead: Fact,
	points: z._default(z.array(Fact), [])
});
export type GuidanceItem = z.infer<typeof GuidanceItem>;

/** How much members depend on one another, least first. */
export const Interdependence = z.enum(['low', 'limited', 'medium', 'high']);

/** A form of working together, told by its purpose. */
export const NetworkType = z.strictObject({
	id: Id,
	name: z.string(),
	purpose: Fact,
	interdependence: z.strictObject({ level: Interdependence, grade: Grade }),
	jointDecisions: Fact,
	structure: Fact,
	chooseWhen: Fact,
	watchFor: Fact
});
export type NetworkType = z.infer<typeof NetworkType>;

export const PartnerType = z.strictObject({
	id: Id,
	name: z.string(),
	brings: z.array(Fact).check(z.minLength(1)),
	cautions: z.array(Fact).check(z.minLength(1)),
	examples: z.array(Fact)
});
export type PartnerType = z.infer<typeof PartnerType>;

/** One point that a group agreement settles. */
export const AgreementField = z.strictObject({
	id: Id,
	label: z.string(),
	/** What to agree, and how to tell that it is settled. */
	help: z.string(),
	/** How it is known that an agreement needs this point. The wording of `help` is ours. */
	basis: Fact
});
export type AgreementField = z.infer<typeof AgreementField>;

/** A place on the line from loose to tight. */
export const SpectrumForm = z.strictObject({
	id: Id,
	name: z.string(),
	tightness: Fact,
	shares: Fact,
	mobilising: Fact,
	examples: Fact
});
export type SpectrumForm = z.infer<typeof SpectrumForm>;

/** One of the twelve elements of coalition campaigning, with a quick test of our own. */
export const CampaignElement = z.strictObject({
	/** 1 to 12, in the order of the source. */
	number: z.int().check(z.gte(1), z.lte(12)),
	id: Id,
	title: z.string(),
	meaning: Fact,
	test: Fact
});
export type CampaignElement = z.infer<typeof CampaignElement>;

/** An open challenge: the sources give the question and no answer; the prompts are ours. */
export const OpenChallenge = z.strictObject({
	id: Id,
	title: z.string(),
	hard: z.array(Fact).check(z.minLength(1)),
	prompts: z.array(z.string()).check(z.minLength(1))
});
export type OpenChallenge = z.infer<typeof OpenChallenge>;

/** Everything to read about coalitions. */
export const CoalitionGuidance = z.strictObject({
	networkTypes: z.array(NetworkType),
	partnerTypes: z.array(PartnerType),
	successAreas: z.array(GuidanceItem),
	agreementSteps: z.array(GuidanceItem),
	agreementFields: z.array(AgreementField),
	characteristics: z.array(GuidanceItem),
	spectrum: z.array(SpectrumForm),
	campaignElements: z.array(CampaignElement),
	benefits: z.array(GuidanceItem),
	costs: z.array(GuidanceItem),
	/** The trade-off in one statement. */
	tradeOff: Fact,
	practices: z.array(GuidanceItem),
	challenges: z.array(OpenChallenge),
	solidarityLevels: z.array(GuidanceItem),
	playbookFindings: z.array(GuidanceItem),
	internationalLearnings: z.array(GuidanceItem),
	startingOut: z.array(GuidanceItem),
	/** What could not be read, told to the reader. */
	unread: z.array(z.string()),
	sources: z.array(Source)
});
export type CoalitionGuidance = z.infer<typeof CoalitionGuidance>;

/** `NT1` to `ST3`: the letters name the section, the number the place in it. */
export const CheckQuestionId = z
	.string()
	.check(z.regex(/^(NT|PT|CS|EN|CC|SP|CE|BC|BP|OC|IL|SL|ST)[1-4]$/));

/** One of the opening questions. It sets which questions are asked and never counts. */
export const SettingQuestion = z.strictObject({
	id: Id,
	question: z.string(),
	why: z.string(),
	options: z.array(z.strictObject({ id: Id, label: z.string() })).check(z.minLength(2))
});
export type SettingQuestion = z.infer<typeof SettingQuestion>;

/**
 * Holds once the named earlier question has one of these answers: option ids for a setting question, `0` to
 * `3` for a question of the check. An unanswered question never makes a condition hold.
 */
export const AnswerCondition = z.strictObject({
	question: z.string(),
	answers: z.array(z.string()).check(z.minLength(1))
});
export type AnswerCondition = z.infer<typeof AnswerCondition>;

/** Answers from 0 (absent or not known) to 3 (agreed, practised, checked, known to newcomers). */
const Answers = z.tuple([z.string(), z.string(), z.string(), z.string()]);

/** One of the 43 questions. Wording and answers are our judgement, built on what its section tells. */
export const CheckQuestion = z.strictObject({
	id: CheckQuestionId,
	question: z.string(),
	why: z.string(),
	answers: Answers,
	/** One small thing that would raise a low answer. */
	raise: z.string(),
	/** Skipped as soon as one of these holds. */
	skipWhen: z._default(z.array(AnswerCondition), []),
	/** Other words for the question and its answers while a condition holds. */
	rewordWhen: z.optional(
		z.strictObject({ when: AnswerCondition, question: z.string(), answers: Answers })
	),
	/** Cases worth reading after a low answer (0 or 1), each with the reason. */
	readOn: z._default(z.array(z.strictObject({ caseId: CaseId, why: z.string() })), []),
	grade: Grade
});
export type CheckQuestion = z.infer<typeof CheckQuestion>;

/** A section of the check. Its result is the mean of its answered questions, 0 to 3. */
export const CheckSection = z.strictObject({
	/** 1 to 13; the order in which sections are asked. */
	number: z.int().check(z.gte(1), z.lte(13)),
	id: Id,
	title: z.string(),
	/** The statements on which the questions are built, with their sources. */
	about: z.array(Fact).check(z.minLength(1)),
	questions: z.array(CheckQuestion).check(z.minLength(2), z.maxLength(4))
});
export type CheckSection = z.infer<typeof CheckSection>;

/** A warning shown whenever the question has the answer, whatever the mean of its section. */
export const RedFlag = z.strictObject({
	when: AnswerCondition,
	title: z.string(),
	why: z.string(),
	firstStep: z.string()
});
export type RedFlag = z.infer<typeof RedFlag>;

/** How a mean reads, from this value on. */
export const Stage = z.strictObject({
	id: Id,
	title: z.string(),
	/** Lowest mean, rounded to one decimal, on the scale from 0 to 3. */
	from: z.number().check(z.gte(0), z.lte(3)),
	meaning: z.string()
});
export type Stage = z.infer<typeof Stage>;

export const CoalitionCheck = z.strictObject({
	/** What 0, 1, 2 and 3 stand for in every question. */
	scale: Answers,
	settings: z.array(SettingQuestion),
	sections: z.array(CheckSection),
	/** Questions of the short form, in the order of the full form. */
	shortForm: z.array(CheckQuestionId),
	/** Questions that are asked before all others while a condition holds. */
	askFirst: z.array(z.strictObject({ when: AnswerCondition, questions: z.array(CheckQuestionId) })),
	redFlags: z.array(RedFlag),
	/** Lowest first. */
	stages: z.array(Stage),
	/** How to read and not to read the result. */
	reading: z.array(z.string()),
	/** Of scale, questions, answers, short form, flags and stages. */
	grade: Grade
});
export type CoalitionCheck = z.infer<typeof CoalitionCheck>;
