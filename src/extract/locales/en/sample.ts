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
Today nobody knows when he would return: Thursday morning, perhaps.

A judge in Leeds on Monday put the foundry Carel & Sons, founded in 1921 and bought six years ago by an Italian fund, into administration. The hearing, first scheduled for 12 March, had been adjourned twice. The 240 workers, who had been on strike from April 4 to April 9, heard the news at about 11am; the day before, managers had said that orders would pick up by the summer. The union, whose leaders met the mayor last Wednesday, has called a march for Saturday at 2.30pm. “They have promised us a buyer for two years,” said Claude Marsh, who joined the firm in September 1988, at 19.

In the first two weeks of January, snow had closed the road over the pass, which was reopened only on the 21st. Two days later an avalanche brought down a pylon, leaving the village without power for three days, as in the winter of 1978. Nobody has been hurt since the season began. Forecasters expect a thaw by the end of the week, and the danger should ease from next Tuesday.

Born in Durban in May 1934, Helen Duval published her first novel in 1957 before turning to the stage. She won the Critics’ Prize a decade later. In the 1980s, and again between 1993 and 1999, she edited the review Shorelines. The funeral will be held at St Mary’s on Thursday at 3 p.m.; a tribute is planned for the spring. She was 87.

The exhibition, opened by the mayor on June 14, 2003, will run until Sunday, September 28, every day but Tuesday. On Friday evenings in summer, talks draw about a hundred people. That week the museum had 3,200 visitors, compared with 2,850 a year earlier, up 12.3%. Attendance rose from 41,000 in 2001 to 63,000 last year and is not expected to fall this year. The galleries close on Christmas Day and Good Friday.

France and Italy will sign a deal in Turin on Nov. 9 that has been in the works since the autumn of 2002, both ministries said late on Tuesday. Talks that broke down during the war had resumed in late August. In 1914-18 the border was shut four times. The text, which still has to be ratified within six months, takes effect the following January. At a summit in Nice in December 2000, an earlier draft had failed hours before the close.

A fire broke out at about 3:20 a.m. on Feb. 8 on the third floor of a building in Canal Street. A girl of 4 died shortly after she was taken to hospital; her father, badly burned, was still in critical condition on Thursday afternoon. An inquiry has been opened. Last October a similar blaze killed two people in the same district. The tenants, moved out the next morning, were let back in over the following weekend. The council meets on Tuesday.

In the third quarter the group made a net profit of $48 million, after a loss of $7 million in the same period of 2003. It expects growth of 5 percent in 2004 and will publish half-year results on August 31. Its shares were down 2.1% by 1240 GMT. Next year a plant is to be built near Gdansk, where production is due to start no later than April 2006. Two sites, at Reading and Derby, were closed last March and June.

The final will be played on Saturday, May 29, at 7:45 pm, weather permitting. United, who beat Hull 3-1 on Sunday, had not gone that far since 1998. Their captain, injured last month, went back to training the day before yesterday. In the 19th century the game was played on the moor every Shrove Tuesday. At Easter, and on the last Monday in May, two tournaments will bring clubs together. It was the worst season since 1931, when the stand burned down.`;
