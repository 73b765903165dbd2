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
 * parentheses after their words, a line for each paragraph. Where tags are broken, their source is text: no word is lost.
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

/** A closing tag and nothing else. */
const CLOSING = /<\/([a-z][a-z\d]*)\s*>/gi;

/** What stands between two things that the parser tells of: closing tags that close nothing, or text that it lost. */
const passedOver = (source: string) =>
  source.replace(CLOSING, (tag, name: string) => (ELEMENTS.has(name.toLowerCase()) ? '' : tag));

/** A tag that was never closed, so that the next one seems to be an attribute of it: it is text. */
const isBroken = (attributes: Record<string, string>) =>
  Object.keys(attributes).some((name) => name.includes('<'));

function readable(html: string): string {
  const out: string[] = [];
  /** The link that is open: where it leads, and where its words begin in `out`. */
  let link: { href: string; from: number } | undefined;
  /** How much of the source has been read, in UTF-16 units. */
  let read = 0;
  /** Where, in `out`, the content of the element begins that no reader sees. */
  let unseen: number | undefined;

  /** The source of what the parser tells of now. What it passed over before is text. */
  const source = () => {
    if (parser.startIndex > read) out.push(passedOver(html.slice(read, parser.startIndex)));
    read = parser.endIndex + 1;
    return html.slice(parser.startIndex, read);
  };
  const closeLink = () => {
    if (link && out.slice(link.from).join('').trim() !== link.href) out.push(` (${link.href})`);
    link = undefined;
  };
  const parser: Parser = new Parser({
    onopentag(name, attributes) {
      const tag = source();
      const { href, src, alt = '' } = attributes;
      if (!ELEMENTS.has(name) || isBroken(attributes)) return void out.push(tag);
      if (LINES.has(name)) out.push('\n');
      if (UNSEEN.has(name)) unseen = out.length;
      if (src) out.push('\n', alt, ` (${src})\n`);
      if (name !== 'a') return;
      closeLink();
      if (href) link = { href, from: out.length };
    },
    ontext(text) {
      source();
      out.push(text);
    },
    onclosetag(name, implied) {
      if (!implied) out.push(passedOver(source()));
      if (LINES.has(name)) out.push('\n');
      // One that is never closed holds the rest of the text.
      if (UNSEEN.has(name) && !implied && unseen !== undefined) out.length = unseen;
      if (name === 'a') closeLink();
    },
    oncomment() {
      const comment = source();
      // "</ " and "<?" begin what HTML takes for a comment; an editor does not.
      if (!comment.startsWith('<!--') || !comment.endsWith('-->')) out.push(comment);
    },
    onprocessinginstruction() {
      out.push(source());
    },
  });
  parser.end(html);
  closeLink();
  // A tag that the text never ends.
  out.push(passedOver(html.slice(read)));
  return out.join('');
}
