import { describe, expect, it } from 'vitest';

import { jsonLd } from '../../../src/export/json-ld.ts';
import { DATES, HOMELESS, HOSTILE, seed, sheet, SITE, told } from './contents.ts';
import { row } from '../rows.ts';

type Node = Record<string, unknown> & { '@type': string };
const graph = (text: string) => (JSON.parse(text) as { '@graph': Node[] })['@graph'];
const events = (text: string) => graph(text).filter((node) => node['@type'] === 'Event');

describe('what search engines are told', () => {
  it('gives a date as precisely as it is known: never the first of a month or a year', () => {
    const content = sheet(DATES.map((when, i) => row(when, { headline: when }, i + 2)));
    const dates = Object.fromEntries(
      events(jsonLd(content, SITE)).map(({ name, startDate, endDate }) => [
        name,
        [startDate, endDate].filter(Boolean),
      ]),
    );
    expect(dates).toMatchObject({
      '2022-01-12': ['2022-01-12'],
      '2022-01': ['2022-01'],
      '2022': ['2022'],
      '2022-01-03/2022-01-09': ['2022-01-03', '2022-01-09'],
      '2022-01/2022-03': ['2022-01', '2022-03'],
      '2021/2023-05~': ['2021'],
      '2022/..': ['2022'],
      '2022-01-12~': [],
      '[2022-01-02,2022-01-09]': [],
      '2022-21': [],
      '199X': [],
      '-0043': [],
    });
  });

  it('says in words what is no date', () => {
    const [event] = events(jsonLd(sheet([row('[2022-01-02,2022-01-09]')]), HOMELESS));
    expect(String(event?.['description']).replaceAll('\u00a0', ' ')).toBe('Sunday 2 or 9 January 2022');
  });

  it('sends the text of an event once, which is on the page, and its date in words only where it is no date', () => {
    const rows = [row('2022-01-12', { headline: 'whole' }, 2), row('2022/..', { headline: 'open' }, 3)];
    const nodes = new Map(events(jsonLd(sheet(rows), HOMELESS)).map((node) => [node['name'], node]));
    expect(nodes.get('whole')).toHaveProperty('url');
    expect(nodes.get('whole')).not.toHaveProperty('description');
    expect(nodes.get('open')).toMatchObject({ startDate: '2022', description: 'From 2022' });
  });

  it('tells plans, those put off and those given up apart', () => {
    const plan = (calledOff?: 'cancelled' | 'postponed') =>
      row('2022', { status: 'planned', ...(calledOff && { calledOff }) });
    const statuses = [plan(), plan('cancelled'), plan('postponed'), row('2022')].map(
      (event) => events(jsonLd(sheet([event]), SITE))[0]?.['eventStatus'],
    );
    expect(statuses).toEqual([
      'https://schema.org/EventScheduled',
      'https://schema.org/EventCancelled',
      'https://schema.org/EventPostponed',
      undefined,
    ]);
  });

  it('never leaves its element, whatever the texts are', () => {
    const text = jsonLd(
      told(HOSTILE.map((words) => ({ headline: words, text: words, speaker: words, when: '2022' }))),
      SITE,
    );
    expect(text).not.toContain('<');
    expect(events(text)).toHaveLength(HOSTILE.length);
    expect(events(text).map(({ name }) => name)).toContain('</script><script>alert(1)</script><!-- -->');
  });

  it('tells of the article when it was published, where the day, the month or the year is known', async () => {
    const content = await seed('fr');
    const published = (date: string) => {
      const articles = content.articles.map((article) => ({ ...article, published: date }));
      return graph(jsonLd({ ...content, articles }, SITE)).find((node) => node['@type'] === 'NewsArticle')?.[
        'datePublished'
      ];
    };
    expect(['2022-01-02', '2022-01', '2022', '2022-01-02/2022-01-09'].map(published)).toEqual([
      '2022-01-02',
      '2022-01',
      '2022',
      undefined,
    ]);
  });

  it('stays small on a page of thousands of events, and names the files that have them all', () => {
    const text = jsonLd(sheet(Array.from({ length: 5000 }, (_, i) => row('2022', {}, i + 2))), SITE);
    expect(text.length).toBeLessThan(100_000);
    expect(text).toContain('"contentUrl":"https://frise.example/events.json"');
  });
});
