import { wordsBeside } from '$lib/charts/beside';
import { shortTitle } from '$lib/charts/labels';
import { marksOf } from '$lib/charts/matrix-marks';
import { matrixLayouts, type Direction } from '$lib/charts/matrix-plane';
import { riskMatrix, type RiskMatrix } from '$lib/charts/risk-matrix';
import { showsRange, type MatrixShown } from '$lib/domain/picture';
import { SCORING_MODEL } from '$lib/domain/scoring/model';
import { format, label, m } from '$lib/i18n';
import { axes, ground } from './ground';
import { definitions } from './hatches';
import { EDGE, legend, lineOf, list, paragraph, type Row } from './legend';
import { bubble, mark, movement, whiskers, words } from './marks';
import { palette } from './palette';
import { element, escapeXml, text } from './xml';

/** A picture of the matrix with what is printed around it. */
export interface MatrixPicture {
	readonly shown: MatrixShown;
	/** The title of the plan. */
	readonly title: string;
	/** The horizon of the plan. */
	readonly months: number;
	/** The day on which the picture is made. */
	readonly on: string;
	readonly direction: Direction;
}

const MARGIN = 24;
const HEAD = 66;
const GAP = 8;

/**
 * The risk matrix as a picture that stands alone (SVG 1.1): no style sheet, no script, no font and no address outside
 * it, always light. What is drawn follows from the same numbers as on the screen; beneath it stand the key, the
 * threats by number, day, horizon, model and limits. The same input gives the same text.
 */
export function matrixSvg(picture: MatrixPicture): string {
	const { width } = matrixLayouts.page;
	const matrix = matrixOf(picture);
	const line = lineOf(width, picture.direction);
	const rows = spaced([
		legend(line),
		list(picture.shown.threats, picture.shown.view.stage, line),
		[aboutIt(picture), m.matrix_limits(), m.report_sensitive()].flatMap((said) =>
			paragraph(said, line)
		)
	]);
	const height = HEAD + matrix.height + GAP + rows.reduce((sum, row) => sum + row.height, 0);
	const [wide, high] = [width + 2 * MARGIN, height + 2 * MARGIN];
	return `${element(
		'svg',
		{
			...{ xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${String(wide)} ${String(high)}` },
			...{ width: wide, height: high, direction: picture.direction, role: 'img' },
			...{ 'font-family': 'system-ui, sans-serif', 'font-size': 14, fill: palette.ink }
		},
		element('title', {}, escapeXml(m.matrix_name({ count: picture.shown.threats.length }))),
		definitions(),
		element('rect', { width: wide, height: high, fill: palette.paper }),
		at(MARGIN, MARGIN, head(picture)),
		at(MARGIN, MARGIN + HEAD, drawing(matrix, picture)),
		at(MARGIN, MARGIN + HEAD + matrix.height + GAP, stacked(rows))
	)}\n`;
}

const at = (x: number, y: number, content: string): string =>
	element('g', { transform: `translate(${String(x)} ${String(y)})` }, content);

const matrixOf = ({ shown, direction }: MatrixPicture): RiskMatrix =>
	riskMatrix(marksOf(shown.threats, shown.ranges, shown.view.stage), matrixLayouts.page, direction);

/** Signs of a title that fit beside the margins in the letters of a head. */
const TITLE = 60;

/** The title, and what of the plan is to be seen. */
function head({ title, direction, shown: { threats, total, view } }: MatrixPicture): string {
	const x = lineOf(matrixLayouts.page.width, direction).at(EDGE);
	const stage = m.matrix_picture_stage({ stage: label.scoreStage(view.stage) });
	const part = m.matrix_shown({ count: threats.length, total });
	return (
		text(shortTitle(title === '' ? m.matrix_title() : `${m.matrix_title()}: ${title}`, TITLE), {
			...{ x, y: 22, 'font-size': 22, 'font-weight': 700 }
		}) +
		text([stage, ...(threats.length < total ? [part] : [])].join(' · '), {
			...{ x, y: 46, fill: palette.quiet }
		})
	);
}

function drawing(matrix: RiskMatrix, picture: MatrixPicture): string {
	const { direction, months } = picture;
	const { view, threats } = picture.shown;
	const titles = new Map(threats.map(({ threatId, title }) => [threatId, title]));
	const ranged = matrix.marks.filter(({ level }) => showsRange(view, level));
	const beside = wordsBeside({
		...{
			matrix,
			direction,
			way: undefined,
			ranged,
			showsWay: view.showsWay,
			nameOf: label.scoreStage
		},
		titleOf: view.showsTitles ? (threatId) => titles.get(threatId) ?? '' : undefined
	});
	return [
		ground(matrix),
		axes(matrix, direction, months),
		whiskers(ranged),
		...(view.showsWay ? matrix.marks.map(movement) : []),
		words(beside),
		...matrix.marks.map((each) => mark(each, matrix.markRadius)),
		...matrix.bubbles.map(bubble)
	].join('');
}

/** Day, horizon and model in one sentence each. */
const aboutIt = ({ on, months }: MatrixPicture): string =>
	m.matrix_picture_about({ day: format.day(on), months, model: SCORING_MODEL });

const spaced = (parts: readonly (readonly Row[])[]): readonly Row[] =>
	parts.flatMap((part) => [...part, { height: GAP, content: '' }]);

function stacked(rows: readonly Row[]): string {
	let y = 0;
	return rows
		.map(({ height, content }) => {
			const placed = content === '' ? '' : at(0, y, content);
			y += height;
			return placed;
		})
		.join('');
}
