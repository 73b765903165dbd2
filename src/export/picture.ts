import { measureText } from '../fonts/measure.ts';
import { t } from '../i18n/messages.ts';
import type { Language } from '../model/index.ts';
import type { TimelineOptions } from '../timeline/input.ts';
import { el, escape, n } from '../timeline/escape.ts';
import { layoutTimeline } from '../timeline/layout.ts';
import { svgOf } from '../timeline/svg.ts';
import { wrap } from '../timeline/wrap.ts';
import { eventAddress, pageAddress } from './address.ts';
import { cleanLine } from './clean-text.ts';
import type { ExportContent, ExportOptions } from './content.ts';
import { PALETTE } from './palette.ts';
import { shapesOf } from './picture-shapes.ts';
import { drawText } from './picture-text.ts';
import { sourceFacts, sourcesOf } from './told.ts';

/** How a picture is set, px. */
export interface PictureStyle {
  margin: number;
  /** The sizes of the title, of the words under it and of the source line, and how many lines each may take. */
  title: { size: number; lines: number };
  lede: { size: number; lines: number };
  source: { size: number; lines: number };
  timeline: TimelineOptions;
}

interface Words {
  family: 'serif' | 'sans';
  size: number;
  lines: number;
  fill: string;
}

/** Words broken into lines, and the y under them. */
function paragraph(text: string, { family, size, lines, fill }: Words, x: number, top: number, room: number) {
  const style = { family, size, weight: 400 };
  const broken = wrap(text, room, lines, (part) => measureText(part, style));
  const leading = size * 1.3;
  const drawn = broken.lines.map((line, i) =>
    drawText(line, style, { x, y: top + size + i * leading, fill }),
  );
  return { drawn: drawn.join(''), bottom: top + (broken.lines.length - 1) * leading + size * 1.25 };
}

/** Where the events come from, and where the picture does. */
function sourceText(content: ExportContent, options: ExportOptions): string {
  const { lang, site } = options;
  const sources = sourcesOf(content).map((source) => [source.title, ...sourceFacts(source, lang)].join(', '));
  const from = sources.length > 0 ? [t(lang, 'export.source', { source: sources.join(' ; ') })] : [];
  return [...from, site === undefined ? 'Frise' : `Frise, ${pageAddress(options)}`].join(' · ');
}

export interface Picture {
  width: number;
  height: number;
  /** What it is called by those who hear it. */
  label: string;
  lang: Language;
  /** Its shapes, without the ground. */
  shapes: string;
}

/** A picture as a file, on a ground of paper, at the middle of a frame that may be larger than it. */
export function framed(
  { shapes, label, lang, ...own }: Picture,
  frame: { width: number; height: number } = own,
) {
  const { width, height } = frame;
  const [x, y] = [(width - own.width) / 2, Math.max(0, (height - own.height) / 2)];
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...{ width, height, viewBox: `0 0 ${n(width)} ${n(height)}` },
      ...{ role: 'img', 'aria-label': label, lang },
    },
    el('title', {}, escape(label)),
    el('rect', { width, height, fill: PALETTE.paper }),
    el('g', { transform: `translate(${n(x)} ${n(y)})` }, shapes),
  );
}

/** The line itself and its height, px. That of an archive is drawn year by year, so a picture of the whole has none. */
function lineOf(content: ExportContent, options: ExportOptions, title: string, timeline: TimelineOptions) {
  if (options.periods) return { shapes: '', height: 0 };
  const input = {
    events: content.events,
    published: content.articles.map(({ published }) => published),
    lang: options.lang,
    words: content.words,
    measure: measureText,
  };
  const geometry = layoutTimeline(input, timeline);
  const drawing = svgOf(geometry, {
    prefix: 'frise',
    title,
    href: (id) => eventAddress(id, options),
  });
  const shapes = shapesOf(drawing, timeline.width, options.site !== undefined);
  return { shapes, height: geometry.height };
}

/**
 * The timeline as a picture of its own: its title, the line, the source under it, on paper. Letters are shapes and
 * colours are in it, so that it looks the same in a page, a slide or a printer.
 */
export function pictureOf(content: ExportContent, options: ExportOptions, style: PictureStyle): Picture {
  const { margin, timeline } = style;
  const width = timeline.width + 2 * margin;
  const { ink, muted } = PALETTE;
  const title = cleanLine(content.title);
  const lede = content.lede.join(' · ');
  const head = paragraph(
    title,
    { family: 'serif', fill: ink, ...style.title },
    margin,
    margin * 0.8,
    timeline.width,
  );
  const said = paragraph(
    lede,
    { family: 'sans', fill: muted, ...style.lede },
    margin,
    head.bottom + 4,
    timeline.width,
  );

  const line = lineOf(content, options, title, timeline);
  const top = said.bottom + margin * 0.6;
  const foot = paragraph(
    cleanLine(sourceText(content, options)),
    { family: 'sans', fill: muted, ...style.source },
    margin,
    top + line.height + margin * 0.5,
    timeline.width,
  );
  const height = Math.ceil(foot.bottom + margin * 0.6);
  const moved = el('g', { transform: `translate(${margin} ${n(top)})` }, line.shapes);
  return {
    width,
    height,
    label: `${title} · ${lede}`,
    lang: content.titleLang,
    shapes: [head.drawn, said.drawn, moved, foot.drawn].join(''),
  };
}
