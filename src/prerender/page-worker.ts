/** A thread that draws pages with the code that Astro has built, as Astro's own prerenderer does. */
import { workerData } from 'node:worker_threads';

import type { RouteData } from 'astro';

import { answerQuestions } from '../threads/answer-questions.ts';
import type { PageAsked, PageDrawn, ThreadData } from './page-thread.ts';

/** What is used of the app in Astro's built code. */
interface App {
  manifest: { routes: readonly { routeData: RouteData }[] };
  render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
  setInternals: (internals: object) => void;
  setOptions: (options: object) => void;
}

/** Whatever a page has to say is said once, by the thread that leads. */
const SILENT = { write: () => undefined };

async function loadApp({ entry, styles }: ThreadData): Promise<App> {
  const { app } = (await import(entry)) as { app: App };
  const pagesByKeys = new Map([...styles].map(([key, sheets]) => [key, { styles: sheets }]));
  app.setInternals({ pagesByKeys });
  app.setOptions({ logger: { options: { destination: SILENT } }, settings: { scripts: [] } });
  return app;
}

const app = await loadApp(workerData as ThreadData);

answerQuestions<PageAsked, PageDrawn>(
  async ({ url, route, component }) => {
    const { routes } = app.manifest;
    const found = routes.find(({ routeData: own }) => own.route === route && own.component === component);
    if (!found) throw new Error(`There is no page for ${url}.`);
    const response = await app.render(new Request(url), { routeData: found.routeData });
    const { status, headers } = response;
    return { status, headers: [...headers], body: await response.arrayBuffer() };
  },
  ({ body }) => [body],
);
