import { expect, type Page, test } from '@playwright/test';

import { inaccessible } from './axe.ts';
import { ARTICLE, EVENTS } from './seed.ts';

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
const DECEMBER = `${ARTICLE}/le-17-decembre`;

/** The events of the list that are to be seen. */
const shown = (page: Page) =>
  page.locator('[data-event]:visible').evaluateAll((all) => all.map(({ id }) => id));
const drawn = (page: Page) =>
  page
    .locator('[data-timeline] [data-label]:visible')
    .evaluateAll((all) => all.map((label) => label.getAttribute('data-label')));
const field = (page: Page) => page.locator('[name="q"]');
const found = (page: Page) => page.locator('[data-found]');
const parameters = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize(WIDE);
});

test('words are found without their accents; the line shows what the list does', async ({ page }) => {
  await page.goto('/');
  await field(page).fill('REPROCHE a ankara');
  await expect.poll(() => shown(page)).toEqual([`${ARTICLE}/la-semaine-derniere`]);
  await expect.poll(() => drawn(page)).toEqual([`${ARTICLE}/la-semaine-derniere`]);
  await expect(found(page)).toHaveText('1 événement sur 6');
  await expect(page.locator('.silence')).toBeHidden();
  await expect.poll(() => parameters(page)).toEqual({ q: 'REPROCHE a ankara' });
  await page.getByRole('button', { name: 'Tout afficher' }).click();
  await expect.poll(() => shown(page)).toEqual(EVENTS);
  await expect.poll(() => drawn(page)).toEqual(expect.arrayContaining(EVENTS));
  await expect(page.locator('.silence')).toBeVisible();
  await expect(found(page)).toBeEmpty();
  await expect(field(page)).toBeFocused();
  expect(parameters(page)).toEqual({});
});

