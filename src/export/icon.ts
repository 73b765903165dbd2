import { dotsOf } from './dots.ts';
import { PALETTE } from './palette.ts';

/** A moment that was, and one to come, on a line. Drawn in a square of 32. */
const shapes = (line: string, ring: string, paper: string) =>
  [
    `<path class="line" d="M1 20h30M8 20V5" fill="none" stroke="${line}" stroke-width="2.5"/>`,
    `<circle class="past" cx="8" cy="20" r="5" fill="${line}"/>`,
    `<circle class="ring" cx="23" cy="20" r="5" stroke="${ring}" fill="${paper}" stroke-width="3"/>`,
  ].join('');

const open = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"';

/** The site's mark for browsers, which have a dark scheme as well. */
export function favicon(): string {
  const dark =
    '<style>@media (prefers-color-scheme: dark) { .line { stroke: #f1ecdf } .past { fill: #f1ecdf } .ring { stroke: #ff8371; fill: #161510 } }</style>';
  return `${open}>${dark}${shapes(PALETTE.ink, PALETTE.accent, PALETTE.paper)}</svg>\n`;
}

/** The same on a ground of paper, `size` dots wide; what it shows lies in the circle that systems may cut out of it. */
export function icon(size: number): Promise<Uint8Array<ArrayBuffer>> {
  const { ink, accent, paper } = PALETTE;
  const mark = `<g transform="translate(6 7) scale(0.625)">${shapes(ink, accent, paper)}</g>`;
  return dotsOf(
    `${open} width="${size}" height="${size}"><path fill="${paper}" d="M0 0h32v32H0z"/>${mark}</svg>`,
  );
}
