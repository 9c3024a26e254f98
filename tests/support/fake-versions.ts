import type { Plan } from '../../src/lib/domain/plan/plan';
import type {
	PlanVersions,
	VersionInfo,
	VersionReason
} from '../../src/lib/storage/versions/plan-versions';

/** A version as a test says it. */
export interface FakeVersion extends Partial<VersionInfo> {
	readonly id: string;
	/** Undefined for one that cannot be read. */
	readonly plan: Plan | undefined;
}

/** The versions of a plan in memory, oldest first; `present` is the plan that `keep` keeps. */
export function fakeVersions(start: readonly FakeVersion[], present: () => Plan): PlanVersions {
	let kept = [...start];
	const listeners = new Set<() => void>();
	const tell = (): void => {
		for (const listener of listeners) listener();
	};
	const infoOf = (version: Omit<FakeVersion, 'plan'>): VersionInfo => ({
		...{ reason: 'named', name: '', madeAt: Date.UTC(2026, 10, 20, 12), lineage: 'l' },
		...{ isKnown: true, ...version }
	});
	return {
		list: () =>
			Promise.resolve(
				kept
					.map((version) =>
						version.plan === undefined
							? { id: version.id, reason: 'unreadable' as const }
							: infoOf(version)
					)
					.reverse()
			),
		read: (id) => Promise.resolve(kept.find((version) => version.id === id)?.plan),
		keep: (reason: VersionReason, name: string) => {
			const version = { id: `kept-${String(kept.length)}`, reason, name, plan: present() };
			kept.push(version);
			tell();
			return Promise.resolve(infoOf(version));
		},
		rename: (id, name) => {
			kept = kept.map((version) => (version.id === id ? { ...version, name } : version));
			tell();
			return Promise.resolve();
		},
		remove: (id) => {
			kept = kept.filter((version) => version.id !== id);
			tell();
			return Promise.resolve();
		},
		watch: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		}
	};
}
