import { pair, range, type Rule } from '../../../grammar/index.ts';
import { eitherOf, sharedYear, towardBoth } from '../meanings.ts';
import { isMonth, isWhole, isYear } from '../refusals.ts';

/** From a date to a date, or a date and another; each part between <…> is a date of its own. */
export const ranges: Rule[] = [
  {
    say: '(from|between)? <{month} {day}> (to|-|–|through|until|till) <{day:day2} ,? {year:year2}?>',
    mean: range(),
    allow: isWhole,
  },
  { say: 'between <{month} {day}> and <{day:day2} ,? {year:year2}?>', mean: range(), allow: isWhole },
  {
    say: '(from|between)? <{month} {day} ,? {year}?> (to|-|–|through|until|till) <{month:month2} {day:day2} ,? {year:year2}?>',
    mean: range(),
    allow: isWhole,
  },
  {
    say: 'between <{month} {day} ,? {year}?> and <{month:month2} {day:day2} ,? {year:year2}?>',
    mean: range(),
    allow: isWhole,
  },
  { say: '<{month} {day}> and <{month:month2} {day:day2} ,? {year:year2}?>', mean: pair(), allow: isWhole },
  {
    say: '(from|between)? (the)? <{day}> (to|-|–) (the)? <{day:day2} (of)? {month:month2} {year:year2}?>',
    mean: range(),
    allow: isWhole,
  },
  {
    say: 'between (the)? <{day}> and (the)? <{day:day2} (of)? {month:month2} {year:year2}?>',
    mean: range(),
    allow: isWhole,
  },
  {
    say: '(from|between)? <{day} {month} {year}?> (to|-|–|until|till) <{day:day2} {month:month2} {year:year2}?>',
    mean: range(),
    allow: isWhole,
  },
  {
    say: 'between <{day} {month} {year}?> and <{day:day2} {month:month2} {year:year2}?>',
    mean: range(),
    allow: isWhole,
  },
  { say: '<{day} {month}> and <{day:day2} {month:month2} {year:year2}?>', mean: pair(), allow: isWhole },
  {
    say: '(from|between) <{month} ,? {year}?> (to|and|until|till|through) <{month:month2} ,? {year:year2}?>',
    mean: range(),
  },
  {
    say: '(from|between) <{month} ,? {year}?> (to|and|until|till|through) <{month:month2} (of)? {ofYear:yearShift2}>',
    mean: range(),
  },
  {
    say: '(from|between) <{month} ,? {year}?> (to|and|until|till|through) <{toward:toward2} {month:month2}>',
    mean: range(),
  },
  {
    say: '<{month} {year}?> (to|-|–|through) <{month:month2} ,? {year:year2}?>',
    mean: range(),
    allow: isMonth,
  },
  // "from mid-April till May 13"
  {
    say: '(from|between) <{part}-?{month} ,? {year}?> (to|and|until|till|through) <{month:month2} {day:day2}? ,? {year:year2}?>',
    mean: range(),
    allow: isWhole,
  },
  {
    say: '(from|between) <{part}-?{month} ,? {year}?> (to|and|until|till|through) <(the)? {day:day2} (of)? {month:month2} {year:year2}?>',
    mean: range(),
    allow: isWhole,
  },
  { say: '(the)? {month}-to-{month:month2} (quarter|period)?', mean: range() },
  { say: '(from|between) <{year}> (to|and|until|till|through) <{year:year2}>', mean: range(), allow: isYear },
  {
    say: '(from|between) (the)? <{decade:era}s> (to|and|until|till|through) (the)? <{decade:era2}s>',
    mean: range(),
  },
  {
    say: '(from|between) the <{decadeName:era}> (to|and|until|till|through) the <{decadeName:era2}>',
    mean: range(),
  },
  { say: '[of] <{year}> (to|–) <{year:year2}>', mean: range(), allow: isYear },
  { say: '(both)? <{year}> and <{year:year2}>', mean: pair(), allow: isYear },
  { say: '<{year}>(-|–)<{year:year2}>', mean: range(), allow: isYear },
  { say: '{year}(-|–|/){shortYear:year2}', mean: sharedYear, allow: isYear },
  { say: '<{weekday}> and <{weekday:weekday2}>', mean: pair() },
  { say: '<{toward} {weekday}> and <{weekday:weekday2}>', mean: towardBoth },
  { say: '(either)? {weekday} or {weekday:weekday2}', mean: eitherOf },
  { say: '(either)? {month} or {month:month2} ,? {year:year2}?', mean: eitherOf, allow: isMonth },
  { say: '(either)? {year} or {year:year2}', mean: eitherOf, allow: isYear },
  { say: '<{month}> and <{month:month2} ,? {year:year2}?>', mean: pair(), allow: isMonth },
  {
    say: '(from|between) <{weekday}> (to|and|until|till|through) <{weekday:weekday2}>',
    mean: range(),
  },
  // "between Monday and June 21"
  {
    say: '(from|between) <{weekday}> (to|and|until|till|through) <({weekday:weekday2} ,?)? {month:month2} {day:day2} ,? {year:year2}?>',
    mean: range(),
    allow: isWhole,
  },
  {
    say: '(from|between) <{weekday}> (to|and|until|till|through) <({weekday:weekday2} ,?)? (the)? {day:day2} (of)? {month:month2} {year:year2}?>',
    mean: range(),
    allow: isWhole,
  },
];
