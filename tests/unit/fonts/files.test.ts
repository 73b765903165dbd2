import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

import { fontsOf } from '../../../src/fonts/files.ts';
import { measureText } from '../../../src/fonts/measure.ts';

const STYLES = resolve(import.meta.dirname, '../../../src/styles');
const sheets = readdirSync(STYLES).map((name) => ({ name, css: readFileSync(join(STYLES, name), 'utf8') }));
const faces = sheets.find(({ name }) => name === 'fonts.css')?.css ?? '';

describe('the fonts', () => {
  it('that the build measures with are those that the browser is given', () => {
    for (const [family, name] of [
      ['serif', 'newsreader'],
      ['sans', 'instrument-sans'],
    ] as const)
      for (const weight of [400, 600]) {
        expect(fontsOf({ family, weight })).toHaveLength(2);
        for (const subset of ['latin', 'latin-ext'])
          expect(faces).toContain(`@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff2`);
      }
  });

  it('have one file for each family, weight and style: none waits for another that the text does not need', () => {
    const asked = [...faces.matchAll(/@font-face \{([^}]*url[^}]*)\}/g)].map(([, face = '']) =>
      [...face.matchAll(/font-(?:family|style|weight): ([^;]*);/g)].map(([, value]) => value).join(' '),
    );
    expect(asked.length).toBeGreaterThan(8);
    expect(new Set(asked).size).toBe(asked.length);
    // Each is looked for by the styles, after its own family.
    const named = sheets.map(({ css }) => css).join('\n');
    for (const family of ['Newsreader', 'Instrument Sans'])
      expect(named.match(new RegExp(`'${family}',\\s*'${family} Ext',`, 'g'))?.length).toBe(
        named.match(new RegExp(`(?<!font-family: )'${family}',`, 'g'))?.length,
      );
  });

  it('have every weight that the styles ask for: no browser has to make one up', () => {
    const asked = sheets.flatMap(({ name, css }) =>
      [...css.matchAll(/font(?:-weight)?:\s*(?:italic\s+)?(\d{3})\b/g)].map(
        ([, weight]) => `${name} ${weight}`,
      ),
    );
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((use) => !/ (?:400|600)$/.test(use))).toEqual([]);
  });

  it('are measured in their own weight; a weight that the site has not is an error that says what to do', () => {
    const width = (weight: number) => measureText('12 janvier 2022', { family: 'sans', size: 12, weight });
    expect(width(600)).toBeGreaterThan(width(400));
    expect(() => width(500)).toThrow(/no sans font of weight 500.*src\/fonts\/files\.ts/);
  });

  it('set a sans text as wide as its words and the spaces between them, whatever the letters', () => {
    const letters = [...'AEÉJKLOPQRTUVWXYZabcdefgjklnortvwxyzéàçœ0123456789.,;:!?·«»“”‘’()–—…-'];
    for (const weight of [400, 600]) {
      const fonts = fontsOf({ family: 'sans', weight });
      const width = (text: string) => fonts[0]!.layout(text, ['tnum']).advanceWidth;
      for (const before of letters)
        for (const after of letters)
          expect(width(`${before} ${after}`), `${before} ${after}`).toBe(
            width(before) + width(' ') + width(after),
          );
    }
  });
});
