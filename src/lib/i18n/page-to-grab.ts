import {
	ownWords,
	type Call,
	type CallReason,
	type FirstMove,
	type GrabPage,
	type GrabPart,
	type Speaker
} from '$lib/domain/papers/grab';
import type { Settings } from '$lib/domain/plan/plan';
import { m } from './words.js';
import { front } from './labels/mechanisms';
import type { Words } from './labels/words';

/** The words of the page to grab, alike on screen, on paper and in a document. */

const titles: Words<GrabPart> = {
	calls: m.papers_grab_calls,
	door: m.papers_grab_door,
	meeting: m.papers_grab_meeting,
	speaks: m.papers_grab_speaks,
	pays: m.papers_grab_pays,
	firstMoves: m.papers_grab_first_moves
};
export const grabTitle = (part: GrabPart): string => titles[part]();

const nothing: Words<GrabPart> = {
	calls: m.papers_grab_no_calls,
	door: m.papers_grab_no_door,
	meeting: m.papers_grab_no_meeting,
	speaks: m.papers_grab_no_speaks,
	pays: m.papers_grab_no_pays,
	firstMoves: m.papers_grab_no_first_moves
};
/** What a part says while it is empty: where its words come from. */
export const grabNothing = (part: GrabPart): string => nothing[part]();

/** One line of a part: who or what it is about, where it has one, and the words. */
export interface GrabLine {
	readonly lead?: string;
	readonly text: string;
}

const reasons: Words<CallReason> = {
	lawyer: m.papers_grab_call_lawyer,
	decides: m.papers_grab_call_decides,
	legal: m.papers_grab_call_legal,
	people: m.papers_grab_call_people,
	support: m.papers_grab_call_support
};

function callLine({ who, why, deputy }: Call): GrabLine {
	const reason = reasons[why]();
	return {
		lead: who,
		text: deputy === undefined ? reason : m.papers_grab_deputy({ reason, deputy })
	};
}

function speakerLine({ who, topic, standIn }: Speaker): GrabLine {
	if (standIn === undefined)
		return topic === undefined ? { text: who } : { lead: who, text: topic };
	const text =
		topic === undefined
			? m.papers_grab_stand_in_only({ name: standIn })
			: m.papers_grab_stand_in({ topic, name: standIn });
	return { lead: who, text };
}

const payerLine = ({ owner, what }: FirstMove): GrabLine =>
	owner === undefined ? { text: what } : { lead: owner, text: what };

function moveLine({ what, front: at, owner }: FirstMove): GrabLine {
	const text = owner === undefined ? what : m.papers_grab_move({ what, owner });
	return at === undefined ? { text } : { lead: front(at), text };
}

const said: Readonly<Record<GrabPart, (page: GrabPage) => readonly GrabLine[]>> = {
	calls: ({ calls }) => calls.map(callLine),
	door: ({ door }) => [
		...door.steps.map((text) => ({ text })),
		...door.ours.map(({ label, text }) => ({ lead: label, text }))
	],
	meeting: ({ meeting }) => (meeting === undefined ? [] : [{ text: meeting }]),
	speaks: ({ speaks }) => speaks.map(speakerLine),
	pays: ({ pays }) => pays.map(payerLine),
	firstMoves: ({ firstMoves }) => firstMoves.map(moveLine)
};

/** What the plan says for a part. */
export const saidByPlan = (page: GrabPage, part: GrabPart): readonly GrabLine[] => said[part](page);

/** The lines of a part: the group's own words where there are any, else what the plan says. */
export function grabLines(page: GrabPage, settings: Settings, part: GrabPart): readonly GrabLine[] {
	const own = ownWords(settings, part);
	if (own === undefined) return saidByPlan(page, part);
	return own
		.split(/\r\n|[\n\r\u2028\u2029]/)
		.filter((text) => text.trim() !== '')
		.map((text) => ({ text }));
}

/** A line as one text. */
export const lineWords = ({ lead, text }: GrabLine): string =>
	lead === undefined ? text : m.papers_grab_line({ lead, text });
