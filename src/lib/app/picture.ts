import type { MatrixShown } from '$lib/domain/picture';
import type { Plan } from '$lib/domain/plan/plan';
import { pictureName } from '$lib/exchange/file-name';
import { matrixSvg } from '$lib/exchange/picture/matrix-svg';
import type { SavedFile } from '$lib/state/context';

/** Points of a PNG for each unit of the picture: sharp on paper and on dense screens. */
const DENSITY = 2;

/**
 * The matrix as it is looked at, as a picture that stands alone. Rejects where the browser cannot draw it; an SVG
 * never does.
 */
export async function makePicture(
	kind: 'svg' | 'png',
	plan: Plan,
	{ shown, on }: { readonly shown: MatrixShown; readonly on: string }
): Promise<SavedFile> {
	const svg = matrixSvg({
		...{ shown, on, title: plan.settings.title, months: plan.settings.horizonMonths },
		direction: document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr'
	});
	const name = pictureName(on, kind);
	const file = new Blob([svg], { type: 'image/svg+xml' });
	return kind === 'svg'
		? { name, mime: file.type, parts: [svg] }
		: { name, mime: 'image/png', parts: [await toPng(file)] };
}

async function toPng(svg: Blob): Promise<Blob> {
	const address = URL.createObjectURL(svg);
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = image.naturalWidth * DENSITY;
		canvas.height = image.naturalHeight * DENSITY;
		const paper = canvas.getContext('2d');
		if (paper === null) throw new Error('No canvas');
		paper.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await blobOf(canvas);
	} finally {
		URL.revokeObjectURL(address);
	}
}

const blobOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
	new Promise((resolve, reject) => {
		canvas.toBlob((blob) => {
			if (blob === null) reject(new Error('No picture came of the canvas'));
			else resolve(blob);
		}, 'image/png');
	});
