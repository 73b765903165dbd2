import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

const SCRIPT = readFileSync(new URL('../../../public/embed.js', import.meta.url), 'utf8');
const SITE = 'https://frise.example';

interface Message {
  source: unknown;
  origin: string;
  data: unknown;
}

/** A page with one frame of Frise's, 600 px down in a window of 800, in which the script runs. */
function hostPage() {
  const asked: unknown[] = [];
  const contentWindow = { postMessage: (data: unknown) => asked.push(data) };
  const frame = {
    contentWindow,
    src: `${SITE}/embed/`,
    style: { height: '' },
    getBoundingClientRect: () => ({ top: 600, height: 3000 }),
  };
  const scrolled: { top: number }[] = [];
  let hear: (message: Message) => void = () => undefined;
  const page = createContext({
    URL,
    location: { href: 'https://host.example/' },
    scrollY: 0,
    innerHeight: 800,
    document: { querySelectorAll: (selector: string) => (selector === 'iframe[data-frise]' ? [frame] : []) },
    addEventListener: (_: string, listener: typeof hear) => (hear = listener),
    scrollTo: (place: { top: number }) => scrolled.push({ ...place }),
  });
  runInContext(SCRIPT, page);
  const say = (data: unknown, from: Partial<Message> = {}) =>
    hear({ source: contentWindow, origin: SITE, data, ...from });
  return { asked, frame, scrolled, say };
}

describe('the script for other pages', () => {
  it('is less than 1 kB on the way', () => {
    expect(gzipSync(SCRIPT).length).toBeLessThan(1000);
  });

  it('gives a frame the height that it tells, and asks for it in case the frame spoke first', () => {
    const { asked, frame, say } = hostPage();
    expect(asked).toEqual([{ type: 'frise:ask' }]);
    say({ type: 'frise:height', height: 1234.2 });
    expect(frame.style.height).toBe('1235px');
    say({ type: 'frise:height', height: 300 });
    expect(frame.style.height).toBe('300px');
  });

  it('takes no height that is none', () => {
    const { frame, say } = hostPage();
    for (const height of ['900', '900px;color:red', NaN, Infinity, 0, -5, null, undefined, {}])
      say({ type: 'frise:height', height });
    for (const data of [null, undefined, 'frise:height', 7, {}, { type: 'other', height: 9 }]) say(data);
    expect(frame.style.height).toBe('');
    say({ type: 'frise:height', height: 1e12 });
    expect(frame.style.height).toBe('20000px');
  });

  it('listens to its own frames only, as long as they show what they are for', () => {
    const { frame, scrolled, say } = hostPage();
    for (const from of [{ source: {} }, { source: null }, { origin: 'https://evil.example' }]) {
      say({ type: 'frise:height', height: 900 }, from);
      say({ type: 'frise:place', top: 900 }, from);
    }
    expect(frame.style.height).toBe('');
    expect(scrolled).toEqual([]);
  });

  it('brings the event that was chosen into view, where it is not, and nothing beyond the frame', () => {
    const { scrolled, say } = hostPage();
    say({ type: 'frise:place', top: 0 });
    expect(scrolled).toEqual([]);
    say({ type: 'frise:place', top: 1000 });
    say({ type: 'frise:place', top: 1e9 });
    say({ type: 'frise:place', top: 'x' });
    expect(scrolled).toEqual([{ top: 1600 - 200 }, { top: 3600 - 200 }]);
  });
});
