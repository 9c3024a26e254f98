import '@testing-library/jest-dom/vitest';
import 'fake-indexeddb/auto';
import { afterAll } from 'vitest';

// The page of the tests has no media queries; it stands for a wide screen.
window.matchMedia = (media) =>
	Object.assign(new EventTarget(), { matches: false, media }) as MediaQueryList;

// Nothing is laid out, so no size ever changes.
window.ResizeObserver = class {
	observe(): void {
		return undefined;
	}
	unobserve(): void {
		return undefined;
	}
	disconnect(): void {
		return undefined;
	}
};

// It knows the element of a dialog and not what it does.
HTMLDialogElement.prototype.showModal = function () {
	this.open = true;
};
HTMLDialogElement.prototype.close = function () {
	if (!this.open) return;
	this.open = false;
	this.dispatchEvent(new Event('close'));
};

// The files share one page, and each begins with an address that says nothing.
afterAll(() => {
	history.replaceState(null, '', location.pathname);
});
