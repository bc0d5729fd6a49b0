// Shows how amounts are read and written, and that nothing is lost on the way.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatPounds, fromDecimalString, parsePounds, toDecimalString } from './index.ts';

describe('reading pounds as people type them', () => {
  it.each([
    ['25000', 2_500_000n],
    ['£25,000', 2_500_000n],
    [' £ 25,000.50 ', 2_500_050n],
    ['25000.5', 2_500_050n],
    ['1,234,567.89', 123_456_789n],
    ['0', 0n],
    ['007', 700n],
  ])('reads %j', (text, pence) => {
    expect(parsePounds(text)).toBe(pence);
  });

  it.each(['', 'abc', '-5', '25,00', '1,2345', '25.005', '2 5', '£', '1e5', '25.', '.50', '٣'])('refuses %j', (text) => {
    expect(parsePounds(text)).toBeNull();
  });
});

describe('writing pounds', () => {
  it('shows pence only when there are some', () => {
    expect(formatPounds(2_500_000n)).toBe('£25,000');
    expect(formatPounds(2_500_050n)).toBe('£25,000.50');
    expect(formatPounds(5n)).toBe('£0.05');
    expect(formatPounds(100_000n)).toBe('£1,000');
    expect(formatPounds(-123_456_700n)).toBe('-£1,234,567');
  });

  it('writes two decimals for the API', () => {
    expect(toDecimalString(2_500_000n)).toBe('25000.00');
    expect(toDecimalString(-5n)).toBe('-0.05');
    expect([toDecimalString(0n), formatPounds(0n)]).toEqual(['0.00', '£0']);
    expect(fromDecimalString('25000')).toBe(2_500_000n);
    expect(fromDecimalString('-12.5')).toBe(-1250n);
    expect(fromDecimalString('£12')).toBeNull();
    expect(fromDecimalString('1,000.00')).toBeNull();
  });

  it('reads back exactly what it wrote, for any amount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (pence) => {
        expect(fromDecimalString(toDecimalString(pence))).toBe(pence);
        if (pence >= 0n) expect(parsePounds(formatPounds(pence))).toBe(pence);
      }),
    );
  });
});
