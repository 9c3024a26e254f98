import type { Category, Level } from '$lib/domain/vocabulary';
import { m } from '../words.js';
import type { Words } from './words';

const categories: Words<Category> = {
	legal: m.category_legal,
	financial: m.category_financial,
	disinformation: m.category_disinformation,
	digital: m.category_digital,
	reputational: m.category_reputational
};
export const category = (id: Category): string => categories[id]();

const categoryMarks: Words<Category> = {
	legal: m.category_mark_legal,
	financial: m.category_mark_financial,
	disinformation: m.category_mark_disinformation,
	digital: m.category_mark_digital,
	reputational: m.category_mark_reputational
};
export const categoryMark = (id: Category): string => categoryMarks[id]();

const levels: Words<Level> = {
	low: m.level_low,
	moderate: m.level_moderate,
	high: m.level_high,
	critical: m.level_critical
};
export const level = (id: Level): string => levels[id]();

const levelLetters: Words<Level> = {
	low: m.level_letter_low,
	moderate: m.level_letter_moderate,
	high: m.level_letter_high,
	critical: m.level_letter_critical
};
export const levelLetter = (id: Level): string => levelLetters[id]();

const levelRules: Words<Level> = {
	low: m.level_rule_low,
	moderate: m.level_rule_moderate,
	high: m.level_rule_high,
	critical: m.level_rule_critical
};
export const levelRule = (id: Level): string => levelRules[id]();
