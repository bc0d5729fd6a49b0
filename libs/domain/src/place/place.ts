// The words for where: nations, and the kinds of place that have a GSS code.

export const NATIONS = ['ENGLAND', 'WALES', 'SCOTLAND', 'NORTHERN_IRELAND'] as const;
export type Nation = (typeof NATIONS)[number];

export const PLACE_TYPES = [
  'NATION',
  'REGION',
  'COMBINED_AUTHORITY',
  'COUNTY',
  'UNITARY',
  'DISTRICT',
  'METROPOLITAN_DISTRICT',
  'LONDON_BOROUGH',
  'WELSH_PRINCIPAL_AREA',
  'SCOTTISH_COUNCIL_AREA',
  'NORTHERN_IRELAND_DISTRICT',
  'WARD',
] as const;
export type PlaceType = (typeof PLACE_TYPES)[number];
