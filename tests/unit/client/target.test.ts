import { expect, test } from 'vitest';
import { targetId } from '../../../src/client/target.ts';

test('the target of an address is read as it was written', () => {
  expect(targetId('#ao%C3%BBt/le-1er')).toBe('août/le-1er');
  expect(targetId('')).toBe('');
});

test('an address that is badly encoded points at nothing rather than stopping the page', () => {
  expect(targetId('#100%')).toBe('100%');
  expect(targetId('#%E9v')).toBe('%E9v');
});
