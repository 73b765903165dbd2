/** A thread that draws pages with the code that Astro has built, as Astro's own prerenderer does. */
import { parentPort, workerData } from 'node:worker_threads';

import type { RouteData } from 'astro';

import type { Asked, Drawn, ThreadData } from './page-thread.ts';

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

async function draw(app: App, { number, url, route, component }: Asked): Promise<Drawn> {
  const { routes } = app.manifest;
  const found = routes.find(({ routeData: own }) => own.route === route && own.component === component);
  if (!found) throw new Error(`There is no page for ${url}.`);
  const response = await app.render(new Request(url), { routeData: found.routeData });
  const { status, headers } = response;
  return { number, status, headers: [...headers], body: await response.arrayBuffer() };
}

const loading = loadApp(workerData as ThreadData);

parentPort?.on('message', (asked: Asked) => {
  const answer = async (): Promise<void> => {
    try {
      const drawn = await draw(await loading, asked);
      parentPort?.postMessage(drawn, 'body' in drawn ? [drawn.body] : []);
    } catch (error) {
      const known = error instanceof Error ? error : new Error(String(error));
      parentPort?.postMessage({ number: asked.number, error: known } satisfies Drawn);
    }
  };
  void answer();
});
