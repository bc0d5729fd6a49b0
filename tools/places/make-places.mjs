// Makes the table of places: node tools/places/make-places.mjs <source.csv>. See docs/places.md for source and licence.
import { readFileSync, writeFileSync } from 'node:fs';
import { layOutHexagons } from './hexagon-layout.mjs';
import { mend } from './mend.mjs';
import { readTable, writeTable } from './table.mjs';

const TARGET = new URL('../../apps/api/src/organisations/places/uk-places.csv', import.meta.url);
const COLUMNS = [
  'code', 'name_en', 'name_cy', 'nation', 'region', 'type', 'lat', 'lon', 'population', 'county_code',
  'combined_authority_code', 'valid_from', 'valid_to', 'hex_column', 'hex_row',
];

/** Counties and combined authorities have no hexagon: their districts show them. Nor have places that are no more. */
const hasHexagon = ({ type, valid_to: validTo }) => type !== 'COUNTY' && type !== 'COMBINED_AUTHORITY' && validTo === '';

const [source] = process.argv.slice(2);
if (source === undefined) {
  console.error('Give the path of the source: node tools/places/make-places.mjs <source.csv>');
  process.exit(1);
}
const rows = mend(readTable(readFileSync(source, 'utf8')));
const councils = rows.filter(hasHexagon).map(({ code, lat, lon }) => ({ code, lat: Number(lat), lon: Number(lon) }));
const hexagons = new Map(layOutHexagons(councils).hexagons.map((hexagon) => [hexagon.code, hexagon]));
const placed = rows.map((row) => ({ ...row, hex_column: hexagons.get(row.code)?.column ?? '', hex_row: hexagons.get(row.code)?.row ?? '' }));
writeFileSync(TARGET, writeTable(COLUMNS, placed));
console.info(`${placed.length} places, ${hexagons.size} hexagons.`);
