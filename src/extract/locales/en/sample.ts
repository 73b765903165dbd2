/**
 * A text in the manner of the news, with every kind of expression of time. It is read before the first article, so that
 * the runtime has compiled the way to each of them by then.
 */
export const sample = `City council to meet on Thursday

LONDON, March 3 (Agency) - Two men were arrested in Leeds yesterday at around 6:30 p.m., police said on Tuesday. The inquiry, which was opened on January 12, 1998, is due to resume next Monday; the meeting of 5 May 2004 had led to nothing. "We have been here for three years," Mr. Doyle added, while the minister, Mrs. Royer, will go there on Sunday, March 9, at 10 a.m.

Work had begun in 2001 and stopped the following spring. Three weeks later the mayor resigned. From 1995 to 1999, and between June and September, output fell by 3.5%; it had been 1,200 tonnes in 1997. The next day, on the night of Saturday, the 8:15 train came off the rails near York. Two months ago the price was $15.
Founded in 1987, the company employs 45 people. It will be sold by the end of the year if the court agrees before June 30. Every summer the festival draws 20,000 people for two weeks.

- Saturday, May 14, 8:30 p.m.: concert in the town hall.
- June 3-5: fair.

This year, in the first quarter, sales rose, against 4 million last year. Last week, on Friday evening, the president met his counterparts; he leaves next month. The 1960s, the 19th century and Christmas 1914 remain on the list. He was 45 years old. On 12/01/2020 the strike, which lasted at least twenty-four hours, was called off.
Today nobody knows when he would return: Thursday morning, perhaps.`;
