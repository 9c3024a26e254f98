import { describe, expect, it } from 'vitest';
import { threatTypes } from '$lib/content/threats/threats';
import { resemblanceTo } from './resemblance';

const looksLike = resemblanceTo(threatTypes);

describe('what own words look like', () => {
	it.each([
		['They freeze our bank account', 'FIN-01'],
		['The police search our office', 'LEG-04'],
		['Our director is arrested', 'LEG-05'],
		['They spread rumours about us', 'DIS-08'],
		['Tax audit', 'FIN-05'],
		['They call us foreign agents', 'LEG-02'],
		['Somebody leaks our data', 'DIG-07'],
		['SLAPP', 'LEG-06']
	])('is plain in "%s"', (words, id) => {
		expect(looksLike(words)?.id).toBe(id);
	});

	it.each([
		'Somebody poisons our well',
		'Our landlord throws us out',
		'My neighbour is an informer',
		'Our well is dry',
		'The car breaks down',
		'Volunteers leave',
		'Field work is dangerous',
		'A guest at the bank asked an account manager after a concert about snow, wind and a freeze in January',
		'تجميد الحساب البنكي',
		'a'.repeat(300),
		'our',
		''
	])('is nothing in "%s"', (words) => {
		expect(looksLike(words)).toBeUndefined();
	});

	it('is nothing but an account takeover where somebody gets into a mailbox', () => {
		expect([undefined, 'DIG-01']).toContain(looksLike('Hackers get into our mailbox')?.id);
	});

	it('is nothing where two threat types fit equally well', () => {
		const [first] = threatTypes;
		const twins = first === undefined ? [] : [first, { ...first, id: 'LEG-99' }];
		expect(resemblanceTo(twins.slice(0, 1))(first?.title ?? '')).toBe(first);
		expect(resemblanceTo(twins)(first?.title ?? '')).toBeUndefined();
	});

	it.each(threatTypes)('is the threat type where its own title is written: $title', (type) => {
		expect(looksLike(type.title)?.id).toBe(type.id);
	});
});
