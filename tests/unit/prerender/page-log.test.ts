import type { AstroIntegrationLogger } from 'astro';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { pageLog } from '../../../src/prerender/page-log.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Level = AstroIntegrationLogger['options']['level'];

/** A logger that keeps what it has told; as Astro's, it tells what is at its level or above. */
function loggerAt(level: Level) {
  const said: string[] = [];
  const options = { level };
  const told = (own: Level) => (sentence: string) => {
    const levels: Level[] = ['debug', 'info', 'warn', 'error', 'silent'];
    if (levels.indexOf(own) >= levels.indexOf(options.level)) said.push(sentence);
  };
  const logger = { options, info: told('info'), warn: told('warn') } as unknown as AstroIntegrationLogger;
  return { said, options, logger };
}

test('tells how many pages are drawn, now and then, and of single pages nothing but warnings', () => {
  const { said, logger, options } = loggerAt('info');
  const log = pageLog(logger, 800);
  for (let page = 1; page <= 800; page++) {
    vi.advanceTimersByTime(10);
    logger.info(`page ${page}`);
    if (page === 500) logger.warn('A page has no title.');
    log.drawn();
  }
  log.end();
  expect(said).toEqual([
    '200 of 800 pages and files made (25 %)',
    '400 of 800 pages and files made (50 %)',
    'A page has no title.',
    '600 of 800 pages and files made (75 %)',
  ]);
  expect(options.level).toBe('info');
});

test.each<Level>(['debug', 'warn', 'silent'])(
  'who asked for more, or for less, is given that: %s',
  (level) => {
    const { said, logger, options } = loggerAt(level);
    const log = pageLog(logger, 2);
    vi.advanceTimersByTime(5_000);
    logger.info('page 1');
    log.drawn();
    expect(said).toEqual(level === 'debug' ? ['page 1', '1 of 2 pages and files made (50 %)'] : []);
    log.end();
    expect(options.level).toBe(level);
  },
);
