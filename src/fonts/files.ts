import { type Font, openFont } from './open-font.ts';

const PACKAGES = { serif: 'newsreader', sans: 'instrument-sans' };

/** What a text is set in, as the drawing writes it: `size` in px. */
export interface Style {
  family: keyof typeof PACKAGES;
  size: number;
  weight: number;
}

/** The upright weights of each family, and the parts of their files, in the order in which a character is looked for. */
const WEIGHTS: readonly number[] = [400, 600];
const SUBSETS = ['latin', 'latin-ext'];

const opened = new Map<string, readonly Font[]>();

/**
 * The fonts of a style, the same files that `styles/fonts.css` gives the browser, in the order in which a character is
 * looked for. Each file is of one weight: a font of many weights costs a browser much more for every word that it sets.
 * Throws when the site has none of this weight.
 */
export function fontsOf({ family, weight }: Pick<Style, 'family' | 'weight'>): readonly Font[] {
  const key = `${family} ${weight}`;
  const known = opened.get(key);
  if (known) return known;
  if (!WEIGHTS.includes(weight))
    throw new Error(
      `The site has no ${family} font of weight ${weight}. Use ${WEIGHTS.join(' or ')}, or add its files to src/fonts/files.ts and src/styles/fonts.css.`,
    );
  const name = PACKAGES[family];
  const fonts = SUBSETS.map((subset) =>
    openFont(`@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff2`),
  );
  opened.set(key, fonts);
  return fonts;
}
