import { readArticle } from '../../../src/loaders/read-article.ts';
import type { Article } from '../../../src/model/index.ts';
import { type Case, type Part, readCases } from './gold.ts';
import { type Proposal, type Score, scoreEvents } from './scoring.ts';

/** A text of the set with what became of it. */
export interface Evaluated extends Score {
  case: Case;
}

/** Anything that makes events of an article: the project's extractor, or a baseline. */
export type Extractor = (article: Article) => readonly Proposal[];

/** Runs an extractor on the texts of one half, read as the site reads them, and scores each. */
export async function evaluate(part: Part, extract: Extractor): Promise<Evaluated[]> {
  const evaluated: Evaluated[] = [];
  for (const item of await readCases(part)) {
    const file = { id: item.name, path: item.path, shown: `${part}/${item.name}.txt` };
    const { article } = await readArticle(file);
    evaluated.push({ case: item, ...scoreEvents(article.text, item.gold, extract(article)) });
  }
  return evaluated;
}
