import type { AstroIntegrationLogger } from 'astro';

import { paced } from '../threads/progress.ts';

/** Who is told of each page that was drawn, and of the end. */
export interface PageLog {
  drawn: () => void;
  end: () => void;
}

/**
 * The log of a large site's pages: how many have been drawn, now and then. Astro's own, of two lines for each, would
 * hide every warning, and takes longer than some of the pages. Warnings and errors are told as ever.
 *
 * @param of how many pages and files there will be
 */
export function pageLog(logger: AstroIntegrationLogger, of: number): PageLog {
  const { options } = logger;
  const { level } = options;
  const hush = () => {
    if (level === 'info') options.level = 'warn';
  };
  const tell = paced((sentence) => {
    options.level = level;
    logger.info(sentence);
    hush();
  }, 'pages and files made');
  let done = 0;
  hush();
  return {
    drawn: () => tell(++done, of),
    end: () => {
      options.level = level;
    },
  };
}
