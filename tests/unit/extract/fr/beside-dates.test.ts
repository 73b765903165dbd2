import { describe, expect, test } from 'vitest';

import { told } from './article.ts';

describe('dates beside dates, in parentheses, and of what is asked for or set', () => {
  test.each([
    [
      'Le ministre partira lundi après les élections européennes de dimanche.',
      '2025-12-01 planned: Le ministre partira après les élections européennes de dimanche',
      '2025-11-30 planned: Les élections européennes',
    ],
    [
      'Après la composition du jury la semaine dernière, le procès a débuté lundi.',
      '2025-11-24 past: Le procès débute',
    ],
    [
      'Le porte-parole a dit à la radio le 15 octobre que le cabinet se réunira.',
      '2025-10-15 past: Le porte-parole dit à la radio que le cabinet se réunira',
    ],
    ['L’exposition a eu lieu de la mi-avril au 13 mai.', '2025-04-11/2025-05-13 past: L’exposition a lieu'],
    [
      'Les aiguilleurs ont déposé un préavis du 15 au 19 décembre.',
      '2025-12-15/2025-12-19 planned: Les aiguilleurs déposent un préavis',
    ],
    [
      'Moins d’un train sur trois circulera mercredi 3 décembre.',
      '2025-12-03 planned: Moins d’un train sur trois circulera',
    ],
    ['Ce mouvement risque de se multiplier en décembre.'],
    [
      'Le club a officialisé lundi le recrutement de Mukau (23 matchs pour la saison 2023-2024).',
      '2025-11-24 past: Le club officialise le recrutement de Mukau',
    ],
    [
      'Le pont (ouvert en 1950) sera démoli lundi.',
      '1950 background: Ouverture du pont',
      '2025-12-01 planned: Le pont sera démoli',
    ],
    [
      'Elle a gagné deux fois (en 2015 et en 2019).',
      '2015 background: Elle gagne deux fois',
      '2019 background: Elle gagne deux fois',
    ],
  ])('%s', (text, ...expected) => expect(told(text)).toEqual(expected));
});
