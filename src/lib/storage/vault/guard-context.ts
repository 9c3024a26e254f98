import type { HoldfastDb } from '../db';
import type { PlanStoreOptions } from '../plan-list';
import type { Tabs } from '../tabs';
import type { Tenancy } from './tenancy';
import type { OpenVault } from './vault';

/** What the guard shares with its store. */
export interface GuardContext {
	readonly db: HoldfastDb;
	readonly vault: OpenVault;
	readonly tabs: Tabs;
	readonly options: PlanStoreOptions;
	readonly isLookOnly: () => boolean;
	/** The store among the other windows: leaving, and being alone. */
	readonly tenancy: Pick<Tenancy, 'leave' | 'letGo' | 'alone' | 'use'>;
}
