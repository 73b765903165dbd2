import type { Article } from './article.ts';
import type { Span } from './span.ts';

/** The parts of `span` that `holes` (sorted, disjoint) leave. */
function without(span: Span, holes: readonly Span[]): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (const hole of holes) {
    if (hole.end <= start || hole.start >= span.end) continue;
    if (hole.start > start) parts.push({ start, end: hole.start });
    start = hole.end;
  }
  if (start < span.end) parts.push({ start, end: span.end });
  return parts;
}

/** The text of the span without what a reader does not see of it (Markdown's markers). */
export function visibleText(article: Pick<Article, 'text' | 'markup'>, span: Span): string {
  return without(span, article.markup)
    .map((part) => article.text.slice(part.start, part.end))
    .join('');
}
