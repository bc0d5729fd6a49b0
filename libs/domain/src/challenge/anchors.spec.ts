// What a criterion may say of each level of the scale, and that it is published and frozen with the criterion.
import { describe, expect, it } from '@jest/globals';
import { refusalsOf } from '../decision/index.ts';
import { exampleChallenge } from './example-challenge.ts';
import { decideAmendment, diffContent, missingTranslations, type ChallengeContent, type LevelAnchors } from './index.ts';
import { missingCriteria } from './weights.ts';

const withAnchors = (anchors: LevelAnchors): ChallengeContent => ({ ...exampleChallenge, criteria: exampleChallenge.criteria.map((one, index) => (index === 0 ? { ...one, anchors } : one)) });
const [first] = exampleChallenge.criteria.map(({ code }) => code);

describe('the words of a criterion for each level', () => {
  it('are not needed, and need English where there are any', () => {
    expect(missingCriteria(exampleChallenge)).toEqual([]);
    expect(missingCriteria(withAnchors({ '0': { en: 'Nothing.' }, '5': { en: 'Proof.' } }))).toEqual([]);
    expect(missingCriteria(withAnchors({ '3': { en: ' ', cy: 'Prawf.' } })).map(({ code, path }) => [code, path.join('.')])).toEqual([['MISSING', 'criteria.0.anchors.3']]);
  });

  it('are published in both languages at once in Wales, and in English alone elsewhere', () => {
    const half = withAnchors({ '1': { en: 'A hope.' }, '5': { en: 'Proof.', cy: 'Prawf.' } });
    const found = missingTranslations({ ...half, regime: 'WALES_PA23' }).map(({ path }) => path.join('.')).filter((path) => path.includes('anchors'));
    expect(found).toEqual(['criteria.0.anchors.1.cy']);
    expect(missingTranslations(half)).toEqual([]);
  });

  it('are seen to change level by level', () => {
    const [before, after] = [withAnchors({ '1': { en: 'A hope.' } }), withAnchors({ '1': { en: 'A wish.' }, '5': { en: 'Proof.' } })];
    expect(diffContent(before, after)).toEqual([
      { path: ['criteria', first, 'anchors', '1', 'en'], before: 'A hope.', after: 'A wish.' },
      { path: ['criteria', first, 'anchors', '5', 'en'], before: null, after: 'Proof.' },
    ]);
  });

  it('are frozen with the criteria once the challenge is open', () => {
    const after = { ...withAnchors({ '5': { en: 'Proof.' } }), closesAt: new Date('2026-05-20T12:00:00Z') };
    const amended = (isMaterial: boolean) =>
      refusalsOf(decideAmendment({ stage: 'OPEN', before: exampleChallenge, after, isMaterial, reason: 'We left this out by mistake.', now: new Date('2026-04-10T09:00:00Z') })).map(({ code }) => code);
    expect(amended(false)).toEqual(['CRITERIA_ARE_MATERIAL']);
    expect(amended(true)).toEqual([]);
  });
});
