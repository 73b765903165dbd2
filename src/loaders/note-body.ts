import type { Element, Nodes, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { toText } from 'hast-util-to-text';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toHast } from 'mdast-util-to-hast';

import type { Comment } from '../model/index.ts';

/**
 * What a note may hold: running text, lists and links. Of any other element only the text inside it stays, of scripts
 * and styles nothing. No attribute but an address.
 */
const SCHEMA: Schema = {
  tagNames: ['p', 'br', 'em', 'strong', 'del', 'sup', 'sub', 'a', 'ul', 'ol', 'li', 'blockquote', 'code'],
  attributes: { a: ['href'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  strip: ['script', 'style', 'template', 'iframe', 'object', 'svg', 'math'],
  allowComments: false,
  allowDoctypes: false,
};

/** An address that names its protocol: what is relative would lead elsewhere from each page. */
const ABSOLUTE = /^(?:https?:\/\/|mailto:)/i;

const isElement = (node: Nodes): node is Element => node.type === 'element';

/** Every element of a tree, in order. */
function* elementsOf(node: Nodes): Generator<Element> {
  if (isElement(node)) yield node;
  if ('children' in node) for (const child of node.children) yield* elementsOf(child);
}

/** A tree with the addresses of its links as text, unless they are what the link says. */
function withAddresses(tree: Root): Root {
  const copy = structuredClone(tree);
  for (const element of elementsOf(copy)) {
    const href = element.tagName === 'a' ? element.properties['href'] : undefined;
    if (typeof href !== 'string' || toText(element).trim() === href) continue;
    element.children.push({ type: 'text', value: ` (${href.replace(/^mailto:/, '')})` });
  }
  return copy;
}

/** Makes a note's Markdown ready to be shown, as HTML and as text. Undefined when nothing of it can be seen. */
export function readNoteBody(markdown: string): Omit<Comment, 'lang'> | undefined {
  const parsed = raw(toHast(fromMarkdown(markdown), { allowDangerousHtml: true }));
  const tree = sanitize(parsed, SCHEMA) as Root;
  for (const element of elementsOf(tree)) {
    if (element.tagName !== 'a') continue;
    const { href } = element.properties;
    if (typeof href === 'string' && ABSOLUTE.test(href))
      element.properties['rel'] = ['noopener', 'noreferrer'];
    else delete element.properties['href'];
  }
  const text = toText(withAddresses(tree))
    .replace(/\n{2,}/g, '\n')
    .trim();
  return text === '' ? undefined : { html: toHtml(tree).trim(), text };
}
