// Shows that the table of places is whole: every council of the UK once, with its code, names, middle and hexagon.
import { describe, expect, it } from '@jest/globals';
import { readPlaces } from './read-places.ts';

const places = await readPlaces();
const current = places.filter(({ validTo }) => validTo === null);
const count = <K extends string>(keys: readonly K[]): Record<string, number> =>
  keys.reduce<Record<string, number>>((all, key) => ({ ...all, [key]: (all[key] ?? 0) + 1 }), {});
const named = (name: string) => current.find(({ nameEn, type }) => nameEn === name && type !== 'COMBINED_AUTHORITY')!;

describe('the table of places', () => {
  it('has every authority of today, by nation and by kind', () => {
    expect(count(current.map(({ nation }) => nation))).toEqual({ ENGLAND: 333, SCOTLAND: 32, WALES: 22, NORTHERN_IRELAND: 11 });
    expect(count(current.map(({ type }) => type))).toEqual({
      COUNTY: 21,
      DISTRICT: 164,
      UNITARY: 63,
      METROPOLITAN: 36,
      LONDON_BOROUGH: 33,
      COMBINED_AUTHORITY: 16,
      SCOTTISH: 32,
      WELSH: 22,
      NI_DISTRICT: 11,
    });
  });

  it('remembers the four that are no more', () => {
    expect(places.filter(({ validTo }) => validTo !== null).map(({ code, validTo }) => `${code} ${validTo}`)).toEqual([
      'E08000016 2025-04-01',
      'E08000019 2025-04-01',
      'E47000010 2024-05-07',
      'E47000011 2024-05-07',
    ]);
  });

  it('has GSS codes, each once and in order, and points to codes that exist', () => {
    const codes = places.map(({ code }) => code);
    expect(codes.every((code) => /^[ENSW]\d{8}$/u.test(code))).toBe(true);
    expect(codes).toEqual([...new Set(codes)].toSorted());
    const links = places.flatMap(({ countyCode, combinedAuthorityCode }) => [countyCode, combinedAuthorityCode]);
    expect(links.filter((code) => code !== null && !current.some((place) => place.code === code))).toEqual([]);
  });

  it('has a Welsh name for each Welsh council, and for no other', () => {
    expect(places.filter(({ nameCy }) => nameCy !== null).map(({ nation }) => nation)).toEqual(Array(22).fill('WALES'));
    expect(named('Cardiff').nameCy).toBe('Caerdydd');
    expect(named('Rhondda Cynon Taf').nameCy).toBe('Rhondda Cynon Taf');
  });

  it('says to which county every district belongs', () => {
    expect(places.filter(({ type, countyCode }) => (type === 'DISTRICT') !== (countyCode !== null))).toEqual([]);
  });

  it('has middles within the UK, people, and names without stray spaces', () => {
    expect(current.filter(({ lat, lon }) => !(lat > 49.8 && lat < 60.9 && lon > -8 && lon < 1.8))).toEqual([]);
    expect(current.filter(({ population }) => !(population !== null && population > 2000))).toEqual([]);
    expect(places.filter(({ nameEn }) => nameEn !== nameEn.trim() || /^"|"$/u.test(nameEn))).toEqual([]);
    expect(named('Newry, Mourne and Down').code).toBe('N09000010');
  });

  it('gives a hexagon to each council that is no county or combined authority, and all different', () => {
    const shown = current.filter(({ type }) => type !== 'COUNTY' && type !== 'COMBINED_AUTHORITY');
    expect(places.filter(({ hexColumn }) => hexColumn !== null)).toEqual(shown);
    expect(new Set(shown.map(({ hexColumn, hexRow }) => `${hexColumn} ${hexRow}`)).size).toBe(361);
  });
});
