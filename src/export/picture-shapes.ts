import { Parser } from 'htmlparser2';

import { el, n } from '../timeline/escape.ts';
import { eventColor, isUnseen, paintOf, textColor } from './picture-paint.ts';
import { drawText } from './picture-text.ts';
import { PALETTE } from './palette.ts';

interface Open {
  tag: string;
  around: ReadonlySet<string>;
  color: string;
  fontSize: number;
  /** The width that percentages are of, px. */
  room: number;
  /** What stands after its children. */
  close: string;
}

type Attributes = Record<string, string>;

/** What says nothing in a picture. */
const DROPPED = /^(?:class|data-|tabindex|aria-hidden|aria-describedby|overflow|lang|xmlns$|role)/;

const number = (value = '0') => Number.parseFloat(value) || 0;

/** Percentages in px of the room around. */
function absolute(attributes: Attributes, room: number): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => {
      const isPart = /^-?[\d.]+%$/.test(value) && name !== 'offset';
      return [name, isPart ? n((number(value) / 100) * room) : value];
    }),
  );
}

const kept = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !DROPPED.test(name)));

/**
 * A drawing of the page (`svgOf`) as shapes that any program shows alike: no style sheet, no fonts, no percentages. Links
 * stay links where `linked`. Gives what stands inside of the `<svg>`.
 */
export function shapesOf(svg: string, width: number, linked: boolean): string {
  const out: string[] = [];
  const root: Open = {
    tag: '',
    around: new Set(),
    color: PALETTE.ink,
    fontSize: 12,
    room: width,
    close: '',
  };
  const stack: Open[] = [];
  let text: { attributes: Attributes; words: string } | undefined;
  const top = () => stack.at(-1) ?? root;

  /** What an element becomes: its opening tag, and what closes it. */
  const opened = (tag: string, own: Attributes, classes: string[], color: string): [string, string] => {
    const { room, around } = top();
    const attributes = absolute(own, room);
    const element = (name: string, more: Record<string, string | number | undefined>): [string, string] => {
      const start = el(name, more, ' ');
      return [start.slice(0, start.lastIndexOf(' </')), `</${name}>`];
    };
    if (tag === 'svg') {
      if (stack.length === 0) return ['', ''];
      return element('g', {
        transform: `translate(${n(number(attributes['x']))} ${n(number(attributes['y']))})`,
      });
    }
    if (tag === 'a') return element(linked ? 'a' : 'g', { href: linked ? own['href'] : undefined });
    if (tag === 'ellipse') {
      // The upper half of it: its drawing shows no more.
      const [rx, y] = [number(attributes['rx']), number(attributes['cy'])];
      const d = `M0 ${n(y)}A${n(rx)} ${n(number(attributes['ry']))} 0 0 1 ${n(2 * rx)} ${n(y)}`;
      return element('path', { d, ...paintOf({ tag, classes, around, color }, undefined) });
    }
    const shape = ['rect', 'path', 'circle', 'line'].includes(tag);
    const paint = shape ? paintOf({ tag, classes, around, color }, own['fill']) : {};
    const stop = own['stop-color'] === 'currentColor' ? { 'stop-color': color } : {};
    return element(tag, { ...kept(attributes), ...paint, ...stop });
  };

  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const parent = top();
        const classes = (attributes['class'] ?? '').split(' ').filter(Boolean);
        if (tag === 'text') text = { attributes, words: '' };
        const color = eventColor(tag, classes) ?? parent.color;
        const skipped = tag === 'text' || tag === 'title' || isUnseen(classes);
        // A mask's shapes are white, whatever is around them.
        const [start, close]: [string, string] = skipped ? ['', ''] : opened(tag, attributes, classes, color);
        out.push(start);
        const isViewport = tag === 'svg' && attributes['width'] !== undefined && stack.length > 0;
        const room = isViewport ? number(absolute(attributes, parent.room)['width']) : parent.room;
        stack.push({
          tag,
          around: new Set([...parent.around, ...classes]),
          color,
          fontSize: attributes['font-size'] ? number(attributes['font-size']) : parent.fontSize,
          room,
          close,
        });
      },
      ontext(words) {
        if (text) text.words += words;
      },
      onclosetag(tag) {
        const closed = stack.pop();
        if (tag === 'text' && text && closed) {
          const { attributes, words } = text;
          const isSerif = closed.around.has('serif');
          const rtl = attributes['direction'] === 'rtl';
          const anchor = attributes['text-anchor'] === 'middle' ? 'middle' : rtl ? 'end' : 'start';
          const style = {
            family: isSerif ? ('serif' as const) : ('sans' as const),
            size: closed.fontSize,
            weight: number(attributes['font-weight'] ?? '400'),
          };
          const x = number(absolute(attributes, closed.room)['x']) + number(attributes['dx']);
          const place = { x, y: number(attributes['y']) };
          out.push(drawText(words, style, { ...place, fill: textColor(closed.around), anchor }));
          text = undefined;
        }
        out.push(closed?.close ?? '');
      },
    },
    { xmlMode: true },
  );
  parser.end(svg);
  return out.join('');
}
