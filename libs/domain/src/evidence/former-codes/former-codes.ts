// Councils that are no more, or were given another code: which council stands in their place, and since when. Public facts, a list of our own.

export type FormerCode = {
  readonly code: string;
  readonly name: string;
  /** The first day on which the code was no more. */
  readonly ended: string;
  /** The councils of today that stand in its place; several where it was divided. */
  readonly successors: readonly string[];
};

type Change = readonly [ended: string, successors: readonly string[], former: Readonly<Record<string, string>>];

/** Each change with all former codes that it ended. Successors that ended since are followed to those of today. */
const CHANGES: readonly Change[] = [
  ['2013-04-01', ['E06000057'], { E06000048: 'Northumberland' }],
  ['2013-04-01', ['E08000037'], { E08000020: 'Gateshead' }],
  ['2013-04-01', ['E07000240'], { E07000100: 'St Albans' }],
  ['2013-04-01', ['E07000241'], { E07000104: 'Welwyn Hatfield' }],
  ['2013-04-01', ['E07000242'], { E07000097: 'East Hertfordshire' }],
  ['2013-04-01', ['E07000243'], { E07000101: 'Stevenage' }],
  ['2018-02-02', ['S12000047'], { S12000015: 'Fife' }],
  ['2018-02-02', ['S12000048'], { S12000024: 'Perth and Kinross' }],
  ['2019-04-01', ['S12000049'], { S12000046: 'Glasgow City' }],
  ['2019-04-01', ['S12000050'], { S12000044: 'North Lanarkshire' }],
  ['2019-04-01', ['E06000058'], { E06000028: 'Bournemouth', E06000029: 'Poole', E07000048: 'Christchurch' }],
  [
    '2019-04-01',
    ['E06000059'],
    { E07000049: 'East Dorset', E07000050: 'North Dorset', E07000051: 'Purbeck', E07000052: 'West Dorset', E07000053: 'Weymouth and Portland' },
  ],
  ['2019-04-01', ['E06000058', 'E06000059'], { E10000009: 'Dorset (the county)' }],
  ['2019-04-01', ['E07000244'], { E07000205: 'Suffolk Coastal', E07000206: 'Waveney' }],
  ['2019-04-01', ['E07000245'], { E07000201: 'Forest Heath', E07000204: 'St Edmundsbury' }],
  ['2019-04-01', ['E06000066'], { E07000190: 'Taunton Deane', E07000191: 'West Somerset' }],
  [
    '2020-04-01',
    ['E06000060'],
    { E07000004: 'Aylesbury Vale', E07000005: 'Chiltern', E07000006: 'South Bucks', E07000007: 'Wycombe', E10000002: 'Buckinghamshire (the county)' },
  ],
  ['2021-04-01', ['E06000061'], { E07000150: 'Corby', E07000152: 'East Northamptonshire', E07000153: 'Kettering', E07000156: 'Wellingborough' }],
  ['2021-04-01', ['E06000062'], { E07000151: 'Daventry', E07000154: 'Northampton', E07000155: 'South Northamptonshire' }],
  ['2021-04-01', ['E06000061', 'E06000062'], { E10000021: 'Northamptonshire' }],
  ['2023-04-01', ['E06000063'], { E07000026: 'Allerdale', E07000028: 'Carlisle', E07000029: 'Copeland' }],
  ['2023-04-01', ['E06000064'], { E07000027: 'Barrow-in-Furness', E07000030: 'Eden', E07000031: 'South Lakeland' }],
  ['2023-04-01', ['E06000063', 'E06000064'], { E10000006: 'Cumbria' }],
  [
    '2023-04-01',
    ['E06000065'],
    {
      E07000163: 'Craven',
      E07000164: 'Hambleton',
      E07000165: 'Harrogate',
      E07000166: 'Richmondshire',
      E07000167: 'Ryedale',
      E07000168: 'Scarborough',
      E07000169: 'Selby',
      E10000023: 'North Yorkshire (the county)',
    },
  ],
  [
    '2023-04-01',
    ['E06000066'],
    {
      E07000187: 'Mendip',
      E07000188: 'Sedgemoor',
      E07000189: 'South Somerset',
      E07000246: 'Somerset West and Taunton',
      E10000027: 'Somerset (the county)',
    },
  ],
  ['2025-04-01', ['E08000038'], { E08000016: 'Barnsley' }],
  ['2025-04-01', ['E08000039'], { E08000019: 'Sheffield' }],
];

export const FORMER_CODES: readonly FormerCode[] = CHANGES.flatMap(([ended, successors, former]) =>
  Object.entries(former).map(([code, name]) => ({ code, name, ended, successors })),
);

const BY_CODE = new Map(FORMER_CODES.map((one) => [one.code, one]));

/** What became of a code; null for a code that is not on the list. */
export const formerCode = (code: string): FormerCode | null => BY_CODE.get(code) ?? null;
