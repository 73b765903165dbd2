import slugify from '@sindresorhus/slugify';

/**
 * Ids of events, in the order of the text: the article's id and the words of the mention, with "-2" where the same
 * words stand for the second time in the article, whether or not the first became an event. So an id does not change
 * when other dates are found to be events.
 */
export class EventIds {
  private readonly article: string;
  private readonly seen = new Map<string, number>();
  private readonly slugs = new Map<string, string>();

  constructor(article: string) {
    this.article = article;
  }

  /** The id of the next mention. */
  next(words: string): string {
    let slug = this.slugs.get(words);
    if (slug === undefined) {
      slug = slugify(words.replace(/[’']/g, ' '), { decamelize: false }) || 'date';
      this.slugs.set(words, slug);
    }
    const count = (this.seen.get(slug) ?? 0) + 1;
    this.seen.set(slug, count);
    return `${this.article}/${slug}${count > 1 ? `-${count}` : ''}`;
  }
}
