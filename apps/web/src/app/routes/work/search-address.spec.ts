// A kept filter leads back to the list it was kept from.
import { describe, expect, it } from '@jest/globals';
import { filterOf, readChoice } from '../../../features/challenges/browse/browse-filter.ts';
import { isTheme } from '../../../features/challenges/card/theme-text.tsx';
import { addressOfFilter } from '../../../features/work/supplier/search-address.ts';

describe('the address of a kept search', () => {
  it.each(['q=road+works&theme=HIGHWAYS&theme=FLOOD', 'stage=wanted', 'stage=ended&where=WALES', 'where=East+Midlands&budget=small', 'budget=middle', 'budget=large&place=E10000007', 'lead=org_1'])('of %s is that list again', (query) => {
    const filter = filterOf(readChoice(new URLSearchParams(query), isTheme), new Date());
    const address = new URL(addressOfFilter(filter), 'https://moothall.example');
    expect(address.pathname).toBe('/challenges');
    expect(filterOf(readChoice(address.searchParams, isTheme), new Date())).toEqual(filter);
  });

  it('of anything else is the whole list', () => {
    expect(addressOfFilter(null)).toBe('/challenges');
  });
});
