/**
 * The file `_headers`, in which Netlify, Cloudflare Pages and others look for what to send with a page. The pages carry
 * their own content security policy; here is what only a header can say.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { type Language, LANGUAGES } from '../model/index.ts';

/** For every file. */
const EVERYWHERE = [
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: strict-origin-when-cross-origin',
  'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy: same-origin',
];

/** For pages that nobody may put into a frame. */
const NO_FRAME = ["Content-Security-Policy: frame-ancestors 'none'", 'X-Frame-Options: DENY'];

/** For files whose names change with what they hold. */
const FOR_EVER = ['Cache-Control: public, max-age=31536000, immutable'];

/** The page that is made for frames. */
const FRAMEABLE = 'embed';

const folderOf = (lang: Language) => (lang === LANGUAGES[0] ? '' : `${lang}/`);

/** Rules of hosts add up, and none can be taken back: so the pages that may not be framed are named, folder by folder. */
function unframed(foldersIn: (path: string) => readonly string[], base: string): string[] {
  return LANGUAGES.flatMap((lang) => {
    const top = folderOf(lang);
    const others = foldersIn(top).filter(
      (name) => name !== FRAMEABLE && name !== '_astro' && !(top === '' && LANGUAGES.some((l) => l === name)),
    );
    return [base + top, `${base}${top}index.html`, ...others.map((name) => `${base}${top}${name}/*`)];
  });
}

/** The text of `_headers` for a site with these folders, mounted at a base that ends in a slash. */
export function headersText(foldersIn: (path: string) => readonly string[], base = '/'): string {
  const rules: [path: string, lines: readonly string[]][] = [
    [`${base}*`, EVERYWHERE],
    [`${base}_astro/*`, FOR_EVER],
    [`${base}404.html`, NO_FRAME],
    ...unframed(foldersIn, base).map((path): [string, string[]] => [path, NO_FRAME]),
  ];
  return rules.map(([path, lines]) => `${path}\n${lines.map((line) => `  ${line}\n`).join('')}`).join('\n');
}

/** Writes `_headers` into a built site. */
export function writeHeaders(site: string, base = '/'): void {
  const foldersIn = (path: string) =>
    readdirSync(join(site, path), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  writeFileSync(join(site, '_headers'), headersText(foldersIn, base));
}
