// Shows that numbers land where they should, also in an empty stretch and upside down.
import { describe, expect, it } from '@jest/globals';
import { linearScale } from './linear-scale.ts';
import { shadeScale } from './shade-scale.ts';

describe('a linear scale', () => {
  it('maps the ends and the middle', () => {
    const scale = linearScale([10, 20], [0, 100]);
    expect([10, 15, 20].map(scale)).toEqual([0, 50, 100]);
  });

  it('goes on beyond its ends', () => {
    expect(linearScale([0, 1], [0, 10])(2)).toBe(20);
  });

  it('may run downward', () => {
    expect(linearScale([0, 4], [40, 0])(1)).toBe(30);
  });

  it('puts everything in the middle of an empty stretch', () => {
    expect(linearScale([3, 3], [0, 10])(3)).toBe(5);
  });
});

describe('shades', () => {
  it('sorts values into five shades and keeps the largest in the darkest', () => {
    const shade = shadeScale([{ value: 0 }, { value: 10 }]);
    expect([0, 1.9, 2, 5, 7.9, 8, 10].map((value) => shade(value))).toEqual([0, 0, 1, 2, 3, 4, 4]);
  });

  it('gives no shade where there is no value', () => {
    expect(shadeScale([{ value: 1 }])(undefined)).toBeUndefined();
    expect(shadeScale([])(4)).toBeUndefined();
  });
});
