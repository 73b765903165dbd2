import { describe, expect, test } from 'vitest';

import { eventsOf } from './article.ts';

/** The events of a text, of 12 May 2021, a Wednesday, unless it says otherwise: when, and with which status. */
const statusesOf = (text: string, published = '2021-05-12'): string[][] =>
  eventsOf(text, published).map(({ when, status }) => [when, status]);

const NEWS = 'Le port a rouvert mardi. ';
const PORT = ['2021-05-11', 'past'];

describe('what becomes an event, in French', () => {
  const rows: [says: string, text: string, events: string[][]][] = [
    [
      'a start is a day of its own',
      'Dès vendredi, le musée accueillera des groupes.',
      [['2021-05-14', 'planned']],
    ],
    [
      'what counts from a happening has no day',
      `${NEWS}Trois semaines avant le drame, un gardien avait donné l’alerte.`,
      [PORT],
    ],
    [
      'nor has what goes on from there',
      `${NEWS}Trois semaines avant le drame, un gardien avait donné l’alerte ; il avait écrit le 26 décembre au maire.`,
      [PORT],
    ],
    [
      'nor what follows a happening by a day',
      `${NEWS}Le maire a démissionné au lendemain de la signature de l’accord.`,
      [PORT],
    ],
    [
      'a deadline is any day before it',
      'Un traité devrait être signé avant la fin de l’année.',
      [['../2021-12-31', 'planned']],
    ],
    [
      'what will not be done before a date may be done from then on',
      'Les trains ne rouleront pas avant lundi.',
      [['2021-05-17/..', 'planned']],
    ],
    [
      'what something follows from is an event, and the story goes on from it',
      'La ligne C, fermée depuis l’accident du 9 février, rouvrira samedi. Ce matin-là, une rame avait percuté un engin. Le lendemain, le préfet démissionna.',
      [
        ['2021-02-09', 'past'],
        ['2021-05-15', 'planned'],
        ['2021-02-09', 'past'],
        ['2021-02-10', 'past'],
      ],
    ],
    [
      'what follows from a happening in an old story is told in its year, and the story goes on from there',
      'Rénové en 2009 après l’incendie du 4 février, il employait alors onze personnes. L’année suivante, deux tournées ont été supprimées.',
      [
        ['2009', 'background'],
        ['2010', 'background'],
      ],
    ],
    [
      'an old story in the simple past goes on in the next paragraphs',
      'Le 14 novembre 1996, une galerie céda à 700 mètres.\n\nL’exploitant déposa le bilan en février.\n\nEn juin, la veuve d’un mineur porta plainte.',
      [
        ['1996-11-14', 'background'],
        ['1997-02', 'background'],
        ['1997-06', 'background'],
      ],
    ],
    [
      'a participle goes on with the auxiliary of the one before',
      'Il a été mis en examen au printemps 2014, puis jugé à l’automne 2018. Le tribunal l’avait condamné le 10 décembre.',
      [
        ['2014-21', 'background'],
        ['2018-23', 'background'],
        ['2018-12-10', 'background'],
      ],
    ],
    [
      'what a phrase names that opens its sentence tells when',
      'Lors de la crue de 1910, l’eau monta jusqu’au clocher.',
      [['1910', 'background']],
    ],
    [
      'counted from a contest that was won',
      'Lise Aubanel a remporté lundi le trail. Deux jours avant la course, elle s’était blessée.',
      [
        ['2021-05-10', 'past'],
        ['2021-05-08', 'past'],
      ],
    ],
    [
      'a date with a full stop labels its paragraph',
      'Novembre 2017. Des pêcheurs signalent des poissons morts. Les résultats tombent en janvier.\n\n5 mars 2019. Un salarié remet une clé. Des fûts ont été enterrés entre 1994 et 1998. Le juge arrive deux jours plus tard.',
      [
        ['2017-11', 'background'],
        ['2018-01', 'background'],
        ['2019-03-05', 'background'],
        ['1994/1998', 'background'],
        ['2019-03-07', 'background'],
      ],
    ],
    [
      'what has been so since a day of these weeks began then',
      'Les habitants peuvent de nouveau boire l’eau depuis mardi.',
      [['2021-05-11', 'past']],
    ],
    [
      'nobody’s initial ends a sentence',
      'La veuve porta plainte contre X. L’enquête s’ouvrit le 3 mai 2019.',
      [['2019-05-03', 'background']],
    ],
    [
      'some morning of a part of a month',
      'Un matin de la mi-avril, la pelle a heurté une colonne.',
      [['[2021-04-11..2021-04-20]', 'past']],
    ],
    [
      'what was only named before is gone back to, in the next sentence as well',
      'Rien de tel depuis 1960. Cette année-là, le 29 février, la ville fut rasée.',
      [['1960-02-29', 'background']],
    ],
    [
      'and a season',
      'Le club n’avait plus atteint ce stade depuis 1994. Cette saison-là, il avait éliminé Nantes ; il fut relégué en juin.',
      [['1994-06', 'background']],
    ],
    [
      'what is ordered from a day on lies ahead',
      'Le roi a décrété un deuil à compter de vendredi.',
      [['2021-05-14', 'planned']],
    ],
    [
      'a plan that went otherwise may be over',
      'Un avion, attendu mardi, a dû être dérouté.',
      [['2021-05-11', 'planned']],
    ],
    ['a date of every year is none', 'Chaque année, au 1er mai, il chantait sur la place.', []],
    [
      'an album dates from its year',
      'Le dernier album, enregistré à Paris, date de 2010.',
      [['2010', 'background']],
    ],
    [
      'what a sentence adds about earlier days, the next one does not go on with',
      'Il a appelé le musée le 5 mars. Il venait de vider l’appartement de sa mère, décédée à Noël. Une conservatrice est venue dès le lendemain.',
      [
        ['2021-03-05', 'past'],
        ['2020-12-25', 'past'],
        ['2021-03-06', 'past'],
      ],
    ],
    ['a season', 'Le club jouera à Lille la saison prochaine.', [['[2021-01-01..2022-12-31]', 'planned']]],
    [
      'a plan has its year',
      'Le pont, voté hier, reste prévu pour 2027.',
      [
        ['2021-05-11', 'past'],
        ['2027', 'planned'],
      ],
    ],
    [
      'a happening that is named by a day to come is a plan',
      'Les syndicats boycotteront la réunion de vendredi.',
      [['2021-05-14', 'planned']],
    ],
    ['a part of the day, where nothing else dates it', `${NEWS}Un bateau a coulé à l’aube.`, [PORT, PORT]],
    [
      'a time of the clock tells what was done on the day of the story, and is a detail of what is to be done or was so',
      `${NEWS}Les premiers camions sont passés à 6 h 30. Les autres passeront à 8 h 30. À 9 heures, le port était vide. Un camion a brûlé peu après 10 heures.`,
      [PORT, ['2021-05-11T06:30', 'past'], ['2021-05-11T10:00', 'past']],
    ],
    [
      'what was done since a date has not been undone',
      `${NEWS}Exclu du club depuis le 2 mai, le joueur attend.`,
      [PORT, ['2021-05-02', 'past']],
    ],
    [
      'since a date, at the head of a clause',
      'Les pompiers sont épuisés : depuis lundi, les collines brûlent.',
      [['2021-05-10', 'past']],
    ],
    [
      'what should have been, and was not',
      'Les travaux auraient dû commencer en mars.',
      [['2021-03', 'planned']],
    ],
    ['a condition before "ils"', 'Les fêtes auront lieu s’ils signent un accord en juin.', []],
    [
      'a happening that does something has its day',
      'La réunion publique du 27 avril avait attiré deux cents riverains.',
      [['2021-04-27', 'past']],
    ],
    [
      'what a minister confirmed, as against what he said',
      'Le préfet a présenté les crédits que le ministre avait confirmés le 4 mai.',
      [['2021-05-04', 'past']],
    ],
    [
      'a threat of the past may be of a month that is over',
      'Le maire avait menacé de démissionner en mars.',
      [['2021-03', 'past']],
    ],
    [
      'a programme is announced, participle and all',
      'Visite guidée de la chapelle samedi 22 mai, 15 heures, parvis.',
      [['2021-05-22', 'planned']],
    ],
    ['a plan that is moved', 'Le maire a fait décaler le bal au 3 juin.', [['2021-06-03', 'planned']]],
    [
      'a firm speaks of itself',
      '« Nous avons relevé nos tarifs le 3 mai », a rappelé la directrice.',
      [['2021-05-03', 'past']],
    ],
    ['a year of aims is no date', 'Le groupe a relevé mardi son objectif pour 2022.', [PORT]],
    ['a period can be what is spoken of', 'Le second semestre sera plus difficile.', []],
    ['what is said of oneself', `${NEWS}« L’an dernier, j’avais abandonné », a-t-il raconté.`, [PORT]],
    [
      'the day of a reaction, whatever its verb',
      `${NEWS}« C’est une bonne nouvelle », a réagi lundi le maire.`,
      [PORT],
    ],
    [
      'what somebody said would be done',
      'Le maire a confirmé que le texte serait voté en juin.',
      [['2021-06', 'planned']],
    ],
    [
      'a future that is past by now',
      'L’état d’urgence ne sera levé qu’au printemps 2013.',
      [['2013-21', 'background']],
    ],
    ['what has never been since', 'Aucun ministre n’est venu depuis 1996.', []],
    [
      'a verb that gives a date',
      'Le précédent record datait du 25 août 2019.',
      [['2019-08-25', 'background']],
    ],
    [
      'a date in two parts is one',
      'En 2014, le 3 août, un accord a été signé.',
      [['2014-08-03', 'background']],
    ],
    [
      'a line of a chronology',
      '2008 : adhésion à l’Organisation mondiale du commerce.',
      [['2008', 'background']],
    ],
  ];
  test.each(rows)('%s', (_, text, events) => {
    expect(statusesOf(text)).toEqual(events);
  });
});

