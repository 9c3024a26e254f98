import { workshopKit } from '$lib/content/agendas/kit';
import { roleWords } from '$lib/content/agendas/role-words';
import { waitingSlide } from '$lib/domain/workshop/wall';
import { format, m } from '$lib/i18n';
import type { OpenPlan } from '$lib/state/open-plan.svelte';
import { WallFeed } from '$lib/state/wall-feed.svelte';
import type { Workshop } from '$lib/state/workshop.svelte';
import type { DayContext } from '$lib/ui/workshop/day-context';
import { clockAt, sinceBegin } from '$lib/ui/workshop/words';
import { know } from './knowledge';
import { gate, planStore, surroundings } from './holdfast';
import { WallLink } from './wall-link.svelte';

const kit = {
	words: {
		rules: m.workshop_wall_rules(),
		signals: m.workshop_wall_signals(),
		actors: m.workshop_wall_actors(),
		threats: m.workshop_wall_threats(),
		closing: m.workshop_wall_closing(),
		stopped: m.workshop_stopped(),
		clock: clockAt,
		moment: format.clock,
		day: format.day,
		sinceBegin
	},
	suggestedRules: workshopKit.groundRules.map(({ text }) => text),
	closing: workshopKit.closing.map(({ what }) => what),
	roleWords,
	ordinaryTexts: workshopKit
};

/** A day with its wall, and the way to stop following it. */
export interface AttendedDay {
	readonly day: DayContext;
	readonly stop: () => void;
}

/** The day of a workshop: what the wall shows follows the plan and the sealed round from here on. */
export function attendDay(open: OpenPlan, workshop: Workshop): AttendedDay {
	const feed = new WallFeed(open, workshop, kit);
	const link = new WallLink((act) => {
		if (act === 'harm') workshop.tellHarm();
		else workshop.cover(!workshop.beside.wall.isCovered);
	});
	// The matrix and the marks come with the catalogue.
	void know(open);
	const stopShowing = $effect.root(() => {
		$effect(() => {
			// Whoever hides this screen, or locks, hides the wall with it.
			const isHidden = surroundings.screen.hidden || gate.isCovered;
			link.show(isHidden ? { ...waitingSlide, isCovered: true } : feed.slide);
		});
	});
	const stopCounting = countSheets(open.plan.id, (count) => {
		feed.countSealed(count);
	});
	return {
		day: { workshop, kit: workshopKit, feed, wall: link },
		stop: () => {
			stopShowing();
			stopCounting();
			link.close();
		}
	};
}

/** Says how many sheets are in the sealed round, now and whenever that changes. */
function countSheets(planId: string, oncount: (count: number | undefined) => void): () => void {
	let [isOver, stop] = [false, (): void => undefined];
	const follow = async (): Promise<void> => {
		const rounds = await (await planStore()).rounds();
		const look = async (): Promise<void> => {
			const round = await rounds.current(planId);
			if (!isOver) oncount(round?.kind === 'open' ? round.sheetCount : undefined);
		};
		if (isOver) return;
		stop = rounds.watch(() => void look().catch(() => undefined));
		await look();
	};
	void follow().catch(() => undefined);
	return () => {
		isOver = true;
		stop();
	};
}
