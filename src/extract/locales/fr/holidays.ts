import type { CalendarMeaning } from '../../meaning.ts';

type Feast = Partial<CalendarMeaning>;

const on = (day: number, month: number): Feast => ({ day, month });
const easter = (feast: number): Feast => ({ feast });

/** Feasts whose name is nothing else: they are dates wherever they stand. */
export const holidays: Record<string, Feast> = {
  "jour de l'An": on(1, 1),
  "premier de l'An": on(1, 1),
  'Nouvel An': on(1, 1),
  'fête des Rois': on(6, 1),
  'Saint-Valentin': on(14, 2),
  'fête du Travail': on(1, 5),
  'fête de la musique': on(21, 6),
  'Saint-Jean': on(24, 6),
  'fête nationale': on(14, 7),
  'Quatorze-Juillet': on(14, 7),
  'Quatorze Juillet': on(14, 7),
  'Saint-Sylvestre': on(31, 12),
  'réveillon de Noël': on(24, 12),
  'veille de Noël': on(24, 12),
  'jour du réveillon': on(24, 12),
  'soir du réveillon': on(24, 12),
  'réveillon du Nouvel An': on(31, 12),
  "réveillon du jour de l'An": on(31, 12),
  'réveillon de la Saint-Sylvestre': on(31, 12),
  'jour de Noël': on(25, 12),
  'mardi gras': easter(-47),
  'mercredi des Cendres': easter(-46),
  'dimanche des Rameaux': easter(-7),
  'jeudi saint': easter(-3),
  'vendredi saint': easter(-2),
  'samedi saint': easter(-1),
  'dimanche de Pâques': easter(0),
  'lundi de Pâques': easter(1),
  "jeudi de l'Ascension": easter(39),
  'dimanche de Pentecôte': easter(49),
  'lundi de Pentecôte': easter(50),
};

/** Feasts that a preposition or an article must bring in: "Noël" is a first name, "Pâques" an island. */
export const holidayNames: Record<string, Feast> = {
  Noël: on(25, 12),
  Halloween: on(31, 10),
  Pâques: easter(0),
  Pentecôte: easter(49),
  Ascension: easter(39),
  Toussaint: on(1, 11),
  Assomption: on(15, 8),
  Épiphanie: on(6, 1),
  Chandeleur: on(2, 2),
};

/** What is known by its day alone, with its year. */
export const knownDays: Record<string, Feast> = {
  '11-Septembre': { day: 11, month: 9, year: 2001 },
  '13-Novembre': { day: 13, month: 11, year: 2015 },
  '7-Octobre': { day: 7, month: 10, year: 2023 },
};

/** Stretches of history that have a name, as EDTF intervals: about when historians of France let them begin and end. */
export const ages: Record<string, string> = {
  Antiquité: '-3300~/0476~',
  'Moyen Âge': '0476~/1492~',
  'Moyen-Âge': '0476~/1492~',
  'Ancien Régime': '1589~/1789',
  'Premier Empire': '1804/1815',
  'Second Empire': '1852/1870',
  'Belle Époque': '1890~/1914',
  'entre-deux-guerres': '1918/1939',
  'Trente Glorieuses': '1945/1975~',
};
