import { m } from '$lib/i18n';

/** Somebody who might come for a plan. SECURITY.md names the same ones. */
interface Attacker {
	readonly id: string;
	readonly who: () => string;
	readonly holds: () => string;
	readonly not: () => string;
	/** What a person can do about it. */
	readonly act: () => string;
}

/** Whom Holdfast is built against, the likeliest first; the order is our judgement. */
export const attackers: readonly Attacker[] = [
	{
		id: 'seized-locked',
		who: m.security_seized_locked,
		holds: m.security_seized_locked_holds,
		not: m.security_seized_locked_not,
		act: m.security_seized_locked_do
	},
	{
		id: 'seized-open',
		who: m.security_seized_open,
		holds: m.security_seized_open_holds,
		not: m.security_seized_open_not,
		act: m.security_seized_open_do
	},
	{
		id: 'colleague',
		who: m.security_colleague,
		holds: m.security_colleague_holds,
		not: m.security_colleague_not,
		act: m.security_colleague_do
	},
	{
		id: 'demand',
		who: m.security_demand,
		holds: m.security_demand_holds,
		not: m.security_demand_not,
		act: m.security_demand_do
	},
	{
		id: 'tampered',
		who: m.security_tampered,
		holds: m.security_tampered_holds,
		not: m.security_tampered_not,
		act: m.security_tampered_do
	},
	{
		id: 'browser',
		who: m.security_browser,
		holds: m.security_browser_holds,
		not: m.security_browser_not,
		act: m.security_browser_do
	},
	{
		id: 'host',
		who: m.security_host,
		holds: m.security_host_holds,
		not: m.security_host_not,
		act: m.security_host_do
	},
	{
		id: 'owner',
		who: m.security_owner,
		holds: m.security_owner_holds,
		not: m.security_owner_not,
		act: m.security_owner_do
	}
];
