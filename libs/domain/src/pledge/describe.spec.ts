// Shows conditions and their failures as sentences.
import { describe, expect, it } from '@jest/globals';
import { describeCondition, describeCycle, describeFailure, describeMatch, describePart, describeUnlock, type Condition } from './index.ts';

const names = new Map([['org_1', 'Fenwold County Council']]);
const always: Condition = { type: 'always' };
const fenwold: Condition = { type: 'organisation', organisationId: 'org_1' };

describe('a condition in words', () => {
  it.each<[Condition, string]>([
    [{ type: 'total', min: 2_500_050n }, 'Holds if pledges that hold reach £25,000.50.'],
    [{ type: 'total', min: 100n, class: 'funder' }, 'Holds if pledges that hold reach £1 from funders.'],
    [{ type: 'total', min: 100n, excludeOwn: true }, 'Holds if pledges that hold reach £1 from others.'],
    [{ type: 'total', min: 100n, class: 'council', excludeOwn: true }, 'Holds if pledges that hold reach £1 from other councils.'],
    [{ type: 'count', k: 1 }, 'Holds if at least 1 organisation takes part.'],
    [{ type: 'count', k: 3, class: 'citizen', minEach: 1000n }, 'Holds if at least 3 citizens pledge £10 or more each.'],
    [fenwold, 'Holds if Fenwold County Council takes part.'],
    [{ type: 'organisation', organisationId: 'org_9' }, 'Holds if org_9 takes part.'],
    [
      { type: 'any', of: [fenwold, { type: 'all', of: [always, { type: 'fact', code: 'SIGNED' }] }] },
      'Holds if Fenwold County Council takes part or (in any case and the milestone "SIGNED" is met).',
    ],
    [
      { type: 'atLeast', k: 1, of: [fenwold, { type: 'count', k: 2 }] },
      'Holds if at least 1 of these hold: Fenwold County Council takes part; at least 2 organisations take part.',
    ],
    [{ type: 'all', of: [fenwold] }, 'Holds if Fenwold County Council takes part.'],
  ])('%j', (condition, sentence) => {
    expect(describeCondition(condition, names)).toBe(sentence);
  });
});

describe('a failure in words', () => {
  it('tells money and organisations apart', () => {
    expect(describeFailure({ atom: { type: 'total', min: 14_000_000n }, current: 11_000_000n, needed: 14_000_000n }, names)).toBe(
      'Waits until pledges that hold reach £140,000: so far £110,000 of £140,000.',
    );
    expect(describeFailure({ atom: { type: 'count', k: 2 }, current: 1n, needed: 2n }, names)).toBe(
      'Waits until at least 2 organisations take part: so far 1 of 2.',
    );
    expect(describeFailure({ atom: { type: 'organisation', organisationId: 'org_1' }, current: 0n, needed: 1n }, names)).toBe(
      'Waits for Fenwold County Council to take part.',
    );
  });
});

describe('in Welsh', () => {
  it.each<[Condition, string]>([
    [always, 'Yn dal ym mhob achos.'],
    [{ type: 'total', min: 2_500_050n }, 'Yn dal os bydd addewidion sy’n dal yn cyrraedd £25,000.50.'],
    [{ type: 'total', min: 100n, class: 'council', excludeOwn: true }, 'Yn dal os bydd addewidion sy’n dal yn cyrraedd £1 gan gynghorau eraill.'],
    [{ type: 'total', min: 100n, class: 'funder' }, 'Yn dal os bydd addewidion sy’n dal yn cyrraedd £1 gan gyllidwyr.'],
    [{ type: 'total', min: 100n, excludeOwn: true }, 'Yn dal os bydd addewidion sy’n dal yn cyrraedd £1 gan eraill.'],
    [{ type: 'count', k: 1, class: 'council', excludeOwn: true, minEach: 4_000_000n }, 'Yn dal os bydd o leiaf 1 cyngor arall yn addo £40,000 neu fwy.'],
    [{ type: 'count', k: 3, class: 'citizen', minEach: 1000n }, 'Yn dal os bydd o leiaf 3 o ddinasyddion yn addo £10 neu fwy yr un.'],
    [{ type: 'count', k: 2 }, 'Yn dal os bydd o leiaf 2 o sefydliadau yn cymryd rhan.'],
    [
      { type: 'any', of: [fenwold, { type: 'all', of: [fenwold, { type: 'fact', code: 'SIGNED' }] }] },
      'Yn dal os bydd Fenwold County Council yn cymryd rhan neu os (bydd Fenwold County Council yn cymryd rhan ac os bydd y garreg filltir “SIGNED” wedi’i chyrraedd).',
    ],
    [{ type: 'atLeast', k: 2, of: [fenwold, fenwold, always] }, 'Yn dal os bydd o leiaf 2 o’r rhain yn wir: bydd Fenwold County Council yn cymryd rhan; bydd Fenwold County Council yn cymryd rhan; bydd unrhyw achos.'],
  ])('%j', (condition, sentence) => {
    expect(describeCondition(condition, names, 'cy')).toBe(sentence);
  });

  it('says what is waited for', () => {
    const failure = (atom: Parameters<typeof describeFailure>[0]['atom'], current: bigint, needed: bigint) => describeFailure({ atom, current, needed }, names, 'cy');
    expect(failure({ type: 'total', min: 14_000_000n }, 11_000_000n, 14_000_000n)).toBe('Yn aros nes bydd addewidion sy’n dal yn cyrraedd £140,000: £110,000 o £140,000 hyd yn hyn.');
    expect(failure({ type: 'organisation', organisationId: 'org_1' }, 0n, 1n)).toBe('Yn aros i Fenwold County Council gymryd rhan.');
    expect(failure({ type: 'fact', code: 'SIGNED' }, 0n, 1n)).toBe('Yn aros am y garreg filltir “SIGNED”.');
  });
});

describe('the other sentences of a round', () => {
  const match = { numerator: 1n, denominator: 2n, base: 'COUNCIL_CASH', cap: 5_000_000n } as const;

  it('are about matches, help and circles', () => {
    expect(describeMatch(match)).toBe('Pays £1 for every £2 that councils pledge in cash, up to £50,000.');
    expect(describeMatch({ ...match, base: 'ALL_CASH' }, 'cy')).toBe('Yn talu £1 am bob £2 y mae eraill yn ei addo mewn arian, hyd at £50,000.');
    expect([describeUnlock({ amount: 1_200_000n, unlocks: 9_000_000n }), describeUnlock({ amount: 1n, unlocks: 100n }, 'cy')]).toEqual([
      'Another £12,000 from anyone unlocks £90,000.',
      'Mae £0.01 arall gan unrhyw un yn datgloi £1.',
    ]);
    expect(describeCycle(['Westmoor', 'Fenwold', 'Upper Dale'], true)).toBe('The pledges of Westmoor, Fenwold and Upper Dale wait for each other, and hold together.');
    expect(describeCycle(['Maesyfed', 'Glanteifi'], false, 'cy')).toBe('Mae addewidion Maesyfed a Glanteifi yn aros am ei gilydd.');
    expect(describeCycle(['Maesyfed', 'Ynys Wen'], true, 'cy')).toBe('Mae addewidion Maesyfed ac Ynys Wen yn aros am ei gilydd, ac yn dal gyda’i gilydd.');
  });

  it('have parts without their beginning and their full stop', () => {
    expect([describePart(fenwold, names), describePart(fenwold, names, 'cy'), describePart(always, names)]).toEqual(['Fenwold County Council takes part', 'bydd Fenwold County Council yn cymryd rhan', 'in any case']);
  });
});