test('what the page itself says in every entry is not found', async ({ page }) => {
  await page.goto('/en/');
  await field(page).fill('link to this event');
  await expect(found(page)).toHaveText('No event matches.');
  expect(await shown(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(() => shown(page)).toEqual(EVENTS);
});

test('by person, place, status and period, with the keyboard', async ({ page }) => {
  await page.goto('/');
  await field(page).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const panel = page.locator('#filters');
  await expect(panel).toBeVisible();
  await panel.getByLabel('Statut').selectOption('à venir');
  await expect.poll(() => shown(page)).toEqual([`${ARTICLE}/le-12-janvier`]);
  await panel.getByLabel('Statut').selectOption('');
  await panel.getByLabel('Personne').selectOption({ index: 1 });
  const person = await panel.getByLabel('Personne').inputValue();
  await expect.poll(() => parameters(page)).toEqual({ person });
  const ofPerson = await shown(page);
  expect(ofPerson.length).toBeGreaterThan(0);
  expect(ofPerson.length).toBeLessThan(EVENTS.length);
  await panel.getByLabel('Personne').selectOption('');
  await panel.getByLabel('De', { exact: true }).fill('12/2021');
  await panel.getByLabel('À', { exact: true }).fill('20/12/2021');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => shown(page))
    .toEqual(expect.arrayContaining([DECEMBER, `${ARTICLE}/la-semaine-derniere`]));
  expect(await shown(page)).not.toContain(`${ARTICLE}/2002`);
  await expect.poll(() => parameters(page)).toEqual({ from: '12/2021', to: '20/12/2021' });
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

test('back and forward go through what was looked for; the zoom stays in the address', async ({ page }) => {
  await page.goto('/');
  await field(page).fill('kremlin');
  await field(page).press('Enter');
  await expect.poll(() => parameters(page)).toEqual({ q: 'kremlin' });
  const kremlin = await shown(page);
  await field(page).fill('conseil');
  await field(page).press('Enter');
  await expect.poll(() => parameters(page)).toEqual({ q: 'conseil' });
  const council = await shown(page);
  await page.goBack();
  await expect(field(page)).toHaveValue('kremlin');
  await expect.poll(() => shown(page)).toEqual(kremlin);
  await page.goBack();
  await expect(field(page)).toHaveValue('');
  await expect.poll(() => shown(page)).toEqual(EVENTS);
  await page.goForward();
  await page.goForward();
  await expect.poll(() => shown(page)).toEqual(council);
  await page.locator('[data-zoom="in"]').click();
  await expect.poll(() => parameters(page)).toMatchObject({ q: 'conseil', zoom: '2' });
  await expect.poll(() => shown(page)).toEqual(council);
});

test('a link opens with its filter; what it says that the page does not know is ignored', async ({
  page,
}) => {
  await page.goto('/?status=background&person=Personne&axis=equal');
  await expect(found(page)).toHaveText('2 événements sur 6');
  expect(await shown(page)).toEqual([`${ARTICLE}/2002`, `${ARTICLE}/deux-mois`]);
  await expect.poll(() => drawn(page)).toEqual([`${ARTICLE}/2002`, `${ARTICLE}/deux-mois`]);
  await page.goto('/?status=nonsense&place=Atlantide');
  await expect(page.locator('[data-ready]')).toBeAttached();
  expect(await shown(page)).toEqual(EVENTS);
});

test('a link to an event that is hidden leads to it, and clears the filter', async ({ page }) => {
  await page.goto(`/?q=kremlin#${DECEMBER}`);
  const entry = page.locator(`[data-event="${DECEMBER}"]`);
  await expect(entry.getByRole('heading')).toBeInViewport({ ratio: 1 });
  await expect(page).toHaveURL(`/#${DECEMBER}`);
  await page.goto('/');
  await field(page).fill('kremlin');
  await expect(entry).toBeHidden();
  await page.evaluate((id) => (location.hash = id), DECEMBER);
  await expect(entry.getByRole('heading')).toBeInViewport({ ratio: 1 });
  await expect(entry).toBeFocused();
  expect(parameters(page)).toEqual({});
  await expect.poll(() => shown(page)).toEqual(EVENTS);
});

test('the tools stand in the row of the lede, and opening them or finding something moves nothing', async ({
  page,
}) => {
  await page.goto('/');
  const top = () => page.locator('[data-timeline]').evaluate((line) => line.getBoundingClientRect().bottom);
  const list = () => page.locator('.told-of').evaluate((row) => row.getBoundingClientRect().height);
  const [line, row] = [await top(), await list()];
  await page.getByRole('button', { name: 'Filtrer' }).click();
  expect(await top()).toBe(line);
  await field(page).fill('conseil');
  await expect(found(page)).not.toBeEmpty();
  expect(await list()).toBe(row);
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: PHONE });

  test('all of it is behind one button', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto('/');
    await expect(field(page)).toBeHidden();
    await page.getByRole('button', { name: 'Rechercher' }).tap();
    await field(page).fill('conseil');
    await expect(found(page)).toHaveText('2 événements sur 6');
    await page.getByLabel('Statut').selectOption('à venir');
    await expect(found(page)).toHaveText('1 événement sur 6');
    expect(await shown(page)).toEqual([`${ARTICLE}/le-12-janvier`]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(PHONE.width);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Tout afficher' }).tap();
    await expect.poll(() => shown(page)).toEqual(EVENTS);
    await expect(page.getByRole('button', { name: 'Rechercher' })).toBeFocused();
  });
});

for (const viewport of [WIDE, PHONE]) {
  test(`axe finds nothing in an open search at ${viewport.width} px, in the light and in the dark`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto('/?q=conseil');
    await expect(found(page)).not.toBeEmpty();
    await page.locator('.search button:visible').click();
    await expect(page.locator('.search [name="status"]')).toBeVisible();
    expect(await inaccessible(page)).toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there are no tools that would do nothing, and every event', async ({ page }) => {
    await page.goto('/?q=kremlin');
    await expect(page.locator('.search')).toBeHidden();
    await expect(page.locator('.cite').first()).toBeHidden();
    expect(await shown(page)).toEqual(EVENTS);
  });
});

test.describe('a citation', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test('is copied in the language of the page, and said to be', async ({ page }) => {
    await page.goto('/?axis=equal');
    const entry = page.locator(`[data-event="${DECEMBER}"]`);
    await entry.getByRole('button', { name: 'Copier la citation' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Citation copiée.' })).toBeVisible();
    const headline = await entry.getByRole('heading').innerText();
    expect(await copied(page)).toBe(
      `«\u00a0${headline}\u00a0». 17\u00a0décembre 2021. Erdogan et Poutine discutent sur l'Otan. ` +
        `Paru en janvier 2022. ${new URL(page.url()).origin}/#${DECEMBER}`,
    );
  });

  test('is copied with the keyboard, in English too', async ({ page }) => {
    await page.goto('/en/');
    const entry = page.locator(`[data-event="${DECEMBER}"]`);
    await entry.getByRole('link', { name: /Link to this event/ }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Citation copied.' })).toBeVisible();
    expect(await copied(page)).toMatch(/^“.*”\. 17\sDecember\s2021\. .*\/en\/#.*le-17-decembre$/);
  });
});
