import { measureText } from '../fonts/measure.ts';
import { t } from '../i18n/messages.ts';
import { el, escape } from '../timeline/escape.ts';
import { layoutTimeline } from '../timeline/layout.ts';
import { svgOf } from '../timeline/svg.ts';
import { SHEET_VARIANT } from '../timeline/variants.ts';
import type { Language } from '../model/index.ts';
import type { ExportContent } from './content.ts';
import { LONG_LIST } from './long-list.ts';
import { marginStyles, printedStyle } from './margin-styles.ts';
import { summaryOf, type SummaryEntry } from './summary.ts';

export interface HtmlOptions {
  lang: Language;
  /** The style sheet of the site's own sheet of paper, fonts included. */
  styles: string;
  /** The day that the margin gives as that of print, in words. */
  printed: string;
}

/** The drawing refitted to the sheet, its marks numbered. */
function drawing({ events, articles, words }: ExportContent, lang: Language): string {
  const published = articles.map((article) => article.published);
  const input = { events, published, lang, words, measure: measureText };
  const title = t(lang, 'timeline.label');
  const svg = svgOf(layoutTimeline(input, SHEET_VARIANT), {
    prefix: 'frise',
    title,
    href: (id) => `#${id}`,
  });
  return `<div class="timeline"><div class="timeline-drawing timeline-drawing--sheet is-previewed">${svg}</div></div>`;
}

function entryHtml(entry: SummaryEntry, id: string, lang: Language): string {
  const { date, status, headline, paragraphs, notes, source } = entry;
  const own = (language: Language) => (language === lang ? undefined : language);
  const told = paragraphs.map((text) => el('p', { class: 'text', lang: own(entry.told) }, escape(text)));
  const noted = notes.map(({ speaker, text }) =>
    el('li', {}, escape(speaker ? t(lang, 'summary.note', { speaker, text }) : text)),
  );
  return el(
    'li',
    { class: 'event', id },
    el(
      'div',
      { class: 'dated' },
      el('p', { class: 'date' }, escape(date)),
      status === undefined ? '' : el('p', { class: 'status' }, escape(status)),
    ),
    el('h2', { lang: own(entry.lang) }, escape(headline)),
    ...told,
    source === undefined ? '' : el('p', { class: 'text' }, `[${source}]`),
    noted.length > 0 ? el('ul', { class: 'notes', lang: own(entry.told) }, ...noted) : '',
  );
}

/** The summary as one HTML page that needs nothing else: the same sheet as the site's. */
export function summaryHtml(content: ExportContent, { lang, styles, printed }: HtmlOptions): string {
  const { title, lede, entries, sources } = summaryOf(content, lang);
  const list = entries.map((entry, i) => entryHtml(entry, content.events[i]?.id ?? '', lang));
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    el('title', {}, escape(title)),
    `<style>${styles.replaceAll('</', '<\\/')}\n${marginStyles(title, lang)}${printedStyle(printed)}</style>`,
    '</head>',
    '<body><main><div class="column sheet">',
    el(
      'header',
      { class: 'opening' },
      el('h1', { lang: content.titleLang === lang ? undefined : content.titleLang }, escape(title)),
      el('p', { class: 'lede' }, escape(lede.join(' · '))),
    ),
    ...(entries.length > 0 ? [drawing(content, lang)] : []),
    `<ol class="events${entries.length > LONG_LIST ? ' is-long' : ''}">${list.join('\n')}</ol>`,
    el(
      'section',
      { class: 'sources' },
      el('h2', {}, escape(t(lang, 'sources.title', { count: sources.length }))),
      `<ul>${sources.map((source) => el('li', {}, escape(source))).join('')}</ul>`,
    ),
    '</div></main></body>',
    '</html>\n',
  ].join('\n');
}
