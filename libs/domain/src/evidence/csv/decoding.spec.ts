// Shows that bytes become the right text or an error with its place, and never a wrong letter.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { textDecoding, type DecodingOptions } from '../index.ts';

/** The bytes in pieces of so many. */
const decode = (bytes: readonly number[], options: DecodingOptions = {}, size = bytes.length || 1) => {
  const decoding = textDecoding(options);
  let text = '';
  for (let at = 0; at < bytes.length; at += size) text += decoding.push(Uint8Array.from(bytes.slice(at, at + size)));
  text += decoding.end();
  return { text, trouble: decoding.trouble(), encoding: decoding.encoding() };
};
const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const utf16 = (text: string, isLittle: boolean): number[] =>
  text.split('').flatMap((character) => {
    const unit = character.charCodeAt(0);
    return isLittle ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff];
  });

describe('decoding text', () => {
  it('reads UTF-8 in pieces of any size, as the platform does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 5 }), (text, size) => {
        fc.pre(!['\uFEFF', 'PK', '%PDF'].some((sign) => text.startsWith(sign)));
        expect(decode(utf8(text), {}, size)).toMatchObject({ text, trouble: null, encoding: 'UTF-8' });
      }),
    );
  });

  it('refuses exactly the bytes that the platform refuses', () => {
    const strict = new TextDecoder('utf-8', { fatal: true });
    const isRight = (bytes: readonly number[]): boolean => {
      try {
        strict.decode(Uint8Array.from(bytes));
        return true;
      } catch {
        return false;
      }
    };
    const byte = fc.oneof(fc.integer({ min: 0x80, max: 0xff }), fc.constantFrom(0x41, 0xc0, 0xc2, 0xe0, 0xa0, 0xed, 0x9f, 0xf0, 0x90, 0xf4, 0x8f));
    fc.assert(fc.property(fc.array(byte, { minLength: 1, maxLength: 6 }), (bytes) => {
      // Beginning with a letter, so that nothing looks like a mark.
      expect(decode([0x41, ...bytes]).trouble === null).toBe(isRight([0x41, ...bytes]));
    }), { numRuns: 5_000 });
  });

  it('passes over byte order marks and knows UTF-16 by them', () => {
    const text = 'Tŷ,🌳\r\nGwŷr';
    expect(decode([0xef, 0xbb, 0xbf, ...utf8(text)], {}, 1)).toEqual({ text, trouble: null, encoding: 'UTF-8' });
    for (const size of [1, 2, 3, 100]) {
      expect(decode([0xff, 0xfe, ...utf16(text, true)], {}, size)).toEqual({ text, trouble: null, encoding: 'UTF-16LE' });
      expect(decode([0xfe, 0xff, ...utf16(text, false)], {}, size)).toEqual({ text, trouble: null, encoding: 'UTF-16BE' });
    }
  });

  it('takes Windows-1252 only when asked to', () => {
    const bytes = [...utf8('line one\nCost '), 0xa3, 0x35, 0x20, 0x96, 0x20, 0x80, 0x39];
    expect(decode(bytes)).toMatchObject({ text: '', trouble: { code: 'NOT_UTF_8', line: 2, offset: 14 } });
    expect(decode(bytes, { assume: 'WINDOWS-1252' })).toEqual({ text: 'line one\nCost £5 – €9', trouble: null, encoding: 'WINDOWS-1252' });
  });

  it.each([
    ['a cut-off character', [0x61, 0x61, 0x61, 0x61, 0xc5], 'NOT_UTF_8'],
    ['half a pair of UTF-16', [0xff, 0xfe, 0x34, 0xd8, 0x41, 0x00], 'NOT_UTF_16'],
    ['an odd number of bytes of UTF-16', [0xff, 0xfe, 0x41, 0x00, 0x41], 'NOT_UTF_16'],
    ['a workbook', [0x50, 0x4b, 0x03, 0x04, 0x14], 'NOT_TEXT'],
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0], 'NOT_TEXT'],
    ['a PDF', utf8('%PDF-1.7'), 'NOT_TEXT'],
  ])('refuses %s', (_what, bytes, code) => {
    for (const size of [1, 100]) expect(decode(bytes, {}, size).trouble).toMatchObject({ code });
  });

  it('answers no text for an empty file', () => {
    expect(decode([])).toEqual({ text: '', trouble: null, encoding: 'UTF-8' });
    expect(decode([0x61])).toMatchObject({ text: 'a', trouble: null });
  });
});
