// Shows which conditions are read and which are refused, with words that help.
import { describe, expect, it } from '@jest/globals';
import { conditionToJson, parseCondition } from './index.ts';

const refusal = (json: unknown) => {
  const read = parseCondition(json);
  return Array.isArray(read) ? read.map((one) => `${one.code} ${one.path.join('.')}`) : read;
};

describe('reading a condition', () => {
  it.each([
    [{ type: 'always' }, { type: 'always' }],
    [{ type: 'total', min: '14000000' }, { type: 'total', min: 14_000_000n }],
    [{ type: 'total', min: '1', class: 'council', excludeOwn: true }, { type: 'total', min: 1n, class: 'council', excludeOwn: true }],
    [{ type: 'count', k: 2, minEach: '4000000' }, { type: 'count', k: 2, minEach: 4_000_000n }],
    [{ type: 'organisation', organisationId: 'org_1' }, { type: 'organisation', organisationId: 'org_1' }],
    [{ type: 'fact', code: 'SIGNED' }, { type: 'fact', code: 'SIGNED' }],
    [
      { type: 'atLeast', k: 1, of: [{ type: 'all', of: [{ type: 'always' }] }, { type: 'any', of: [{ type: 'always' }] }] },
      { type: 'atLeast', k: 1, of: [{ type: 'all', of: [{ type: 'always' }] }, { type: 'any', of: [{ type: 'always' }] }] },
    ],
  ])('takes %j and writes it back', (json, condition) => {
    expect(parseCondition(json)).toEqual(condition);
    const read = parseCondition(json);
    expect(Array.isArray(read) ? read : conditionToJson(read)).toEqual(json);
  });

  it.each(['not', 'atMost', 'firstN', 'onlyFirst', 'exactly', 'without', 'none'])(
    'refuses %j, with which a pool may have two outcomes or none',
    (type) => {
      expect(refusal({ type, of: [{ type: 'always' }], k: 5 })).toEqual(['NOT_MONOTONE condition']);
    },
  );

  it('refuses a largest amount hidden in a total, and says why', () => {
    expect(parseCondition({ type: 'total', min: '1', max: '5' })).toEqual([
      {
        code: 'NOT_MONOTONE',
        path: ['condition', 'max'],
        message:
          'Say what must be there, not what must be missing: with "max" more support could undo a pledge, and the round could have two outcomes or none.',
      },
    ]);
  });

  it.each([
    [null, 'INVALID_CONDITION condition'],
    [[{ type: 'always' }], 'INVALID_CONDITION condition'],
    [{}, 'UNKNOWN_CONDITION condition'],
    [{ type: 'weather' }, 'UNKNOWN_CONDITION condition'],
    [{ type: 'total', min: 5 }, 'INVALID_CONDITION condition.min'],
    [{ type: 'total', min: '5.00' }, 'INVALID_CONDITION condition.min'],
    [{ type: 'total', min: '-5' }, 'INVALID_CONDITION condition.min'],
    [{ type: 'total', min: '5', class: 'bank' }, 'INVALID_CONDITION condition.class'],
    [{ type: 'total', min: '5', excludeOwn: 'yes' }, 'INVALID_CONDITION condition.excludeOwn'],
    [{ type: 'total', min: '5', note: 'x' }, 'INVALID_CONDITION condition.note'],
    [{ type: 'count', k: 0 }, 'INVALID_CONDITION condition.k'],
    [{ type: 'count', k: 1.5 }, 'INVALID_CONDITION condition.k'],
    [{ type: 'count', k: 1, minEach: 7 }, 'INVALID_CONDITION condition.minEach'],
    [{ type: 'organisation', organisationId: ' ' }, 'INVALID_CONDITION condition.organisationId'],
    [{ type: 'fact' }, 'INVALID_CONDITION condition.code'],
    [{ type: 'all', of: [] }, 'INVALID_CONDITION condition.of'],
    [{ type: 'all' }, 'INVALID_CONDITION condition.of'],
    [{ type: 'atLeast', k: 2, of: [{ type: 'always' }] }, 'INVALID_CONDITION condition.k'],
    [{ type: 'any', of: Array(21).fill({ type: 'always' }) }, 'TOO_MANY_PARTS condition.of'],
  ])('refuses %j', (json, expected) => {
    expect(refusal(json)).toEqual([expected]);
  });

  it('names every part that is wrong, by its place', () => {
    const json = { type: 'all', of: [{ type: 'not' }, { type: 'always' }, { type: 'any', of: [{ type: 'fact' }] }] };
    expect(refusal(json)).toEqual(['NOT_MONOTONE condition.of.0', 'INVALID_CONDITION condition.of.2.of.0.code']);
  });

  it('goes six levels deep and no deeper', () => {
    const nest = (levels: number): unknown => (levels === 1 ? { type: 'always' } : { type: 'all', of: [nest(levels - 1)] });
    expect(Array.isArray(parseCondition(nest(6)))).toBe(false);
    expect(refusal(nest(7))).toEqual(['TOO_DEEP condition.of.0.of.0.of.0.of.0.of.0.of.0']);
  });
});
