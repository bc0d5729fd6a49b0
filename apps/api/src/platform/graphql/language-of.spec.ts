// In which language a request is answered.
import { describe, expect, it } from '@jest/globals';
import { languageOf } from './language-of.ts';

const asks = (originalUrl: string, accepts?: string) => languageOf({ originalUrl, headers: accepts === undefined ? {} : { 'accept-language': accepts } });

describe('the language of a request', () => {
  it.each([
    ['/cy/challenges', 'en', 'cy'],
    ['/cy', 'en-GB', 'cy'],
    ['/cyngor', 'cy', 'en'],
    ['/sign-in?next=/cy', 'cy', 'en'],
  ])('of the page %s is that of its address, though the browser prefers %s: %s', (path, accepts, language) => {
    expect(asks(path, accepts)).toBe(language);
  });

  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['cy', 'cy'],
    ['cy-GB,en;q=0.8', 'cy'],
    ['en-GB, cy;q=0.5', 'en'],
    ['fr, cy;q=0.2', 'cy'],
    ['cy;q=0', 'en'],
    ['cy;q=much, en', 'en'],
    ['*', 'en'],
  ])('of a program that accepts %p is %s', (accepts, language) => {
    expect(asks('/graphql', accepts)).toBe(language);
  });
});
