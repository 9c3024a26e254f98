import { describe, expect, it } from 'vitest';
import { BACKUP_CHANGES, backupDue, type BackupFacts } from './backup-due';

const DAY = 86_400_000;
const now = 100 * DAY;
const facts = (over: Partial<BackupFacts>): BackupFacts => ({
	...{ plans: [], countedSince: undefined, changes: 0, now },
	...over
});

describe('a backup is due', () => {
	it('never while every plan is in a file as it is', () => {
		const plans = [{ changedAt: now - 50 * DAY, copiedAt: now - 40 * DAY }];
		expect(backupDue(facts({ plans, changes: BACKUP_CHANGES }))).toBeUndefined();
		expect(backupDue(facts({}))).toBeUndefined();
	});

	it('a week after the last file of a plan that was changed since', () => {
		const since = (days: number) => [{ changedAt: now, copiedAt: now - days * DAY }];
		expect(backupDue(facts({ plans: since(6) }))).toBeUndefined();
		expect(backupDue(facts({ plans: since(7) }))).toBe('days');
	});

	it('a week after changes began where no file was ever made', () => {
		const plans = [{ changedAt: now - DAY }];
		expect(backupDue(facts({ plans, countedSince: now - 6 * DAY }))).toBeUndefined();
		expect(backupDue(facts({ plans, countedSince: now - 8 * DAY }))).toBe('days');
		expect(backupDue(facts({ plans: [{ changedAt: now - 9 * DAY }] }))).toBe('days');
	});

	it('after much work, however short ago the last file was made', () => {
		const plans = [{ changedAt: now, copiedAt: now - DAY }];
		expect(backupDue(facts({ plans, changes: BACKUP_CHANGES - 1 }))).toBeUndefined();
		expect(backupDue(facts({ plans, changes: BACKUP_CHANGES }))).toBe('changes');
	});
});
