import { describe, expect, it } from '@jest/globals';
import { personalDataIn, sensitiveIn } from './personal-data.ts';

const kinds = (text: string) => personalDataIn(text).map(({ kind }) => kind);

describe('personal data in a text', () => {
  it.each([
    ['Write to jo.bloggs@mail.example, please', ['EMAIL']],
    ['Ring me on 01632 960 123', ['TELEPHONE']],
    ['or +44 7700 900123', ['TELEPHONE']],
    ['I live at LS1 4AP', ['POSTCODE']],
    ['QQ is not one, but AB 12 34 56 C is', ['NATIONAL_INSURANCE']],
    // The number that the NHS itself prints as an example.
    ['My number is 943 476 5919', ['NHS_NUMBER']],
    ['card 4111 1111 1111 1111', ['CARD_NUMBER']],
  ])('is found in "%s"', (text, found) => {
    expect(kinds(text)).toEqual(found);
  });

  it.each([
    'The 36 comes at 18:45, not at 18:05.',
    'It costs £1,250,000 a year for 46,000 gullies.',
    'The A6 north of LS1 floods.',
    'My bin 943 476 5918 was left',
    'Reference 2026/0012345',
  ])('is not seen in "%s"', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('is marked exactly where it stands', () => {
    expect(personalDataIn('Post to LS1 4AP today')).toEqual([{ kind: 'POSTCODE', from: 8, to: 15 }]);
  });
});

describe('what a moderator should look at first', () => {
  it.each([
    ['My mother has dementia and waits', ['HEALTH']],
    ['Mae gan fy mam ddemensia', ['HEALTH']],
    ['Mr Bloggs at number four', ['NAME']],
    ['The bins are late', []],
    ['Labour Party signs on the lights', ['POLITICS']],
    ['It takes labour and time', []],
  ])('in "%s" is %j', (text, found) => {
    expect(sensitiveIn(text)).toEqual(found);
  });
});
