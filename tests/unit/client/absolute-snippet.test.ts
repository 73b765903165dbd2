import { describe, expect, it } from 'vitest';

import { absoluteSnippet } from '../../../src/client/absolute-snippet.ts';
import { embedSnippet } from '../../../src/components/embed-snippet.ts';

const PAGE = 'https://news.example/frise/en/?zoom=4#x';
const snippet = (title: string) =>
  embedSnippet({ page: '/frise/en/embed/', script: '/frise/embed.js', title });

describe('the code for other pages', () => {
  it('gets the address of the site that shows it, below the folder where the site is', () => {
    const code = absoluteSnippet(snippet('A title'), PAGE);
    expect(code).toContain('<iframe data-frise src="https://news.example/frise/en/embed/"');
    expect(code).toContain('<script async src="https://news.example/frise/embed.js"></script>');
  });

  it('keeps an address that is whole', () => {
    const whole = embedSnippet({
      page: 'https://a.example/embed/',
      script: 'https://a.example/e.js',
      title: '',
    });
    expect(absoluteSnippet(whole, PAGE)).toBe(whole);
  });

  it('takes no title for HTML, nor for an address', () => {
    const code = absoluteSnippet(snippet('"><script src="/x">&'), PAGE);
    expect(code).toContain('title="&quot;&gt;&lt;script src=&quot;/x&quot;&gt;&amp;"');
    expect(code.match(/https:/g)).toHaveLength(2);
  });
});
