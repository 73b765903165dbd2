import { describe, expect, test } from 'vitest';

import { events } from './article.ts';

/** The events of English text of Thursday 13 January 2022: when, with which status, and what. */
const told = (text: string) =>
  events(text).map(({ when, status, headline }) => `${when} ${status}: ${headline}`);

describe('what everyday news showed', () => {
  test.each([
    [
      'Visitation is Friday at the mortuary. The funeral will be at 11 a.m. the next day at the church.',
      '2022-01-14 planned: Visitation is at the mortuary',
      '2022-01-15 planned: The funeral will be at the church',
    ],
    [
      'The first pair was spotted on Sept. 12. By the end of the month, crews had counted 214 fish.',
      '2021-09-12 past: The first pair was spotted',
      '2021-09 past: Crews counted 214 fish',
    ],
    [
      'The opening, first announced for Memorial Day, is now set for July 4.',
      '2022-05-30 planned: The opening was announced',
      '2022-07-04 planned: The opening is set',
    ],
    [
      'A trooper testified at a hearing in February that he had confessed in the car and then taken it back the following day.',
      '2021-02 past: A trooper testified at a hearing that he had confessed',
    ],
    ['Voting is on Sunday.', '2022-01-16 planned: Voting'],
    [
      'There it stayed until 1959, when the principal, who had danced to it, asked him to start a band.',
      '1959 background: The principal asked him to start a band',
    ],
    [
      'The bridge had survived the great flood of November 1927 and a storm in August 2011.',
      '1927-11 background: Great flood',
      '2011-08 background: The bridge survived the great flood of November 1927 and a storm',
    ],
    [
      'Relatives of the victims of the attack of 3 May 2009 on a market in Lyme were received on Monday.',
      '2009-05-03 background: Attack on a market in Lyme',
      '2022-01-10 past: Relatives of the victims of the attack on a market in Lyme were received',
    ],
    [
      'Two men died on Sunday in a crash near Leeds, police said on Tuesday.\n\nThe crash happened shortly before 5 p.m. on the A61.',
      '2022-01-09 past: Two men died in a crash near Leeds',
      '2022-01-09T17:00 past: The crash happened on the A61',
    ],
    [
      'A hearing on restitution, originally set for last Friday, was moved to March 5.',
      '2022-01-07 planned: A hearing on restitution was moved',
      '2022-03-05 planned: A hearing on restitution was moved',
    ],
    ['Game 2 goes Saturday afternoon at the arena.', '2022-01-15 planned: Game 2 goes at the arena'],
    [
      'Ottawa and Hamilton open the other semifinal tonight.',
      '2022-01-13 planned: Ottawa and Hamilton open the other semifinal',
    ],
    [
      'Production will move to its plant between October and December.',
      '2022-10/2022-12 planned: Production will move to its plant',
    ],
    [
      'He broke a collarbone in April 2013, and returned from a knee injury only this December.',
      '2013-04 background: He broke a collarbone',
      '2021-12 past: He returned from a knee injury',
    ],
    [
      'He fell on Nov. 18. Surgeons put in a plate and seven screws the next morning.',
      '2021-11-18 past: He fell',
      '2021-11-19 past: Surgeons put in a plate and seven screws',
    ],
    ['Quillon announced 2,300 job cuts on Thursday.', '2022-01-13 past: Quillon announced 2,300 job cuts'],
    [
      'Voting is on Sunday; a runoff would be held on January 30.',
      '2022-01-16 planned: Voting',
      '2022-01-30 planned: A runoff would be held',
    ],
    [
      'The director will show his film on Friday, and Saturday will be for children.',
      '2022-01-14 planned: The director will show his film',
      '2022-01-15 planned: Saturday will be for children',
    ],
    [
      'The course, widened in 1998 after a racer was badly hurt, is to get a new chairlift.',
      '1998 background: The course was widened',
    ],
    [
      'The district cannot be declared free of it before March.',
      '2022-03/.. planned: The district cannot be declared free of it before then',
    ],
    [
      'Residents will have to boil their water until at least the Labour Day weekend.',
      '[2022-09-03..2022-09-05] planned: Residents will have to boil their water',
    ],
    [
      'The minister, who visited the village on Dec. 22, has promised it a clinic by Easter.',
      '2021-12-22 past: The minister visited the village',
      '../2022-04-17 planned: The minister has promised it a clinic',
    ],
    [
      "This Saturday's carols in Jubilee Park have been put off until January 29.",
      '2022-01-15 planned: The carols in Jubilee Park have been put off',
      '2022-01-29 planned: The carols in Jubilee Park have been put off',
    ],
    [
      'The cast moved into the new room in the first days of September.',
      '[2021-09-01..2021-09-10] past: The cast moved into the new room',
    ],
    [
      'He fell on Nov. 18. Samples taken the day before at the station came back positive.',
      '2021-11-18 past: He fell',
      '2021-11-17 past: Samples were taken at the station',
    ],
    [
      'Tavares will miss the season after rupturing a ligament in a defeat by Valmonte on Saturday, her club said on Monday.',
      '2022-01-08 past: Tavares ruptured a ligament in a defeat by Valmonte',
    ],
    [
      'Danvers, which runs 1,140 stores, reports earnings next Thursday.',
      '2022-01-20 planned: Danvers reports earnings',
    ],
    [
      'The return was then planned for 26 December, until a strike intervened.',
      '2021-12-26 past: The return was then planned',
    ],
    ['A hearing has been set for May 30.', '2022-05-30 planned: A hearing has been set'],
    [
      'The bridge will close for a year, the council announced on Monday.',
      '2022-01-10 past: The bridge will close for a year, the council announced',
    ],
    [
      'BERLIN, Jan 12 (ADN) - A minister has resigned, the palace announced on Wednesday.',
      '2022-01-12 past: A minister has resigned, the palace announced',
    ],
    ['The actor died on Saturday, his family announced on Sunday.', '2022-01-08 past: The actor died'],
    ['"We are closing", the council announced on Monday.'],
    ['It was a quiet week. The bridge will close for a year, the council announced on Monday.'],
  ])('%s', (text, ...expected) => expect(told(text)).toEqual(expected));
});
