import { describe, expect, test } from 'vitest';

import { mentions } from './article.ts';

/** Sentences without a time. It grows with the rules: what a rule must not read stands here before the rule is written. */
const NOTHING = `
It may rain.
May said the plan would fail.
Theresa May resigned.
They march for peace.
A protest march began.
Mar the surface.
August Wilson wrote plays.
June Smith left.
The sun sat low.
Mon dieu, he said.
Prices fall sharply.
The fall of the government came.
The spring of a watch broke.
A second term is likely.
He won a second medal.
It is the second largest.
The 45-year-old was jailed.
A man aged 45 was jailed.
She is 45 years old.
She is in her thirties.
He is in his 30s.
They won 3-2.
He ran 4:02.31.
It costs $2,000.
It costs $1999.
Some 2000 people came.
There are 2010 employees.
It seats 1,991 fans.
It was 1,500 metres long.
Flight 1549 landed.
Resolution 1973 passed.
The Boeing 737 landed.
The A350 was built.
He uses Windows 2000.
World Cup 2010 began.
Highway 2001 closed.
Page 1984 is torn.
No. 2010 was drawn.
The chance is 1 in 2000.
He read the Daily Mail.
The Christmas tree fell.
Last but not least.
I am 5 feet 10.
`
  .trim()
  .split('\n');

describe('what is no time', () => {
  test.each(NOTHING)('%s', (sentence) => {
    expect(mentions(sentence)).toEqual([]);
  });
});
