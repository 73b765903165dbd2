/**
 * Texts in the manner of the news, with every kind of expression of time and every genre. They are read before the first
 * article, so that the runtime has compiled the way to each of them by then. What they tell is invented.
 */
export const samples: readonly string[] = [
  `City council to meet on Thursday

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

The final will be played on Saturday, May 29, at 7:45 pm, weather permitting. United, who beat Hull 3-1 on Sunday, had not gone that far since 1998. Their captain, injured last month, went back to training the day before yesterday. In the 19th century the game was played on the moor every Shrove Tuesday. At Easter, and on the last Monday in May, two tournaments will bring clubs together. It was the worst season since 1931, when the stand burned down.`,
  `PORT HALVERN, March 4 (Meridian Wire) - Rescue crews pulled three more survivors from a flooded tunnel early on Tuesday, some 36 hours after a retaining wall gave way beneath the harbour district, officials said.

The collapse happened shortly before 9 p.m. on Sunday, when most shops had already closed. By midnight, more than 200 firefighters had been sent to the scene; they worked through the night and were relieved at dawn on Monday. "We heard knocking at around 4:15 this morning," said Fire Chief Dolores van der Meyde. "We had not expected to hear anything at all."

Eleven people are known to have died. Two are still missing. The Interior Ministry, which on Monday evening had put the toll at nine, warned that the figure may rise in the coming days.

Prime Minister Anselm Corrigan, who was due to fly to Oslo on Wednesday, has cancelled the trip and will visit the site tomorrow afternoon. Parliament is to observe a minute's silence on Thursday at noon. Flags will be flown at half-mast until Sunday, March 9.

Residents had been complaining about cracks since last autumn. An inspection carried out in November 2024 found no immediate danger, but recommended that the wall be strengthened within six months. The work, budgeted at $4.2 million, was supposed to begin on April 1. "Had they started when they promised, nobody would have been hurt," said Rashid Temple, 52, whose bakery on Fifth Street was swept away.

The wall, built between 1961 and 1964, survived the Great Storm of January 1978 without serious damage. Heavy rain fell on the region throughout February; 180 mm was recorded in the last week of the month alone.

Flights MH 1204 and MH 1987 were diverted overnight. Schools in the district will remain shut today and tomorrow, and are expected to reopen on Thursday or Friday. Trains are not running between Central and Quay 12. A public inquiry, headed by retired judge Lady Oriel Fanshawe, is to report by the end of June.`,
  `Accountant denies forging will of neighbour

An accountant accused of forging a widow's will told Brackley Crown Court yesterday that he had never seen the document until the day he was arrested.

Giles Everard Prowse, 47, of 11 November Close, Marlhampton, denies two counts of fraud and one of perverting the course of justice, alleged to have been committed between 3 August 2021 and 17 February 2022. If found guilty, he could be jailed for up to ten years.

The jury has heard that Mrs Ivy Lomax, a retired schoolteacher, died on the night of 14–15 October 2021, aged 91. Eight days later, a handwritten will leaving her house to Mr Prowse was delivered to a solicitor's office. It bore the date 31 September, a day which does not exist. "Did that not strike you as odd?" asked Mr Tobias Okonjo KC, prosecuting. "I didn't write it, so why should it?" the defendant replied.

Asked where he had been on the evening of the 14th, Prowse said he had left work at half past five, bought a newspaper and gone straight home. A bus ticket stamped at 18.52, which was found in his coat the following week, suggests otherwise, the Crown maintains.

Earlier, a handwriting expert, Dr Henrike Sauer, stated that the signature had probably been traced from a letter Mrs Lomax had sent in the spring of 2019. Cross-examined, she admitted that she could not rule out a date before then.

The trial, before Mrs Justice Delacroix-Webb, opened on Monday 8 September, having twice been postponed: first from 12 May because a witness was ill, and then from the beginning of July. The defence is expected to finish calling evidence next Wednesday, and closing speeches will be made on the Thursday and Friday of that week. The judge told jurors not to plan any holidays before the 26th.

Prowse was bailed in March last year on condition that he report to police every Monday and Thursday between 10am and noon. He has not missed a single appointment. The hearing continues today.`,
  `Wilhelmina "Mina" Ardagh, mountaineer and cartographer, 1931-2024

Mina Ardagh, who has died in her sleep at the age of 93, drew the first reliable map of the Karsu glaciers and went on climbing until well into her eighties.

She was born on Christmas Eve 1931 in a railway cottage at Drumlacken, the youngest of seven children. Her father, a signalman, was killed in an accident when she was four; her mother took in washing. At fourteen she left school, and for the next three years she packed biscuits by day and studied geometry by night.

In the summer of 1950, not yet nineteen, she walked alone from Dublin to Galway in nine days. The following year she won a place at the Survey Institute, where she was the only woman among sixty students. "They were waiting for me to leave," she would recall half a century later. "I'm afraid I kept them waiting."

The expedition that made her name set out in May 1958. Having reached base camp on 2 June, the party was trapped by snow for twenty-three days. Ardagh spent them measuring. When, in mid-July, the weather finally cleared, she and her guide, Tashi Lhendup, reached the summit at ten past seven in the morning, becoming the first people ever to do so. They never spoke of it as a conquest.

From 1963 to 1971 she taught in Nairobi; during the seventies and early eighties she worked for the UN, often travelling for eight or nine months a year. In 1966 she married Sir Leopold de Vries-Hart, from whom she was divorced in 1974. Her second husband, the painter Owen Pugh, died in 2009, a week before their silver wedding anniversary.

Ardagh retired in 1996, only to return to the mountains within a year. On her 80th birthday she swam in the lake at Annecy. She gave her last lecture in October, six weeks before her death, and refused to sit down.

She is survived by a daughter, two sons and eleven grandchildren. The funeral will be held in private. A memorial service is planned for the new year, at a date to be announced.

Mina Ardagh, born December 24, 1931; died November 29, 2024`,
  `WEEKEND SPORT: FIXTURES AND RESULTS

Football. Premier Division, matchday 27. Friday: Ashcombe Rovers 2-1 Northgate; Saturday, 3pm: Tilbrook v Hexley United, St Mark's v Old Wanderers; Saturday, 17:30: Kestrel City v Marston. Sunday: Dunmore v Vale Athletic (12 noon), Castle Park v Lyme (4.15pm). Monday night: Fenwick v Borough, 8pm. The match between Oakham and Radley, called off last Tuesday because of a frozen pitch, has been rearranged for Wednesday week, 19 February.

Rovers, who had not won at home since 9 November, came from behind in the second half. Jonah Adeyemi-Clarke equalised in the 63rd minute and Luca Ferrante, on loan until the end of the season, headed the winner with two minutes left. "We deserved to lose at half-time," manager Pat McIlroy admitted afterwards. "We didn't deserve to lose after an hour." His side now travel to Hexley on Tuesday before hosting St Mark's next Saturday.

Tennis. Second seed Marta Wielgosz beat the 2019 champion, Sun Li-mei, 6-4, 3-6, 7-5 in three hours and eight minutes on Thursday and will face a qualifier in today's semi-final. The final starts on Sunday at 2 p.m. local time (1300 GMT).

Athletics. April Jessop will miss the indoor championships (6-9 March) after tearing a muscle in training the day before yesterday. She hopes to be fit by May, in time for the European season. June Carmody ran 1:58.04, her fastest 800 metres in four years.

Cycling. The Tour of the Lakes, held every year in the first week of August, is to be shortened from eight days to six. The 41st edition will run from 4 to 9 August. Stage 3, normally ridden on a Wednesday, will be a night race.

Cricket. Second Test, day four: rain stopped play at 11.25 and again after tea. The hosts, 312-7 overnight, need 24 more to win tomorrow morning.

Transfers. Dunmore have until 11pm on Monday 3 March to sign a goalkeeper. Asked whether he might stay beyond the summer, Diego Santoro, whose contract runs out on 30 June 2026, just smiled.`,
  `Solvane lifts full-year outlook after strong third quarter

ZURICH, Oct. 23, 2025 - Solvane Holding AG (SLVN) on Thursday reported net income of $184.6 million, or $1.12 a share, for the three months ended Sept. 30, compared with $151.9 million, or 93 cents a share, in the year-ago period. Revenue rose 8.4% to $2.03 billion, beating the $1.97 billion analysts had been expecting.

Sales of pumps and valves, which had slumped in the first half, recovered from July onwards, the company said. Orders booked in September were the highest for any month since December 2021. In the second quarter, by contrast, they had fallen for the fifth time in a row.

The group now expects sales growth of between 6% and 7% in fiscal 2025, up from the 4-5% it forecast on Feb. 12 and confirmed in late April. It left its target for 2027 unchanged. "We are not out of the woods, but we can see the road," Chief Executive Birgitta Holmqvist told reporters on a conference call. She declined to say whether the plant at Brunnen, idle since the spring, would be restarted before year-end.

Shares, which had lost 11 percent since the start of the year, jumped as much as 6.3% in early trading and were up 4.8% by 10:40 a.m. They closed on Wednesday at 41.15 francs.

An interim dividend of 30 cents will be paid on Nov. 14 to shareholders of record as of Oct. 31. The shares will trade ex-dividend from Oct. 30. A further $500 million is to be returned over the next 18 months, beginning in Q1 2026. The 2.75% bonds due 2031 were little changed.

Finance chief Kwame Asante-Reid will step down at the end of March 2026, after nine years in the job; his successor is to be named within weeks. The company also said that its fiscal year, which has ended on Dec. 31 since its founding in 1988, would from 2026/27 run from July 1 to June 30.

Solvane will publish its fourth-quarter and annual results on Tuesday, Feb. 10, 2026, before the market opens. The annual general meeting will take place on April 16 at 2 p.m. CET.`,
  `The salt road: four thousand years of one valley

Nobody knows when people first boiled brine at Aldersalt. Charcoal from the lowest layer has been dated to about 2100 BC, give or take a century; by the late Bronze Age, some time between 1200 and 900 BC, salt from the valley was being carried as far as the sea.

The Romans, arriving in AD 47, built a fort, a bath-house and a straight road. They left in the early 400s. For two hundred years after that the written record falls silent, although coins minted in the 6th century suggest that trade never stopped entirely. A charter of 716 mentions "salt-houses seven", granted to an abbess named Eadgyth. In the ninth century Danish raiders burned them; within a generation they had been rebuilt.

The Middle Ages were the town's golden era. Between the 1180s and the Black Death of 1348-49, its population trebled. The fair, first held on St Bartholomew's Day 1223, lasted for a week and drew merchants from Flanders and Lombardy. In the winter of 1381 the salters rose against the abbey; on the eve of Epiphany the tax rolls were thrown into the river.

Decline set in during the second half of the fifteenth century and continued throughout the reign of Henry VIII. The Civil War passed the valley by, save for one skirmish on 9 June 1644. But the 18th century brought canals, and the Victorian age brought railways: in 1846 it took two days to send a wagon to Liverpool, and by 1851 just four hours. At the turn of the century, 1,900 men worked underground.

The last mine closed on Friday, 28 March 1969. Through the seventies and most of the eighties the shafts stood empty. In the mid-1990s a museum was opened; since the early 2000s it has been visited by some 60,000 people a year.

What would Eadgyth have made of it? Last autumn, archaeologists digging beneath a car park in 1066 Lane, of all places, uncovered the foundations of seven small square buildings. Whether they are hers may never be proved. The dig is to resume in the first week of May and will go on until Michaelmas.`,
  `"I never write after lunch": a conversation with Solange Abernathy

The novelist, 68, lives on a houseboat that she bought in 1999 and has been repairing ever since. Her new book, The Third of Never, comes out on 12 September. We met her one grey Wednesday in late June.

When did you start writing it?
"On a Monday. I always begin on Mondays. It must have been in the autumn of 2019, because I remember putting it aside the following March, when everything closed. I didn't open the drawer again until two years later. Then I wrote it in five months, from January through May, mostly between six and eleven in the morning."

You had said in 2015 that there would be no more novels.

"I said so on New Year's Day, which is when one says such things. By Candlemas I'd changed my mind. Don't you ever do that?"

How do you spend your days now?
"Tuesdays and Fridays I teach. On Thursday evenings my sister comes, and we play cards until one or two in the morning. At weekends I see no one. Once a month, usually on the last Sunday, I take the boat out; if it's raining, I don't. I used to swim daily. These days it's every other week."

Your father's death, forty years ago this August, runs through the book.

"He died on the 15th, a bank holiday where we lived, and nobody could be found to sign the paper until the 17th. For two days he was, officially, still alive. I was 28. I thought: one day I'll use that. You see how awful writers are."

Would you have become a writer otherwise?
"Who knows? My mother wanted me to march in step. 'You may do as you please,' she'd say, 'as soon as you've done as you're told.' I left home the night before my eighteenth birthday."

And what comes next?
"Tomorrow, the dentist. Next week, Lisbon, till the 9th. In October I'll be touring, ten towns in twelve days, heaven help me. After that, nothing until spring. I've been promising myself a whole winter of idleness since about 1987. This time I mean it."

Interview by Desmond Achterberg`,
  `What to watch: the election calendar at a glance

Voters in at least fourteen countries will go to the polls between now and the end of the year. Here are the dates that matter.

The Republic of Tavira holds the first round of its presidential election on Sunday, May 17. If no candidate wins an outright majority, a run-off will follow two weeks later, on May 31. President Ilse Moravec, in office since 2018, is barred by the constitution from seeking a third term. Campaigning officially ends at midnight on the Friday before the vote; opinion polls may not be published after that.

In Kessaria, local elections originally scheduled for 7 June have been put back to the autumn, most likely 4 or 11 October, after the Supreme Court ruled in February that the electoral roll was out of date. The opposition, led by former general Idris al-Haddari, is demanding that they be held no later than the end of August.

Norland's parliament must be dissolved by 24 July at the latest. Under the 2011 Act, polling day falls on a Thursday, 25 working days afterwards. Prime Minister Fergus O'Hanrahan has repeatedly ruled out going early, yet few believe him: asked on Monday whether he would call a vote before the summer recess, he replied, "Not today."

Early voting in the Brennan County recall opens 10 days before Election Day (Tuesday, Nov. 3) and closes on the Saturday at 5 p.m. Absentee ballots must be postmarked by Oct. 30 and received within three days. To register, residents have until 11:59 p.m. on Oct. 5.

A referendum on joining the customs union is due in Lower Sarn in the second half of 2027, though neither the day nor the question has been settled. It was first promised in 2020, then in 2022, and again last December.

Counting usually takes a night; in 2021 it took nine days. Results of the 28 September Senate vote in Ostia Nova are not expected until the weekend of 3-4 October. The new members will be sworn in the week after next year's Easter holidays. UN Resolution 2314, adopted in 2016, calls for observers to stay throughout.`,
  `Outlook: storm tonight, brighter by the weekend

Tonight: Rain, heavy at times, will spread from the west soon after dusk, reaching all districts by midnight. Winds will strengthen, gusting to 110 km/h on exposed coasts between 2 a.m. and 6 a.m. Lows of 5 to 7C.

Tomorrow: A wet and very windy start. The rain should clear from most places during the morning, although showers are likely to linger in the north until mid-afternoon. Feeling colder, with highs no better than 8C. Sleet is possible on high ground after dark.

Wednesday to Friday: Calmer. Fog patches forming on Wednesday night may be slow to lift on Thursday morning. Dry and mostly sunny on Friday, the first day of meteorological spring.

The weekend: Mild. Temperatures could touch 15C on Sunday afternoon, which would be the warmest day since 20 October.

An amber warning is in force from 21:00 today until 09:00 tomorrow. A yellow warning for ice, issued at 10.30 this morning, has been extended to the whole of Wednesday. Drivers are being urged not to travel overnight unless they have to. Ferries from Skerry Point will not sail before Wednesday noon at the earliest, and the 7.20 and 8.05 boats on Thursday have also been withdrawn.

The storm, named Barnaby, is the eleventh since the beginning of September; in an average winter there are six. "It is deepening faster than anything we have seen this season," said forecaster Annelise Roux-Tanaka of the National Weather Centre. "Anyone who lived through the night of 2 January 2014 will know what to expect."

January was the wettest on record, with rain falling on 27 days out of 31, and the past fortnight has brought little relief. Reservoirs, half empty in the drought of summer 2022, have been overflowing since Christmas. Farmers, who would normally be sowing by mid-March, fear they will not get onto the land until April. Has the climate shifted for good? Seasons vary, Roux-Tanaka says; but the last frost, which in the 1960s came around 12 May, now tends to come three weeks earlier.

Sunrise 06:58. Sunset 17:41. High water 03:12 and 15:37. Full moon on the 13th.`,
  `Comet hunters await a visitor last seen by Neanderthals

A comet that has not been near the Sun for some 48,000 years will become visible to the naked eye in the second week of January, astronomers at the Pic Aubert Observatory announced on Tuesday.

Designated C/2025 K7, the object was discovered on the night of May 21-22 by Dr Paolo Quintavalle, who had been looking for something else. "At two in the morning I thought it was a scratch," he said. "By three I was calling everyone I knew." Confirmation came within 24 hours from a telescope in Chile; archived images later showed that it had been photographed, unnoticed, as long ago as 2023-11-06.

The comet will pass closest to the Sun on 3 January 2026 and closest to Earth seventeen days afterwards, at a distance of 61 million kilometres. It should be brightest from around the 10th to the 25th, low in the east, about an hour before sunrise. After February it will fade quickly, not to return, if it returns at all, for at least a hundred thousand years.

The European probe Halcyon, launched at 14:06 UTC on 18 August 2022 and currently on its way to Jupiter, is to be turned towards the comet for six days in December. The manoeuvre, approved last Friday, must be completed before Christmas; otherwise the fuel needed in the 2030s would be lost. Engineers will send the first commands the day after tomorrow and will not learn until four hours later whether they have been obeyed.

Writing in this week's issue of Celestial Mechanics, a second team argues that the comet's orbit was bent in the late Stone Age by a passing star. Their model, which takes ten minutes to run, covers the past 80,000 years in steps of one month. Not everyone is convinced. "Extrapolating that far is like forecasting the weather for a Thursday in the year 9000," remarked Professor Ngozi Baptiste-Lund, who was not involved.

Having been disappointed before, notably in the autumn of 2013 and again in spring 2020, amateurs are being advised to keep their hopes modest. Binoculars will help; so will getting up early.`,
  `Ferry strike enters second week as talks break down

Talks aimed at ending the strike by ferry crews collapsed in the small hours of Saturday, after fifteen hours of bargaining, leaving thousands of islanders without a regular service for a ninth day.

The dispute began on Friday of last week, when members of the Seafarers' and Allied Trades Union (SATU) walked out at 6 a.m. over plans to cut night crews from twelve to nine. It was meant to last 48 hours. But on the Sunday the company, Blue Strait Lines, suspended four stewards, and the next morning the union voted to stay out indefinitely.

On Tuesday, emergency boats began carrying medicines and mail. On Wednesday evening, protesters blocked the slipway at Carrick for almost three hours; police made seven arrests, and all those held were released the following day. A mediator, Ms Philippa Ngata, was appointed on Thursday. She brought the two sides together yesterday at noon, for the first time since the walkout, and kept them there until a quarter past three this morning.

"We were a single sentence away," she said as she left. The union disagreed. "They offered us on Friday what we had turned down in February," general secretary Bram Holloway complained. "Why should anybody sign that?" The company insisted that its offer, a 3.5% rise from 1 July and another 2% in twelve months' time, would stand until Monday evening and not a minute longer.

No further meeting has been arranged. Crews will vote again on Sunday afternoon; should they reject the deal, as seems likely, engineers at three other ports will stop work from Tuesday, and the tourist season, which starts at Whitsun, will be threatened. Bookings for the June holidays have already dropped by a third.

For the islanders, patience is wearing thin. Bread ran out on day five. Exams which were to be sat last Thursday have been moved to the 22nd. "In 1984 we were cut off for forty days," recalled shopkeeper Effie MacAskill, 77, sweeping her empty floor. "But in those days everyone kept hens."`,
  `AROUND THE PARISHES

Little Wenlow. Coffee morning in the village hall, Saturday 14th, 10 till 12. Cakes welcome. Jumble sale same day, 2 pm. Entry 50p.
Great Wenlow. Closure of Mill Lane for resurfacing: Mon 16 to Fri 20 June, 8am-6pm. Access for residents at all times. Diversion via 5th Avenue and Station Road. No bus 31 before Sat 21.
Upper Thorpe. Choir practice every Wednesday, 7.30 pm, except during August. Summer concert on Midsummer's Day. New voices, especially tenors, needed from September.
St Botolph's. Services: Sundays 8 and 10.30; weekdays at noon. Trinity Sunday, 15 June: sung Eucharist, followed by lunch. Harvest supper, last Friday in September. Baptism of Poppy May Hargreave, Sunday week.
Library. Opening hours from 1 July: Tue, Thu and Fri 9-5, Sat 9-1. Closed Mondays and Wednesdays. Story time for under-fives, first Tuesday of the month. Return of all overdue books by the end of term.

Bins. Green waste: alternate Thursdays until the end of October. After the late May bank holiday, collections one day later than usual.

Lost and found. Tabby cat, answers to August, missing from Orchard Rise since Monday night. Gold watch engraved "12.6.54", found on the towpath last weekend; apply to the Post Office, mornings only.

Planning. Appeal no. 2024/1107: demolition of garage, 9 February Cottages. Comments in writing, no later than 5 pm on 30.06.2025. Site visit: first half of July.

Health. Blood donors' session, 3, 4 and 5 July, leisure centre, 1.30-7 pm. Flu jabs for the over-65s in October; dates to follow.

Sport. Cricket, under-15s: Wenlow 141-6, Thorpe 97 all out. Annual general meeting of the bowls club on the 26th inst. Fun run on Bastille Day, 14 July, distance 5 or 10 km, registration up to the day before.

School. Last day of the 2024-25 school year: Tuesday 22 July. Start of the autumn term: Wed 3 Sept for years 7 and 12, Thurs 4 Sept for everyone else. Half-term: 27-31 Oct. Uniform sale twice a week throughout the holidays.

Thanks. From the Pettifer family, for all kindness since the loss of Ron on Good Friday. Ashes to be scattered in the autumn.`,
  `Timeline: the rise and fall of Orbis Bank

1904: Two brothers, Hugo and Casimir Brandt, open a savings house in the port of Velm, lending mainly to fishermen.
1929-1933: The bank survives the Great Depression, one of only three in the province to do so.
Summer 1957: Casimir's grandson Felix becomes chairman at the age of 29. He will remain so for 41 years.
The 1980s: Rapid growth. Branches are opened in nineteen countries; the name is changed to Orbis in 1986.
Sept. 1998: Felix Brandt retires. His successor, Leonard Quayle-Strand, vows to double profits by 2005.
October 2008: The government injects 3.1 billion. Repayment takes until December 2013.
2017, first quarter: A trader in Singapore hides losses of $90m. They go undiscovered for almost two years.
14 January 2019: An internal memo warns of "a hole that can no longer be explained". It is read by four people, none of whom acts.
May 2, 2019: Newspapers publish the memo. Shares fall by 38% in a day.
May 3: Customers begin queuing before dawn. By 4 p.m., withdrawals have reached 700 million.
May 4-5: Over the weekend, ministers and regulators meet around the clock. A rescue by the rival Konsort Group is agreed on Saturday night and abandoned on Sunday morning.
Monday, May 6: Trading is suspended at 8:01 a.m. All branches stay shut.
Two days later: Quayle-Strand resigns. That same evening he leaves the country.
June 30: Deadline for depositors' claims, subsequently extended to the end of September.
Late 2020: Parliament's inquiry, delayed by six months because of the pandemic, begins its hearings. They last from November to the following April.
2021-07-19: Arrest warrant issued for Quayle-Strand.
Night of 8/9 March 2022: He is detained at Faro airport while boarding flight TX 1945.
2023: Trial. After 112 days in court he is convicted on five counts and sentenced to seven years. An appeal is dismissed the next spring.
Since then: Liquidators have recovered 61 cents in the dollar. The final payment is due before 31 December 2026.
Today: The old head office, at 1 Market Square, is a hotel. In the former vault, breakfast is served daily from 7 to 10.`,
  `PRESS RELEASE - FOR IMMEDIATE RELEASE

Lumen Festival moves to September; opening concert cancelled

Arnsbridge, 11 April 2026. The organisers of the Lumen Festival regret to announce that this year's event, planned for 19-28 June, will not go ahead on those dates. Instead, it will be held over two long weekends: from Thursday 10 to Sunday 13 September and from Thursday 17 to Sunday 20 September.

The decision was taken unanimously by the board on Thursday, following a fire on Easter Monday which destroyed most of the Corn Exchange. Repairs were initially thought to require eight weeks; surveyors now say that the roof cannot be made safe before mid-August.

"Nobody wanted this," said artistic director Xanthe Rutherford-Bose. "But we would rather be three months late than sorry. The festival has missed only one summer since 1973, and we are determined not to miss another."

The following changes apply:

The opening concert by the Halden Philharmonic, due to be given on the evening of 19 June, is cancelled. The orchestra will be on tour in Asia from the end of August until early November. It has accepted an invitation for 2027.

Dame Cordelia Vance's recital, already postponed once from October 2025, has been brought forward by a day, from the 12th to the 11th, and will start at 7 rather than at 8 p.m.

The Midsummer Night walk, traditionally held on 23 June from 10 p.m. to sunrise, takes place as planned, whatever the weather.

The 11 September lecture on "9/11 and its images" has not been moved.

Tickets remain valid. Holders who are unable to attend may claim a refund up to and including 31 May; after this date, tickets can be exchanged but not refunded. New tickets (£12 to £65) go on sale at 9 a.m. on Tuesday, May 5. Early-bird prices apply for the first fortnight.

About Lumen: Founded in 1972 by the composer Emil von Arx, Lumen is an annual festival of music and light, attended by around 45,000 people each year. Its next edition but one, in 2028, will be the fiftieth.

Media enquiries: Monday to Friday, 09:30-17:30. Embargoed images available from noon on 13/04/2026.`,
  `The morning the bell stopped

It is five to six on Thursday, 17 July 1913, and the baker Matthias Grün is already late. All night the dough has refused to rise. He crosses the square at Obertal, as he does six days a week, and glances up at the clock. It says ten past four. It has been saying so, he realises, ever since he left his bed.

Nobody else has noticed yet. In the schoolhouse, Fräulein Edith Lasker is packing: the holidays begin at noon and on Saturday she is to be married. At the mill, two brothers who have not spoken since Whitsun are arguing again. Three weeks from now one of them will emigrate; a year later, in the first days of August 1914, the other will be called up, and will not come home.

But that is still to come. This morning the only question is who has stopped the clock. The mayor suspects the socialists, who were refused the hall on May Day. The priest, Father Ambros, blames the swallows. By nine o'clock, forty people are standing beneath the tower, shading their eyes, and at half past, a boy of eleven named Jakob Lindt is sent up with a lantern. Minutes pass. Then his face appears at the little window. "There's a letter in it!" he shouts.

Folded into the great wheel, greasy and torn, is a page written in the spring of 1848. Its author, a clockmaker's apprentice, says that he must flee before daybreak; that he has hidden here for two nights; that whoever finds this should tell Anna he meant to return by the autumn. There are eleven Annas in the parish register for the 1840s. One of them, born on the feast of St Nicholas 1829, is sitting in the front row of the crowd, eighty-three years old, shelling peas.

What does she say when it is read to her? Accounts differ. According to the Lasker diary, begun that very evening, she says nothing for a long while, then asks what time it is.

The clock is repaired the week after. It strikes again on Sunday, July 27, at midday, and it has not stopped since, except for one hour every October, when it is made to wait for winter.`,
  `Hospital to lose night clinic despite minister's pledge

Families in the Tarn Valley reacted with anger last night to news that the children's night clinic at Queen Adela Hospital is to close at the end of the financial year, barely five months after ministers had sworn it would be spared.

According to a letter seen by this newspaper and dated 28.10.2024, the Northern Health Board (NHB) intends to stop admitting patients after 8pm from 6 January and to shut the unit altogether by 31 March 2025. Forty-two nurses would be offered posts elsewhere. None has been consulted, says their union.

Never before has the board gone back on a promise so quickly. On 30 May, a fortnight before the by-election, Health Secretary Rosalind Achebe told a packed meeting that the clinic was "safe for this decade and the next". Pressed at the time about 2026 and after, she answered that she could not imagine closing it. She was asked about it again on Monday, and said she had been quoted out of context.

The unit treats 9,000 children a year, roughly 25 a night; on Boxing Day 2022 it saw 71. Without it, parents would have to drive for up to 90 minutes to reach St Crispin's. "My son stopped breathing at 3am on Halloween," said Yusuf Delaney, a 34-year-old roofer. "He's seven weeks old. If we had lived an hour farther away, I wouldn't be talking to you now."

Councillor Winifred Stokes-Amadi, who sat on the board from 2009 until 2016, accused it of marching blindly towards disaster. Campaigners, wearing white, will march through the town the Sunday after next, setting off at 11 o'clock from Armistice Gardens. A petition launched over the weekend had gathered 12,048 names by lunchtime yesterday.

The board meets in public on the second Tuesday of every month. It was not due to discuss the matter until December 10, but after hours of telephone calls it agreed late on Wednesday to bring the item forward to this coming Tuesday, November 12. Dr Ewan Lockhart, its chair since mid-2023, insisted that no final decision had been made. Will one be made next week? "It may," he said. "Or it may not."`,
];
