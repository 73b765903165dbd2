/** The pages that Frise is measured beside: a plain list, and the timelines that are installed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { escape } from '../../../src/timeline/escape.ts';
import { ROOT } from '../../site/copy.ts';
import type { BenchEvent } from './events.ts';

/** A page to measure, and where in it things are, as selectors. */
export interface Target {
  name: string;
  /** It is there when the page can be used. */
  ready: string;
  label: string;
  /** What one drags. */
  pan: string;
}

export interface Peer extends Target {
  /** The file of its page. */
  file: string;
  /** The npm package that it is in. */
  package?: string;
  html: (events: readonly BenchEvent[]) => string;
}

export const FRISE: Target = {
  name: 'Frise',
  ready: '[data-timeline][data-ready]',
  label: '[data-label]',
  pan: '[data-timeline]',
};

const page = (head: string, body: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Events</title>
${head}
</head>
<body>
${body}
</body>
</html>
`;

/** Data for a script of the page. */
const data = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

const list: Peer = {
  name: 'plain list',
  file: 'list.html',
  ready: 'ol > li:last-child',
  label: 'li b',
  pan: 'main',
  html: (events) =>
    page(
      '<style>body { font: 1rem/1.5 system-ui, sans-serif } main { max-width: 44rem; margin: auto } li { margin-bottom: 1rem }</style>',
      `<main><h1>Events</h1><ol>${events
        .map(
          ({ id, lang, start, title, note, url, publisher }) =>
            `<li id="${id}" lang="${lang}"><time>${start}</time> <b>${escape(title)}</b><p>${escape(note)} <a href="${url}">${publisher}</a></p></li>`,
        )
        .join('\n')}</ol></main>`,
    ),
};

const vis: Peer = {
  name: 'vis-timeline',
  package: 'vis-timeline',
  file: 'vis.html',
  ready: '.vis-item-content',
  label: '.vis-item-content',
  pan: '.vis-panel.vis-center',
  html: (events) =>
    page(
      '<link rel="stylesheet" href="/node_modules/vis-timeline/styles/vis-timeline-graph2d.min.css">\n' +
        '<script src="/node_modules/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js"></script>',
      `<main><h1>Events</h1><div id="timeline"></div></main>
<script>
const items = ${data(events.map(({ id, start, end, title, note }) => ({ id, start, end, content: title, title: note })))};
new vis.Timeline(document.getElementById('timeline'), new vis.DataSet(items), {});
</script>`,
    ),
};

/** A date as TimelineJS takes it. */
const dateParts = (date: string) => {
  const [year, month, day] = date.split('-').map(Number);
  return { year, month, day };
};

const timelineJs: Peer = {
  name: 'TimelineJS3',
  package: '@knight-lab/timelinejs',
  file: 'timelinejs.html',
  ready: '.tl-timemarker',
  label: '.tl-timemarker .tl-headline',
  pan: '.tl-timenav-slider-background',
  html: (events) =>
    page(
      '<link rel="stylesheet" href="/node_modules/@knight-lab/timelinejs/dist/css/timeline.css">\n' +
        '<script src="/node_modules/@knight-lab/timelinejs/dist/js/timeline.js"></script>',
      `<main><h1>Events</h1><div id="timeline"></div></main>
<style>#timeline { height: 600px }</style>
<script>
const events = ${data(
        events.map(({ id, start, end, title, note }) => ({
          unique_id: id,
          start_date: dateParts(start),
          ...(end && { end_date: dateParts(end) }),
          text: { headline: title, text: note },
        })),
      )};
new TL.Timeline('timeline', { events }, {
  language: 'en',
  script_path: location.origin + '/node_modules/@knight-lab/timelinejs/dist/js/',
});
</script>`,
    ),
};

export const PEERS: readonly Peer[] = [list, vis, timelineJs];

/** The version of a peer; undefined when its package is not installed. */
export function versionOf({ package: name }: Peer): string | undefined {
  if (name === undefined) return '';
  const manifest = join(ROOT, 'node_modules', name, 'package.json');
  if (!existsSync(manifest)) return undefined;
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
