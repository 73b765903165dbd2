/** Strings that have done harm to sites, and what a page must not make of them. */
import { createHash } from 'node:crypto';

import { Parser } from 'htmlparser2';

export const ATTACKS = [
  '<script>alert(1)</script>',
  '</script><script>alert(2)</script>',
  '"><img src=x onerror=alert(3)>',
  "' autofocus onfocus=alert(4) x='",
  '<svg/onload=alert(5)>',
  '<iframe srcdoc="<script>alert(6)</script>"></iframe>',
  '<style>body{display:none}</style>',
  '<a href="javascript:alert(7)">press</a>',
  '[press](javascript:alert(8))',
  '[press](data:text/html;base64,PHNjcmlwdD5hbGVydCg5KTwvc2NyaXB0Pg==)',
  '![x](javascript:alert(10))',
  '<javascript:alert(11)>',
  '<!--<img src="--><img src=x onerror=alert(12)//">',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(13)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(14)>">',
  '&lt;script&gt;alert(15)&lt;/script&gt;',
  '&#60;img src=x onerror=alert(16)&#62;',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(17)">',
  '<form action="https://evil.example/"><button formaction="javascript:alert(18)">x</button></form>',
  '<link rel=stylesheet href=//evil.example/x.css>',
  '{{constructor.constructor("alert(19)")()}}',
  '${alert(20)}',
  '<x style="background:url(javascript:alert(21))">',
  ']]><script>alert(22)</script>',
  '</title><script>alert(23)</script>',
  '</textarea><script>alert(24)</script>',
  '<object data="data:text/html,<script>alert(25)</script>"></object>',
  '\u202e<script>alert(26)</script>',
  '<scr\u0000ipt>alert(27)</scr\u0000ipt>',
  '<a href="java\tscript:alert(28)">x</a>',
  '<a href="https://user:pass@evil.example/">x</a>',
];

/** Elements that none of the site's pages has, or that it has only as its own. */
const FORBIDDEN = /^(?:iframe|object|embed|form|base|math|img|audio|video|source|frame|applet|x|marquee)$/;
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'srcset', 'poster'];
/** Of the site itself, or of the web. */
const HARMLESS = /^(?:https?:\/\/|\/(?!\/)|#)/;

/** Whatever in a page's HTML could run, load or lead astray, in a few words each; none in a good page. */
export function harmIn(html: string): string[] {
  const harm: string[] = [];
  let policy = '';
  let script: string | undefined;
  let around = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      const { src, type } = attributes;
      if (FORBIDDEN.test(name)) harm.push(`<${name}>`);
      if (attributes['http-equiv'] === 'content-security-policy') policy = attributes['content'] ?? '';
      const isOwn =
        src !== undefined
          ? /^\/_astro\/|^\/embed\.js$|^\/page\.[0-9a-f]{8}\.js$/.test(src)
          : /^application\/(?:ld\+)?json$/.test(type ?? '');
      if (name === 'script' && src !== undefined && !isOwn) harm.push(`<script> ${src}`);
      script = name === 'script' && !isOwn ? '' : undefined;
      // The drawings, for browsers without scripts: nothing else is kept from those that have them.
      if (name === 'noscript' && !around.startsWith('timeline-drawing ')) harm.push('<noscript>');
      around = attributes['class'] ?? '';
      if (name === 'link' && !HARMLESS.test(attributes['href'] ?? ''))
        harm.push(`<link> ${attributes['href']}`);
      if (name === 'meta' && /refresh/i.test(attributes['http-equiv'] ?? '')) harm.push('<meta> refresh');
      for (const [attribute, value] of Object.entries(attributes)) {
        if (attribute === 'style' || attribute.startsWith('on')) harm.push(`<${name} ${attribute}>`);
        if (ADDRESSES.includes(attribute) && !HARMLESS.test(value))
          harm.push(`<${name} ${attribute}="${value}">`);
        if (/^(?:https?:)?\/\/[^/]*@/.test(value)) harm.push(`<${name} ${attribute}="${value}">`);
      }
    },
    ontext(text) {
      if (script !== undefined) script += text;
    },
    onclosetag(name) {
      if (name !== 'script' || script === undefined) return;
      // A script in the page is its own when its policy knows it.
      const hash = createHash('sha256').update(script).digest('base64');
      if (!policy.includes(`'sha256-${hash}'`)) harm.push(`<script> ${script}`);
      script = undefined;
    },
  });
  parser.end(html);
  return harm;
}
