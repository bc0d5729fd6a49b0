import { describe, expect, it } from '@jest/globals';
import { hrefIn, localeOf } from './locale.ts';

describe('the language of an address', () => {
  it('is Welsh only below /cy', () => {
    expect(['/cy', '/cy/help', '/cycling', '/'].map(localeOf)).toEqual(['cy', 'cy', 'en', 'en']);
  });

  it('leads to the same page in the other language, with its search', () => {
    expect(['/', '/?a=1', '/help', '/challenges?q=x'].map((path) => hrefIn('cy', path))).toEqual(['/cy', '/cy?a=1', '/cy/help', '/cy/challenges?q=x']);
    expect(hrefIn('en', '/help')).toBe('/help');
  });
});
