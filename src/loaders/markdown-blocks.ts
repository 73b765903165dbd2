import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

import type { Block, Span } from '../model/index.ts';

/** The blocks of a Markdown text, and what of their characters is markup that a reader does not see. */
export interface MarkdownBlocks {
  blocks: Block[];
  markup: Span[];
}

const isParent = (node: Nodes): node is Extract<Nodes, Parents> => 'children' in node;

const spanOf = (node: Nodes): Span => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
});

/** What a reader sees of a block: its text and code, and the line ends between them. */
function visibleSpans(node: Nodes, text: string): Span[] {
  if (node.type === 'text') {
    const { start, end } = spanOf(node);
    // A text node keeps backslash escapes, and the ">" of the quotation's next lines, in its source.
    const hidden = [...text.slice(start, end).matchAll(/\\(?=[!-/:-@[-`{-~])|(?<=\n)[ \t]*>[ \t]?/g)];
    let from = start;
    const spans = hidden.map((match) => {
      const span = { start: from, end: start + match.index };
      from = start + match.index + match[0].length;
      return span;
    });
    return [...spans, { start: from, end }];
  }
  if (node.type === 'inlineCode') {
    const { start, end } = spanOf(node);
    const ticks = /^`+/.exec(text.slice(start, end))?.[0].length ?? 0;
    return [{ start: start + ticks, end: end - ticks }];
  }
  if (node.type === 'break' || node.type === 'html') return [spanOf(node)];
  return isParent(node) ? node.children.flatMap((child) => visibleSpans(child, text)) : [];
}

/** The nodes that are one paragraph or heading each, however deep in lists and quotations. */
function blockNodes(node: Nodes): Nodes[] {
  const isBlock = ['paragraph', 'heading', 'code', 'html'].includes(node.type);
  if (isBlock) return [node];
  return isParent(node) ? node.children.flatMap(blockNodes) : [];
}

/**
 * The paragraphs and headings of a Markdown text from an offset on. HTML is text like any other: Frise never
 * interprets what it finds in an article.
 */
export function markdownBlocks(text: string, from: number): MarkdownBlocks {
  // The header is blanked, not cut, so that the parser's offsets are those of the file.
  const root = fromMarkdown(text.slice(0, from).replace(/[^\r\n]/g, ' ') + text.slice(from));
  const blocks: Block[] = [];
  const markup: Span[] = [];
  for (const node of blockNodes(root)) {
    const { start, end } = spanOf(node);
    const visible = isParent(node)
      ? visibleSpans(node, text).filter((s) => s.start < s.end)
      : [{ start, end }];
    if (visible.length === 0) continue;
    let cursor = start;
    for (const span of visible) {
      if (span.start > cursor) markup.push({ start: cursor, end: span.start });
      cursor = span.end;
    }
    if (cursor < end) markup.push({ start: cursor, end });
    blocks.push({ kind: node.type === 'heading' ? 'heading' : 'paragraph', start, end });
  }
  return { blocks, markup };
}
