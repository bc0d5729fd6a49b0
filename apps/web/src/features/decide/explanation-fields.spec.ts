import { describe, expect, it } from '@jest/globals';
import { explanationsIn } from './explanation-fields.tsx';

describe('explanations out of a form', () => {
  it('are none where the words are those of the panel, so that theirs stand', () => {
    const form = new FormData();
    for (const [name, value] of [['explanation-IMPACT', ' As agreed. '], ['others-IMPACT', ''], ['explanation-COST', 'Your price leaves out the winter.'], ['others-COST', 'Less is said here.'], ['strengths', 'x']]) form.set(name ?? '', value ?? '');
    expect(explanationsIn(form, new Map([['IMPACT', 'As agreed.']]))).toEqual([
      { criterionCode: 'IMPACT', text: '', forOthers: null },
      { criterionCode: 'COST', text: 'Your price leaves out the winter.', forOthers: 'Less is said here.' },
    ]);
  });
});
