import { variantFor } from '../timeline/variants.ts';
import type { ExportContent, ExportOptions } from './content.ts';
import { dotsOf } from './dots.ts';
import { framed, type Picture, pictureOf, type PictureStyle } from './picture.ts';

/** The size that sites which show a link's picture ask for (ogp.me has none; 1.91 to 1 is common), px. */
export const OPEN_GRAPH = { width: 1200, height: 630 };

const MARGIN = 48;

/** From the fullest drawing to the plainest: fewer rows of labels above the line, fewer labelled bars below it. */
const FULLNESS = [
  { rows: 4, lanes: 3 },
  { rows: 3, lanes: 2 },
  { rows: 2, lanes: 1 },
  { rows: 2, lanes: 0 },
  { rows: 1, lanes: 0 },
];

function styleOf({ rows, lanes }: { rows: number; lanes: number }): PictureStyle {
  const timeline = variantFor(OPEN_GRAPH.width - 2 * MARGIN);
  const { labels, crowded } = timeline;
  return {
    margin: MARGIN,
    title: { size: 44, lines: 2 },
    lede: { size: 18, lines: 1 },
    source: { size: 14, lines: 1 },
    timeline: {
      ...timeline,
      labels: { ...labels, rows, lanes },
      crowded: { ...crowded, rows: rows + 1, lanes: Math.min(lanes, 1) },
    },
  };
}

/** The picture that a link to the page is shown with: the fullest drawing that its frame has room for. */
export function openGraphImage(
  content: ExportContent,
  options: ExportOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  let picture: Picture | undefined;
  for (const fullness of FULLNESS) {
    picture = pictureOf(content, options, styleOf(fullness));
    if (picture.height <= OPEN_GRAPH.height) break;
  }
  return dotsOf(framed(picture!, OPEN_GRAPH));
}
