// Reads the table of UK local authorities, made by tools/places/make-places.mjs. Source and licence: docs/places.md.
// Contains data from mySociety, "UK local authority names and codes" (CC BY 4.0), and from the Office for National
// Statistics, licensed under the Open Government Licence v3.0.
import { readFile } from 'node:fs/promises';

const NATIONS = ['ENGLAND', 'SCOTLAND', 'WALES', 'NORTHERN_IRELAND'] as const;
const TYPES = [
  'COUNTY',
  'DISTRICT',
  'UNITARY',
  'METROPOLITAN',
  'LONDON_BOROUGH',
  'COMBINED_AUTHORITY',
  'SCOTTISH',
  'WELSH',
  'NI_DISTRICT',
] as const;

/** A local authority's area. Days are ISO 8601; `validTo` is the first day on which it was no more. */
export interface PlaceRow {
  readonly code: string;
  readonly nameEn: string;
  readonly nameCy: string | null;
  readonly nation: (typeof NATIONS)[number];
  readonly region: string;
  readonly type: (typeof TYPES)[number];
  readonly lat: number;
  readonly lon: number;
  readonly population: number | null;
  readonly countyCode: string | null;
  readonly combinedAuthorityCode: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** "Odd-r" offset; null for counties and combined authorities, which their districts show, and for what is no more. */
  readonly hexColumn: number | null;
  readonly hexRow: number | null;
}

/** The same from src and from dist, as the table is not copied into dist. */
const TABLE = new URL('../../../src/organisations/places/uk-places.csv', import.meta.url);
const FIELD = /("(?:[^"]|"")*"|[^",]*)(?:,|$)/gu;

const fieldsOf = (line: string): string[] =>
  // Matches the empty field behind the last comma too, but also once more at the very end; that one is cut off.
  [...line.matchAll(FIELD)].slice(0, -1).map(([, field = '']) => (field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field));

const oneOf = <T extends string>(words: readonly T[], text: string): T => {
  const word = words.find((one) => one === text);
  if (word === undefined) throw new Error(`The table of places has the unknown word "${text}".`);
  return word;
};

const orNull = (text: string): string | null => (text === '' ? null : text);
const numberOrNull = (text: string): number | null => (text === '' ? null : Number(text));

const placeFrom = (value: (name: string) => string): PlaceRow => ({
  code: value('code'),
  nameEn: value('name_en'),
  nameCy: orNull(value('name_cy')),
  nation: oneOf(NATIONS, value('nation')),
  region: value('region'),
  type: oneOf(TYPES, value('type')),
  lat: Number(value('lat')),
  lon: Number(value('lon')),
  population: numberOrNull(value('population')),
  countyCode: orNull(value('county_code')),
  combinedAuthorityCode: orNull(value('combined_authority_code')),
  validFrom: orNull(value('valid_from')),
  validTo: orNull(value('valid_to')),
  hexColumn: numberOrNull(value('hex_column')),
  hexRow: numberOrNull(value('hex_row')),
});

/** All places, in order of their codes. */
export const readPlaces = async (): Promise<PlaceRow[]> => {
  const [head = '', ...lines] = (await readFile(TABLE, 'utf8')).trimEnd().split('\n');
  const names = fieldsOf(head);
  return lines.map((line) => {
    const fields = fieldsOf(line);
    return placeFrom((name) => fields[names.indexOf(name)] ?? '');
  });
};
