import { expect, test, vi } from 'vitest';

import { ReadyResponse } from '../../../src/prerender/ready-response.ts';

const content = new TextEncoder().encode('{"title":"Été"}').buffer;
const ready = () =>
  new ReadyResponse(content, { status: 404, headers: { 'content-type': 'application/json' } });

test('gives its bytes as they are, without a copy', async () => {
  const response = ready();
  const copied = vi.spyOn(content, 'slice');
  // Astro's build looks whether there is a body, and asks for the bytes.
  expect(response.body).not.toBeNull();
  expect(await response.arrayBuffer()).toBe(content);
  expect(copied).not.toHaveBeenCalled();
  expect(response.bodyUsed).toBe(false);
});

test('is in all else as any response of the same bytes', async () => {
  const plain = new Response(content, ready());
  expect(ready().status).toBe(plain.status);
  expect([...ready().headers]).toEqual([...plain.headers]);
  expect(await ready().text()).toBe(await plain.clone().text());
  expect(await ready().json()).toEqual(await plain.clone().json());
  expect(await ready().bytes()).toEqual(await plain.clone().bytes());
  expect((await ready().blob()).type).toBe((await plain.clone().blob()).type);
  expect(await ready().clone().arrayBuffer()).toBe(content);
});

test('has one body, a stream, which can be read once', async () => {
  const response = ready();
  expect(response.body).toBe(response.body);
  expect(await new Response(response.body).text()).toBe('{"title":"Été"}');
  expect(response.bodyUsed).toBe(true);
  await expect(response.text()).rejects.toThrow(TypeError);
});
