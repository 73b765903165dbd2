import type { AstroPrerenderer, PathWithRoute, RouteData } from 'astro';
import { describe, expect, test } from 'vitest';

import { type Helper, sharing } from '../../../src/prerender/sharing.ts';
import { spread } from '../../../src/prerender/spread.ts';

const route = (type: string) => ({ type, route: `/${type}`, component: `${type}.astro` }) as RouteData;
const paths = (pages: number, files: number): PathWithRoute[] => [
  ...Array.from({ length: files }, (_, i) => ({ pathname: `/${i}.json`, route: route('endpoint') })),
  ...Array.from({ length: pages }, (_, i) => ({ pathname: `/${i}/`, route: route('page') })),
];

/** A helper that gives nothing back until it is told to. */
class SlowHelper implements Helper {
  waiting = 0;
  ended = false;
  readonly urls: string[] = [];
  release: () => void = () => undefined;
  readonly released = new Promise<void>((done) => (this.release = done));

  async render(url: string): Promise<Response> {
    this.urls.push(url);
    this.waiting++;
    await this.released;
    this.waiting--;
    return new Response(`helper ${url}`);
  }

  end() {
    this.ended = true;
    return Promise.resolve();
  }
}

function setUp(all: PathWithRoute[], helpers: SlowHelper[]) {
  const ended: string[] = [];
  const own: AstroPrerenderer = {
    name: 'own',
    getStaticPaths: () => Promise.resolve(all),
    render: ({ url }) => Promise.resolve(new Response(`own ${url}`)),
    teardown: () => Promise.resolve(void ended.push('own')),
  };
  const told: string[] = [];
  const logOf = (pages: number) => ({
    drawn: () => void told.push('drawn'),
    end: () => void told.push(`of ${pages}`),
  });
  return { ended, told, prerenderer: sharing(own, () => helpers, logOf) };
}

const textOf = async (drawn: Awaited<ReturnType<AstroPrerenderer['render']>>) =>
  (drawn instanceof Response ? drawn : drawn.response).text();
const address = ({ pathname }: PathWithRoute) => `http://localhost${pathname}`;
const draw = ({ render }: AstroPrerenderer, path: PathWithRoute) =>
  Promise.resolve(render(new Request(address(path)), { routeData: path.route })).then(textOf);

describe('the pages of a large site', () => {
  test('are shared with helpers; what they have no room for is drawn here; each page is drawn once', async () => {
    const helpers = [new SlowHelper(), new SlowHelper()];
    const { prerenderer, ended, told } = setUp(paths(600, 0), helpers);
    await prerenderer.setup?.();
    const listed = await prerenderer.getStaticPaths();
    const drawn = listed.map((path) => draw(prerenderer, path));
    for (const helper of helpers) helper.release();
    const texts = await Promise.all(drawn);
    expect(helpers.map(({ urls }) => urls.length)).toEqual([6, 6]);
    expect(texts.map((text) => text.replace(/^\w+ /, ''))).toEqual(listed.map(address));
    expect(texts.filter((text) => text.startsWith('own'))).toHaveLength(588);
    await prerenderer.teardown?.();
    expect(helpers.every((helper) => helper.ended)).toBe(true);
    expect(ended).toEqual(['own']);
    expect(told).toEqual([...texts.map(() => 'drawn'), 'of 600']);
  });

  test('come with the files of the whole site between them, which one helper makes', async () => {
    const helpers = [new SlowHelper(), new SlowHelper()];
    const { prerenderer } = setUp(paths(600, 9), helpers);
    const listed = await prerenderer.getStaticPaths();
    expect(listed).toHaveLength(609);
    const files = listed.flatMap(({ route: { type } }, i) => (type === 'endpoint' ? [i] : []));
    const steps = files.slice(1).map((at, i) => at - files[i]!);
    expect(Math.min(...steps)).toBeGreaterThan(50);
    const drawn = listed.filter((_, i) => files.includes(i)).map((path) => draw(prerenderer, path));
    helpers[0]!.release();
    expect((await Promise.all(drawn)).every((text) => text.startsWith('helper'))).toBe(true);
    expect(helpers.map(({ urls }) => urls.length)).toEqual([9, 0]);
  });

  test('of a small one are all drawn here, in their order', async () => {
    const helper = new SlowHelper();
    const { prerenderer, told } = setUp(paths(100, 20), [helper]);
    expect(await prerenderer.getStaticPaths()).toEqual(paths(100, 20));
    expect(await draw(prerenderer, paths(1, 0)[0]!)).toBe('own http://localhost/0/');
    expect(helper.urls).toEqual([]);
    await prerenderer.teardown?.();
    expect(told).toEqual([]);
  });
});

test('a short list is spread evenly among a long one', () => {
  expect(spread([1, 2, 3, 4, 5], ['a', 'b'] as (string | number)[])).toEqual([1, 'a', 2, 3, 'b', 4, 5]);
  expect(spread<number>([1, 2], [])).toEqual([1, 2]);
  expect(spread<number>([], [1, 2])).toEqual([1, 2]);
});
