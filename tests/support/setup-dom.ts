import '@testing-library/jest-dom/vitest';
import 'fake-indexeddb/auto';

// The page of the tests has no media queries; it stands for a wide screen.
window.matchMedia = (media) =>
	Object.assign(new EventTarget(), { matches: false, media }) as MediaQueryList;
