import slugify from '@sindresorhus/slugify';

/** Ids of a sheet's events, in the order of the file: the sheet's and the headline, with "-2" where it recurs. */
export class SheetIds {
  private readonly sheet: string;
  private readonly taken = new Set<string>();
  private readonly seen = new Map<string, number>();

  constructor(sheet: string) {
    this.sheet = sheet;
  }

  /** The id of the next event. */
  next(headline: string): string {
    const slug = slugify(headline.replace(/[’']/g, ' '), { decamelize: false }) || 'event';
    let count = this.seen.get(slug) ?? 0;
    let id: string;
    // A headline that ends in a number may have taken the next one's id.
    do {
      count++;
      id = `${this.sheet}/${slug}${count > 1 ? `-${count}` : ''}`;
    } while (this.taken.has(id));
    this.seen.set(slug, count);
    this.taken.add(id);
    return id;
  }
}
