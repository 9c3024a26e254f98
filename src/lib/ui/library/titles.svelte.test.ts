import { cleanup, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { showLibrary } from '../../../../tests/support/show-library';
import { caseOf } from '../../domain/library/library.builders';
import { ownTitle } from '../shell/own-title';
import CasePage from './CasePage.svelte';

describe('the title of the tab', () => {
	it('names an item of the library for as long as it is on the screen, and not a moment longer', () => {
		const told = caseOf('raid');
		showLibrary(CasePage, {
			shelf: { cases: [told], threatTypes: [], templates: [] },
			given: { told }
		});
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Case raid');
		expect(document.title).toContain('Case raid');
		cleanup();
		expect(document.title).toBe('Holdfast');
	});

	it('stays with the newer page, whichever of the two goes first', () => {
		const leaveStep = ownTitle('1.1 Ground rules · Holdfast');
		const leaveLock = ownTitle('Locked');
		leaveStep();
		expect(document.title).toBe('Locked');
		leaveLock();
		expect(document.title).toBe('Holdfast');
	});
});
