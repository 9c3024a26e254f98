import { err, ok, type Result } from '../../src/lib/domain/result';
import { byValue, type Sheet } from '../../src/lib/domain/scoring/sheet';
import type { OpenRound, SealedRounds } from '../../src/lib/storage/sealed/sealed-rounds';

interface Kept {
	readonly phrase: string;
	readonly round: Extract<OpenRound, { kind: 'open' }>;
	readonly sheets: readonly Sheet[];
}

/** Rounds that lie in memory and are not sealed: what a page needs to be tried without a database or a key. */
export function fakeRounds({ isHeld = false } = {}): SealedRounds & {
	readonly kept: () => unknown;
} {
	let kept: Kept | undefined;
	const current = (): OpenRound | undefined =>
		kept && { ...kept.round, sheetCount: kept.sheets.length };
	return {
		kept: () => kept,
		begin: (topic, phrase): Promise<Result<OpenRound, 'open-already' | 'no-plan'>> => {
			const { number, threatIds } = topic;
			const round = { kind: 'open', roundId: 'round', number, threatIds, sheetCount: 0 } as const;
			kept = { phrase, round, sheets: [] };
			return Promise.resolve(ok(round));
		},
		current: () => Promise.resolve(current()),
		seal: (_planId, sheet) => {
			if (kept === undefined) return Promise.resolve(err('no-round'));
			kept = { ...kept, sheets: [...kept.sheets, sheet] };
			return Promise.resolve(ok({ sheetCount: kept.sheets.length }));
		},
		open: (_planId, phrase) => {
			if (kept === undefined) return Promise.resolve(err('no-round'));
			if (phrase !== kept.phrase) return Promise.resolve(err('wrong-phrase'));
			const { round, sheets } = kept;
			const threats = round.threatIds.map((threatId) => ({
				threatId,
				entries: sheets
					.flatMap((sheet) => sheet.find((row) => row.threatId === threatId)?.entry ?? [])
					.sort(byValue)
			}));
			const { roundId, number } = round;
			return Promise.resolve(
				ok({ roundId, number, sheetCount: sheets.length, threats, damaged: 0 })
			);
		},
		destroy: () => {
			kept = undefined;
			return Promise.resolve();
		},
		sweep: () => Promise.resolve(false),
		hold: () => Promise.resolve(isHeld ? err('elsewhere') : ok(() => undefined)),
		watch: () => () => undefined
	};
}
