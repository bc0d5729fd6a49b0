// Turns rows of the mySociety list into rows of ours, with its known faults mended.
import { ADDED, ENDED, FIRST_DAYS, MEMBERSHIPS, NAMES, RECODED, SUCCESSORS } from './corrections.mjs';

/** The City of London is no borough and Greater London no combined authority, but they do the same work. */
const TYPES = {
  CTY: 'COUNTY', NMD: 'DISTRICT', UA: 'UNITARY', MD: 'METROPOLITAN', LBO: 'LONDON_BOROUGH', CC: 'LONDON_BOROUGH',
  COMB: 'COMBINED_AUTHORITY', SRA: 'COMBINED_AUTHORITY', SCO: 'SCOTTISH', WPA: 'WELSH', NID: 'NI_DISTRICT',
};
/** Large areas whose middle, and partly region, the source has wrong: we take them from their members. */
const isMadeOfOthers = ({ type }) => type === 'COUNTY' || type === 'COMBINED_AUTHORITY';

/** The source fills unknown first days with days of 2005 on which it was typed in. */
const firstDay = ({ gss_code: code, start_date: day }) => FIRST_DAYS[code] ?? (day.startsWith('2005-') ? '' : day);

const ours = (row) => ({
  code: row.gss_code,
  name_en: NAMES[row.gss_code] ?? row.name.trim(),
  name_cy: row.name_cy,
  nation: row.nation.toUpperCase().replaceAll(' ', '_'),
  region: row.region,
  type: TYPES[row.type],
  lat: Number(row.lat),
  lon: Number(row.long),
  population: row.population === '' ? '' : Math.round(Number(row.population)),
  county_code: row.county_gss,
  combined_authority_code: MEMBERSHIPS[row.gss_code] ?? SUCCESSORS[row.combined_authority_gss] ?? row.combined_authority_gss,
  valid_from: firstDay(row),
  valid_to: ENDED[row.gss_code] ?? '',
  area: Number(row.area_km2),
});

const added = ADDED.map(({ code, name, region, validFrom }) => ({
  code, name_en: name, name_cy: '', nation: 'ENGLAND', region, type: 'COMBINED_AUTHORITY', lat: 0, lon: 0, population: '',
  county_code: '', combined_authority_code: '', valid_from: validFrom, valid_to: '', area: 0,
}));

/** A council that got a new code is two rows: one that ended on the day the other began. */
const recoded = (row) => {
  const code = RECODED.codes[row.code];
  if (code === undefined) return [row];
  return [{ ...row, valid_to: RECODED.from }, { ...row, code, valid_from: RECODED.from }];
};

const sum = (rows, value) => rows.reduce((all, row) => all + value(row), 0);

const mostCommon = (values) => {
  const times = (value) => values.filter((one) => one === value).length;
  return values.toSorted((a, b) => times(b) - times(a))[0];
};

/** Members of an authority that ended are not known any more; such a row keeps what the source says. */
const fromMembers = (row, rows) => {
  const parts = row.type === 'COUNTY' ? rows.filter((one) => one.county_code === row.code) : rows.filter((one) => one.combined_authority_code === row.code);
  const members = parts.filter((one) => one.valid_to === '');
  if (members.length === 0) return row;
  const area = sum(members, (one) => one.area);
  return {
    ...row,
    lat: sum(members, (one) => one.lat * one.area) / area,
    lon: sum(members, (one) => one.lon * one.area) / area,
    region: row.type === 'COUNTY' ? mostCommon(members.map((one) => one.region)) : row.region,
    population: row.population === '' ? sum(members, (one) => one.population) : row.population,
  };
};

/** Counties first: combined authorities take their middle from them. */
export const mend = (source) => {
  const rows = [...source.map(ours).flatMap(recoded), ...added];
  const withCounties = rows.map((row) => (row.type === 'COUNTY' ? fromMembers(row, rows) : row));
  return withCounties
    .map((row) => (isMadeOfOthers(row) && row.type !== 'COUNTY' ? fromMembers(row, withCounties) : row))
    .map((row) => ({ ...row, lat: row.lat.toFixed(4), lon: row.lon.toFixed(4) }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
};
