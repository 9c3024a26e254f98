import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A little story and what its writer would turn to: case id to grade 1 to 3; empty where no case helps. */
export interface Story {
	readonly text: string;
	readonly grades: ReadonlyMap<string, number>;
}

const FOLDER = 'tests/evaluation/stories';

/** One story a line, `case-id:3 case-id:1 | Title: what happened`, or `- | ...` where no case helps. */
export function parseStory(line: string): Story {
	const at = line.indexOf('|');
	const grades = line.slice(0, at).trim();
	if (at < 0 || grades === '') throw new Error(`No graded story: ${line}`);
	const pairs = grades === '-' ? [] : grades.split(/\s+/).map(parseGrade);
	return { text: line.slice(at + 1).trim(), grades: new Map(pairs) };
}

function parseGrade(grade: string): [string, number] {
	const [, id = '', worth = ''] = /^([a-z-]+):([123])$/.exec(grade) ?? [];
	if (id === '') throw new Error(`No grade: ${grade}`);
	return [id, Number(worth)];
}

/** All stories to learn from, file by file in the order of their names. */
export async function readStories(): Promise<readonly Story[]> {
	const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.txt')).sort();
	const texts = await Promise.all(files.map((name) => readFile(join(FOLDER, name), 'utf8')));
	return texts.flatMap((text) =>
		text
			.split('\n')
			.filter((line) => line !== '')
			.map(parseStory)
	);
}
