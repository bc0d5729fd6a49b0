import { describe, expect, it } from '@jest/globals';
import { COUNCIL_SERVICES, isServiceCode, serviceOf } from './council-service.ts';

describe('the services of a council', () => {
  it('have codes and names of their own, in both languages', () => {
    for (const part of [({ code }: (typeof COUNCIL_SERVICES)[number]) => code, ({ name }: (typeof COUNCIL_SERVICES)[number]) => name.en, ({ name }: (typeof COUNCIL_SERVICES)[number]) => name.cy]) {
      expect(new Set(COUNCIL_SERVICES.map(part)).size).toBe(COUNCIL_SERVICES.length);
    }
  });

  it('are found by their code, and by nothing else', () => {
    expect(serviceOf('LIBRARIES')?.name.cy).toBe('Llyfrgelloedd');
    expect(['LIBRARIES', 'libraries', '', 'toString'].map((code) => [isServiceCode(code), serviceOf(code)?.code ?? null])).toEqual([
      [true, 'LIBRARIES'],
      [false, null],
      [false, null],
      [false, null],
    ]);
  });
});
