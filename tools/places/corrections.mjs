// What we mend in the source list: names, codes and dates that are known to be out of date or mistaken.

/** Plain names where the source has a council's style, a slip of spelling, or the name of an office. */
export const NAMES = {
  E06000023: 'Bristol',
  E06000059: 'Dorset',
  E07000138: 'Lincoln',
  E07000146: "King's Lynn and West Norfolk",
  E08000013: 'St Helens',
  E47000002: 'South Yorkshire',
  E47000013: 'East Midlands',
  E47000016: 'Hull and East Yorkshire',
  E47000017: 'Greater Lincolnshire',
  S12000013: 'Na h-Eileanan Siar',
  S12000026: 'Scottish Borders',
  W06000014: 'Vale of Glamorgan',
  W06000016: 'Rhondda Cynon Taf',
};

/** Barnsley and Sheffield got new codes with their new boundary (SI 2024/1328). */
export const RECODED = { from: '2025-04-01', codes: { E08000016: 'E08000038', E08000019: 'E08000039' } };

/** Combined authorities that ended; the day given is the first on which they were no more. */
export const ENDED = { E47000010: '2024-05-07', E47000011: '2024-05-07' };

/** Combined authorities the source lacks. Their codes are the Office for National Statistics'. */
export const ADDED = [
  { code: 'E47000014', name: 'North East', region: 'North East', validFrom: '2024-05-07' },
  { code: 'E47000015', name: 'Devon and Torbay', region: 'South West', validFrom: '' },
  { code: 'E47000018', name: 'Lancashire', region: 'North West', validFrom: '' },
];

/** The authority that their members belong to now. */
export const SUCCESSORS = { E47000010: 'E47000014', E47000011: 'E47000014' };

/** Members of the other added authorities. */
export const MEMBERSHIPS = {
  E06000027: 'E47000015',
  E10000008: 'E47000015',
  E06000008: 'E47000018',
  E06000009: 'E47000018',
  E10000017: 'E47000018',
};

/** First days; the source has the day on which a register was filled in for these, or a wrong one. */
export const FIRST_DAYS = {
  E08000025: '1974-04-01',
  E47000001: '2011-04-01',
  E47000006: '2016-04-01',
  E47000008: '2017-03-03',
  E47000009: '2017-02-09',
  E47000016: '',
  E47000017: '',
};
