// Shows which names are the same, and where a text that is read without names gives one away.
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { hostOf, isSameName, namesInText, plainName } from './index.ts';

describe('two names', () => {
  it.each([
    ['Kestrel Works Ltd', 'kestrel works limited'],
    ['The Kestrel Works (UK) Ltd.', 'Kestrel-Works'],
    ['Llwybr Cyf', 'Llwybr Cyfyngedig'],
    ['Tŷ Gwyn CIC', 'Ty Gwyn'],
    ['Fern & Sons', 'Fern and Sons'],
    ["Miller's Mill", 'Miller’s Mill PLC'],
  ])('are one: %s, %s', (one, other) => {
    expect(isSameName(one, other)).toBe(true);
  });

  it.each([['Kestrel Works', 'Kestrel'], ['Fern', 'Fernwood'], ['', ' '], ['Ltd', 'PLC']])('are two: %s, %s', (one, other) => {
    expect(isSameName(one, other)).toBe(false);
  });

  it('are the same however they are written', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{3,9}( [a-z]{3,9})?$/), (name) => plainName(name) === plainName(`${name.toUpperCase()} LTD.`)), { numRuns: 50 });
  });
});

describe('a text that is read without names', () => {
  const identity = { names: ['Kestrel Works Ltd', 'Gwaith Cudyll', 'Hollin Data Co-op', 'Oak'], websites: ['https://www.kestrel.example/about', ''] };
  const find = (text: string) => namesInText([{ field: 'approach', text }], identity).map(({ kind, found }) => [kind, found]);

  it.each([
    ['We at Kestrel Works have done it.', [['NAME', 'Kestrel Works']]],
    ['KESTREL WORKS LIMITED did it', [['NAME', 'KESTREL WORKS']]],
    ['Our partner, Hollin-Data Co-op, maps it.', [['NAME', 'Hollin-Data Co-op']]],
    ['Gwaith  Cudyll', [['NAME', 'Gwaith  Cudyll']]],
    ['See www.kestrel.example/trial for more.', [['WEBSITE', 'kestrel.example']]],
    ['Ask jo@kestrel.example or a.b@mail.example.', [['EMAIL', 'jo@kestrel.example'], ['EMAIL', 'a.b@mail.example']]],
  ])('gives one away: %s', (text, found) => {
    expect(find(text)).toEqual(found);
  });

  it.each(['The kestrel flies best in wind.', 'Kestrel Workshop', 'An oak stands there.', 'notkestrel.example', 'Two lorries for four weeks.'])('gives none away: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('names each finding once in each answer', () => {
    const fields = [{ field: 'approach', text: 'Kestrel Works and Kestrel Works' }, { field: 'risks', text: 'kestrel works' }];
    expect(namesInText(fields, identity)).toEqual([{ field: 'approach', found: 'Kestrel Works', kind: 'NAME' }, { field: 'risks', found: 'kestrel works', kind: 'NAME' }]);
  });

  it('finds any name that is put into any text', () => {
    const word = fc.stringMatching(/^[a-z]{4,8}$/);
    fc.assert(
      fc.property(word, word, fc.array(word, { maxLength: 5 }), (one, two, others) => {
        const found = namesInText([{ field: 'x', text: [...others, `${one.toUpperCase()}, ${two}`, ...others].join(' ') }], { names: [`${one} ${two} Ltd`], websites: [] });
        return found.length === 1;
      }),
      { numRuns: 50 },
    );
  });

  it('takes the host out of an address', () => {
    expect(['https://www.a.example/x?y#z', 'http://b.example:80', 'c.example', ''].map(hostOf)).toEqual(['a.example', 'b.example', 'c.example', '']);
  });
});
