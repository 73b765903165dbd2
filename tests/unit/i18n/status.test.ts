import { expect, test } from 'vitest';

import { statusWord } from '../../../src/i18n/status.ts';

test('a plan that was called off says so instead of what it was', () => {
  expect(statusWord({ status: 'planned' }, 'fr')).toBe('à venir');
  expect(statusWord({ status: 'planned', calledOff: 'cancelled' }, 'fr')).toBe('annulé');
  expect(statusWord({ status: 'planned', calledOff: 'postponed' }, 'en')).toBe('postponed');
});
