import { addTallies, f1, tallyDays, tallyMentions } from './score.ts';
import type { GoldDocument, Tagger } from './timex.ts';

/** How well a tagger does on a corpus; shares from 0 to 1, NaN where there is nothing to share out. */
export interface MentionFigures {
  tagger: string;
  strict: number;
  relaxed: number;
  value: number;
  wholeDayValue: number;
  /** With the publication date cut to the month: of the days marked, those that the found dates allow. */
  daysCovered: number;
  /** The same: of the days found, those for which the found dates rule out the day marked. */
  falseCertainty: number;
}

/** Runs a tagger on a corpus, twice: with the publication date, and with its month only. */
export function measureMentions(tagger: Tagger, documents: readonly GoldDocument[]): MentionFigures {
  // The gold never reaches the tagger.
  const run = ({ id, lang, dct, text }: GoldDocument) => tagger.tag({ id, lang, dct, text });
  const found = documents.map((document) => ({ gold: document.timexes, timexes: run(document) }));
  const all = addTallies(found.map(({ gold, timexes }) => tallyMentions(gold, timexes)));
  const days = addTallies(found.map(({ gold, timexes }) => tallyMentions(gold, timexes, 'whole days')));
  const month = addTallies(
    documents.map((document) =>
      tallyDays(document.timexes, run({ ...document, dct: document.dct.slice(0, 7) })),
    ),
  );
  return {
    tagger: tagger.name,
    strict: f1(all.strict, all),
    relaxed: f1(all.relaxed, all),
    value: f1(all.value, all),
    wholeDayValue: f1(days.value, days),
    daysCovered: month.covered / month.gold,
    falseCertainty: month.excluded / month.found,
  };
}
