import { expect, it } from '@jest/globals';
import { recently } from './recently.ts';

it('gives all who come within ten seconds the same moment, which is never ahead', () => {
  const at = Date.parse('2026-03-29T00:59:58.765Z');
  expect([at, at + 1_234].map(recently)).toEqual(['2026-03-29T00:59:50.000Z', '2026-03-29T00:59:50.000Z']);
  expect(recently(at + 1_235)).toBe('2026-03-29T01:00:00.000Z');
});
