import { parseEdtf } from '../dates/edtf.ts';
import { formatWeekday, formatWhen, sentenceCase } from '../dates/format.ts';
import type { Language, Reason, ReasonValue } from '../model/index.ts';
import { type MessageValues, messageText, translate } from './messages.ts';
import { publishedOn } from './published.ts';
import { quoted } from './quotation.ts';

/**
 * What a message under `reasons` can say of a value called `day`:
 *
 * - words of the article, quoted; a weekday's name; a number: `{day}`;
 * - a date: `{day}` bare ("12 janvier 2022"), `{dayThe}` and `{dayOn}` with what goes before it in a sentence (see
 *   `formatWhen`), `{dayWithin}` where an interval is a window ("entre le 3 et le 5 mai"), and `{dayKind}` to choose
 *   between wordings: its precision ("day", "month"…), "interval" or "set".
 */
function addWords(words: MessageValues, name: string, value: ReasonValue, lang: Language): void {
  if ('words' in value) words[name] = quoted(value.words, lang);
  else if ('weekday' in value) words[name] = formatWeekday(value.weekday, lang);
  else if ('count' in value) words[name] = value.count;
  else {
    const { edtf } = value;
    const when = parseEdtf(edtf);
    words[name] = formatWhen(edtf, lang);
    words[`${name}The`] = formatWhen(edtf, lang, { role: 'the' });
    words[`${name}On`] = formatWhen(edtf, lang, { role: 'on' });
    words[`${name}Within`] = publishedOn(edtf, lang);
    words[`${name}Kind`] = when.kind === 'point' ? when.precision : when.kind;
  }
}

/** What a message can say of the values. Dates, of which a message needs one form, are known from before. */
function valuesOf(values: Record<string, ReasonValue>, lang: Language): MessageValues {
  const words: MessageValues = {};
  for (const [name, value] of Object.entries(values)) addWords(words, name, value, lang);
  return words;
}

/** What is told on several pages and in several files is put into words once. Nobody changes a reason. */
const explained: Record<Language, WeakMap<Reason, string>> = { fr: new WeakMap(), en: new WeakMap() };

/**
 * A step of the reasoning as a whole sentence in the reader's language. Adding a code is adding one message under
 * `reasons` to each JSON file.
 *
 * Throws an Error that names the code when it has no message or lacks a value, an EdtfError for a date that is not EDTF.
 */
export function explain(reason: Reason, lang: Language): string {
  const own = explained[lang];
  const known = own.get(reason) ?? sentenceOf(reason, lang);
  own.set(reason, known);
  return known;
}

function sentenceOf(reason: Reason, lang: Language): string {
  const key = `reasons.${reason.code}`;
  if (messageText(lang, key) === undefined) {
    throw new Error(
      `The reason "${reason.code}" has no words in src/i18n/${lang}.json. Add "${reason.code}" under "reasons".`,
    );
  }
  return sentenceCase(translate(lang, key, valuesOf(reason.values ?? {}, lang)), lang);
}

/** What is told of something that deserves a look: a message under `review`, filled in as a reason's is. */
interface Told {
  kind: string;
  values: Record<string, ReasonValue>;
  /** A message under `review.why`. */
  why?: string;
}

/** A finding of a review as a whole sentence in the reader's language. Throws as `explain` does. */
export function explainFinding({ kind, values, why }: Told, lang: Language): string {
  const because = why === undefined ? {} : { why: translate(lang, `review.why.${why}`) };
  const words = Object.assign(valuesOf(values, lang), because);
  return sentenceCase(translate(lang, `review.${kind}`, words), lang);
}
