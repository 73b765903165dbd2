import type { AstroPrerenderer, PathWithRoute, RouteData } from 'astro';

import type { PageLog } from './page-log.ts';
import { spread } from './spread.ts';

/** With fewer paths than this, threads take longer to start than they save. */
const WORTH_IT = 400;
/** So many pages wait at a thread, so that it never waits for its next one; what is more is drawn here. */
const AHEAD = 6;

/** What draws pages beside this thread. */
export interface Helper {
  /** How many pages it has been given and has not given back. */
  readonly waiting: number;
  render: (url: string, route: RouteData) => Promise<Response>;
  end: () => Promise<unknown>;
}

const isFile = ({ route }: Pick<PathWithRoute, 'route'>) => route.type === 'endpoint';

/**
 * A prerenderer that shares the work of Astro's own with helpers, where there are many pages.
 *
 * @param logOf is asked for the log of so many pages, where there are many
 */
export function sharing(
  own: AstroPrerenderer,
  helpersFor: () => Helper[],
  logOf: (pages: number) => PageLog,
): AstroPrerenderer {
  let helpers: Helper[] = [];
  let log: PageLog | undefined;
  const render: AstroPrerenderer['render'] = (request, options) => {
    const { routeData: route, collectMetadata } = options;
    const [first, ...others] = helpers;
    if (!first || collectMetadata) return own.render(request, options);
    if (isFile({ route })) return first.render(request.url, route);
    const free = others.reduce((least, one) => (one.waiting < least.waiting ? one : least), first);
    return free.waiting < AHEAD ? free.render(request.url, route) : own.render(request, options);
  };
  return {
    name: 'frise:sharing',
    setup: async () => own.setup?.(),
    getStaticPaths: async () => {
      const paths = await own.getStaticPaths();
      if (paths.length < WORTH_IT) return paths;
      log = logOf(paths.length);
      helpers = helpersFor();
      if (helpers.length === 0) return paths;
      // The files of the whole site take long, and are made by one helper: one by one, between the pages.
      const pages = paths.filter((path) => !isFile(path));
      return spread(pages, paths.filter(isFile));
    },
    render: async (request, options) => {
      const page = await render(request, options);
      log?.drawn();
      return page;
    },
    teardown: async () => {
      log?.end();
      await Promise.all(helpers.map((helper) => helper.end()));
      await own.teardown?.();
    },
  };
}
