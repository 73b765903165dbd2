import { getDocumentProxy } from 'unpdf';

/** What a reader, or a program that reads aloud, finds in a PDF. */
export interface Pdf {
  pages: number;
  /** The text of each page in the order in which it is read, white space made one space. */
  texts: string[];
  /** How many headings its tags tell of: none when it is not tagged. */
  headings: number;
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;
type Tagged = Awaited<ReturnType<Page['getStructTree']>>;
type Node = NonNullable<Tagged>['children'][number];

const hasContent = (node: Node): boolean => ('role' in node ? node.children.some(hasContent) : true);

/** The headings whose text is on a page: its tree also holds, empty, those of other pages. */
const headingsIn = (tree: Tagged): number =>
  (tree?.children ?? []).reduce((sum, node) => {
    if (!('role' in node)) return sum;
    return sum + Number(/^H\d$/.test(node.role) && hasContent(node)) + headingsIn(node);
  }, 0);

export async function readPdf(data: Uint8Array): Promise<Pdf> {
  const document = await getDocumentProxy(new Uint8Array(data), { verbosity: 0 });
  const texts: string[] = [];
  let headings = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const pieces = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''));
    texts.push(plain(pieces.join('')));
    headings += headingsIn(await page.getStructTree());
  }
  const found = { pages: document.numPages, texts, headings };
  await document.cleanup();
  return found;
}

/** A text whose white space does not matter: lines break elsewhere on paper. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A text without white space, some of which is only drawn as a gap, and without the dots that part the facts of a line. */
export const dense = (text: string): string => text.replace(/[\s·]+/g, '');
