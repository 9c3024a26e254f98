import { daysBetween } from '$lib/domain/day';
import { getLocale } from './generated/runtime.js';

/** The interface speaks international English: 21 November 2026, not November 21. */
const region = (locale: string): string => (locale === 'en' ? 'en-GB' : locale);

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = `${getLocale()} ${name}`;
	const known = formatters.get(key) ?? new Intl.DateTimeFormat(region(getLocale()), options);
	formatters.set(key, known);
	return known;
}

/** A calendar day, `2026-11-21`, as "21 November 2026". The day stands for itself: no time zone moves it. */
export function day(iso: string): string {
	const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
	const date = new Date(`${iso}T00:00:00Z`);
	return Number.isNaN(date.getTime()) ? iso : formatter('day', options).format(date);
}

/** A month, `2026-11`, as "November 2026". */
export function month(iso: string): string {
	const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
	const date = new Date(`${iso}-01T00:00:00Z`);
	return Number.isNaN(date.getTime()) ? iso : formatter('month', options).format(date);
}

/** A month, `2026-11`, short enough for an axis: "Nov 2026". */
export function monthShort(iso: string): string {
	const options = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
	const date = new Date(`${iso}-01T00:00:00Z`);
	return Number.isNaN(date.getTime()) ? iso : formatter('month short', options).format(date);
}

/** The time of day of a moment, "14:02", in the person's own time zone. */
export function clock(milliseconds: number): string {
	return formatter('clock', { hour: '2-digit', minute: '2-digit', hour12: false }).format(
		new Date(milliseconds)
	);
}

/** Day and time of a moment, for the list of plans: "21 Nov, 14:02". */
export function moment(milliseconds: number): string {
	const options = {
		day: 'numeric',
		month: 'short',
		hour: '2-digit',
		minute: '2-digit',
		hour12: false
	} as const;
	return formatter('moment', options).format(new Date(milliseconds));
}

/** The name of a currency in the interface language; the code itself where there is none. */
export function currency(code: string): string {
	currencyNames ??= new Intl.DisplayNames([region(getLocale())], { type: 'currency' });
	return currencyNames.of(code) ?? code;
}

/** A number as people write it, with at most `digits` decimals. */
export function number(value: number, digits = 0): string {
	const key = `${getLocale()} ${String(digits)}`;
	const options = { maximumFractionDigits: digits };
	const known = numbers.get(key) ?? new Intl.NumberFormat(region(getLocale()), options);
	numbers.set(key, known);
	return known.format(value);
}

const numbers = new Map<string, Intl.NumberFormat>();

/** Room on a disk, in the unit that fits: "2 MB", "1.9 GB". A thousand bytes are a kilobyte, as disks are sold. */
export function room(bytes: number): string {
	const units = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
	const at = Math.min(3, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3) - 1));
	const value = bytes / 1000 ** (at + 1);
	const digits = value < 10 && at > 0 ? 1 : 0;
	const style = { style: 'unit', unit: units[at], maximumFractionDigits: digits } as const;
	return new Intl.NumberFormat(region(getLocale()), style).format(value);
}

/**
 * How many days ago a moment was, in words: "today", "9 days ago". After a month, and for a moment that lies ahead
 * because a clock was set, the day itself says more. `today` is the person's own calendar day.
 */
export function since(milliseconds: number, today: string): string {
	// The Swedish way to write a day is the one that plans use.
	const then = new Intl.DateTimeFormat('sv').format(new Date(milliseconds));
	const days = daysBetween(then, today);
	if (days < 0 || days > 31) return day(then);
	const words = new Intl.RelativeTimeFormat(region(getLocale()), { numeric: 'auto' });
	return words.format(-days, 'day');
}

const longUnits = [
	{ unit: 'year', days: 365.25, from: 730 },
	{ unit: 'month', days: 30.44, from: 60 },
	{ unit: 'week', days: 7, from: 14 },
	{ unit: 'day', days: 1, from: 0 }
] as const;

/** A number of days from today in words: "tomorrow", "in 3 weeks", "5 months ago". */
export function fromToday(days: number): string {
	const { unit, days: length } = longUnits.find(({ from }) => Math.abs(days) >= from) ?? DAYS;
	const words = new Intl.RelativeTimeFormat(region(getLocale()), { numeric: 'auto' });
	return words.format(Math.round(days / length), unit);
}

const DAYS = longUnits[3];

let countryNames: Intl.DisplayNames | undefined;
let currencyNames: Intl.DisplayNames | undefined;

/** The name of a country in the interface language; the code itself where there is none. */
export function country(code: string): string {
	countryNames ??= new Intl.DisplayNames([region(getLocale())], { type: 'region' });
	try {
		return countryNames.of(code) ?? code;
	} catch {
		return code;
	}
}

const lists = new Map<string, Intl.ListFormat>();

/** "a, b and c". */
export function list(parts: readonly string[]): string {
	const known =
		lists.get(getLocale()) ?? new Intl.ListFormat(region(getLocale()), { type: 'conjunction' });
	lists.set(getLocale(), known);
	return known.format(parts);
}
