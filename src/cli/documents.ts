import { publicationProblem } from '../loaders/publication.ts';
import { type Language, LANGUAGES } from '../model/index.ts';
import { UsageError } from './run-command.ts';

/** A document of a corpus. */
export interface CorpusDocument {
  id: string;
  lang: Language;
  /** The publication date, EDTF ("document creation time"). */
  dct: string;
  text: string;
}

/** The documents of a JSON Lines text. Throws a UsageError that names the line of one that is not as it should be. */
export function documentsOf(jsonl: string): CorpusDocument[] {
  return jsonl.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const fail = (what: string) => new UsageError(`Line ${index + 1} of the input: ${what}`);
    let value: Partial<Record<keyof CorpusDocument, unknown>>;
    try {
      value = JSON.parse(line) as typeof value;
    } catch (error) {
      throw fail(`it is not JSON (${(error as Error).message}).`);
    }
    const { id, lang, dct, text } = value;
    if (typeof text !== 'string') throw fail('it has no "text".');
    const known = LANGUAGES.find((language) => language === lang);
    if (!known) throw fail(`its "lang" is ${JSON.stringify(lang)}; write one of ${LANGUAGES.join(', ')}.`);
    if (typeof dct !== 'string') throw fail('it has no "dct", the date of publication.');
    const problem = publicationProblem(dct);
    if (problem) throw fail(problem);
    return [{ id: String(id), lang: known, dct, text }];
  });
}
