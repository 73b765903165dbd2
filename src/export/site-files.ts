import { pathOf } from '../i18n/paths.ts';
import { addressOf } from './address.ts';
import type { ExportContent, ExportOptions } from './content.ts';
import { PALETTE } from './palette.ts';

/** The sizes of the icons in dots, in px. */
export const ICON_SIZES = [192, 512] as const;

/** The name of an icon's file. */
export const iconFile = (size: number): string => `icon-${size}.png`;

/** What systems ask of a site that somebody keeps on their screen (W3C Web Application Manifest). */
export function webManifest(content: ExportContent, { lang, base, page }: ExportOptions): string {
  const icons = ICON_SIZES.flatMap((size) =>
    (['any', 'maskable'] as const).map((purpose) => ({
      src: base + iconFile(size),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  );
  const manifest = {
    name: `Frise · ${content.title}`,
    short_name: 'Frise',
    description: content.lede.join(' · '),
    lang,
    start_url: pathOf(lang, page, base),
    scope: base,
    display: 'browser',
    background_color: PALETTE.paper,
    theme_color: PALETTE.paper,
    icons: [{ src: `${base}favicon.svg`, sizes: 'any', type: 'image/svg+xml' }, ...icons],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Robots may read everything. Where the pages are listed is said as an absolute address, or not at all. */
export function robots(_content: ExportContent, options: ExportOptions): string {
  const sitemap = options.site
    ? `\nSitemap: ${addressOf(`${options.base}sitemap-index.xml`, options)}\n`
    : '';
  return `User-agent: *\nAllow: /\n${sitemap}`;
}
