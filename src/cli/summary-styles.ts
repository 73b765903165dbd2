import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const STYLES = resolve(import.meta.dirname, '../styles');
/** What the site's sheet of paper wears, in the order of the cascade. */
const FILES = ['base.css', 'timeline.css', 'summary.css', 'sources.css', 'sheet.css', 'print.css'];

const require = createRequire(import.meta.url);

/** A style sheet with those that it imports, once each. */
async function withImports(file: string, seen: Set<string>): Promise<string> {
  if (seen.has(file)) return '';
  seen.add(file);
  const css = await readFile(join(STYLES, file), 'utf8');
  const imported: string[] = [];
  const own = css.replace(/@import '\.\/([\w-]+\.css)';/g, (_, name: string) => {
    imported.push(name);
    return '';
  });
  const before = await Promise.all(imported.map((name) => withImports(name, seen)));
  return [...before, own].join('\n');
}

/** The site's own styles for paper in one text, the fonts inside. */
export async function summaryStyles(): Promise<string> {
  const seen = new Set<string>();
  let css = '';
  for (const file of FILES) css += await withImports(file, seen);
  const fonts = [...new Set([...css.matchAll(/url\('(@[^']+\.woff2)'\)/g)].map(([, name]) => name ?? ''))];
  for (const font of fonts) {
    const data = await readFile(require.resolve(font), 'base64');
    css = css.replaceAll(`url('${font}')`, `url(data:font/woff2;base64,${data})`);
  }
  return css;
}