describe('the dates of a story', () => {
  const rows: [says: string, text: string, dates: string[]][] = [
    [
      'a month takes the year of the story',
      'Le corps avait été découvert le 9 novembre 2018. En décembre, une enquête avait été ouverte.',
      ['2018-11-09', '2018-12'],
    ],
    [
      'the news does not',
      'Le corps avait été découvert le 9 novembre 2018. En décembre, le parquet a ouvert une enquête.',
      ['2018-11-09', '2020-12'],
    ],
    [
      'a day that follows',
      'Le corps a été découvert le 9 novembre 2018. Il a été arrêté le 4 février suivant.',
      ['2018-11-09', '2019-02-04'],
    ],
    [
      'what went on since a year does not lead the story there',
      'Au pouvoir depuis 1981, le général est renversé le 14 février 2005. Il meurt deux ans plus tard.',
      ['2005-02-14', '2007'],
    ],
    [
      'a date of the same year',
      'Le stade a été inauguré en juin 2012, puis fermé le 3 octobre de la même année.',
      ['2012-06', '2012-10-03'],
    ],
    [
      'a season of the year after',
      'Il a chanté à Nice au printemps 2003 et à Lyon à l’automne de l’année suivante.',
      ['2003-21', '2004-23'],
    ],
    ['some evening of a month', 'Elle avait signé son contrat un soir de novembre 2004.', ['2004-11']],
    [
      'a participle in a sentence of the past',
      'En 1988, la troupe avait fait halte à Metz, accueillie par un maire élu le 12 juin.',
      ['1988', '1988-06-12'],
    ],
    [
      'a chronicle in the present',
      'Elle peint la fresque en 1968, et la ville expose l’œuvre en octobre.',
      ['1968', '1968-10'],
    ],
    [
      'what counts on from a happening has no date either',
      'Il démissionne au lendemain de la défaite. Trois ans plus tard, il fonde une école.',
      [],
    ],
    [
      'the spring after a date',
      'Un arrêté, signé le 30 juin 2014, avait été annulé au printemps suivant.',
      ['2014-06-30', '2015-21'],
    ],
    [
      'the morning after a night',
      'Dans la nuit de samedi à dimanche, un hangar a brûlé. Une enquête a été ouverte dans la matinée.',
      ['2021-05-08/2021-05-09', '2021-05-09'],
    ],
    [
      'a march that a pronoun stands for',
      'Une marche est prévue vendredi. Celle du 21 avril avait réuni cent personnes.',
      ['2021-05-14', '2021-04-21'],
    ],
    [
      'the weekend after a day of the week',
      'Les obsèques auront lieu mardi. Un hommage sera rendu le week-end suivant.',
      ['2021-05-18', '[2021-05-22..2021-05-23]'],
    ],
    [
      'days without a month',
      'Le cirque joue le 3 mai, puis du 9 au 12.',
      ['2021-05-03', '2021-05-09/2021-05-12'],
    ],
    [
      'a day goes on, not back',
      'Le festival a ouvert le 28 avril. Une rencontre s’est tenue le 3.',
      ['2021-04-28', '2021-05-03'],
    ],
    [
      'hours that make days',
      'Le navire est parti lundi. Vingt-quatre heures plus tard, il a coulé.',
      ['2021-05-10', '2021-05-11'],
    ],
  ];
  test.each(rows)('%s', (_, text, dates) => {
    expect(statusesOf(text).map(([when]) => when)).toEqual(dates);
  });
});

test.each([
  ['Il a été mis en examen lundi pour avoir tué cinq personnes en 2019.', ['2021-05-10']],
  ['Le procès de l’homme accusé d’avoir tué cinq personnes en 2019 s’est ouvert lundi.', ['2021-05-10']],
  ['Un homme condamné pour avoir tué sa femme en 2019 a été libéré lundi.', ['2021-05-10']],
  ['Il est accusé d’avoir caché des pertes en 2019.', []],
])('what somebody is accused of is not told as done: %s', (text, dates) => {
  expect(statusesOf(text).map(([when]) => when)).toEqual(dates);
});

test('a figure that another is compared with dates no event', () => {
  const text = 'L’inflation a atteint 8 % en mars, contre 7 % en février.';
  expect(statusesOf(text)).toEqual([['2021-03', 'past']]);
});

test('what people are called to do in the month of publication is planned', () => {
  const text = 'Le conseil a voté mardi 11 mai. Les élus ont appelé à manifester samedi 22 mai.';
  expect(statusesOf(text, '2021-05')).toEqual([
    ['2021-05-11', 'past'],
    ['2021-05-22', 'planned'],
  ]);
});
