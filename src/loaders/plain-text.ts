import { Parser } from 'htmlparser2';

/** The elements that editors write. Anything else between angle brackets is text: "x <y", "<redacted>". */
const ELEMENTS = new Set(
  `a abbr address article aside audio b big blockquote br button caption center cite code dd del details dfn div dl dt em
  embed figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i iframe img ins kbd label li main mark nav object ol p
  picture pre q s samp script section small source span strike strong style sub summary sup table tbody td tfoot th thead
  time tr tt u ul var video wbr`.split(/\s+/),
);

/** Those that begin and end a line. */
const LINES = new Set(
  `address article aside blockquote br caption center dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header
  hr li main nav ol p pre section summary table tr ul`.split(/\s+/),
);

/** Those whose content no reader sees. */
const UNSEEN = new Set(['script', 'style']);

/**
 * A text that may hold HTML, as a reader sees it: entities decoded, tags dropped, the addresses of links and media in
 * parentheses after their words, a line for each paragraph. Takes linear time.
 */
export function plainText(html: string): string {
  return tidied(/[<&]/.test(html) ? readable(html) : html);
}

/** Each line without the spaces around it, and no empty lines. */
function tidied(text: string): string {
  return text
    .split(/\r\n|[\n\r]/)
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

function readable(html: string): string {
  const out: string[] = [];
  /** The link that is open: where it leads, and where its words begin in `out`. */
  let link: { href: string; from: number } | undefined;
  /** How much of the source has been read, in UTF-16 units. */
  let read = 0;
  let unseen = false;

  const address = (url: string | undefined) => {
    if (url) out.push(` (${url})`);
  };
  const closeLink = () => {
    if (link && out.slice(link.from).join('').trim() !== link.href) address(link.href);
    link = undefined;
  };
  const source = () => html.slice(parser.startIndex, parser.endIndex + 1);
  const parser: Parser = new Parser({
    onopentag(name, attributes) {
      read = parser.endIndex + 1;
      if (!ELEMENTS.has(name)) return void out.push(source());
      if (LINES.has(name)) out.push('\n');
      if (UNSEEN.has(name)) unseen = true;
      if (name === 'a') {
        closeLink();
        if (attributes['href']) link = { href: attributes['href'], from: out.length };
      } else if (attributes['src']) {
        out.push('\n', attributes['alt'] ?? '');
        address(attributes['src']);
        out.push('\n');
      }
    },
    ontext(text) {
      read = parser.endIndex + 1;
      if (!unseen) out.push(text);
    },
    onclosetag(name, implied) {
      if (!implied) {
        read = parser.endIndex + 1;
        if (!ELEMENTS.has(name)) out.push(source());
      }
      if (LINES.has(name)) out.push('\n');
      if (UNSEEN.has(name)) unseen = false;
      if (name === 'a') closeLink();
    },
    oncomment() {
      read = parser.endIndex + 1;
    },
    onprocessinginstruction() {
      read = parser.endIndex + 1;
      out.push(source());
    },
  });
  parser.end(html);
  closeLink();
  // A tag that the text never ends: it is text.
  out.push(html.slice(read));
  return out.join('');
}
