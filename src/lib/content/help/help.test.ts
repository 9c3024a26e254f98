import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { HelpKind, HelpOffer } from '$lib/domain/catalogue/help';
import { isCalm, repeated, textsOf } from '../test-checks';
import { threatTypes } from '../threats/threats';
import { helpOffers } from './help';

const knownThreats = new Set<string>(threatTypes.map((type) => type.id));

describe('help from outside', () => {
	it('has at least one offer of each kind', () => {
		const kinds = new Set(helpOffers.map(({ kind }) => kind));
		expect(HelpKind.options.filter((kind) => !kinds.has(kind))).toEqual([]);
	});

	it('names each offer once', () => {
		expect(repeated(helpOffers.map(({ id }) => id))).toEqual([]);
		expect(repeated(helpOffers.map(({ name }) => name))).toEqual([]);
	});
});

describe.each(helpOffers.map((offer) => [offer.id, offer] as const))('%s', (_id, offer) => {
	it('has the shape of an offer', () => {
		expect(z.safeParse(HelpOffer, offer).error?.issues ?? []).toEqual([]);
	});

	it('names threat types of the catalogue, each once', () => {
		expect(offer.threats.filter((id) => !knownThreats.has(id))).toEqual([]);
		expect(repeated(offer.threats)).toEqual([]);
	});

	it('says so where no address was read', () => {
		if (offer.reach.url === undefined) expect(offer.reach.note).toMatch(/^No address/);
	});

	it('holds no telephone number and no mail address, which would age without notice', () => {
		const contacts = textsOf(offer).filter((text) => /\S@\S|\+\d|\d{3}[ -]\d{3}/.test(text));
		expect(contacts).toEqual([]);
	});

	it('is dated, and asks for a check before a plan relies on it', () => {
		expect(offer.checkedOn).toBe(offer.source.seenOn);
		expect(offer.check.length).toBeGreaterThan(0);
	});

	it('is written calmly', () => {
		expect(textsOf(offer).filter((text) => !isCalm(text))).toEqual([]);
	});
});
